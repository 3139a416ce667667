import { describe, expect, it } from 'vitest';
import { gitRefusal, runGit } from '../../src/trees/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { expectRefusal } from './support.ts';

describe('gitRefusal', () => {
  it('shows the first error without credentials, secrets and control characters', () => {
    const stderr = 'warning: w\nfatal: no https://user:pass@host/a \u001b[2Ktok-en\u202e x\nfatal: second\n';
    const { code, exit, problem } = gitRefusal(stderr, null, ['tok-en', '']);
    expect({ code, exit, problem }).toEqual({
      code: 'tree/git',
      exit: 5,
      problem: 'git: fatal: no https://***@host/a  [2K***  x',
    });
  });

  it('shows the first line where none names an error, and something where git said nothing', () => {
    expect(gitRefusal('\nodd\nodder\n', null).problem).toBe('git: odd');
    expect(gitRefusal('', null).problem).toBe('git: ended without a word');
    expect(gitRefusal(`fatal: ${'x'.repeat(1000)}`, null).problem.length).toBeLessThan(320);
  });

  it('tells how to trust a folder of another owner', () => {
    expect(gitRefusal("fatal: detected dubious ownership in repository at '/x'\n", null).cure).toContain(
      'safe.directory',
    );
  });
});

describe('runGit', () => {
  it('gives the answers that the caller expects and refuses others', async () => {
    const folder = await temporaryFolder();
    expect((await runGit(folder, ['hash-object', '--stdin-paths', '--none'], { answers: [129] })).status).toBe(129);
    const refusal = await expectRefusal(() => runGit(folder, ['log']), 'tree/git', 5);
    expect(refusal.problem).toMatch(/^git: fatal: not a git repository/);
  });

  it('stops at its time limit', async () => {
    const folder = await temporaryFolder();
    const wait = () => runGit(folder, ['-c', 'alias.wait=!sleep 5', 'wait'], { timeoutSeconds: 0.2 });
    expect((await expectRefusal(wait, 'tree/git', 5)).problem).toContain('time limit');
  });
});
