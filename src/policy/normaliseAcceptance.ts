/** Acceptance criteria: bounds that cannot fail or cannot be met are refused. */
import { type MetricDescription, metricsOf } from '../metrics/catalogue.ts';
import type { Bound, Subgroup } from '../result/schema.ts';
import type { PolicyContext } from './context.ts';
import { asFraction } from './issueWording.ts';
import { formatPath, type KeyPath } from './keyPath.ts';
import { writtenTask } from './normaliseTask.ts';
import type { Criterion, EntityKind, Policy, Scope, SubgroupSpec } from './policy.ts';
import { rangeName } from './schemaPaths.ts';
import { binLabels } from './subgroups.ts';

export function readAcceptance(
  context: PolicyContext,
  entities: readonly EntityKind[],
  subgroups: readonly SubgroupSpec[],
): Policy['acceptance'] {
  const { acceptance } = context.written;
  const decideBy = acceptance['decide-by'] ?? 'bound';
  const designEffect = acceptance['design-effect'];
  const { cluster } = acceptance;
  if (cluster !== undefined) {
    const kinds = entities.map((entity) => entity.kind);
    context.requireName('policy/unknown-kind', ['acceptance', 'cluster'], cluster, 'a declared entity kind', kinds);
  } else if (designEffect !== undefined) {
    context.refuse('policy/missing-key', ['acceptance'], {
      problem: 'declares a design effect without `cluster`',
      cure: 'Name the entity kind whose samples depend on each other.',
    });
  }
  return {
    confidence: acceptance.confidence ?? 0.95,
    decideBy,
    interval: acceptance.interval ?? 'clopper-pearson',
    ...(cluster === undefined ? {} : { cluster }),
    ...(designEffect === undefined ? {} : { designEffect }),
    expected: readExpected(context),
    power: acceptance.power ?? 0.8,
    ...readPrevalence(context),
    ...readWeights(context, subgroups),
    criteria: readCriteria(context, subgroups, decideBy),
    tooSmall: acceptance['too-small'] ?? 'block',
    fitTolerance: readFitTolerance(context),
  };
}

const defaultFitTolerance = 0.05;

function readFitTolerance(context: PolicyContext): number {
  const { fit } = context.written.acceptance;
  if (fit !== undefined && context.written.evaluation.also === undefined) {
    context.refuse('policy/missing-key', ['acceptance', 'fit'], {
      problem: 'compares other splits with the test set, and `evaluation.also` names none',
      cure: 'Write `evaluation: {also: [train], …}`, or delete the key.',
    });
  }
  refuseFitTolerance(context, fit?.tolerance);
  return fit?.tolerance ?? defaultFitTolerance;
}

/** A difference of errors is in the unit of the label, which nothing here knows. */
function refuseFitTolerance(context: PolicyContext, tolerance: number | undefined): void {
  const { model, evaluation } = context.written;
  if (model.task !== 'regression') {
    if (tolerance !== undefined && tolerance > 1) {
      refuseOutOfRange(context, ['acceptance', 'fit', 'tolerance'], tolerance, [0, 1]);
    }
    return;
  }
  if (tolerance !== undefined || evaluation.also === undefined) return;
  context.refuse('policy/missing-key', ['acceptance'], {
    problem: 'lacks the key `fit`, and a regression has no default tolerance',
    cure: 'Write `fit: {tolerance: …}`: the largest difference of mean absolute errors that counts as none.',
  });
}

function readExpected(context: PolicyContext): Map<string, number> {
  const expected = new Map<string, number>();
  for (const [metric, value] of Object.entries(context.written.acceptance.expected ?? {})) {
    const path = ['acceptance', 'expected', metric];
    const known = requireMetric(context, path, metric);
    if (known !== undefined && !(value >= known.range[0] && value <= known.range[1])) {
      refuseOutOfRange(context, path, value, known.range);
    }
    expected.set(metric, value);
  }
  return expected;
}

const taskNames = {
  binary: 'a binary task',
  multiclass: 'a task of several classes',
  ordinal: 'a task of ordered classes',
  regression: 'a regression',
} as const;

/** The description of a metric that the task has; refused where it has none, or where the policy lacks what it needs. */
export function requireMetric(context: PolicyContext, path: KeyPath, metric: string): MetricDescription | undefined {
  const metrics = metricsOf(writtenTask(context));
  const known = metrics.get(metric);
  if (known === undefined) {
    const names = [...metrics].filter(([, one]) => missingFor(context, one) === undefined).map(([name]) => name);
    const { task } = context.written.model;
    context.requireName('policy/unknown-metric', path, metric, `a metric of ${taskNames[task]}`, names);
    return known;
  }
  const missing = missingFor(context, known);
  if (missing !== undefined) {
    context.refuse('policy/unknown-metric', path, {
      problem: `is \`${metric}\`, which needs ${missing.what}`,
      cure: `Declare \`${missing.key}\`, or judge another metric.`,
    });
  }
  return known;
}

/** What the policy would have to declare for a metric to exist. */
function missingFor({ written }: PolicyContext, metric: MetricDescription): { what: string; key: string } | undefined {
  const { undecided } = written.evaluation;
  if (metric.needsUndecided && undecided === undefined) {
    return { what: 'an undecided band', key: 'evaluation.undecided' };
  }
  if (metric.needsFallback && undecided?.fallback === undefined) {
    return { what: 'the class that an undecided sample is treated as', key: 'evaluation.undecided.fallback' };
  }
  if (metric.needsPrevalence && written.acceptance.prevalence === undefined) {
    return { what: 'the prevalence in use', key: 'acceptance.prevalence' };
  }
  return undefined;
}

function readPrevalence(context: PolicyContext): Pick<Policy['acceptance'], 'prevalence'> {
  const { prevalence } = context.written.acceptance;
  if (prevalence === undefined) return {};
  if (context.written.model.task !== 'binary') {
    context.refuse('policy/value', ['acceptance', 'prevalence'], {
      problem: `belongs to a binary task, and this one is \`${context.written.model.task}\``,
      cure: 'Delete it.',
    });
  }
  return { prevalence };
}

/** By how much shares may miss 1. */
const roundedShares = 1e-9;

function readWeights(
  context: PolicyContext,
  subgroups: readonly SubgroupSpec[],
): Pick<Policy['acceptance'], 'weights'> {
  const written = context.written.acceptance.weights;
  if (written === undefined) return {};
  const path: KeyPath = ['acceptance', 'weights'];
  const [column, ...others] = Object.keys(written);
  if (column === undefined || others.length > 0) {
    context.refuse('policy/value', path, {
      problem: `names ${others.length === 0 ? 'no column' : 'several columns'}; the strata are the values of one`,
      cure: 'Write one column with the share of each value: `site: {lyon: 0.3, oslo: 0.7}`.',
    });
    return {};
  }
  const shares = new Map(Object.entries(written[column] ?? {}));
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  if (!(Math.abs(sum - 1) <= roundedShares)) {
    context.refuse('policy/value', [...path, column], {
      problem: `has shares that sum to ${Number(sum.toFixed(9))}`,
      cure: 'Write the share of every value in use; they sum to 1.',
    });
  }
  const bins = subgroups.flat().find((one) => one.column === column)?.bins;
  for (const value of bins === undefined ? [] : shares.keys()) {
    context.requireName(
      'policy/unknown-subgroup',
      [...path, column, value],
      value,
      `a bin of ${column}`,
      binLabels(bins!),
    );
  }
  return { weights: { spec: bins === undefined ? { column } : { column, bins }, shares } };
}

export function refuseOutOfRange(
  context: PolicyContext,
  path: KeyPath,
  value: number,
  range: readonly [number, number],
): void {
  const [least, most] = range;
  context.refuse('policy/value', path, {
    problem: `is ${value}; ${rangeName({ least, most, isWhole: false })}`,
    cure: value > 1 && value <= 100 && most === 1 ? `Did you mean ${asFraction(value)}?` : 'Correct the number.',
  });
}

function readCriteria(
  context: PolicyContext,
  subgroups: readonly SubgroupSpec[],
  decideBy: 'bound' | 'estimate',
): Criterion[] {
  const { criteria } = context.written.acceptance;
  if (criteria.length === 0) {
    context.refuse('policy/no-criteria', ['acceptance', 'criteria'], {
      problem: 'is empty, so that every model would pass',
      cure: 'Write at least one criterion: - {metric: sensitivity, at-least: 0.9}',
    });
  }
  const firstById = new Map<string, number>();
  return criteria.map((criterion, index) => {
    const path = ['acceptance', 'criteria', index];
    const { id, 'min-samples': minSamples } = criterion;
    if (id !== undefined) {
      const first = firstById.get(id);
      if (first !== undefined) {
        context.refuse('policy/duplicate-id', [...path, 'id'], {
          problem: `is "${id}", the id of ${formatPath(['acceptance', 'criteria', first])} too`,
          cure: 'Give each criterion an id of its own.',
        });
      }
      firstById.set(id, index);
    }
    const { line } = context.source.placeOf(path);
    return {
      ...(id === undefined ? {} : { id }),
      ...(line === undefined ? {} : { line }),
      metric: criterion.metric,
      bound: readBound(context, path, criterion, decideBy),
      scope: readScope(context, [...path, 'in'], criterion.in, subgroups),
      ...(minSamples === undefined ? {} : { minSamples }),
    };
  });
}

interface WrittenBound {
  metric: string;
  'at-least'?: number | undefined;
  'at-most'?: number | undefined;
}

function readBound(
  context: PolicyContext,
  path: KeyPath,
  written: WrittenBound,
  decideBy: 'bound' | 'estimate',
): Bound {
  const { 'at-least': atLeast, 'at-most': atMost } = written;
  const bound: Bound = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
  const known = requireMetric(context, [...path, 'metric'], written.metric);
  const isBand = atLeast !== undefined && atMost !== undefined;
  if (isBand && known?.better === 'target' && atLeast < atMost) return bound;
  if ((atLeast === undefined) === (atMost === undefined)) {
    if (isBand && known?.better === 'target') {
      context.refuse('policy/value', path, {
        problem: `is a band from ${atLeast} to ${atMost}`,
        cure: 'Write `at-least` below `at-most`.',
      });
      return bound;
    }
    context.refuse('policy/missing-key', path, {
      problem: atLeast === undefined ? 'has no bound' : 'has two bounds',
      cure: 'Write exactly one of `at-least` and `at-most`.',
    });
    return bound;
  }
  if (known === undefined) return bound;
  if (known.reportOnly) refuseReportOnly(context, [...path, 'metric'], written.metric);
  if (known.better === 'target') return bound;
  const key = atLeast === undefined ? 'at-most' : 'at-least';
  const value = atLeast ?? atMost ?? 0;
  if ((key === 'at-least') !== (known.better === 'higher')) {
    context.refuse('policy/wrong-direction', [...path, key], {
      problem: `bounds ${written.metric} from the wrong side: ${known.better} is better`,
      cure: `Write \`${known.better === 'higher' ? 'at-least' : 'at-most'}\`.`,
    });
    return bound;
  }
  refuseUselessBound(context, [...path, key], value, known, decideBy);
  return bound;
}

function refuseReportOnly(context: PolicyContext, path: KeyPath, metric: string): void {
  context.refuse('policy/unknown-metric', path, {
    problem: `is \`${metric}\`, which is reported and has no interval that could decide`,
    cure: 'Judge another metric; for calibration `calibration-slope` and `calibration-in-the-large`.',
  });
}

function refuseUselessBound(
  context: PolicyContext,
  path: KeyPath,
  value: number,
  { better, range }: MetricDescription,
  decideBy: 'bound' | 'estimate',
): void {
  const [least, most] = range;
  const [worst, best] = better === 'higher' ? [least, most] : [most, least];
  if (value < least || value > most) {
    refuseOutOfRange(context, path, value, range);
    return;
  }
  if (value === worst) {
    context.refuse('policy/vacuous-criterion', path, {
      problem: `is ${value}, which no model can miss`,
      cure: 'Write the bound that a model has to reach.',
    });
  }
  if (value === best && decideBy === 'bound') {
    context.refuse('policy/impossible-criterion', path, {
      problem: `is ${value}, which no interval reaches however many samples there are`,
      cure: 'Write a bound that a good model can be shown to reach, such as 0.99.',
    });
  }
}

export function readScope(
  context: PolicyContext,
  path: KeyPath,
  written: 'each subgroup' | Record<string, unknown> | undefined,
  subgroups: readonly SubgroupSpec[],
): Scope {
  if (written === undefined) return { over: 'all' };
  if (written !== 'each subgroup') return { over: 'named', subgroup: readSubgroup(context, path, written, subgroups) };
  if (subgroups.length === 0) {
    context.refuse('policy/unknown-subgroup', path, {
      problem: 'is `each subgroup`, and the policy declares no subgroups',
      cure: 'Declare `subgroups: [column, …]`.',
    });
  }
  return { over: 'each-subgroup' };
}

export function readSubgroup(
  context: PolicyContext,
  path: KeyPath,
  written: Record<string, unknown>,
  subgroups: readonly SubgroupSpec[],
): Subgroup {
  const columns = Object.keys(written);
  const subgroup = Object.fromEntries(columns.map((column) => [column, context.textAt([...path, column])]));
  if (columns.length === 0) {
    context.refuse('policy/type', path, {
      problem: 'is empty and would mean all test samples',
      cure: 'Name a column and a value, or delete the key `in`.',
    });
  }
  for (const { column, bins } of subgroups.flat()) {
    const value = Object.hasOwn(subgroup, column) ? subgroup[column] : undefined;
    if (bins === undefined || value === undefined) continue;
    context.requireName('policy/unknown-subgroup', [...path, column], value, `a bin of ${column}`, binLabels(bins));
  }
  return subgroup;
}
