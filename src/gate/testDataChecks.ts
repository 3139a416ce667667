/** Checks on the test rows themselves: subgroups, exclusions, generated samples. */

import { type EvaluatedGroup, isSameSubgroup } from '../acceptance/groups.ts';
import type { Policy } from '../policy/policy.ts';
import { subgroupColumns } from '../policy/subgroups.ts';
import type { Judgement } from '../result/judgement.ts';
import { formatCount } from '../result/numbers.ts';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding, Split } from '../result/schema.ts';
import { markEmptyCells } from '../tables/emptyCells.ts';
import type { Manifest } from '../tables/manifest.ts';
import { findOutsideGit } from './inputs.ts';
import type { Sides } from './sides.ts';

/** How many samples there are, as `data/manifest` says it. */
export function countSentence({ train, validation, test }: Readonly<Record<Split, number>>): string {
  const [training, validating, testing] = [train, validation, test].map(formatCount);
  return `${training} training, ${validating} validation and ${testing} test samples`;
}

/** `data/manifest` */
export async function judgeManifest(manifest: Manifest, policy: Policy, sides: Sides): Promise<Judgement> {
  const files = sides.git === undefined ? [] : await findOutsideGit(sides.proposed, policy);
  return {
    check: 'data/manifest',
    findings: files.length === 0 ? [] : [{ code: 'scope/outside-git', severity: 'note', args: { files } }],
    clean: countSentence(manifest.counts),
  };
}

const taskWords = {
  binary: 'a binary task',
  multiclass: 'a task of several classes',
  ordinal: 'a task of ordered classes',
  regression: 'a regression',
} as const;

const mostListed = 5;

/** `criteria/metrics`: names that do not fit the task are refused with the policy. */
export function judgeMetrics({ acceptance, task: { task } }: Policy): Judgement {
  const metrics = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
  const more = metrics.length > mostListed ? [`${metrics.length - mostListed} more`] : [];
  const listed = [...metrics.slice(0, mostListed), ...more].join(', ');
  return {
    check: 'criteria/metrics',
    findings: [],
    clean: `The metrics fit ${taskWords[task]} (${listed})${task === 'regression' ? '' : '; the confusion matrix is reported'}`,
  };
}

/** `subgroups/defined` */
export function judgeSubgroups(manifest: Manifest, policy: Policy, groups: readonly EvaluatedGroup[]): Judgement {
  const blanks = subgroupColumns(policy).flatMap((column): Finding[] => {
    const samples = countBlank(manifest, column);
    return samples === 0 ? [] : [{ code: 'subgroups/blank', severity: 'block', args: { column, samples } }];
  });
  const declared = groups.filter((group) => group.declared).length;
  const judgement = { check: 'subgroups/defined', findings: [...blanks, ...absentSubgroups(policy, groups)] };
  return policy.subgroups.length === 0
    ? { ...judgement, clean: 'The policy declares no subgroups', notApplicable: 'The policy declares no subgroups' }
    : { ...judgement, clean: `Every test sample falls into its subgroups (${declared} in total)` };
}

function countBlank({ table, rows, missing }: Manifest, name: string): number {
  const column = table.column(name);
  const isBlank = markEmptyCells(column, missing);
  return rows.test.reduce((sum, row) => sum + isBlank[column.codes[row]!]!, 0);
}

function absentSubgroups({ baseline }: Policy, groups: readonly EvaluatedGroup[]): Finding[] {
  const absent = (baseline?.results ?? [])
    .map(({ subgroup }) => subgroup)
    .filter((subgroup) => !groups.some((group) => isSameSubgroup(group.subgroup, subgroup)));
  const distinct = absent.filter((one, index) => absent.findIndex((other) => isSameSubgroup(one, other)) === index);
  return distinct.map((subgroup) => ({ code: 'subgroups/absent', severity: 'block', args: { subgroup } }));
}

const reasonsShown = 20;

/** `test-data/exclusions` */
export function judgeExclusions(manifest: Manifest, { data }: Policy): Judgement {
  const name = data.columns.excluded;
  if (name === undefined) {
    const clean = 'The policy declares no column of exclusions; every test row is evaluated';
    return { check: 'test-data/exclusions', findings: [], clean, notApplicable: clean };
  }
  const column = manifest.table.column(name);
  const counts = new Map<string, number>();
  for (const row of manifest.lockedRows) {
    if (manifest.excluded[row] === 0) continue;
    const reason = column.values[column.codes[row]!]!;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const samples = manifest.lockedRows.length - manifest.rows.test.length;
  const reasons = [...counts]
    .map(([reason, count]) => ({ reason, samples: count }))
    .sort((a, b) => b.samples - a.samples || compareCodeUnits(a.reason, b.reason))
    .slice(0, reasonsShown);
  const findings: Finding[] =
    samples === 0 ? [] : [{ code: 'test-data/excluded', severity: 'note', args: { samples, reasons } }];
  return { check: 'test-data/exclusions', findings, clean: 'No test sample is excluded' };
}

const yes = new Set(['true', 'yes', '1']);
const no = new Set(['false', 'no', '0']);

/** `test-data/generated` */
export function judgeGenerated(manifest: Manifest, { data }: Policy): Judgement {
  const name = data.columns.generated;
  if (name === undefined) {
    const reason = 'The policy declares no column that marks generated samples';
    return { check: 'test-data/generated', findings: [], clean: reason, notApplicable: reason };
  }
  const column = manifest.table.column(name);
  const flags = column.values.map((value) => (manifest.missing.has(value) ? false : flagOf(value)));
  let samples = 0;
  for (const row of manifest.rows.test) {
    const flag = flags[column.codes[row]!];
    if (flag === undefined) refuseFlag(manifest, row, name);
    if (flag === true) samples += 1;
  }
  const findings: Finding[] =
    samples === 0 ? [] : [{ code: 'test-data/generated', severity: 'block', args: { samples } }];
  return { check: 'test-data/generated', findings, clean: 'No test sample is generated' };
}

function flagOf(value: string): boolean | undefined {
  const text = value.toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : undefined;
}

function refuseFlag(manifest: Manifest, row: number, column: string): never {
  throw new Refusal('manifest/not-a-flag', {
    ...manifest.table.placeOf(row),
    problem: `has a value in ${column} that is neither true nor false`,
    cure: 'Write true or false.',
  });
}
