/** The bytes of git's objects: written as loose files, without a process for each. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

const compress = promisify(deflate);

/** Stores an object in the repository's folder and gives its id. */
export async function writeLooseObject(folder: string, type: ObjectType, content: Uint8Array): Promise<string> {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  const place = join(folder, 'objects', id.slice(0, 2));
  const path = join(place, id.slice(2));
  if (existsSync(path)) return id;
  await mkdir(place, { recursive: true });
  // Whoever sees the object sees it whole.
  const unfinished = join(place, `tmp_obj_${randomUUID()}`);
  await writeFile(unfinished, await compress(whole), { mode: 0o444 });
  await rename(unfinished, path);
  return id;
}

/** An entry of one folder. */
export interface FolderEntry {
  /** As git stores it: a folder is `40000`. */
  mode: string;
  id: string;
}

/** By name. */
export function parseFolder(bytes: Buffer): Map<string, FolderEntry> {
  const entries = new Map<string, FolderEntry>();
  for (let start = 0; start < bytes.length; ) {
    const space = bytes.indexOf(0x20, start);
    const end = bytes.indexOf(0, space);
    const id = bytes.toString('hex', end + 1, end + 21);
    entries.set(bytes.toString('utf8', space + 1, end), { mode: bytes.toString('latin1', start, space), id });
    start = end + 21;
  }
  return entries;
}

/** Git orders entries by bytes, a folder as if its name ended in a slash. */
export function formatFolder(entries: ReadonlyMap<string, FolderEntry>): Buffer {
  const lines = [...entries].map(([name, { mode, id }]) => ({
    order: Buffer.from(mode === '40000' ? `${name}/` : name),
    bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  }));
  return Buffer.concat(lines.sort((one, other) => one.order.compare(other.order)).map(({ bytes }) => bytes));
}

export interface Person {
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
}

export interface CommitData {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

export function formatCommit({ tree, parents, author, committer, message }: Omit<CommitData, 'sha'>): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${formatPerson(author)}`,
    `committer ${formatPerson(committer)}`,
    '',
    message,
  ];
  return Buffer.from(lines.join('\n'));
}

export function parseCommit(sha: string, bytes: Buffer): CommitData {
  const raw = bytes.toString('utf8');
  const end = raw.indexOf('\n\n');
  const lines = raw.slice(0, end === -1 ? raw.length : end).split('\n');
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parsePerson(all('author')[0] ?? ''),
    committer: parsePerson(all('committer')[0] ?? ''),
    message: end === -1 ? '' : raw.slice(end + 2).replace(/\n$/, ''),
  };
}

function formatPerson({ name, email, date }: Person): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function parsePerson(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*?)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}
