import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { findJudgingRun, rerun } from '../../src/github/reruns.ts';
import { startGitHub } from '../support/github/server.ts';
import { runOf } from '../support/github/state.ts';

const head = 'c'.repeat(40);
const repository = { owner: 'acme', repo: 'model' };

async function open(permissions: { actions: 'none' | 'read' | 'write' } = { actions: 'write' }) {
  const github = await startGitHub({
    permissions,
    runs: [
      runOf({ id: 11, workflow_id: 5, head_sha: head, conclusion: 'failure' }),
      runOf({ id: 12, workflow_id: 5, head_sha: head, conclusion: 'success' }),
      runOf({ id: 13, workflow_id: 6, head_sha: head, conclusion: 'failure' }),
      runOf({ id: 14, workflow_id: 5, head_sha: 'd'.repeat(40), conclusion: 'failure' }),
      runOf({ id: 15, workflow_id: 5, head_sha: head, event: 'push', conclusion: 'failure' }),
      runOf({ id: 20, workflow_id: 5, head_sha: head, event: 'pull_request_review', conclusion: null }),
    ],
  });
  return { github, client: createClient({ token: 'any', apiUrl: github.url }) };
}

describe('the run that judged a pull request', () => {
  it('is the newest of the same workflow on the same commit', async () => {
    const { client, github } = await open();
    await expect(findJudgingRun(client, { ...repository, run: 20, head })).resolves.toMatchObject({
      id: 12,
      conclusion: 'success',
    });
    await expect(findJudgingRun(client, { ...repository, run: 20, head: 'e'.repeat(40) })).resolves.toBeUndefined();
    expect(github.violations).toEqual([]);
  });

  it('is repeated with `actions: write`, and not without', async () => {
    const { client, github } = await open();
    await expect(rerun(client, repository, 12)).resolves.toBe(true);
    github.state.permissions.actions = 'read';
    await expect(rerun(client, repository, 12)).resolves.toBe(false);
  });
});
