/** Independence alone, with no policy: `holdout splits`. */
import { type ManifestRequest, readManifest } from '../engine/readManifest.ts';
import { judgeIndependence } from '../independence/judge.ts';
import type { EntityKind } from '../policy/policy.ts';
import type { Progress } from '../result/progress.ts';
import type { GateResult } from '../result/run.ts';
import type { Split } from '../result/schema.ts';
import type { TableSource } from '../tables/table.ts';
import { assembleResult } from './assemble.ts';
import { Board } from './board.ts';
import { noParts } from './parts.ts';
import { countSentence } from './testDataChecks.ts';

export interface SplitsRequest {
  /** Each with the split of all its rows, where it belongs to one. */
  files: readonly { source: TableSource; split?: Split }[];
  sample: string;
  /** Not needed where each file belongs to one split. */
  split?: string;
  /** Split of each value of the split column. */
  splits: ReadonlyMap<string, Split>;
  entities: readonly EntityKind[];
  content?: string;
  /** Column of the date of capture: test samples have to be newer than training samples. */
  captured?: string;
  /** Column of 64-bit perceptual hashes, and how many bits of near ones may differ. */
  perceptual?: { column: string; distance: number };
  onProgress?(progress: Progress): void;
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
}

/** Samples without an id are a warning here: a person who looks at a table has approved no rule yet. */
const usualRules = {
  byKind: new Map(),
  emptyIds: 'warn',
  trainValidation: 'warn',
  suspected: 'block',
  linked: 'warn',
} as const;

export async function checkSplits(request: SplitsRequest): Promise<GateResult> {
  const board = new Board();
  const parts = noParts('');
  const opened = await board.attempt('data/manifest', () => readManifest(toManifestRequest(request)));
  if (opened !== undefined) {
    const { manifest, facts } = opened;
    parts.manifest = manifest;
    board.post({ check: 'data/manifest', findings: [], clean: countSentence(facts.rows) });
    const { sample, entities, content, captured, perceptual, missing } = request;
    const { judgements, evidence } = judgeIndependence({
      facts,
      sample,
      entities,
      ...(content === undefined ? {} : { content }),
      rules: {
        ...usualRules,
        ...(captured === undefined ? {} : { captured: true }),
        ...(perceptual === undefined ? {} : { nearDuplicate: { distance: perceptual.distance, severity: 'block' } }),
      },
      missing,
    });
    board.post(...judgements);
    for (const [name, text] of evidence) parts.evidence.set(name, text);
  }
  return assembleResult(board, parts, {}, 'splits');
}

function toManifestRequest(request: SplitsRequest): ManifestRequest {
  const { files, sample, split, splits, entities, content, captured, perceptual, missing, onProgress } = request;
  return {
    files,
    sample,
    ...(split === undefined ? {} : { split }),
    splits,
    howToDeclare: 'say what the value means with --train, --validation or --test',
    entities: entities.map((kind) => ({ ...kind, links: true })),
    ...(content === undefined ? {} : { content }),
    ...(captured === undefined ? {} : { captured }),
    ...(perceptual === undefined ? {} : { perceptualHash: perceptual.column }),
    ...(onProgress === undefined ? {} : { onProgress }),
    keeps: [],
    kept: [],
    missing,
  };
}
