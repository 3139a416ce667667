import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectRefused, file, folderInHome, isolatedWays, refused, runProgram, runScript, ways } from './support.ts';

const isPosix = process.platform !== 'win32';

describe.skipIf(!isPosix).each(ways)('a command $name', (way) => {
  it('gives the bytes that it wrote, what it printed, and how far it was isolated', async () => {
    const { predictions, log, isolation } = await runScript('echo one; echo two >&2; cp good.csv "$OUT"', { way });
    expect(predictions.toString()).toBe('sample,score\nr1,0.5\n');
    expect(log).toBe('one\ntwo\n');
    expect(Object.values(isolation)).toEqual(Array(3).fill(way.isIsolated));
  });

  it('COMMAND-001: sees no variable but those on the list', async () => {
    const { predictions } = await runScript('env > "$OUT"', { way, env: new Map([['BATCH', 'a b']]) });
    const names = predictions.toString().match(/^[A-Za-z_]+(?==)/gm) ?? [];
    const shell = ['PWD', 'OLDPWD', 'SHLVL', '_', 'LD_LIBRARY_PATH'];
    const own = ['HOLDOUT_MODEL', 'HOLDOUT_PREDICTIONS', 'HOLDOUT_TEST', 'HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR'];
    expect(names.filter((name) => !shell.includes(name)).sort()).toEqual(['BATCH', ...own, 'OUT'].sort());
    expect(predictions.toString()).toContain('BATCH=a b\n');
  });

  it('COMMAND-003: fails without predictions', async () => {
    const { refusal } = await expectRefused('exit 0', ['evaluation/command-output', 2], { way });
    expect(refusal.problem).toBe('the command ended without error and wrote no predictions');
  });

  it('COMMAND-005: says by which signal it was ended', async () => {
    const { refusal } = await expectRefused('cp good.csv "$OUT"; kill -9 $$', ['evaluation/command-failed', 2], {
      way,
    });
    expect(refusal.problem).toContain('was ended by SIGKILL');
  });

  it('says with which code it failed, and nothing of what it printed', async () => {
    const script = 'echo patient-4711; cp good.csv "$OUT"; exit 3';
    const { refusal, log } = await expectRefused(script, ['evaluation/command-failed', 2], { way });
    expect(refusal.message).toContain('ended with exit code 3. Read what it printed in the evidence file command.log');
    expect(refusal.message).not.toContain('4711');
    expect(log).toBe('patient-4711\n');
  });

  it.each([
    ['a process in the background', '(sleep 30; echo r1,1 > "$OUT") & cp good.csv "$OUT"'],
    ['a daemon', 'cp good.csv "$OUT"; (setsid sh -c "sleep 30; echo r1,1 > $OUT" & ) & sleep 0.3'],
    ['a daemon without its environment', '(setsid env -i sleep 30 >/dev/null 2>&1 &) & sleep 0.3; cp good.csv "$OUT"'],
  ])('COMMAND-007: refuses predictions while %s could change them', async (_, script) => {
    const { refusal } = await expectRefused(script, ['evaluation/command-left-processes', 3], { way });
    expect(refusal.problem).toContain('still ran 2 seconds later');
  });

  it('waits for processes that end soon', async () => {
    const { predictions } = await runScript('(sleep 0.5; echo late >> "$OUT") & echo first > "$OUT"', { way });
    expect(predictions.toString()).toBe('first\nlate\n');
  });

  it('COMMAND-009: has no file for commands to the runner', async () => {
    const script = 'echo "NODE_OPTIONS=--require=./x.js" >> "$GITHUB_ENV"; cp good.csv "$OUT"';
    expect((await runScript(script, { way, env: new Map() })).log).toMatch(/nonexistent|No such file/);
  });

  it.each([
    ['COMMAND-011: a symbolic link', 'ln -s /etc/passwd "$OUT"', 'left a symbolic link'],
    ['a dangling link', 'ln -s /nowhere "$OUT"', 'left a symbolic link'],
    ['a named pipe', 'mkfifo "$OUT"', 'left a named pipe'],
    ['a folder', 'mkdir "$OUT"', 'left a folder'],
    ['a second name', 'echo a > a; ln a "$OUT"', 'have a second name on disk'],
    ['an empty file', ': > "$OUT"', 'left empty predictions'],
  ])('refuses %s in the place of the predictions', async (_, script, words) => {
    const { refusal } = await expectRefused(script, ['evaluation/command-output', 2], { way });
    expect(refusal.problem).toContain(words);
  });

  it('COMMAND-015: gives arguments to the program as they are', async () => {
    const hostile = [
      '$(touch x)',
      '; rm -rf good.csv',
      '`id`',
      '--help',
      '--',
      'a\nb',
      '',
      '-e',
      "'",
      '{unknown}',
      '*',
    ];
    const print = 'for word; do printf "%s|" "$word"; done > "$OUT"; ls >&2';
    const { predictions, log } = await runProgram(['/bin/sh', '-c', print, 'sh', ...hostile], { way });
    expect(predictions.toString()).toBe(`${hostile.join('|')}|`);
    expect(log).toBe('good.csv\n');
  });

  it('fills in the places of model, test table and predictions', async () => {
    const print = 'cat "$1" "$2" > "$3"; echo "$PLACE"';
    const words = ['{model}', '{test}', '{predictions}'];
    const env = new Map([['PLACE', 'at={model}']]);
    const { predictions, log } = await runProgram(['sh', '-c', print, 'sh', ...words], { way, env });
    expect(predictions.toString()).toBe('modelsample,age\nr1,40\n');
    expect(log).toMatch(/^at=\/.*\/model\/model\.onnx\n$/);
  });

  it('takes names of programs and variables for what they are, not for options', async () => {
    const program = file('--help=1 x', '#!/bin/sh\necho "$1$A" > "$HOLDOUT_PREDICTIONS"\n', true);
    const env = new Map([['A', '--version']]);
    const { predictions } = await runProgram(['./--help=1 x', '--'], { way, env, approved: [program] });
    expect(predictions.toString()).toBe('----version\n');
  });

  it('lays out scripts, images and a model of several files', async () => {
    const model = { kind: 'folder' as const, path: 'm', files: [file('m/a b.bin', 'A'), file('m/sub/ü.bin', 'B')] };
    const approved = [file('scripts/my run.sh', '#!/bin/sh\ncat "$1"/*.bin "$1"/sub/* images/* > "$2"\n', true)];
    const image = file('images/-x y.png', 'C');
    const given = { way, model, approved, data: [image, image] };
    const { predictions } = await runProgram(['scripts/my run.sh', '{model}', '{predictions}'], given);
    expect(predictions.toString()).toBe('ABC');
  });

  it('leaves what the model brings out of all that runs before the command', async () => {
    const hijack = '#!/bin/sh\necho hijacked >&2\n';
    const names = ['mount', 'mkdir', 'ip', 'setsid', 'setpriv', 'env', 'sh', 'sleep', 'unshare', 'kill'];
    const model = { kind: 'folder' as const, path: 'm', files: names.map((name) => file(`m/${name}`, hijack, true)) };
    const env = new Map(['PATH', 'ENV', 'BASH_ENV', 'LD_LIBRARY_PATH'].map((name) => [name, '{model}']));
    const { predictions, log } = await runScript('echo fine > "$OUT"', { way, model, env });
    expect([predictions.toString(), log]).toEqual(['fine\n', '']);
  });

  it.skipIf(way.isIsolated)('refuses predictions in a folder that was moved', async () => {
    const script = 'cp good.csv "$OUT"; d=$(dirname "$OUT"); mv "$d" "$d.x"; ln -s "$d.x" "$d"';
    const { refusal } = await expectRefused(script, ['evaluation/command-output', 2], { way });
    expect(refusal.problem).toContain('moved the folder of its predictions');
  });

  it('starts with nothing open but an empty input and its output', async () => {
    const { log } = await runScript('cp good.csv "$OUT"; cat; for f in /proc/$$/fd/*; do readlink "$f"; done; :', {
      way,
    });
    const open = log.split('\n').filter((line) => line !== '' && line !== '/dev/null');
    expect(open.every((line) => line.includes('/output'))).toBe(true);
    expect(open.length).toBeLessThanOrEqual(2);
  });

  it('can open its outputs by name', async () => {
    expect((await runScript('echo x > /dev/stderr; cp good.csv "$OUT"', { way })).log).toBe('x\n');
  });

  it('names a program that is not there', async () => {
    const names = ['no-such-program', './good.csv', '/no/such', 'scripts/missing.sh'];
    for (const name of names) {
      const { refusal } = await refused(() => runProgram([name], { way }));
      expect([refusal.code, refusal.exit]).toEqual(['evaluation/runtime', 5]);
      expect(refusal.problem).toContain(JSON.stringify(name));
    }
  });

  it('names the interpreter that is not there', async () => {
    const approved = [file('run', '#!/no/such/python -u\n', true)];
    const { refusal } = await refused(() => runProgram(['./run'], { way, approved }));
    expect(refusal.problem).toBe('the interpreter of "./run", "/no/such/python", does not exist');
  });

  it('removes its folder, also where files were made read-only or lie very deep', async () => {
    const level = 'd=$(printf "%0200d" 0); mkdir $d; cd $d';
    const levels = 'n=0; while [ $n -lt 15 ]; do LEVEL; n=$((n+1)); done'.replace('LEVEL', level);
    // Two paths, each short enough for a system call, become one that is not.
    const deep = `mkdir x y; (cd y; ${levels}); (cd x; ${levels}; mv "$HOME/../work/y" .)`;
    const readOnly = 'mkdir a; echo b > a/b; chmod 0500 a';
    const done = await runScript(`echo "$HOME"; cp good.csv "$OUT"; ${readOnly}; ${deep}; chmod 0 .`, { way });
    const failed = await expectRefused(`echo "$HOME"; ${readOnly}; exit 1`, ['evaluation/command-failed', 2], { way });
    for (const { log } of [done, failed]) {
      expect(log).toMatch(/^\/.*\/files\/home\n$/);
      expect(existsSync(dirname(dirname(log.trim())))).toBe(false);
    }
  });

  it('is not disturbed by other runs', async () => {
    const script = 'echo "$NUMBER" > "$TMPDIR/same"; sleep 0.3; cat "$TMPDIR/same" > "$OUT"';
    const one = (number: string) => runScript(script, { way, env: new Map([['NUMBER', number]]) });
    const results = await Promise.all(['1', '2', '3', '4'].map(one));
    expect(results.map(({ predictions }) => predictions.toString())).toEqual(['1\n', '2\n', '3\n', '4\n']);
  });
});

describe.skipIf(!isPosix)('what a command is given', () => {
  it.each([
    ['a file of samples in the place of a script', 'run.py'],
    ['a file of samples below a script', 'run.py/x.png'],
  ])('refuses %s', async (_, path) => {
    const given = { approved: [file('run.py', '')], data: [file(path, '')] };
    const { refusal } = await refused(() => runProgram(['true'], given));
    expect([refusal.code, refusal.place.file]).toEqual(['evaluation/input', path]);
  });

  it('refuses characters that no system can pass on', async () => {
    const inWord = await refused(() => runProgram(['true', 'a\0b']));
    const inValue = await refused(() => runProgram(['true'], { env: new Map([['A', 'a\0b']]) }));
    expect([inWord.refusal.code, inValue.refusal.code]).toEqual(['evaluation/runtime', 'evaluation/runtime']);
  });

  it('refuses more arguments than the system takes', async () => {
    const { refusal } = await refused(() => runProgram(['true', 'x'.repeat(3_000_000)]));
    expect(refusal.problem).toBe('the program "true" cannot be started (E2BIG)');
  });
});

it.skipIf(isolatedWays.length === 0)('says why a program in a hidden folder cannot run', async () => {
  const folder = await folderInHome({ python: '#!/bin/sh\n' });
  await chmod(`${folder}/python`, 0o755);
  const env = new Map([['PATH', `${folder}:/bin`]]);
  for (const name of [`${folder}/python`, 'python']) {
    const { refusal } = await refused(() => runProgram([name], { hidden: [folder], env }));
    expect(refusal.message).toContain(
      `the program "${name}" lies in a folder that is hidden from the command. Install it`,
    );
  }
});
