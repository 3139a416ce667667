/** The options of `holdout plan`, read against the policy that they are about. */
import { denominatorKey } from '../../acceptance/planning/claims.ts';
import type { GivenCount } from '../../acceptance/planning/samplePlan.ts';
import { metricsOf } from '../../metrics/catalogue.ts';
import type { Policy } from '../../policy/policy.ts';
import { binLabels, subgroupColumns } from '../../policy/subgroups.ts';
import { nearestName } from '../../result/nearestName.ts';
import { Refusal } from '../../result/refusal.ts';
import { type Given, singleValue } from '../options.ts';

function refuse(problem: string, cure: string): Refusal {
  return new Refusal('command/usage', { problem, cure });
}

/** A name that is not one of several, with the nearest of them. */
function refuseName(option: string, what: string, name: string, names: readonly string[]): Refusal {
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const list = names.length === 0 ? 'there is none' : `there ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}`;
  return refuse(`--${option} names no ${what}; ${list}`, `Correct the name.${hint}`);
}

const plainNumber = /^(0|[1-9][0-9]*)(\.[0-9]+)?$/;

function readWhole(option: string, text: string, [least, most]: readonly [number, number]): number {
  const value = Number(text);
  if (/^[0-9]{1,10}$/.test(text) && value >= least && value <= most) return value;
  throw refuse(
    `--${option} needs a whole number from ${least} to ${most}`,
    `Write it in digits, such as ${Math.max(least, 4)}.`,
  );
}

/** A whole number, or what stands for it where the option is not given. */
export function readWholeOption(
  given: Given,
  name: string,
  range: readonly [number, number],
  otherwise: number,
): number {
  const text = singleValue(given, name);
  return text === undefined ? otherwise : readWhole(name, text, range);
}

/** Splits at the last equals sign: a class in the name of a metric may have one too. */
function splitAtLastEqual(option: string, text: string, form: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)];
  throw refuse(`--${option} is not of the form ${form}`, `Write it like --${option} ${form}.`);
}

/** What is expected: the policy's, and what the command line says instead. */
export function readExpected({ values }: Given, policy: Policy): ReadonlyMap<string, number> {
  const known = metricsOf(policy.task);
  const expected = new Map(policy.acceptance.expected);
  for (const text of values.get('expect') ?? []) {
    const [metric, number] = splitAtLastEqual('expect', text, 'sensitivity=0.98');
    const description = known.get(metric);
    if (description === undefined) throw refuseName('expect', 'metric of this policy', metric, judgedMetrics(policy));
    const [least, most] = description.range;
    const value = Number(number);
    if (!plainNumber.test(number) || !(value >= least && value <= most)) {
      throw refuse(
        `--expect ${metric} needs a number within [${least}, ${most}]`,
        'Write a fraction such as 0.95, never per cent.',
      );
    }
    expected.set(metric, value);
  }
  return expected;
}

function judgedMetrics({ acceptance }: Policy): string[] {
  return [...new Set(acceptance.criteria.map(({ metric }) => metric))];
}

/** Columns of the policy whose values it does not know. */
function openColumns(policy: Policy): string[] {
  const binned = policy.subgroups.flat().filter(({ bins }) => bins !== undefined);
  const declared = policy.subgroups.flat().map(({ column }) => column);
  return [...new Set(declared)].filter((column) => !binned.some((one) => one.column === column));
}

export function readGroups({ values }: Given, policy: Policy): ReadonlyMap<string, number> {
  const columns = openColumns(policy);
  const groups = new Map<string, number>();
  for (const text of values.get('groups') ?? []) {
    const [column, number] = splitAtLastEqual('groups', text, 'site=4');
    if (!columns.includes(column)) throw refuseName('groups', 'subgroup column of unknown values', column, columns);
    groups.set(column, readWhole('groups', number, [1, 1000]));
  }
  return groups;
}

export function readClusterSize(given: Given, { acceptance }: Policy): number | undefined {
  const text = singleValue(given, 'cluster-size');
  if (text === undefined) return undefined;
  if (acceptance.cluster === undefined) {
    throw refuse(
      '--cluster-size was given, and the policy has no `acceptance.cluster`',
      'Name there the entity kind whose samples depend on each other, or leave the option out.',
    );
  }
  const value = Number(text);
  if (plainNumber.test(text) && value >= 1 && value <= 1_000_000) return value;
  throw refuse('--cluster-size needs a number of at least 1', 'Write the mean number of samples, such as 2.5.');
}

const countForm = 'sensitivity=300, positives[site=lyon]=120 or positives[site]=100 for each site';

/** Planned numbers of samples. */
export function readCounts({ values }: Given, policy: Policy): GivenCount[] {
  return (values.get('count') ?? []).map((text) => readCount(text, policy));
}

function readCount(text: string, policy: Policy): GivenCount {
  const [, name, , inner, number] = /^([^[\]=]+|[^[\]]+:[^[\]]+)(\[([^\]]*)\])?=([0-9]+)$/s.exec(text) ?? [];
  if (name === undefined || number === undefined) {
    throw refuse('--count is not of the form NAME=NUMBER or NAME[COL=VALUE]=NUMBER', `Write it like ${countForm}.`);
  }
  const parts = inner === undefined || inner === '' ? [] : inner.split(',');
  const pairs = parts.map((part) => readPart(part, policy));
  return {
    of: readDenominator(name, policy),
    ...whereOf(pairs),
    count: readWhole('count', number, [1, 1_000_000_000]),
  };
}

type Part = readonly [column: string, value: string | undefined];

function whereOf(parts: readonly Part[]): Pick<GivenCount, 'subgroup' | 'each'> {
  const named = parts.flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));
  const each = parts.flatMap(([column, value]) => (value === undefined ? [column] : []));
  if (named.length > 0 && each.length > 0) {
    throw refuse('--count names the value of one column and not of another', 'Name each value, or the columns alone.');
  }
  return { subgroup: Object.fromEntries(named), each };
}

function readPart(part: string, policy: Policy): Part {
  const columns = subgroupColumns(policy);
  const at = part.indexOf('=');
  const column = (at < 0 ? part : part.slice(0, at)).trim();
  if (!columns.includes(column)) throw refuseName('count', 'subgroup column of the policy', column, columns);
  if (at < 0) return [column, undefined];
  const value = part.slice(at + 1);
  const bins = policy.subgroups.flat().find((one) => one.column === column)?.bins;
  const labels = bins === undefined ? undefined : binLabels(bins);
  if (labels?.includes(value) === false) throw refuseName('count', `bin of ${column}`, value, labels);
  return [column, value];
}

/** A denominator by its own name, or by a metric that has it. */
function readDenominator(name: string, policy: Policy): string {
  const metrics = [...metricsOf(policy.task).keys()];
  if (metrics.includes(name)) return denominatorKey(name, policy);
  const denominators = [...new Set(metrics.map((metric) => denominatorKey(metric, policy)))];
  const own = denominators.filter((one) => !metrics.includes(one));
  if (own.includes(name)) return name;
  throw refuseName('count', 'kind of sample', name, [...own, ...judgedMetrics(policy)]);
}
