/** What a comparison of two commits shows. */
import { apiUrl, type Core, pageUrl } from './core.ts';
import type { Shown } from './presentation.ts';
import type { FileState } from './state.ts';

const kinds: Readonly<Record<string, FileState['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** The files that differ between two commits, by path. */
export async function changedFiles({ git }: Core, from: string, to: string): Promise<FileState[]> {
  const diff = ['diff-tree', '-r', '-z', '-M', '--no-commit-id'];
  const raw = (await git.text([...diff, '--raw', '--abbrev=40', from, to])).split('\0');
  const counts = parseCounts((await git.text([...diff, '--numstat', from, to])).split('\0'));
  const files: FileState[] = [];
  for (let index = 0; (raw[index] ?? '') !== ''; ) {
    const [, , before = '', after = '', letter = ''] = (raw[index] ?? '').split(' ');
    const isPair = /^[RC]/.test(letter);
    const first = raw[index + 1] ?? '';
    const filename = isPair ? (raw[index + 2] ?? '') : first;
    const status = kinds[letter.charAt(0)] ?? 'changed';
    files.push({
      filename,
      status,
      ...(isPair ? { previous_filename: first } : {}),
      sha: status === 'removed' ? before : after,
      ...counts.get(filename),
    });
    index += isPair ? 3 : 2;
  }
  return files;
}

/** Added and deleted lines by path; none for binary files. */
function parseCounts(fields: readonly string[]): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let index = 0; (fields[index] ?? '') !== ''; index += 1) {
    const [added = '', deleted = '', path = ''] = (fields[index] ?? '').split('\t');
    // A renamed file's two paths follow in fields of their own.
    if (path === '') index += 2;
    counts.set(path === '' ? (fields[index] ?? '') : path, {
      additions: Number(added) || 0,
      deletions: Number(deleted) || 0,
    });
  }
  return counts;
}

/** @param at the commit whose version the addresses lead to */
export function showFile(core: Core, at: string, file: FileState): Shown {
  const { filename, additions = 0, deletions = 0, sha = null } = file;
  const path = filename.split('/').map(encodeURIComponent).join('/');
  return {
    ...file,
    sha,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: pageUrl(core, `/blob/${at}/${path}`),
    raw_url: pageUrl(core, `/raw/${at}/${path}`),
    contents_url: apiUrl(core, `/contents/${path}?ref=${at}`),
  };
}
