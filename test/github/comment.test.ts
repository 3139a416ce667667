import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { writeComment } from '../../src/github/comment.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { commentOf, pullOf } from '../support/github/state.ts';

const marker = '<!-- holdout -->';
const bot = 'github-actions[bot]';

async function open(...initial: Parameters<typeof startGitHub>): Promise<FakeGitHub> {
  return startGitHub({ pulls: [pullOf({ number: 7, head: { ref: 'change', sha: 'a'.repeat(40) } })], ...initial[0] });
}

function write(github: FakeGitHub, body = `verdict\n${marker}\n`, isNewer: (other: string) => boolean = () => false) {
  const client = createClient({ token: 'any', apiUrl: github.url });
  return writeComment(client, { owner: 'acme', repo: 'model', number: 7 }, { body, marker, isNewer });
}

function bodies({ state }: FakeGitHub): string[] {
  return state.comments.map(({ body }) => body);
}

describe('the comment', () => {
  it('is made once and then updated in place', async () => {
    const github = await open();
    const first = await write(github, `one\n${marker}\n`);
    const second = await write(github, `two\n${marker}\n`);
    expect(second).toEqual(first);
    expect(bodies(github)).toEqual([`two\n${marker}\n`]);
    expect(github.violations).toEqual([]);
  });

  it('is not taken over from someone who plants the marker', async () => {
    const github = await open({
      comments: [commentOf({ id: 902, issue: 7, user: 'mallory', body: `all is well\n${marker}` })],
    });
    await write(github);
    expect(bodies(github)).toEqual([`all is well\n${marker}`, `verdict\n${marker}\n`]);
  });

  it('is found behind two hundred others', async () => {
    const others = Array.from({ length: 230 }, (_, index) =>
      commentOf({ id: index + 1, issue: 7, user: 'bob', body: `${index}` }),
    );
    const own = commentOf({ id: 901, issue: 7, user: bot, body: `old\n${marker}` });
    const github = await open({ comments: [...others, own] });
    await write(github);
    expect(github.state.comments).toHaveLength(231);
    expect(bodies(github).at(-1)).toBe(`verdict\n${marker}\n`);
  });

  it('is made anew when it is deleted between reading and writing', async () => {
    const github = await open({ comments: [commentOf({ id: 901, issue: 7, user: bot, body: `old\n${marker}` })] });
    github.inject({ method: 'PATCH', path: /issues\/comments/, kind: 'status', status: 404, times: 1 });
    await write(github);
    expect(bodies(github)).toEqual([`old\n${marker}`, `verdict\n${marker}\n`]);
  });

  it('stays as it is where a newer run has written it', async () => {
    const github = await open({ comments: [commentOf({ id: 901, issue: 7, user: bot, body: `newer\n${marker}` })] });
    await expect(write(github, undefined, (body) => body.startsWith('newer'))).resolves.toBe('newer');
    expect(bodies(github)).toEqual([`newer\n${marker}`]);
  });

  it('belongs to the person whose token it is', async () => {
    const github = await open({
      token: { login: 'alice', installation: false },
      comments: [commentOf({ id: 901, issue: 7, user: bot, body: `of the workflow\n${marker}` })],
    });
    await write(github);
    await write(github, `again\n${marker}`);
    expect(bodies(github)).toEqual([`of the workflow\n${marker}`, `again\n${marker}`]);
  });

  it('is not written twice when the answer to its making is lost', async () => {
    const github = await open();
    github.inject({ method: 'POST', path: /comments/, kind: 'status', status: 502, times: 1, when: 'after' });
    await write(github);
    expect(bodies(github)).toEqual([`verdict\n${marker}\n`]);
  });

  it.each([
    [403, { permissions: { issues: 'read', 'pull-requests': 'read' } } as const],
    [403, { pulls: [pullOf({ number: 7, head: { ref: 'change', sha: 'a'.repeat(40) }, locked: true })] }],
  ])('is refused with %i where the token may not write, or the conversation is locked', async (status, initial) => {
    const github = await open(initial);
    await expect(write(github)).rejects.toMatchObject({ status });
    expect(github.state.comments).toEqual([]);
  });

  it('waits as long as GitHub asks, and not longer than it may', async () => {
    const github = await open();
    github.inject({ method: 'POST', path: /comments/, kind: 'secondary-rate-limit', retryAfter: 1, times: 1 });
    await write(github);
    expect(github.state.comments).toHaveLength(1);
    github.inject({ method: 'PATCH', path: /comments/, kind: 'secondary-rate-limit', retryAfter: 3600, times: 1 });
    await expect(write(github)).rejects.toMatchObject({ status: 403 });
  });
});
