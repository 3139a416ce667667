/** Reads a manifest: the rows that the gate works on, and what is known of the independence of all. */
import type { IndependenceFacts } from '../independence/facts.ts';
import type { EntityKind } from '../policy/policy.ts';
import { nearestName } from '../result/nearestName.ts';
import type { Progress } from '../result/progress.ts';
import { Refusal } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import { type Manifest, splitNumber } from '../tables/manifest.ts';
import type { TableSource } from '../tables/table.ts';
import { sweepTable } from './sweep.ts';

export interface ManifestRequest {
  files: readonly { source: TableSource; split?: Split }[];
  /** Column of the sample id. */
  sample: string;
  /** Column of the split; not needed where every file belongs to one. */
  split?: string;
  /** Split of each value of the split column. */
  splits: ReadonlyMap<string, Split>;
  /** How a user says what another value means, such as `declare the value in data.splits`. */
  howToDeclare: string;
  /** Column of the reason of an exclusion. */
  excluded?: string;
  /** Kinds of entities, of which `links` may hang samples together. */
  entities: readonly (EntityKind & { links: boolean })[];
  /** Column of content hashes. */
  content?: string;
  /** Column of the date on which a sample was captured. */
  captured?: string;
  /** Column of 64-bit perceptual hashes. */
  perceptualHash?: string;
  /** Splits whose rows are kept, with these columns. */
  keeps: readonly Split[];
  kept: readonly string[];
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
  onProgress?(progress: Progress): void;
}

/**
 * Reads a manifest.
 *
 * @throws Refusal for an unreadable table, an undeclared split, and in `test` an empty or repeated sample id
 */
export async function readManifest(
  request: ManifestRequest,
): Promise<{ manifest: Manifest; facts: IndependenceFacts }> {
  const { files, sample, content, entities, missing, keeps } = request;
  const { split, excluded, captured, perceptualHash, onProgress } = request;
  const keptColumns = [...new Set([sample, ...request.kept])];
  const {
    files: read,
    kept,
    facts,
  } = await sweepTable({
    files,
    splits: request.splits,
    ...(split === undefined ? {} : { split }),
    ...(excluded === undefined ? {} : { excluded }),
    ...(captured === undefined ? {} : { captured }),
    ...(perceptualHash === undefined ? {} : { perceptualHash }),
    ...(onProgress === undefined ? {} : { onProgress }),
    kinds: [
      { kind: 'sample', columns: [sample], form: 'id', tracksRepeats: true, links: false },
      ...entities.map((kind) => ({ ...kind, form: 'id', tracksRepeats: false }) as const),
      ...(content === undefined
        ? []
        : [{ kind: 'content', columns: [content], form: 'content', tracksRepeats: true, links: false } as const]),
    ],
    missing,
    keeps,
    kept: keeps.length === 0 ? [] : keptColumns,
    refuseSplit: (found, contradicts, place) => refuseSplit(request, found, contradicts, place),
  });
  const { table } = kept;
  const rowsWhere = (test: (row: number) => boolean) => Uint32Array.from(kept.split.keys()).filter(test);
  const rowsOf = (name: Split) => rowsWhere((row) => kept.split[row] === splitNumber[name] && kept.excluded[row] === 0);
  refuseRepeatedTestSamples(facts, sample, missing);
  const manifest: Manifest = {
    table,
    files: read,
    sample: keeps.length === 0 ? { name: sample, values: [], codes: new Uint32Array(0) } : table.column(sample),
    missing,
    split: kept.split,
    excluded: kept.excluded,
    counts: facts.rows,
    rows: { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') },
    lockedRows: rowsWhere((row) => kept.split[row] === splitNumber.test),
  };
  refuseRepeated(table, manifest.sample, manifest.lockedRows, missing);
  return { manifest, facts };
}

function refuseSplit(
  request: ManifestRequest,
  found: string,
  contradicts: boolean,
  place: { file: string; line: number },
): Refusal {
  const declared = distinctIgnoringCase([...request.splits.keys()]);
  const nearest = nearestName(found, declared);
  const ofFile = request.files.find(({ source }) => source.file === place.file)?.split;
  return new Refusal('manifest/unknown-split', {
    ...place,
    key: request.split ?? '',
    problem: contradicts
      ? `contradicts the split that the whole file is given to, ${ofFile}`
      : `has a value that is no declared split; declared: ${declared.join(', ')}`,
    cure: contradicts
      ? 'Correct the cell, or give the file to the split that its rows name.'
      : nearest === undefined
        ? `Correct the cell, or ${request.howToDeclare}.`
        : `Did you mean "${nearest}"? Otherwise ${request.howToDeclare}.`,
  });
}

function distinctIgnoringCase(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
}

/** As the rows say that need a second look: they are known where no others are kept, too. */
function refuseRepeatedTestSamples(
  { suspects }: IndependenceFacts,
  sample: string,
  missing: ReadonlySet<string>,
): void {
  if (!suspects.table.has(sample)) return;
  const column = suspects.table.column(sample);
  const test = Uint32Array.from(suspects.split.keys()).filter((row) => suspects.split[row] === splitNumber.test);
  refuseRepeated(suspects.table, column, test, missing);
}

function refuseRepeated(
  table: Manifest['table'],
  sample: Manifest['sample'],
  rows: Uint32Array,
  missing: ReadonlySet<string>,
): void {
  const firstRow = new Int32Array(sample.values.length).fill(-1);
  for (const row of rows) {
    const code = sample.codes[row]!;
    const first = firstRow[code]!;
    if (first < 0) firstRow[code] = row;
    else if (!missing.has(sample.values[code]!)) {
      const { file, line } = table.placeOf(first);
      throw new Refusal('manifest/duplicate-sample', {
        ...table.placeOf(row),
        problem: `repeats the ${sample.name} of ${file}:${line}, and both belong to the test split`,
        cure: 'Give every test sample an id of its own; a patient with several samples belongs in `entities`.',
      });
    }
  }
}
