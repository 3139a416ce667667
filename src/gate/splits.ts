/** Independence alone, with no policy: `holdout splits`. */
import { writeOverlaps } from '../independence/evidence.ts';
import { judgeIndependence } from '../independence/judge.ts';
import type { EntityKind } from '../policy/policy.ts';
import type { GateResult } from '../result/run.ts';
import type { Split } from '../result/schema.ts';
import { readManifest } from '../tables/manifest.ts';
import type { TableSource } from '../tables/table.ts';
import { assembleResult } from './assemble.ts';
import { Board } from './board.ts';
import { noParts } from './parts.ts';

export interface SplitsRequest {
  files: readonly TableSource[];
  sample: string;
  split: string;
  /** Split of each value of the split column. */
  splits: ReadonlyMap<string, Split>;
  entities: readonly EntityKind[];
  content?: string;
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
}

/** Samples without an id are a warning here: a person who looks at a table has approved no rule yet. */
const rules = { byKind: new Map(), emptyIds: 'warn', trainValidation: 'warn' } as const;

export async function checkSplits({ files, content, ...request }: SplitsRequest): Promise<GateResult> {
  const board = new Board();
  const parts = noParts('');
  const { sample, split, splits, entities, missing } = request;
  const columns = [...entities.flatMap((kind) => kind.columns), ...(content === undefined ? [] : [content])];
  const manifest = await board.attempt('data/manifest', () =>
    readManifest({
      files: files.map((source) => ({ source })),
      sample,
      split,
      splits,
      howToDeclare: 'say what the value means with --train, --validation or --test',
      columns,
      missing,
    }),
  );
  if (manifest !== undefined) {
    parts.manifest = manifest;
    const { train, validation, test } = manifest.rows;
    const clean = `${train.length} training, ${validation.length} validation and ${test.length} test samples`;
    board.post({ check: 'data/manifest', findings: [], clean });
    const { judgements, compared } = judgeIndependence({
      manifest,
      entities,
      ...(content === undefined ? {} : { content }),
      rules,
    });
    board.post(...judgements);
    parts.evidence.set('overlaps.csv', writeOverlaps(manifest, compared));
  }
  return assembleResult(board, parts, {}, 'splits');
}
