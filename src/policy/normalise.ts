/** What the keys of a policy mean together: defaults, names resolved, contradictions refused. */
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import type { PolicyContext } from './context.ts';
import { type KeyPath, printable } from './keyPath.ts';
import { readAcceptance } from './normaliseAcceptance.ts';
import { readBaseline, readNoDecrease } from './normaliseBaseline.ts';
import { readEvaluation } from './normaliseEvaluation.ts';
import { readEntities, readIndependence } from './normaliseIndependence.ts';
import { readPeople } from './normalisePeople.ts';
import { readSubgroups } from './normaliseSubgroups.ts';
import { readTask } from './normaliseTask.ts';
import { defaultMissing, type EntityKind, type Policy } from './policy.ts';
import type { WrittenPolicy } from './schema.ts';

/** Builds the policy; refusals are left in the context. */
export function normalisePolicy(context: PolicyContext): Policy {
  const { written } = context;
  const entities = readEntities(context);
  const subgroups = readSubgroups(context);
  const baseline = readBaseline(context, subgroups);
  const noDecrease = readNoDecrease(context, subgroups, baseline);
  return {
    model: readModel(context),
    task: readTask(context),
    data: readData(context, entities),
    independence: readIndependence(context, entities),
    ...(written['test-set'] === undefined ? {} : readTestSet(context, written['test-set'])),
    publication: {
      disclosure: written['test-set']?.disclosure ?? 'full',
      suppressBelow: written['test-set']?.['suppress-below'] ?? 0,
      evidenceRequired: written.evidence === 'required',
    },
    evaluation: readEvaluation(context),
    subgroups,
    acceptance: readAcceptance(context, entities, subgroups),
    ...(baseline === undefined ? {} : { baseline }),
    releasedModel: written.baseline?.['released-model'] === true,
    ...(noDecrease === undefined ? {} : { noDecrease }),
    documents:
      written.documents?.['intended-use'] === undefined
        ? {}
        : { intendedUse: context.pathAt(['documents', 'intended-use']) },
    people: readPeople(context),
  };
}

const defaultLedger = 'holdout-ledger';

function readTestSet(
  context: PolicyContext,
  { ledger, uses }: NonNullable<WrittenPolicy['test-set']>,
): Pick<Policy, 'lock' | 'ledger'> {
  const lock = context.pathAt(['test-set', 'lock']);
  if (ledger === undefined && uses === undefined) return { lock };
  const atMost = uses?.['at-most'];
  const isSpent = uses?.['alpha-spending'] === true;
  if (isSpent) refuseUselessSpending(context);
  return {
    lock,
    ledger: {
      branch: ledger ?? defaultLedger,
      ...(atMost === undefined ? {} : { atMost }),
      ...(isSpent ? { alphaSpending: true } : {}),
    },
  };
}

/** By estimate about half of the models at a criterion pass, whatever the level of an interval. */
function refuseUselessSpending(context: PolicyContext): void {
  if (context.written.acceptance['decide-by'] !== 'estimate') return;
  context.refuse('policy/value', ['test-set', 'uses', 'alpha-spending'], {
    problem: 'widens intervals, and with `acceptance.decide-by: estimate` no criterion is decided by one',
    cure: 'Write `decide-by: bound`, or delete the key.',
  });
}

function readModel(context: PolicyContext): Policy['model'] {
  const { model } = context.written;
  return { path: context.pathAt(['model', 'path']), declaredStatic: model.kind === 'static' };
}

function readData(context: PolicyContext, entities: readonly EntityKind[]): Policy['data'] {
  const { data } = context.written;
  const { columns } = data;
  const manifest = readManifestFiles(context);
  const isMap = manifest.some((file) => file.split !== undefined);
  if (!isMap && columns.split === undefined) {
    context.refuse('policy/missing-key', ['data', 'columns'], {
      problem: 'lacks the key `split`, and the manifest is not a map of splits',
      cure: 'Name the column that assigns samples to splits, or write `manifest: {train: …, test: …}`.',
    });
  }
  return {
    manifest,
    splits: readSplits(context),
    columns: {
      sample: columns.sample,
      ...(columns.split === undefined ? {} : { split: columns.split }),
      label: columns.label,
      entities,
      ...(columns.content === undefined ? {} : { content: columns.content }),
      ...(columns.excluded === undefined ? {} : { excluded: columns.excluded }),
      ...(columns.generated === undefined ? {} : { generated: columns.generated }),
      ...(columns.captured === undefined ? {} : { captured: columns.captured }),
      ...(columns.phash === undefined ? {} : { perceptualHash: columns.phash }),
    },
    missing: new Set(data.missing ?? defaultMissing),
  };
}

function readManifestFiles(context: PolicyContext): { path: string; split?: Split }[] {
  const { manifest } = context.written.data;
  const path: KeyPath = ['data', 'manifest'];
  if (typeof manifest === 'string' || Array.isArray(manifest)) {
    return pathsAt(context, path, manifest).map((file) => ({ path: file }));
  }
  return splitsInOrder.flatMap((split) => {
    const files = manifest[split];
    return files === undefined ? [] : pathsAt(context, [...path, split], files).map((file) => ({ path: file, split }));
  });
}

function pathsAt(context: PolicyContext, path: KeyPath, value: string | readonly string[]): string[] {
  const places = typeof value === 'string' ? [path] : value.map((_, index) => [...path, index]);
  return places.map((place) => context.tablePathAt(place));
}

function readSplits(context: PolicyContext): Map<string, Split> {
  const written = context.written.data.splits ?? {};
  const result = new Map<string, Split>();
  for (const split of splitsInOrder) {
    const path = ['data', 'splits', split];
    for (const value of written[split] === undefined ? [split] : context.textsAt(path, written[split])) {
      if (result.has(value)) {
        context.refuse('policy/value', ['data', 'splits'], {
          problem: `gives the value "${printable(value)}" to two splits`,
          cure: 'Give each value to one split.',
        });
      }
      result.set(value, split);
    }
  }
  return result;
}
