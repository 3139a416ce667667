/** Whether a text is a full commit id, of SHA-1 or SHA-256. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Ids come from `Repository.resolveCommit` or from an event of GitHub; anything else is a bug of the caller. */
export function requireCommitId(text: string): string {
  if (!isCommitId(text)) throw new RangeError('a full commit id is needed');
  return text;
}
