/** What a plan says beside its table: what is wrong, all criteria together, and what it leaves out. */
import type {
  AurocRow,
  JointPlan,
  PlannedChance,
  PlannedTotal,
  PlanRow,
  SamplePlan,
  UnplannedReason,
} from '../../acceptance/planning/samplePlan.ts';
import type { Collected } from '../../acceptance/planning/sizing.ts';
import { metricPhrase } from '../../result/metricNames.ts';
import { formatBound, formatConfidence, formatCount, formatValue } from '../../result/numbers.ts';
import { foreign, joinPhrases, listPhrases, type Phrase, phrase, words } from '../../result/phrase.ts';
import { listMetrics, subgroupPhrase } from '../../result/wording.ts';
import { spendingSentences } from './uses.ts';
import {
  aurocClaim,
  chanceText,
  claimPhrase,
  countedPhrase,
  isCountedByModel,
  jointText,
  sizeText,
  unitPhrase,
} from './wording.ts';

/** How a simulation was run, so that it can be run again. */
export interface Simulation {
  seed: number;
  draws: number;
}

/** `✗` no model, or not the expected one, can pass; `?` it passes less often than planned. */
export interface PlanNote {
  mark: '✗' | '?';
  text: Phrase;
}

/** What keeps a plan from working, the worst first. */
export function planNotes(plan: SamplePlan): PlanNote[] {
  const notes = [
    ...plan.rows.flatMap((row) => rowNote(row, plan)),
    ...plan.auroc.flatMap((row) => aurocNote(row, plan)),
    ...limitNote(plan),
  ];
  return notes.sort((one, other) => Number(one.mark === '?') - Number(other.mark === '?'));
}

/** What to say so that more can be planned. */
export function missingSentences({ rows }: SamplePlan): Phrase[] {
  const metrics = [...new Set(rows.filter(({ expected }) => expected === undefined).map(({ metric }) => metric))];
  if (metrics.length === 0) return [];
  const options = joinPhrases(
    metrics.map((metric) => foreign(`--expect ${metric}=VALUE`)),
    ' ',
  );
  return [phrase`Say what a good model is expected to reach, and its sizes and chances follow: ${options}.`];
}

/** The samples to collect, by what they are. */
export function totalSentences(plan: SamplePlan): Phrase[] {
  const planned = plan.totals.map((one) => collectedPhrase(one, one.planned, plan));
  if (planned.length === 0) return [];
  return [phrase`Planned test set: ${listPhrases(planned, 20)}.`, ...togetherSentences(plan)];
}

function collectedPhrase(total: PlannedTotal, size: Collected, plan: SamplePlan): Phrase {
  return plan.unit === 'samples'
    ? phrase`${words(sizeText(size))} ${countedPhrase(total)}`
    : phrase`${words(sizeText(size))} ${unitPhrase(plan)} with ${countedPhrase(total)}`;
}

function togetherSentences(plan: SamplePlan): Phrase[] {
  const { totals, power } = plan;
  const together = totals.flatMap((one) =>
    one.together === undefined ? [] : [collectedPhrase(one, one.together, plan)],
  );
  const isOther = totals.some((one) => sizeText(one.together) !== sizeText(one.planned));
  if (together.length === 0 || !isOther) return [];
  return [
    phrase`For all criteria to pass together with a chance of ${words(formatValue(power, 2))} or more: ${listPhrases(together, 20)}.`,
  ];
}

function rowNote(row: PlanRow, plan: SamplePlan): PlanNote[] {
  const { status, expected = 0, bound, planned, needed, safe, power = 0 } = row;
  const claim = claimPhrase(row);
  const unit = unitPhrase(plan);
  switch (status) {
    case 'out-of-reach':
      return [{ mark: '✗', text: phrase`${claim}: no size suffices. ${outOfReach(expected, bound)}` }];
    case 'too-few': {
      const wanted = needed === undefined ? words('more than ten million') : words(sizeText(needed));
      return [
        {
          mark: '✗',
          text: phrase`${claim}: ${words(sizeText(planned))} ${unit} are planned, and ${wanted} are needed even without an error.`,
        },
      ];
    }
    case 'underpowered':
      return [
        {
          mark: '?',
          text: phrase`${claim}: with ${words(sizeText(planned))} ${unit} a model as good as expected passes with a chance of ${words(chanceText(power))}, not ${words(formatValue(plan.power, 2))}; ${words(sizeText(safe))} are needed.`,
        },
      ];
    default:
      return [];
  }
}

/** Without a last use there is no strictest one, and no size that holds in every use. */
function limitNote({ alphaSpending }: SamplePlan): PlanNote[] {
  if (alphaSpending === undefined || alphaSpending.atMost !== null) return [];
  const text = phrase`No size holds in every use of the test set while their number has no limit: set ${foreign('test-set.uses.at-most')}, and sizes are those of the last use.`;
  return [{ mark: '?', text }];
}

function outOfReach(expected: number, bound: number): Phrase {
  return words(
    `${formatBound(expected)} is expected, which does not exceed ${formatBound(bound)}: expect a better model, or lower the bound.`,
  );
}

function aurocNote(row: AurocRow, plan: SamplePlan): PlanNote[] {
  const { status, expected, bound, power } = row;
  const claim = aurocClaim(row);
  if (status === 'out-of-reach') {
    return [{ mark: '✗', text: phrase`${claim}: no size suffices. ${outOfReach(expected, bound)}` }];
  }
  if (status !== 'underpowered') return [];
  const text = phrase`${claim}: a model as good as expected passes with a chance of ${words(chanceText(power))}, not ${words(formatValue(plan.power, 2))}; give more samples with ${foreign('--count')}.`;
  return [{ mark: '?', text }];
}

function basisText({ chance, error }: PlannedChance, { seed, draws }: Simulation): string {
  const simulated = `simulated with ${formatCount(draws)} draws, seed ${seed}`;
  if (chance.lower !== chance.upper) {
    const why = 'only bounds are known, since several metrics count the same samples';
    return error === undefined ? why : `${why}; ${simulated}`;
  }
  return error === undefined
    ? 'exact, since no two criteria count the same samples'
    : `${simulated}; ± is its standard error`;
}

/** All criteria together, one sentence each. */
export function jointSentences(plan: SamplePlan, simulation: Simulation): Phrase[] {
  const { joint } = plan;
  if (joint === undefined) return [];
  return [
    ...expectedSentences(joint, simulation),
    boundSentence(joint, simulation),
    ...incompleteSentence(joint, plan),
  ];
}

function allOf(count: number): string {
  return count === 1 ? 'the one criterion' : `all ${formatCount(count)} criteria`;
}

function expectedSentences({ asExpected, criteria }: JointPlan, simulation: Simulation): Phrase[] {
  if (asExpected === undefined) return [];
  const chance = `${jointText(asExpected)} (${basisText(asExpected, simulation)})`;
  return [words(`A model exactly as good as expected meets ${allOf(criteria.asExpected)} with a chance of ${chance}.`)];
}

function boundSentence({ atBounds, criteria }: JointPlan, simulation: Simulation): Phrase {
  const chance = `${jointText(atBounds)} (${basisText(atBounds, simulation)})`;
  return words(
    `A model that only just meets its criteria meets ${allOf(criteria.atBounds)} with a chance of ${chance}.`,
  );
}

function incompleteSentence({ isComplete }: JointPlan, { rows }: SamplePlan): Phrase[] {
  if (isComplete) return [];
  const columns = [...new Set(rows.filter(({ groups }) => groups === null).flatMap(({ each }) => each))];
  const options = joinPhrases(
    columns.map((column) => foreign(`--groups ${column}=NUMBER`)),
    ' ',
  );
  return [
    phrase`Both count a subgroup of unknown values once, though every value has to pass: say how many there are with ${options}.`,
  ];
}

const reasonWords: Readonly<Record<UnplannedReason, string>> = {
  'no-size-rule': 'no size follows from its interval before the test',
  'no-counts':
    'give the numbers of samples, and its power is simulated: --count positives=NUMBER --count negatives=NUMBER',
  'no-expectation': 'say what is expected: --expect auroc=VALUE',
  weighted: 'a pooled estimate that is weighted by strata has no size rule',
};

const scopeWords = { all: 'overall', 'each-subgroup': 'each subgroup', named: '' } as const;

/** Criteria that have to hold too and are not in the table. */
export function unplannedSentences({ unplanned, comparisons, rows }: SamplePlan): Phrase[] {
  const listed = unplanned.map(({ metric, scope, subgroup, reason }) => {
    const where = scope === 'named' ? subgroupPhrase(subgroup) : words(scopeWords[scope]);
    return phrase`${metricPhrase(metric)}, ${where}: ${words(reasonWords[reason])}.`;
  });
  const compared =
    comparisons === 0
      ? []
      : [
          words(
            `${formatCount(comparisons)} ${comparisons === 1 ? 'comparison with process or released model has' : 'comparisons with process or released model have'} to hold too.`,
          ),
        ];
  const metrics = [...new Set(rows.filter(isCountedByModel).map(({ metric }) => metric))];
  const byModel =
    metrics.length === 0
      ? []
      : [
          phrase`${listMetrics(metrics)}: only the model decides how many samples are counted, so that a planned number is a hope.`,
        ];
  return [...listed, ...compared, ...byModel];
}

/** What the sizes are made of, in words for whoever sees them for the first time. */
export function introductionSentences(plan: SamplePlan): Phrase[] {
  const { confidence, interval } = plan;
  const level = formatConfidence(confidence);
  return [
    words(`A criterion is met when the lower end of its ${level} interval (${interval}) reaches the bound.`),
    ...spendingSentences(plan),
    ...clusterSentences(plan),
  ];
}

/** The first use in sentences: what would suffice for it alone, and all criteria together. */
export function firstUseSentences(first: SamplePlan, simulation: Simulation): Phrase[] {
  return [...togetherSentences(first), ...jointSentences(first, simulation)];
}

function clusterSentences(plan: SamplePlan): Phrase[] {
  const { clusters, unit } = plan;
  if (clusters === undefined) return [];
  const { kind, designEffect, clusterSize } = clusters;
  if (unit === 'clusters') {
    return [
      phrase`Samples of one ${kind} count as one, so sizes are ${unitPhrase(plan)} that have such samples; ${foreign('--cluster-size NUMBER')} gives samples too.`,
    ];
  }
  const effect =
    designEffect === undefined
      ? phrase`Samples of one ${kind} count as one`
      : phrase`Sizes are multiplied by the planned design effect of ${words(String(designEffect))}`;
  const size =
    clusterSize === undefined
      ? words(', and hold for 30 clusters or more: fewer need more samples.')
      : phrase`; clusters of ${words(String(clusterSize))} samples stand in brackets.`;
  return [phrase`${effect}${size}`];
}
