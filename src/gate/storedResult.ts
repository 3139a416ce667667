/**
 * The result of an earlier run on the same use. It never stands in for an evaluation, since whoever can write to the
 * ledger's branch could have written it; but the same files have to give the same result again.
 */
import { parseJson } from '../custody/ledgerLine.ts';
import { canonicalJson } from '../result/json.ts';
import { type Report, reportSchema } from '../result/schema.ts';

/** Whether a stored report holds other results than a new one that was made from the same files. */
export function contradicts(bytes: Uint8Array, report: Report): boolean {
  const stored = readStored(bytes);
  return stored !== undefined && filesOf(stored) === filesOf(report) && resultsOf(stored) !== resultsOf(report);
}

/** Undefined for a report of another form, which says nothing: whoever can write to the branch can put anything there. */
function readStored(bytes: Uint8Array): Report | undefined {
  const parsed = reportSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
  return parsed.success ? (parsed.data as Report) : undefined;
}

/** Digests of model, policy, predictions and manifest. */
function filesOf({ subject: { model, policy, predictions, released, evaluation, files } }: Report): string {
  const runtime = evaluation?.runtime;
  const run = [released?.sha256, runtime?.wasm, runtime?.batch];
  const others = predictions?.also?.map(({ sha256 }) => sha256) ?? [];
  const digests = [
    model?.sha256,
    policy?.sha256,
    predictions?.sha256,
    ...others,
    ...run,
    ...files.map(({ sha256 }) => sha256),
  ];
  return digests.join();
}

function resultsOf({ subject, estimates, confusion, criteria, comparisons, gaps = [] }: Report): string {
  return canonicalJson({ testSet: subject.testSet?.digest ?? null, estimates, confusion, criteria, comparisons, gaps });
}
