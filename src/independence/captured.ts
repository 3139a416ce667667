/** `independence/captured`: test samples are newer than what the model was trained on. */
import type { IndependenceRules } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding, Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import { formatMoment } from '../tables/moment.ts';
import type { IndependenceFacts } from './facts.ts';

/** Nothing where the policy has no rule for the order in time. */
export function judgeCaptured({ captured }: IndependenceFacts, rules: IndependenceRules): Judgement[] {
  if (rules.captured !== true) return [];
  const lastTraining = lastMoment(captured);
  const { samples, earliest } = findEarlier(captured, lastTraining);
  const unknown = countUnknown(captured);
  const findings: Finding[] = [];
  if (samples > 0) {
    const args = { samples, earliestTest: formatMoment(earliest), lastTraining: formatMoment(lastTraining) };
    findings.push({ code: 'independence/captured', severity: 'block', args });
  }
  if (Object.keys(unknown).length > 0) {
    const matters = (unknown.test ?? 0) > 0 || (unknown.train ?? 0) > 0;
    findings.push({
      code: 'independence/captured-missing',
      severity: matters ? 'block' : 'warn',
      args: { samples: unknown },
    });
  }
  return [
    {
      check: 'independence/captured',
      findings,
      clean: Number.isFinite(lastTraining)
        ? `Every test sample was captured after the last training sample (${formatMoment(lastTraining)})`
        : 'There are no training samples to be captured before',
    },
  ];
}

function lastMoment(captured: IndependenceFacts['captured']): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { splits, moments } of captured) {
    for (let row = 0; row < moments.length; row += 1) {
      if (splits[row] === splitNumber.train && Number.isFinite(moments[row]) && moments[row]! > last)
        last = moments[row]!;
    }
  }
  return last;
}

function findEarlier(captured: IndependenceFacts['captured'], lastTraining: number) {
  let samples = 0;
  let earliest = Number.POSITIVE_INFINITY;
  for (const { splits, moments } of captured) {
    for (let row = 0; row < moments.length; row += 1) {
      const moment = moments[row]!;
      if (splits[row] !== splitNumber.test || !(moment < startOf(lastTraining, moment))) continue;
      samples += 1;
      if (moment < earliest) earliest = moment;
    }
  }
  return { samples, earliest };
}

const day = 24 * 60 * 60 * 1000;

/** What a test sample has to be no older than: of a date without a time, the day alone counts. */
function startOf(lastTraining: number, moment: number): number {
  return moment % day === 0 ? Math.floor(lastTraining / day) * day : lastTraining;
}

/** Samples whose time is not known, by split. */
function countUnknown(captured: IndependenceFacts['captured']): Partial<Record<Split, number>> {
  const counts = [0, 0, 0];
  for (const { splits, moments } of captured) {
    for (let row = 0; row < moments.length; row += 1) if (!Number.isFinite(moments[row])) counts[splits[row]!]! += 1;
  }
  return Object.fromEntries(
    splitsInOrder.flatMap((split) => (counts[splitNumber[split]]! > 0 ? [[split, counts[splitNumber[split]]!]] : [])),
  );
}
