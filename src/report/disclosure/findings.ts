/** What of each finding may be published. The table is exhaustive: a code without a line does not compile. */
import { ledgerFindings } from '../../result/findings/ledger.ts';
import { personnelFindings } from '../../result/findings/personnel.ts';
import { compareCodeUnits } from '../../result/order.ts';
import { refusalCodes } from '../../result/refusalCodes.ts';
import type { CriterionReason, Finding, FindingCode, FindingOf, Subgroup } from '../../result/schema.ts';
import type { ShownBaseline } from '../../result/wording.ts';
import { type HideCount, hideAll, isHidden } from './counts.ts';
import type { HiddenSizes } from './sizes.ts';

/** What hiding small counts needs to know of the report. */
export interface SmallCounts extends HiddenSizes {
  hide: HideCount;
  /** Whether an estimate is withheld because it rests on a small count. */
  isWithheld(metric: string, subgroup: Subgroup): boolean;
}

interface Rule<Args> {
  /** The arguments with their small counts hidden, and without what would tell them. Absent: nothing is counted. */
  hideCounts?(args: Args, counts: SmallCounts): Args;
  /** The arguments without the model's results. Absent: they tell nothing of them. */
  withholdResults?(args: Args): Args;
}

type Rules = { readonly [Code in FindingCode]: Rule<FindingOf<Code>['args']> };

type OverlapArguments = FindingOf<'independence/overlap'>['args'];

function hideOverlap(args: OverlapArguments, { hide }: SmallCounts): OverlapArguments {
  const { keepTest, keepTrain } = args;
  return {
    ...args,
    entities: hide(args.entities),
    samples: hideAll(args.samples, hide),
    ...(keepTest === undefined ? {} : { keepTest: hideAll(keepTest, hide) }),
    ...(keepTrain === undefined ? {} : { keepTrain: hideAll(keepTrain, hide) }),
  };
}

type CapturedArguments = FindingOf<'independence/captured'>['args'];

/** Either time is that of a single sample. */
function hideCaptured(args: CapturedArguments, { hide }: SmallCounts): CapturedArguments {
  if (!isHidden(hide(1))) return args;
  return { samples: hide(args.samples) };
}

/** Of several places the number would tell the count. */
function firstPlace<Place>(places: readonly Place[], count: number): Place[] {
  return isHidden(count) ? places.slice(0, 1) : [...places];
}

interface PlacedSamples {
  samples: number;
  places: { file: string; line: number }[];
}

function hidePlaces({ samples, places }: PlacedSamples, { hide }: SmallCounts): PlacedSamples {
  return { samples: hide(samples), places: firstPlace(places, hide(samples)) };
}

/** Whether the criterion is met, is not met or cannot be judged, and not by how much. */
export function coarseReason(reason: CriterionReason): CriterionReason {
  if (reason === 'pass') return 'pass';
  return reason === 'too-few' || reason === 'undefined' ? 'too-few' : 'below';
}

export function hideBaseline<Baseline extends ShownBaseline>(baseline: Baseline, hide: HideCount): Baseline {
  const { successes, trials } = baseline;
  return {
    ...baseline,
    ...(successes === undefined ? {} : { successes: hide(successes) }),
    ...(trials === undefined ? {} : { trials: hide(trials) }),
  };
}

interface Compared {
  baseline?: ShownBaseline | undefined;
  onlyModel?: number | undefined;
  onlyReleased?: number | undefined;
}

/** Whether a comparison rests on a small count: of the baseline, or of samples that one of two models gets right. */
export function restsOnSmallCount({ baseline, onlyModel, onlyReleased }: Compared, hide: HideCount): boolean {
  const counts = [baseline?.successes, baseline?.trials, onlyModel, onlyReleased];
  return counts.some((count) => count !== undefined && isHidden(hide(count)));
}

type CriterionArguments = FindingOf<'performance/criterion'>['args'];

function withoutEstimate(args: CriterionArguments): CriterionArguments {
  const { value: _value, lower: _lower, upper: _upper, n: _n, successes: _successes, why: _why, ...others } = args;
  return { ...others, reason: coarseReason(args.reason) };
}

function hideCriterion(args: CriterionArguments, { hide, isWithheld }: SmallCounts): CriterionArguments {
  const { metric, subgroup, n, successes } = args;
  const isSmall = isHidden(hide(n ?? 0)) || isHidden(hide(successes ?? 0));
  if (isSmall || isWithheld(metric, subgroup)) {
    return { ...withoutEstimate(args), ...(n === undefined ? {} : { n: hide(n) }) };
  }
  if (!isHidden(hide(0))) return args;
  // A class or a stratum without samples is a count of 0.
  const { why: _why, ...others } = args;
  return others;
}

type DecreaseArguments = FindingOf<'performance/decrease'>['args'];

/** What the process does is declared; what the released model does is a result, as are the pairs. */
function withoutDifference(args: DecreaseArguments): DecreaseArguments {
  const { value: _value, difference: _difference, lower: _lower, upper: _upper, ...compared } = args;
  const { baseline, onlyModel: _onlyModel, onlyReleased: _onlyReleased, ...others } = compared;
  return args.against === 'process' && baseline !== undefined ? { ...others, baseline } : others;
}

function hideDecrease(args: DecreaseArguments, { hide, isWithheld }: SmallCounts): DecreaseArguments {
  const isTold = !restsOnSmallCount(args, hide) && !isWithheld(args.metric, args.subgroup);
  const kept = isTold ? args : withoutDifference(args);
  return kept.baseline === undefined ? kept : { ...kept, baseline: hideBaseline(kept.baseline, hide) };
}

type GapArguments = FindingOf<'performance/overfit'>['args'];

/** A share with its denominator tells its numerator, so that both have to be large enough. */
export function isSmallShare(value: number | null | undefined, n: number | undefined, hide: HideCount): boolean {
  return isHidden(hide(n ?? 0)) || isHidden(hide(Math.round((value ?? 0) * (n ?? 0))));
}

function withoutGap<Args extends GapArguments & { reason?: string | undefined }>(args: Args): GapArguments {
  const { metric, split, tolerance } = args;
  return { metric, split, tolerance };
}

function hideGap<Args extends GapArguments & { reason?: string | undefined }>(
  args: Args,
  { hide, isWithheld }: SmallCounts,
): GapArguments {
  const { metric, value, n, testValue, testN } = args;
  const isSmall = isSmallShare(value, n, hide) || isSmallShare(testValue, testN, hide);
  return isSmall || isWithheld(metric, {}) ? withoutGap(args) : args;
}

type UnderfitArguments = FindingOf<'performance/underfit'>['args'];

function withoutUnderfit({ metric, split, bound }: UnderfitArguments): UnderfitArguments {
  return { metric, split, bound };
}

type UndecidedArguments = FindingOf<'confidence/undecided-share'>['args'];

function hideUndecided(args: UndecidedArguments, { hide }: SmallCounts): UndecidedArguments {
  const hidden = hideAll({ samples: args.samples, undecided: args.undecided ?? 0 }, hide);
  if (args.undecided === undefined || !Object.values(hidden).some(isHidden)) return args;
  const { share: _share, ...others } = args;
  return { ...others, ...hidden };
}

type ExcludedArguments = FindingOf<'test-data/excluded'>['args'];

/** Hidden counts are listed by name: their order would tell which is larger. */
function hideExcluded({ samples, reasons }: ExcludedArguments, { hide }: SmallCounts): ExcludedArguments {
  const all = reasons.map((one) => ({ ...one, samples: hide(one.samples) }));
  const hidden = all.filter((one) => isHidden(one.samples));
  const byName = hidden.sort((one, other) => compareCodeUnits(one.reason, other.reason));
  return { samples: hide(samples), reasons: [...all.filter((one) => !isHidden(one.samples)), ...byName] };
}

interface SizeArguments {
  metric: string;
  subgroup: Subgroup;
  n: number;
  designEffect?: number | undefined;
  needed?: number | undefined;
}

/** Whether a size tells a small count: its own, or one that it follows from. */
function isSmallSize({ metric, subgroup, n }: SizeArguments, { hide, isSmallSize }: SmallCounts): boolean {
  return isHidden(hide(n)) || isSmallSize(metric, subgroup);
}

/** More than any size for which a chance is computed. */
const anySize = 10_000_000;

/** A size that follows from a small count reads as less than what is needed, which it is. */
function hideSize<Args extends SizeArguments>(args: Args, { hide }: SmallCounts): Omit<Args, 'designEffect'> {
  const { designEffect: _designEffect, ...others } = args;
  const n = hide(args.n);
  return { ...others, n: isHidden(n) ? n : -(args.needed ?? anySize) };
}

type UnderpoweredArguments = FindingOf<'test-data/underpowered'>['args'];

function hideUnderpowered(args: UnderpoweredArguments, counts: SmallCounts): UnderpoweredArguments {
  if (!isSmallSize(args, counts)) return args;
  const { power: _power, ...others } = hideSize(args, counts);
  return others;
}

type JointArguments = FindingOf<'test-data/joint-power'>['args'];

function hideJoint(args: JointArguments, { hasSmallSizes }: SmallCounts): JointArguments {
  if (!hasSmallSizes) return args;
  const { lower: _lower, upper: _upper, ...others } = args;
  return others;
}

/** Nothing in it is counted, and nothing tells of the model's results. */
const open = {};

type OpenCode = keyof typeof ledgerFindings | keyof typeof personnelFindings;

/** Findings on uses of the test set and on people count no sample, and tell no result. */
const openFamilies = Object.fromEntries(
  [...Object.keys(ledgerFindings), ...Object.keys(personnelFindings)].map((code) => [code, open]),
) as Readonly<Record<OpenCode, typeof open>>;

const rules: Rules = {
  'independence/overlap': { hideCounts: hideOverlap },
  'independence/duplicate': {
    hideCounts: (args, { hide }) => ({ ...args, entities: hide(args.entities), samples: hide(args.samples) }),
  },
  'independence/empty-ids': { hideCounts: (args, { hide }) => ({ ...args, samples: hideAll(args.samples, hide) }) },
  'independence/malformed-id': {
    hideCounts: (args, { hide }) => ({
      ...args,
      ids: hide(args.ids),
      places: firstPlace(args.places, hide(args.ids)),
    }),
  },
  'independence/suspected': {
    hideCounts: (args, { hide }) => ({
      ...args,
      entities: hide(args.entities),
      samples: hideAll(args.samples, hide),
    }),
  },
  'independence/linked': {
    hideCounts: (args, { hide }) => ({
      ...args,
      components: hide(args.components),
      samples: hideAll(args.samples, hide),
    }),
  },
  'independence/near-duplicate': {
    hideCounts: (args, { hide }) => ({ ...args, pairs: hide(args.pairs), samples: hideAll(args.samples, hide) }),
  },
  'independence/near-duplicate-test': {
    hideCounts: (args, { hide }) => ({ ...args, pairs: hide(args.pairs), samples: hide(args.samples) }),
  },
  'independence/captured': { hideCounts: hideCaptured },
  'independence/captured-missing': {
    hideCounts: ({ samples }, { hide }) => ({ samples: hideAll(samples, hide) }),
  },
  'independence/id-form': open,
  'independence/no-training-rows': open,
  'independence/no-test-rows': open,
  'custody/lock-missing': open,
  'custody/lock-mismatch': {
    hideCounts: ({ lockedRows, foundRows, added, removed, changed }, { hide }) => ({
      lockedRows: hide(lockedRows),
      foundRows: hide(foundRows),
      added: added === null ? null : hide(added),
      removed: removed === null ? null : hide(removed),
      changed: changed === null ? null : hide(changed),
    }),
  },
  'custody/column-not-locked': open,
  'criteria/model-and-rules': open,
  'criteria/rules-changed': open,
  'criteria/rules-only': open,
  'criteria/untouched': open,
  'criteria/policy-removed': open,
  'criteria/policy-moved': open,
  'criteria/history-rewritten': open,
  'criteria/adopting': open,
  'criteria/working-folder': open,
  'criteria/below-baseline': {
    hideCounts: (args, { hide }) => ({ ...args, baseline: hideBaseline(args.baseline, hide) }),
  },
  'criteria/no-baseline': open,
  'criteria/stated-rate': open,
  'criteria/not-compared': open,
  'scope/model-removed': open,
  'scope/outside-git': open,
  'subgroups/blank': { hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples) }) },
  'subgroups/absent': open,
  'evaluation/missing-predictions': { hideCounts: hidePlaces },
  'evaluation/missing-labels': { hideCounts: hidePlaces },
  'evaluation/unbound': open,
  'evaluation/binding-mismatch': open,
  'evaluation/repeats-labels': {
    hideCounts: ({ samples }, { hide }) => ({ samples: hide(samples) }),
    withholdResults: (args) => args,
  },
  'confidence/undecided-share': {
    hideCounts: hideUndecided,
    withholdResults: ({ samples, atMost }) => ({ samples, atMost }),
  },
  'confidence/decided-only': open,
  'confidence/default-threshold': open,
  'confidence/no-scores': open,
  'test-data/too-few': {
    hideCounts: (args, counts) => (isSmallSize(args, counts) ? hideSize(args, counts) : args),
  },
  'test-data/underpowered': { hideCounts: hideUnderpowered },
  'test-data/joint-power': { hideCounts: hideJoint },
  'test-data/excluded': { hideCounts: hideExcluded },
  'test-data/generated': { hideCounts: ({ samples }, { hide }) => ({ samples: hide(samples) }) },
  'test-data/clustered': {
    hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), entities: hide(args.entities) }),
  },
  'test-data/cluster-level': {
    hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), entities: hide(args.entities) }),
  },
  'performance/criterion': { hideCounts: hideCriterion, withholdResults: withoutEstimate },
  'performance/decrease': { hideCounts: hideDecrease, withholdResults: withoutDifference },
  'performance/overfit': { hideCounts: hideGap, withholdResults: withoutGap },
  'performance/underfit': {
    hideCounts: (args, { hide }) => (isSmallShare(args.value, args.n, hide) ? withoutUnderfit(args) : args),
    withholdResults: withoutUnderfit,
  },
  'performance/fit-incomplete': { hideCounts: (args, counts) => ({ ...args, ...hidePlaces(args, counts) }) },
  'performance/fit-not-shown': { hideCounts: hideGap, withholdResults: withoutGap },
  'model/unrecognised': open,
  'model/loaded-by-command': open,
  'model/rewired': open,
  'scope/not-repeatable': { hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples) }) },
  'scope/order-dependent': {
    hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), evaluated: hide(args.evaluated) }),
  },
  'scope/repeated': open,
  'evaluation/not-a-number': { hideCounts: hidePlaces },
  'evaluation/filled': {
    hideCounts: ({ columns }, { hide }) => ({
      columns: columns.map((one) => ({ ...one, samples: hide(one.samples) })),
    }),
  },
  'evaluation/not-isolated': open,
  'custody/files-not-locked': open,
  'custody/content-mismatch': { hideCounts: hidePlaces },
  'performance/no-released-model': open,
  'performance/withheld': { withholdResults: (args) => args },
  ...openFamilies,
};

/** A refusal names a place and what is wrong with it, and no count. */
function ruleOf(finding: Finding): Rule<unknown> {
  if (Object.hasOwn(refusalCodes, finding.code)) return open;
  return rules[finding.code as FindingCode] as Rule<unknown>;
}

function withArguments(finding: Finding, args: unknown): Finding {
  return { ...finding, args } as Finding;
}

/** The finding with its small counts hidden. */
export function hideFindingCounts(finding: Finding, counts: SmallCounts): Finding {
  const { hideCounts } = ruleOf(finding);
  return hideCounts === undefined ? finding : withArguments(finding, hideCounts(finding.args, counts));
}

/** The finding without the numbers that tell the model's results. */
export function withholdFindingResults(finding: Finding): Finding {
  const { withholdResults } = ruleOf(finding);
  return withholdResults === undefined ? finding : withArguments(finding, withholdResults(finding.args));
}

/** Whether it depends on the model's results that the finding is there at all. */
export function isResult(finding: Finding): boolean {
  return ruleOf(finding).withholdResults !== undefined;
}
