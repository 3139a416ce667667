import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askBranchTip } from '../../src/trees/fetchCommits.ts';
import { cloneRepository, createRepository, type TestRepository } from '../support/repository.ts';
import { expectRefusal, openRepository } from './support.ts';

const none = '0123456789'.repeat(4);
const token = 'ghs_canary0123456789';

/** `main` and `change` part after the first commit; each goes on for some commits. */
async function createParted(
  length: number,
): Promise<{ origin: TestRepository; base: string; tip: string; head: string }> {
  const origin = await createRepository({ model: '0' });
  const base = origin.git('rev-parse', 'HEAD');
  origin.git('switch', '--quiet', '--create', 'change');
  origin.addEmptyCommits('change', length);
  const head = await origin.commit({ model: '1' });
  origin.git('switch', '--quiet', 'main');
  const tip = await origin.commit({ policy: '1' });
  return { origin, base, tip, head };
}

describe('fetchCommits', () => {
  it.each([3, 70, 300])(
    'brings the commits and their merge base into a clone of depth 1 (%i commits)',
    async (length) => {
      const { origin, base, tip, head } = await createParted(length);
      const clone = await cloneRepository(origin, '--depth=1', '--branch=change');
      const repository = await openRepository(clone);
      expect([await repository.isShallow(), await repository.hasCommit(tip)]).toEqual([true, false]);
      await expectRefusal(() => repository.resolveCommit(tip), 'tree/unknown-ref', 3);
      await repository.fetchCommits({ remote: 'origin', shas: [tip, head] });
      expect(await repository.mergeBase(tip, head)).toBe(base);
      expect(await repository.changedPaths(base, head)).toEqual(['model']);
    },
  );

  it('brings all merge bases of a change that merged other commits, and else no more than one', async () => {
    const { origin, base, head } = await createParted(3);
    origin.addEmptyCommits('main', 400);
    const tip = origin.git('rev-parse', 'main');
    const merge = (...parents: string[]) =>
      origin.git('commit-tree', `${head}^{tree}`, ...parents.flatMap((one) => ['-p', one]), '-m', 'Merge');
    // The approved branch has merged the change, and the change the approved branch as it was long before.
    const early = origin.git('rev-parse', 'main~398');
    const merged = merge(tip, head);
    const crossed = merge(head, early);
    origin.git('update-ref', 'refs/heads/main', merged);
    origin.git('update-ref', 'refs/heads/change', crossed);
    origin.git('update-ref', 'refs/heads/plain', head);
    const fetchInto = async (branch: string, sha: string) => {
      const repository = await openRepository(await cloneRepository(origin, '--depth=1', `--branch=${branch}`));
      await repository.fetchCommits({ remote: 'origin', shas: [merged, sha] });
      return repository;
    };
    const both = await fetchInto('change', crossed);
    expect([...(await both.mergeBases(merged, crossed))].sort()).toEqual([head, early].sort());
    const one = await fetchInto('plain', head);
    expect(await one.mergeBases(merged, head)).toEqual([head]);
    expect([await one.isShallow(), await one.hasCommit(base)]).toEqual([true, true]);
  });

  it('deepens where both commits are here and only the history between them is not', async () => {
    const { origin, base, tip, head } = await createParted(3);
    const clone = await cloneRepository(origin, '--depth=1', '--no-single-branch');
    const repository = await openRepository(clone);
    await expectRefusal(() => repository.mergeBase(tip, head), 'tree/no-merge-base', 3);
    await repository.fetchCommits({ remote: `file://${origin.root}`, shas: [tip, head] });
    expect(await repository.mergeBase(tip, head)).toBe(base);
  });

  it('fetches into a whole clone without cutting its history', async () => {
    const { origin, base } = await createParted(1);
    const clone = await cloneRepository(origin);
    // More commits than a shallow repository would fetch at once.
    origin.addEmptyCommits('main', 60);
    const later = await origin.commit({ policy: '2' });
    const repository = await openRepository(clone);
    await repository.fetchCommits({ remote: 'origin', shas: [later, base] });
    expect([await repository.isShallow(), await repository.mergeBase(later, base)]).toEqual([false, base]);
  });

  it('asks no remote for what is here', async () => {
    const repository = await openRepository(await createRepository({ a: '' }));
    await repository.fetchCommits({
      remote: 'https://127.0.0.1:1/none',
      shas: [await repository.resolveCommit('main')],
    });
  });

  it('ends where there is no merge base at all', async () => {
    const origin = await createRepository({ a: '' });
    const main = origin.git('rev-parse', 'HEAD');
    origin.git('switch', '--quiet', '--orphan', 'other');
    const other = await origin.commit({ b: '' });
    const repository = await openRepository(await cloneRepository(origin, '--depth=1'));
    await repository.fetchCommits({ remote: 'origin', shas: [main, other] });
    await expectRefusal(() => repository.mergeBase(main, other), 'tree/no-merge-base', 3);
  });

  it('refuses a commit that the remote lacks, and anything but a full id', async () => {
    const clone = await cloneRepository(await createRepository({ a: '' }), '--depth=1');
    const repository = await openRepository(clone);
    await expectRefusal(() => repository.fetchCommits({ remote: 'origin', shas: [none] }), 'tree/git', 5);
    await expect(repository.fetchCommits({ remote: 'origin', shas: ['--upload-pack=x'] })).rejects.toThrow(RangeError);
    await expectRefusal(
      () => repository.fetchCommits({ remote: '--upload-pack=touch x', shas: [none] }),
      'tree/git',
      5,
    );
  });
});

describe('askBranchTip', () => {
  it('gives the newest commit of a branch without fetching it', async () => {
    const origin = await createRepository({ a: '' });
    const repository = await openRepository(await cloneRepository(origin, '--depth=1'));
    const tip = await origin.commit({ a: '1' });
    expect(await askBranchTip(repository, { remote: 'origin', branch: 'main' })).toBe(tip);
    expect(await repository.hasCommit(tip)).toBe(false);
  });

  it('takes no other ref for the branch', async () => {
    const origin = await createRepository({ a: '' });
    const repository = await openRepository(await cloneRepository(origin));
    const commit = origin.git('rev-parse', 'HEAD');
    for (const ref of ['refs/heads/a/refs/heads/topic', 'refs/tags/topic', 'refs/heads/x/topic', 'refs/heads/topics'])
      origin.git('update-ref', ref, commit);
    expect(await askBranchTip(repository, { remote: 'origin', branch: 'topic' })).toBeUndefined();
    expect(await askBranchTip(repository, { remote: 'origin', branch: 'm*n' })).toBeUndefined();
    expect(await askBranchTip(repository, { remote: 'origin', branch: 'x/topic' })).toBe(commit);
  });

  it('refuses a remote that gives no answer, and hides the token', async () => {
    const repository = await openRepository(await createRepository());
    await expectRefusal(() => askBranchTip(repository, { remote: 'origin', branch: 'main' }), 'tree/git', 5);
    const { url, authorizations } = await listen();
    const request = { remote: `${url}/a/b`, branch: 'main', token, serverUrl: url };
    const { message } = await expectRefusal(() => askBranchTip(repository, request), 'tree/git', 5);
    expect(authorizations).toHaveLength(1);
    expect(message).not.toContain(token);
  });
});

interface Listener {
  server: Server;
  url: string;
  /** The values of every `Authorization` header received. */
  authorizations: string[];
}

/** A server that refuses everybody and remembers how they introduced themselves. */
async function listen(): Promise<Listener> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    const { rawHeaders } = request;
    const values = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'authorization');
    authorizations.push(...values);
    response.writeHead(403).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorizations };
}

describe('the token', () => {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');

  it('is sent once to the server, in place of a stored one, and stands in no message', async () => {
    const { url, authorizations } = await listen();
    const clone = await createRepository();
    clone.git('config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic c3RvcmVk');
    const repository = await openRepository(clone);
    const request = {
      remote: `${url.replace('//', `//user:${token}@`)}/a/b.git`,
      shas: [none],
      token,
      serverUrl: `${url}/`,
    };
    const refusal = await expectRefusal(
      () => repository.fetchCommits({ ...request, remote: `${url}/a/b` }),
      'tree/git',
      5,
    );
    expect(authorizations).toEqual([`basic ${basic}`]);
    const second = await expectRefusal(() => repository.fetchCommits(request), 'tree/git', 5);
    for (const { message } of [refusal, second]) {
      expect(message).not.toContain(token);
      expect(message).not.toContain(basic);
    }
    expect(clone.git('config', '--list')).not.toContain(basic);
  });

  it('is sent to no other server', async () => {
    const { url, authorizations } = await listen();
    const repository = await openRepository(await createRepository());
    const request = { remote: `${url}/a/b`, shas: [none], token };
    await expectRefusal(() => repository.fetchCommits(request), 'tree/git', 5);
    expect(authorizations).toEqual([]);
  });

  it('needs a server that is a URL', async () => {
    const repository = await openRepository(await createRepository());
    const request = { remote: 'origin', shas: [none], token, serverUrl: 'file:///x' };
    const { message } = await expectRefusal(() => repository.fetchCommits(request), 'tree/git', 5);
    expect(message).not.toContain(token);
  });
});
