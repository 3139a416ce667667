import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { expectRefused, refused, runProgram, runScript, visibleNode, ways } from './support.ts';

const mebibyte = 1024 * 1024;
const isElsewhere = process.platform !== 'linux';

describe.skipIf(process.platform === 'win32').each(ways)('the limits of a command $name', (way) => {
  it('stops what takes too long, with all that it started', async () => {
    const script = 'sleep 31 & setsid sleep 31 & cp good.csv "$OUT"; sleep 3';
    const begin = performance.now();
    const { refusal, log } = await expectRefused(`echo x; ${script}`, ['evaluation/limit', 4], {
      way,
      timeoutMinutes: 0.01,
    });
    expect(performance.now() - begin).toBeLessThan(2900);
    expect(refusal.problem).toBe('the command took more than 0.01 minutes, and was stopped');
    expect(log).toContain('x\n');
  });

  it('stops what ignores polite signals', async () => {
    const script = 'trap "" TERM INT HUP QUIT; while :; do sleep 1; done';
    await expectRefused(script, ['evaluation/limit', 4], { way, timeoutMinutes: 0.01 });
  });

  it.skipIf(isElsewhere)('stops what takes too much memory', async () => {
    const hog = 'const kept = []; setInterval(() => kept.push(Buffer.alloc(40_000_000, 1)), 20)';
    const node = await visibleNode();
    const { refusal } = await refused(() => runProgram([node, '-e', hog], { way, memoryMb: 200 }));
    expect([refusal.code, refusal.exit]).toEqual(['evaluation/limit', 4]);
    expect(refusal.problem).toBe('the command took more than 200 MiB of memory, and was stopped');
  });

  it.skipIf(isElsewhere)('stops what starts too many processes', async () => {
    const script = 'n=0; while [ $n -lt 120 ]; do sleep 20 & n=$((n+1)); done; wait';
    const { refusal } = await expectRefused(script, ['evaluation/limit', 4], { way, limits: { processes: 60 } });
    expect(refusal.problem).toBe('the command started more than 60 processes, and was stopped');
  });

  it('keeps the beginning and the end of a long output', async () => {
    const before = process.memoryUsage().rss;
    const script = 'echo begin; head -c 100000000 /dev/zero | tr "\\0" x; echo; echo end; cp good.csv "$OUT"';
    const { log } = await runScript(script, { way });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * mebibyte);
    expect(log).toMatch(/^begin\nx+\n\[… 9[0-9]+ bytes are left out here …\]\nx+\nend\n$/);
    expect(Buffer.byteLength(log)).toBeLessThanOrEqual(mebibyte);
  });

  it('ends what writes a file that is too large', async () => {
    const limits = { predictionsBytes: mebibyte };
    const { refusal } = await expectRefused('exec head -c 3000000 /dev/zero > "$OUT"', ['evaluation/limit', 4], {
      way,
      limits,
    });
    expect(refusal.problem).toBe('the command wrote a file of more than 1 MiB, and was ended by SIGXFSZ');
  });

  it('refuses predictions that are too large', async () => {
    const limits = { predictionsBytes: 1000 };
    const { refusal } = await expectRefused('head -c 1010 /dev/zero > "$OUT"', ['evaluation/command-output', 2], {
      way,
      limits,
    });
    expect(refusal.problem).toBe('the command ended without error and left predictions of more than 1000 bytes');
  });

  it('stops before the disk is full', async () => {
    const { bavail, bsize } = await statfs(tmpdir());
    const limits = { freeDiskBytes: bavail * bsize - 40 * mebibyte };
    const script = 'head -c 120000000 /dev/zero > a; sleep 5';
    const { refusal } = await expectRefused(script, ['evaluation/limit', 4], { way, limits });
    expect(refusal.problem).toMatch(/^the command left less than .* free on the disk, and was stopped$/);
  });
});
