/** What the gate would say of the splits today: worth knowing before the first pull request. */
import { type ManifestRequest, readManifest } from '../engine/readManifest.ts';
import { judgeIndependence } from '../independence/judge.ts';
import { countRepeated, type TalliedKind, tallyKinds } from '../independence/overlap.ts';
import type { EntityKind } from '../policy/policy.ts';
import { type Phrase, phrase, words } from '../result/phrase.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { Finding, FindingOf, RefusedFinding } from '../result/schema.ts';
import { describeFinding } from '../result/sentences.ts';

export interface FirstLook {
  /** Kind with the fewest entities of which test samples share one: their intervals have to allow for it. */
  cluster?: string;
  /** One sentence for the worst that was found. */
  note?: Phrase;
}

/**
 * Judges the independence of the splits as the gate will.
 *
 * @param request what the policy will say of the manifest
 */
export async function lookAtSplits(
  request: ManifestRequest,
  entities: readonly EntityKind[],
  content: string | undefined,
): Promise<FirstLook> {
  const opened = await openManifest(request);
  if (!('facts' in opened)) return opened;
  const { manifest, facts } = opened;
  const { judgements } = judgeIndependence({
    facts,
    sample: request.sample,
    entities,
    ...(content === undefined ? {} : { content }),
    rules: { byKind: new Map(), emptyIds: 'block', trainValidation: 'warn', suspected: 'block', linked: 'warn' },
    missing: request.missing,
  });
  const cluster = clusterOf(tallyKinds(manifest, entities));
  const note = noteOf(judgements.flatMap(({ findings }) => findings));
  return { ...(cluster === undefined ? {} : { cluster }), ...(note === undefined ? {} : { note }) };
}

async function openManifest(request: ManifestRequest): Promise<Awaited<ReturnType<typeof readManifest>> | FirstLook> {
  try {
    return await readManifest(request);
  } catch (thrown) {
    const [refusal] = refusalsOf(thrown);
    if (refusal === undefined) return {};
    const { code, problem, cure, place } = refusal;
    const finding: RefusedFinding = { code, severity: 'block', args: { ...place, problem, cure } };
    return { note: phrase`The gate will refuse this manifest: ${describeFinding(finding).sentence}` };
  }
}

function clusterOf(compared: readonly TalliedKind[]): string | undefined {
  const shared = compared
    .filter(({ tally }) => countRepeated(tally, 'test').entities > 0)
    .map(({ entities, tally }) => ({ kind: entities.kind, entities: countInTest(tally.counts) }));
  return shared.sort((one, other) => one.entities - other.entities)[0]?.kind;
}

function countInTest(counts: Uint32Array): number {
  let present = 0;
  for (let cell = 2; cell < counts.length; cell += 3) if (counts[cell]! > 0) present += 1;
  return present;
}

/** Overlaps with the test data first, the one with most test samples at the head. */
function noteOf(findings: readonly Finding[]): Phrase | undefined {
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const overlaps = blocking
    .filter((finding): finding is FindingOf<'independence/overlap'> => finding.code === 'independence/overlap')
    .sort((one, other) => (other.args.samples.test ?? 0) - (one.args.samples.test ?? 0));
  const worst = overlaps[0] ?? blocking[0];
  if (worst === undefined) return undefined;
  const others = blocking.length - 1;
  const more = others === 0 ? '' : ` ${others} more of this kind: \`holdout check\` lists them.`;
  return phrase`The gate will block on this: ${describeFinding(worst).sentence}${words(more)}`;
}
