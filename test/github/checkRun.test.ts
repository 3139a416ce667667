import { describe, expect, it } from 'vitest';
import { writeCheckRun } from '../../src/github/checkRun.ts';
import { createClient } from '../../src/github/client.ts';
import type { Annotation } from '../../src/result/annotation.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { createRepository } from '../support/repository.ts';

async function open(): Promise<{ github: FakeGitHub; commit: string }> {
  const repository = await createRepository({ 'model.onnx': 'a model' });
  const github = await startGitHub({ git: `${repository.root}/.git` });
  return { github, commit: repository.git('rev-parse', 'HEAD') };
}

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'data/manifest.csv',
    line: index + 1,
    level: 'failure',
    title: 'A title',
    message: `Line ${index + 1}`,
  }));
}

function write({ github, commit }: { github: FakeGitHub; commit: string }, count: number, run = '1.1.holdout') {
  const client = createClient({ token: 'any', apiUrl: github.url });
  const text = { name: 'Holdout report', run, commit, passes: count === 0, title: 'A verdict', summary: 'A summary' };
  return writeCheckRun(client, { owner: 'acme', repo: 'model' }, { ...text, annotations: annotations(count) });
}

describe('the check run', () => {
  it.each([0, 1, 50, 51, 100, 237])('has all of %i annotations, fifty a request, and a conclusion', async (count) => {
    const place = await open();
    await write(place, count);
    const [made] = place.github.state.checkRuns;
    expect(place.github.state.checkRuns).toHaveLength(1);
    expect(made?.annotations.map(({ message }) => message)).toEqual(annotations(count).map(({ message }) => message));
    expect(made).toMatchObject({ status: 'completed', conclusion: count === 0 ? 'success' : 'failure' });
    expect(place.github.violations).toEqual([]);
  });

  it('has no conclusion when a page of annotations is refused', async () => {
    const place = await open();
    place.github.inject({ method: 'PATCH', path: /check-runs/, kind: 'status', status: 422 });
    await expect(write(place, 70)).rejects.toMatchObject({ status: 422 });
    expect(place.github.state.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  });

  it('is not made twice when the answer to its making is lost', async () => {
    const place = await open();
    place.github.inject({ method: 'POST', path: /check-runs/, kind: 'status', status: 502, when: 'after' });
    await write(place, 3);
    expect(place.github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('leaves the check run of another job on the same commit alone', async () => {
    const place = await open();
    await write(place, 1, '1.1.first');
    await write(place, 0, '1.1.second');
    expect(place.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }, { conclusion: 'success' }]);
  });

  it('is refused where the token may not write checks', async () => {
    const place = await open();
    place.github.state.permissions.checks = 'read';
    await expect(write(place, 1)).rejects.toMatchObject({ status: 403 });
  });
});
