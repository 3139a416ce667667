/** The parts of a plan in words: criteria, groups, what is counted, sizes and chances. */
import type {
  AurocRow,
  PlannedChance,
  PlannedWhere,
  PlanRow,
  SamplePlan,
} from '../../acceptance/planning/samplePlan.ts';
import type { Collected } from '../../acceptance/planning/sizing.ts';
import { metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatCount, formatInterval, formatValue } from '../../result/numbers.ts';
import { joinPhrases, type Phrase, phrase, words } from '../../result/phrase.ts';
import { entitiesPhrase, subgroupPhrase } from '../../result/wording.ts';

/** `overall`, `site lyon`, `each site`, `each other site (3)`, `site lyon, each sex (2)`. */
function wherePhrase({ subgroup, each, others, groups }: PlannedWhere): Phrase {
  const named = Object.keys(subgroup).length === 0 ? [] : [subgroupPhrase(subgroup)];
  if (each.length === 0) return named[0] ?? words('overall');
  const columns = joinPhrases(
    each.map((column) => phrase`${column}`),
    ' and ',
  );
  const count = groups === null ? [] : words(` (${formatCount(groups)})`);
  return joinPhrases([...named, phrase`${words(others ? 'each other' : 'each')} ${columns}${count}`], ', ');
}

/** `sensitivity ≥ 0.85, overall`. */
export function claimPhrase(row: PlannedWhere & { metric: string; bound: number }): Phrase {
  return phrase`${metricPhrase(row.metric)} ${words(`≥ ${formatBound(row.bound)}`)}, ${wherePhrase(row)}`;
}

const denominatorWords: Readonly<Record<string, string>> = {
  positives: 'positive samples',
  negatives: 'negative samples',
  samples: 'samples',
};

/** What a criterion counts. */
export function countedPhrase({ denominator }: Pick<PlanRow, 'denominator'>): Phrase {
  const known = Object.hasOwn(denominatorWords, denominator) ? denominatorWords[denominator] : undefined;
  if (known !== undefined) return words(known);
  const [, ofClass] = /^class (.+)$/s.exec(denominator) ?? [];
  return ofClass === undefined ? words('samples by the model') : phrase`samples of ${ofClass}`;
}

/** Whether only the model decides which samples a row counts. */
export function isCountedByModel({ denominator }: Pick<PlanRow, 'denominator'>): boolean {
  return !Object.hasOwn(denominatorWords, denominator) && !denominator.startsWith('class ');
}

/** `113`; with clusters beside the samples `130 (87)`. */
export function sizeText(size: Collected | undefined): string {
  if (size === undefined) return '';
  const { samples, clusters } = size;
  if (samples === undefined) return clusters === undefined ? '' : formatCount(clusters);
  return clusters === undefined ? formatCount(samples) : `${formatCount(samples)} (${formatCount(clusters)})`;
}

const decimals = 3;

/** `0.814`, or `< 0.001`: a chance is never rounded to none. */
export function chanceText(chance: number): string {
  const least = 10 ** -decimals;
  return chance > 0 && chance < least ? `< ${least}` : formatValue(chance, decimals);
}

/** A simulated chance of which even three standard errors more would round to none. */
function isNegligible(chance: number, error: number): boolean {
  return chance + 3 * error < 10 ** -decimals;
}

/** `0.431`, `0.431 ± 0.002` where it was simulated, `0.412–0.553` where only bounds are known. */
export function jointText({ chance: { lower, upper }, error }: PlannedChance): string {
  if (isNegligible(upper, error ?? 0)) return `less than ${10 ** -decimals}`;
  if (lower !== upper) return formatInterval(lower, upper, decimals);
  return error === undefined
    ? chanceText(lower)
    : `${formatValue(lower, decimals)} ± ${Math.max(error, 0.001).toFixed(decimals)}`;
}

/** What one unit of the sizes is: `patients`, `samples`. */
export function unitPhrase({ unit, clusters }: SamplePlan): Phrase {
  return unit === 'samples' || clusters === undefined ? words('samples') : entitiesPhrase(clusters.kind);
}

/** ` in use 5`, where the uses of the test set have levels of their own. */
export function useText({ alphaSpending }: SamplePlan): string {
  return alphaSpending === undefined ? '' : ` in use ${formatCount(alphaSpending.plannedFor.use)}`;
}

/** A row of the AUROC as others are. */
export function aurocClaim(row: AurocRow): Phrase {
  return claimPhrase({ ...row, metric: 'auroc' });
}
