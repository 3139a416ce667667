import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLedgerFile, openFileLedger } from '../../custody/fileLedger.ts';
import { hadHead, type Ledger } from '../../custody/ledger.ts';
import { type ClonedBranch, readClonedLedger, requireKnown } from '../../custody/ledgerClone.ts';
import { rootOf } from '../../gate/sides.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import { defaultPolicy } from '../../publication/reproduce.ts';
import { escapeTerminal } from '../../report/escape.ts';
import { renderJson } from '../../result/json.ts';
import { formatCount } from '../../result/numbers.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ExitCode } from '../../result/run.ts';
import { findRepository } from '../../trees/repository.ts';
import { listUses, renderUses } from '../ledgerTable.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';

/** A ledger that was found and verified. */
interface FoundLedger {
  /** For people. */
  place: string;
  ledger: Ledger;
  commit?: string;
  /** What a reader has to know of its origin. */
  note?: string;
}

/** `holdout ledger`: a ledger that does not hold ends in a Refusal with exit 3. */
export async function runLedger(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('ledger', words);
  const since = readDigest(
    given,
    'since',
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    'a full commit id or the SHA-256 of a line',
  );
  const testSet = readDigest(given, 'test-set', /^[0-9a-f]{7,64}$/, 'a digest, or at least its first seven digits');
  const found = await findLedger(given, since);
  process.stdout.write(given.flags.has('json') ? describe(found, testSet) : render(found, testSet));
  return 0;
}

function readDigest(given: Given, name: string, form: RegExp, what: string): string | undefined {
  const value = singleValue(given, name);
  if (value === undefined || form.test(value)) return value;
  throw refuseUsage('ledger', `was given a --${name} that is not ${what}`);
}

async function findLedger(given: Given, since: string | undefined): Promise<FoundLedger> {
  const file = singleValue(given, 'file');
  const named = singleValue(given, 'branch');
  if (file !== undefined && named !== undefined) throw refuseUsage('ledger', 'was given both --file and --branch');
  if (file !== undefined) return readFile(file, since);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const root = rootOf(policyFile);
  const branch = named ?? declaredBranch(policyFile);
  const local = join(root, defaultLedgerFile);
  const repository = branch === undefined ? undefined : await findRepository(root);
  if (branch === undefined || repository === undefined) return readFile(local, since);
  try {
    const cloned = { repository, remote: singleValue(given, 'remote') ?? 'origin', branch };
    const found = await readBranch(cloned, since);
    if (found !== undefined) return found;
    if (named === undefined && existsSync(local)) return await readFile(local, since);
    throw missing(`the branch ${branch} does not exist, so no use was recorded`);
  } finally {
    repository.close();
  }
}

function declaredBranch(policyFile: string): string | undefined {
  if (existsSync(policyFile)) return readPolicy(readFileSync(policyFile), policyFile).ledger?.branch;
  throw new Refusal('policy/missing', {
    file: policyFile,
    problem: 'there is no policy',
    cure: 'Give its path with --policy, or the ledger itself with --branch or --file.',
  });
}

async function readFile(path: string, since: string | undefined): Promise<FoundLedger> {
  if (!existsSync(path)) throw missing(`there is no ledger at ${path}`);
  const { ledger } = await openFileLedger(path, path).read();
  if (since !== undefined && !hadHead(ledger, since)) {
    throw new Refusal('ledger/rolled-back', {
      file: path,
      exit: 3,
      problem: `does not contain a line whose SHA-256 is ${since}`,
      cure: 'Find out who replaced the ledger, and restore its lines.',
    });
  }
  return { place: path, ledger };
}

async function readBranch(cloned: ClonedBranch, since: string | undefined): Promise<FoundLedger | undefined> {
  const found = await readClonedLedger(cloned);
  if (found === undefined) return undefined;
  if (since !== undefined) await requireKnown(cloned, found, since);
  const { ledger, commit, isCurrent } = found;
  const note = isCurrent ? {} : { note: `The remote ${cloned.remote} gave no answer: this is what the clone has.` };
  return { place: `branch ${cloned.branch}`, ledger, commit, ...note };
}

function missing(problem: string): Refusal {
  return new Refusal('ledger/unreadable', {
    exit: 3,
    problem,
    cure: 'Name the ledger with --branch or --file where it lies elsewhere.',
  });
}

function render({ place, ledger, commit, note }: FoundLedger, testSet: string | undefined): string {
  const at = commit === undefined ? '' : ` at ${commit}`;
  const count = ledger.lines.length;
  const chain = count === 0 ? 'no lines' : `${formatCount(count)} ${count === 1 ? 'line' : 'lines'}, the chain holds`;
  const head = `Ledger: ${escapeTerminal(place, 200)}${at} (${chain})\n  sha256 of the last line ${ledger.head}\n`;
  const notes = note === undefined ? '' : `${escapeTerminal(note, 200)}\n`;
  const uses = listUses(ledger, testSet);
  const none = uses.length === 0 ? 'No use of the test set is recorded.\n' : '';
  return `${head}${notes}\n${renderUses(uses)}${none}`;
}

function describe({ place, ledger, commit }: FoundLedger, testSet: string | undefined): string {
  return renderJson({
    place,
    ...(commit === undefined ? {} : { commit }),
    head: ledger.head,
    lines: ledger.lines.length,
    testSets: listUses(ledger, testSet),
  });
}
