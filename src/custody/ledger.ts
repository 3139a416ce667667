/** The ledger of test-set uses: lines that each hold the digest of the line before, added to and never changed. */
import { randomBytes } from 'node:crypto';
import { Refusal } from '../result/refusal.ts';
import { digestOf, type LedgerDraft, type LedgerLine, readLine, writeLine } from './ledgerLine.ts';

/** A ledger whose lines have all been verified. */
export interface Ledger {
  lines: readonly LedgerLine[];
  bytes: Buffer;
  /** SHA-256 of the last line, which names the state of the ledger; 64 zeros for an empty one. */
  head: string;
}

const noLine = '0'.repeat(64);
const lineFeed = 0x0a;

/** Bytes of the largest ledger: about seventy thousand lines. */
export const ledgerLimit = 64 * 1024 * 1024;

export const emptyLedger: Ledger = { lines: [], bytes: Buffer.alloc(0), head: noLine };

/** A name for one run's lines in the ledger. */
export function newEntry(): string {
  return randomBytes(8).toString('hex');
}

/**
 * Reads a ledger and verifies every line of it.
 *
 * @param file name for messages
 * @param known a ledger that was verified before: where the bytes begin with it, only the rest is
 * @throws Refusal `ledger/broken` or `ledger/too-large` (exit 3)
 */
export function parseLedger(bytes: Buffer, file: string, known: Ledger = emptyLedger): Ledger {
  requireSize(bytes.length, file);
  const start = continues(bytes, known) ? known : emptyLedger;
  const lines = [...start.lines];
  let head = start.head;
  for (let position = start.bytes.length; position < bytes.length; ) {
    const seq = lines.length + 1;
    const end = bytes.indexOf(lineFeed, position);
    if (end === -1) throw broken(file, seq, 'is cut off: it does not end in a line feed');
    const line = verifyLine(bytes.subarray(position, end), seq, head);
    if (typeof line === 'string') throw broken(file, seq, line);
    lines.push(line);
    head = digestOf(bytes.subarray(position, end));
    position = end + 1;
  }
  return { lines, bytes, head };
}

/** The line, or what is wrong with it. */
function verifyLine(bytes: Buffer, seq: number, head: string): LedgerLine | string {
  if (bytes.length === 0) return 'is blank';
  const text = decode(bytes);
  if (text === undefined) return 'is not UTF-8';
  const line = readLine(text);
  if (typeof line === 'string') return line;
  if (line.seq !== seq) return `says that it is line ${line.seq}`;
  if (line.prev === head) return line;
  return seq === 1
    ? 'is not the first line of a ledger'
    : `does not follow line ${seq - 1}: its \`prev\` is not the SHA-256 of that line`;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The ledger with one more line.
 *
 * @throws Refusal `ledger/too-large` (exit 3)
 */
export function appendLine({ lines, bytes, head }: Ledger, draft: LedgerDraft, file: string): Ledger {
  const { line, text } = writeLine(draft, lines.length + 1, head);
  const added = Buffer.from(text, 'utf8');
  requireSize(bytes.length + added.length + 1, file);
  return {
    lines: [...lines, line],
    bytes: Buffer.concat([bytes, added, Buffer.of(lineFeed)]),
    head: digestOf(added),
  };
}

/** Whether the bytes begin with the whole of an earlier ledger. */
export function continues(bytes: Buffer, earlier: Ledger): boolean {
  const { length } = earlier.bytes;
  return bytes.length >= length && bytes.subarray(0, length).equals(earlier.bytes);
}

/**
 * The newer of two readings of one ledger.
 *
 * @throws Refusal `ledger/rolled-back` (exit 3) where lines that were there are gone
 */
export function requireContinuation(earlier: Ledger, later: Ledger, file: string): Ledger {
  if (continues(later.bytes, earlier)) return later;
  throw new Refusal('ledger/rolled-back', {
    file,
    exit: 3,
    problem: 'has lost lines that it had while this run was under way',
    cure: 'Find out who replaced the ledger, and restore its lines.',
  });
}

/** Whether the ledger once ended in the line with this SHA-256. */
export function hadHead({ lines, head }: Ledger, hash: string): boolean {
  return head === hash || lines.some(({ prev }) => prev === hash);
}

/** Whether the entry's line is in the ledger: a write whose answer was lost has arrived. */
export function hasLine({ lines }: Ledger, { entry, event }: Pick<LedgerDraft, 'entry' | 'event'>): boolean {
  return lines.some((line) => line.entry === entry && line.event === event);
}

function requireSize(length: number, file: string): void {
  if (length <= ledgerLimit) return;
  throw new Refusal('ledger/too-large', {
    file,
    exit: 3,
    problem: `has ${length} bytes; at most ${ledgerLimit} are read`,
    cure: 'Name another branch under `test-set.ledger` in the policy, and keep this one as evidence.',
  });
}

function broken(file: string, line: number, problem: string): Refusal {
  return new Refusal('ledger/broken', {
    file,
    line,
    exit: 3,
    problem,
    cure: 'Find out who changed the ledger, and restore its newest state that `holdout ledger` accepts.',
  });
}
