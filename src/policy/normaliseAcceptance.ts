/** Acceptance criteria: bounds that cannot fail or cannot be met are refused. */
import { binaryMetrics } from '../metrics/catalogue.ts';
import type { Bound, Subgroup } from '../result/schema.ts';
import type { PolicyContext } from './context.ts';
import { asFraction } from './issueWording.ts';
import { formatPath, type KeyPath } from './keyPath.ts';
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
  return fit?.tolerance ?? defaultFitTolerance;
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

export function requireMetric(context: PolicyContext, path: KeyPath, metric: string) {
  const known = binaryMetrics.get(metric);
  const hasUndecided = context.written.evaluation.undecided !== undefined;
  if (known === undefined) {
    const names = [...binaryMetrics.keys()].filter((name) => hasUndecided || !binaryMetrics.get(name)?.needsUndecided);
    context.requireName('policy/unknown-metric', path, metric, 'a metric of a binary task', names);
  } else if (known.needsUndecided && !hasUndecided) {
    context.refuse('policy/unknown-metric', path, {
      problem: `is \`${metric}\`, which needs an undecided band`,
      cure: 'Declare `evaluation.undecided`, or judge another metric.',
    });
  }
  return known;
}

function refuseOutOfRange(
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
  if ((atLeast === undefined) === (atMost === undefined)) {
    context.refuse('policy/missing-key', path, {
      problem: atLeast === undefined ? 'has no bound' : 'has two bounds',
      cure: 'Write exactly one of `at-least` and `at-most`.',
    });
    return bound;
  }
  if (known === undefined) return bound;
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

interface KnownMetric {
  better: 'higher' | 'lower';
  range: readonly [number, number];
}

function refuseUselessBound(
  context: PolicyContext,
  path: KeyPath,
  value: number,
  { better, range }: KnownMetric,
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
