/** The Action against a GitHub: surfaces, approvals, ledger, and what each event is judged by. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/result/schema.ts';
import { startGitHub } from '../support/github/server.ts';
import { pullOf } from '../support/github/state.ts';
import { checkOut, exampleChange, exampleFiles, openPullRequest, payloadOf, runAction } from './support.ts';

describe('a pull request on GitHub', () => {
  it('gets comment and check run', async () => {
    const pullRequest = await openPullRequest({ approved: exampleFiles(), change: exampleChange('fewer-features') });
    const workspace = await checkOut(pullRequest);
    const github = await startGitHub({
      git: pullRequest.origin.root,
      repository: { owner: 'acme', name: 'device', private: true },
      pulls: [pullOf({ number: 7, head: { ref: 'change', sha: pullRequest.head } })],
    });
    const done = await runAction({ workspace: workspace.root, payload: payloadOf(pullRequest), github });
    console.log(
      done.stdout,
      done.outputs,
      github.violations,
      github.state.comments,
      JSON.stringify(github.state.checkRuns, undefined, 1).slice(0, 3000),
    );
    expect(done.exit).toBe(1);
  });
});
