/** `Co-authored-by` lines of a commit message. */

/** The whole line; the mark counts in any case, as it does for GitHub. No part can match what its neighbour matches. */
const trailer = /^co-authored-by:[^<>]*<([^<>\s@]+@[^<>\s@]+)>[ \t]*\r?$/i;
const mark = /^co-authored-by:/i;

export interface CoAuthors {
  /** E-mail addresses, in the order of their lines. */
  addresses: string[];
  /** Lines that name nobody who can be looked up. */
  malformed: number;
}

/**
 * Lines anywhere in the message count, and not in its last paragraph alone: a squashed commit has them in the middle.
 */
export function readCoAuthors(message: string): CoAuthors {
  const lines = message.split('\n').filter((line) => mark.test(line));
  const addresses = lines.flatMap((line) => trailer.exec(line)?.[1] ?? []);
  return { addresses, malformed: lines.length - addresses.length };
}

/**
 * The account of an address that GitHub made for it: `alice@users.noreply.github.com`, or with the account's number
 * `1234+alice@…`. Undefined for every other address: which account it belongs to is not public.
 *
 * @param host of GitHub, such as `github.com`
 */
export function accountOfAddress(address: string, host: string): string | undefined {
  const [name = '', domain = ''] = address.split('@');
  if (domain.toLowerCase() !== `users.noreply.${host.toLowerCase()}`) return undefined;
  return /^(?:\d+\+)?([A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\[bot\])?)$/.exec(name)?.[1];
}
