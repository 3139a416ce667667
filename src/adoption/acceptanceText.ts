/** The part of a starting policy that says what is good enough. */
import type { Task } from '../metrics/task.ts';
import { assertNever } from '../result/assertNever.ts';
import { criterionText, pairBounds } from './criterionText.ts';
import type { DraftCriterion, PolicyDraft } from './draft.ts';
import { commentText, yamlText } from './yamlScalar.ts';

export function acceptanceLines({
  task,
  evaluation,
  cluster,
  criteria,
  subgroups,
  fitTolerance,
}: PolicyDraft): string[] {
  const written = pairBounds(criteria).map(criterionText);
  const first = criteria[0];
  const each =
    first === undefined || subgroups.length === 0
      ? []
      : [
          `    # - { metric: ${yamlText(first.metric)}, ${first.key}: …, in: each subgroup } # a bound that every subgroup has to meet`,
        ];
  return [
    'acceptance:',
    '  confidence: 0.95 # of every interval, two-sided',
    '  decide-by: bound # the unfavourable end of the interval has to meet the criterion, not only the estimate',
    cluster === undefined
      ? '  # cluster: patient # entity whose samples depend on each other'
      : `  cluster: ${cluster} # samples of one ${cluster} depend on each other, and intervals allow for it`,
    `  # design-effect: 1.8 # how much they depend, from development data; without it each ${cluster ?? 'entity'} counts once`,
    ...expectedLines(task),
    ...(task.task === 'regression' && evaluation.by === 'onnx' ? fitLines(fitTolerance) : []),
    '  criteria: # given to `holdout init`; the expert for the process decides, and keeps the reason on record',
    ...written.map((text) => `    - ${text}`),
    ...proposalsFor(task).filter(isOpen(criteria)).map(proposalLine),
    ...each,
  ];
}

/** A proportion tells how many samples it needs; an error does not. */
function expectedLines(task: Task): string[] {
  if (task.task === 'regression') return [];
  const metric = task.task === 'binary' ? 'sensitivity' : 'accuracy';
  return [`  # expected: { ${metric}: 0.98 } # what a good model reaches: says whether the test set is large enough`];
}

function fitLines(tolerance: string | undefined): string[] {
  const meaning = 'difference of MAE between training and test data that is no overfitting, in the unit of the label';
  return [
    tolerance === undefined
      ? `  # fit: { tolerance: 5 } # ${meaning}`
      : `  fit: { tolerance: ${tolerance} } # ${meaning}`,
  ];
}

/** A criterion that an expert may want, without its bound. */
interface Proposal {
  metric: string;
  keys: readonly DraftCriterion['key'][];
  meaning: string;
}

function proposalsFor(task: Task): Proposal[] {
  switch (task.task) {
    case 'binary':
      return [];
    case 'multiclass':
      return [...task.classes.map(recallOf), ...overall];
    case 'ordinal':
      return [...task.classes.map(recallOf), ...overall, ...ofOrder];
    case 'regression':
      return ofErrors;
    default:
      return assertNever(task);
  }
}

function recallOf(name: string): Proposal {
  const shown = commentText(name, 'this class');
  return { metric: `recall:${name}`, keys: ['at-least'], meaning: `share of ${shown} that is found` };
}

const overall: readonly Proposal[] = [
  {
    metric: 'macro-recall',
    keys: ['at-least'],
    meaning: 'mean of these shares: a rare class counts like a common one',
  },
  { metric: 'accuracy', keys: ['at-least'], meaning: 'share of all that is right: common classes decide on it' },
];
const ofOrder: readonly Proposal[] = [
  { metric: 'quadratic-kappa', keys: ['at-least'], meaning: 'agreement by which a class far off counts more' },
  { metric: 'within-one', keys: ['at-least'], meaning: 'share that is at most one class off' },
];
const ofErrors: Proposal[] = [
  { metric: 'mae', keys: ['at-most'], meaning: 'mean absolute error, in the unit of the label' },
  { metric: 'bias', keys: ['at-least', 'at-most'], meaning: 'mean error: whether it predicts too much or too little' },
  { metric: 'loa-lower', keys: ['at-least'], meaning: 'lower limit of agreement: 95 % of the errors lie between' },
  { metric: 'loa-upper', keys: ['at-most'], meaning: 'upper limit of agreement' },
];

/** Whether no bound of the metric was given. */
function isOpen(criteria: readonly DraftCriterion[]): (proposal: Proposal) => boolean {
  const given = new Set(criteria.map(({ metric }) => metric));
  return ({ metric }) => !given.has(metric);
}

function proposalLine({ metric, keys, meaning }: Proposal): string {
  return `    # - ${criterionText(keys.map((key) => ({ metric, key, value: '…' })))} # ${meaning}`;
}

export function baselineLines({ task }: PolicyDraft): string[] {
  const [metric, known] = {
    binary: ['sensitivity', 'successes: 383, trials: 412'],
    multiclass: ['accuracy', 'successes: 383, trials: 412'],
    ordinal: ['accuracy', 'successes: 383, trials: 412'],
    regression: ['mae', 'value: 12.5'],
  }[task.task] as [string, string];
  return [
    '# baseline: # what is known of the process that the model replaces',
    '#   process:',
    '#     name: Who did it, where and when',
    `#     results: [{ metric: ${metric}, ${known} }]`,
    `# no-decrease: [{ metric: ${metric}, against: process }] # the model may not be worse than that process`,
  ];
}
