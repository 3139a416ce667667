/** The requests by which a branch's ledger is read and written: git objects and one ref. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { visibleText } from '../result/foreignText.ts';
import { type GitHubClient, type RepositoryName, statusOf } from './client.ts';
import { unrepeated } from './creation.ts';

/** A branch that holds a ledger. */
export interface LedgerTarget extends RepositoryName {
  /** Without `refs/heads/`. */
  branch: string;
}

/** What GitHub answered, or how it failed to. */
export type Answer<Data> = { ok: true; data: Data } | Failure;

export interface Failure {
  ok: false;
  /** The HTTP status of a refusal; 0 where no usable answer came, so that a write may have taken effect. */
  status: number;
  /** What GitHub said, on one line. */
  message: string;
}

/** A file of a tree that is to be written. */
export interface NewFile {
  path: string;
  content: Uint8Array;
}

const id = z.string().regex(/^[0-9a-f]{40,64}$/);
const refSchema = z.object({ object: z.object({ type: z.literal('commit'), sha: id }) });
const commitSchema = z.object({ sha: id, tree: z.object({ sha: id }) });
const writtenSchema = z.object({ sha: id });
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: id, size: z.int().min(0).optional() }),
  ),
});
const blobSchema = z.object({ encoding: z.literal('base64'), content: z.string() });
const comparisonSchema = z.object({ status: z.enum(['ahead', 'behind', 'diverged', 'identical']) });
const activitySchema = z.array(z.object({ before: id, ref: z.string() }));

const commitListSchema = z.array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) }));
export type TreeEntry = z.infer<typeof treeSchema>['tree'][number];

/** Bytes of the largest file that is sent as a part of its tree: one request less. */
const largestInline = 1024 * 1024;

async function ask<Data>(send: () => Promise<{ data: unknown }>, schema: z.ZodType<Data>): Promise<Answer<Data>> {
  try {
    const parsed = schema.safeParse((await send()).data);
    if (parsed.success) return { ok: true, data: parsed.data };
    return { ok: false, status: 0, message: 'an answer that is not whole' };
  } catch (thrown) {
    const [said = ''] = (thrown instanceof Error ? thrown.message : '').split(' - http');
    const message = visibleText(said, 200);
    const status = statusOf(thrown) ?? 0;
    if (/rate limit/i.test(message)) return { ok: false, status: 429, message };
    return { ok: false, status: status >= 500 ? 0 : status, message };
  }
}

function map<Data, Result>(answer: Answer<Data>, change: (data: Data) => Result): Answer<Result> {
  return answer.ok ? { ok: true, data: change(answer.data) } : answer;
}

/** The requests of one repository. None is repeated here: the caller looks first whether a write has arrived. */
export function ledgerRequests(client: GitHubClient, { branch, ...repository }: LedgerTarget) {
  const common = { ...repository, ...unrepeated };
  const ref = `heads/${branch}`;
  return {
    /** The branch's commit; undefined where there is no such branch in a repository that can be seen. */
    async readTip(): Promise<Answer<string | undefined>> {
      const tip = await ask(
        () => client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...common, ref }),
        refSchema,
      );
      if (tip.ok || tip.status !== 404) return map(tip, ({ object }) => object.sha);
      const seen = await ask(() => client.request('GET /repos/{owner}/{repo}', common), z.object({}));
      return map(seen, () => undefined);
    },

    /** The tree of a commit. */
    async readCommit(commit: string): Promise<Answer<string>> {
      const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
      return map(
        await ask(() => client.request(route, { ...common, commit_sha: commit }), commitSchema),
        ({ tree }) => tree.sha,
      );
    },

    /** The entries of one folder. */
    async readTree(tree: string): Promise<Answer<readonly TreeEntry[]>> {
      const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
      const found = await ask(() => client.request(route, { ...common, tree_sha: tree }), treeSchema);
      if (!found.ok || !found.data.truncated) return map(found, (listed) => listed.tree);
      return { ok: false, status: 413, message: 'a folder with more entries than it lists' };
    },

    /** The bytes of a blob, where they are the ones that its id names. */
    async readBlob(blob: string): Promise<Answer<Buffer>> {
      const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
      const answer = await ask(() => client.request(route, { ...common, file_sha: blob }), blobSchema);
      const bytes = map(answer, ({ content }) => Buffer.from(content, 'base64'));
      if (!bytes.ok || blobId(bytes.data) === blob) return bytes;
      return { ok: false, status: 0, message: 'a file that is not whole' };
    },

    /** A tree with these files in place of those of the same names in the base. */
    async writeTree(files: readonly NewFile[], base: string | undefined): Promise<Answer<string>> {
      const entries = [];
      for (const { path, content } of files) {
        const entry = { path, mode: '100644', type: 'blob' } as const;
        if (content.length <= largestInline) entries.push({ ...entry, content: Buffer.from(content).toString('utf8') });
        else {
          const written = await writeBlob(content);
          if (!written.ok) return written;
          entries.push({ ...entry, sha: written.data.sha });
        }
      }
      const body = { ...common, tree: entries, ...(base === undefined ? {} : { base_tree: base }) };
      const written = await ask(() => client.request('POST /repos/{owner}/{repo}/git/trees', body), writtenSchema);
      return map(written, ({ sha }) => sha);
    },

    async writeCommit(message: string, tree: string, parent: string | undefined): Promise<Answer<string>> {
      const body = { ...common, message, tree, parents: parent === undefined ? [] : [parent] };
      const written = await ask(() => client.request('POST /repos/{owner}/{repo}/git/commits', body), writtenSchema);
      return map(written, ({ sha }) => sha);
    },

    /** Moves the branch forward to the commit, or makes it; never with force. */
    async writeTip(commit: string, parent: string | undefined): Promise<Answer<unknown>> {
      if (parent === undefined) {
        const body = { ...common, ref: `refs/${ref}`, sha: commit };
        return ask(() => client.request('POST /repos/{owner}/{repo}/git/refs', body), refSchema);
      }
      const body = { ...common, ref, sha: commit, force: false };
      return ask(() => client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', body), refSchema);
    },

    /** Whether one commit is the other, or among those that it was built on; a commit that is gone is not. */
    async isAncestor(older: string, newer: string): Promise<Answer<boolean>> {
      if (older === newer) return { ok: true, data: true };
      const body = { ...common, basehead: `${older}...${newer}`, per_page: 1 };
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
      const compared = await ask(() => client.request(route, body), comparisonSchema);
      if (!compared.ok && compared.status === 404) return { ok: true, data: false };
      return map(compared, ({ status }) => status === 'ahead' || status === 'identical');
    },

    /** How many commits lead to a commit, itself included. */
    async countCommits(head: string): Promise<Answer<number>> {
      const body = { ...common, sha: head, per_page: 1 };
      let link = '';
      const listed = await ask(async () => {
        const answer = await client.request('GET /repos/{owner}/{repo}/commits', body);
        link = answer.headers.link ?? '';
        return answer;
      }, commitListSchema);
      const last = /[?&]page=(\d{1,9})[^>]*>;\s*rel="last"/.exec(link)?.[1];
      if (last === undefined && link.includes('rel="next"')) {
        return { ok: false, status: 0, message: 'no number of commits' };
      }
      return map(listed, (commits) => (last === undefined ? commits.length : Number(last)));
    },

    /** A commit and those before it, from first parent to first parent, among the newest; at most a hundred. */
    async listCommits(head: string, count: number): Promise<Answer<readonly string[]>> {
      const body = { ...common, sha: head, per_page: count };
      const listed = await ask(() => client.request('GET /repos/{owner}/{repo}/commits', body), commitListSchema);
      return map(listed, (commits) => followFirstParents(head, commits));
    },

    /** The commits that the branch was at before it was deleted or pushed with force. */
    async readLosses(): Promise<Answer<readonly string[]>> {
      const losses: string[] = [];
      for (const activity_type of ['force_push', 'branch_deletion'] as const) {
        const body = { ...repository, ref: `refs/${ref}`, activity_type, per_page: 100 };
        const answer = await ask(
          async () => ({ data: await client.paginate('GET /repos/{owner}/{repo}/activity', body) }),
          activitySchema,
        );
        if (!answer.ok) return answer;
        losses.push(...answer.data.filter((one) => one.ref === `refs/${ref}`).map(({ before }) => before));
      }
      return { ok: true, data: [...new Set(losses)] };
    },
  };

  function writeBlob(content: Uint8Array) {
    const body = { ...common, content: Buffer.from(content).toString('base64'), encoding: 'base64' };
    return ask(() => client.request('POST /repos/{owner}/{repo}/git/blobs', body), writtenSchema);
  }
}

export type LedgerRequests = ReturnType<typeof ledgerRequests>;

function followFirstParents(head: string, commits: z.infer<typeof commitListSchema>): readonly string[] {
  const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first?.sha]));
  const line: string[] = [];
  for (let next: string | undefined = head; next !== undefined && parents.has(next); next = parents.get(next)) {
    line.push(next);
  }
  return line;
}

/** The id that git gives to a blob. */
function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
