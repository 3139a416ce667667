/** Rules against a decrease of a proportion, at a true drop that equals the margin: exact sums. */
import { miettinenNurminenInterval, newcombeInterval } from '../../src/statistics/difference.ts';
import { binomialProbability, binomialUpperTail } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { newcombePairedInterval } from '../../src/statistics/newcombePaired.ts';
import { type PairedCounts, tangoInterval } from '../../src/statistics/tango.ts';
import { paired as expected } from './expected.ts';
import { confidenceLevel, type Row, range } from './rates.ts';

const margin = 0.05;
const discordances = [0.06, 0.1, 0.15, 0.2];
/** True share of right decisions of the replaced process. */
const baselines = [0.8, 0.9, 0.95];
/** The same of the released model, where the interval looks at it. */
const released = 0.9;
const approximate = 'about .025';

type PairedInterval = (counts: PairedCounts, confidenceLevel: number) => Interval;

function isShown({ lower }: Interval): boolean {
  return lower >= -margin;
}

/** The first of ascending whole numbers within (fails, last] from which on a rule passes; undefined where it never does. */
function firstPassing(fails: number, last: number, isPassed: (count: number) => boolean): number | undefined {
  if (last <= fails || !isPassed(last)) return undefined;
  let [below, from] = [fails, last];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (isPassed(middle)) from = middle;
    else below = middle;
  }
  return from;
}

/** P(X >= first) for X binomial; 0 where nothing passes. */
function tailFrom(first: number | undefined, trials: number, probability: number): number {
  if (first === undefined) return 0;
  return trials === 0 ? 1 : binomialUpperTail(first, trials, probability);
}

/**
 * Both right is binomial, discordant given that is, and right for the candidate alone given both is. An interval that
 * does not look at both right gives the same for all of them, and `both` has one term.
 */
function chanceOfPaired(n: number, discordance: number, baseline: number, interval: PairedInterval): number {
  const candidateOnly = (discordance - margin) / 2;
  const bothRight = baseline - (discordance + margin) / 2;
  let chance = 0;
  for (let both = 0; both <= n; both++) {
    const ofBoth = binomialProbability(both, n, bothRight);
    if (ofBoth < 1e-12) continue;
    chance +=
      ofBoth * chanceGivenBoth(n - both, both, discordance / (1 - bothRight), candidateOnly / discordance, interval);
  }
  return chance;
}

function chanceGivenBoth(
  rest: number,
  both: number,
  discordantShare: number,
  candidateShare: number,
  interval: PairedInterval,
): number {
  let chance = 0;
  for (let discordant = 0; discordant <= rest; discordant++) {
    const ofDiscordant = rest === 0 ? 1 : binomialProbability(discordant, rest, discordantShare);
    if (ofDiscordant < 1e-12) continue;
    const neither = rest - discordant;
    const isPassed = (candidateOnly: number): boolean =>
      isShown(interval({ both, candidateOnly, baselineOnly: discordant - candidateOnly, neither }, confidenceLevel));
    chance += ofDiscordant * tailFrom(firstPassing(-1, discordant, isPassed), discordant, candidateShare);
  }
  return chance;
}

/** Tango's interval looks at discordant samples and n alone: the others are as good as both right. */
function chanceOfTango(n: number, discordance: number): number {
  let chance = 0;
  for (let discordant = 0; discordant <= n; discordant++) {
    const ofDiscordant = binomialProbability(discordant, n, discordance);
    if (ofDiscordant < 1e-12) continue;
    const isPassed = (candidateOnly: number): boolean =>
      isShown(
        tangoInterval(
          { both: n - discordant, candidateOnly, baselineOnly: discordant - candidateOnly, neither: 0 },
          confidenceLevel,
        ),
      );
    chance +=
      ofDiscordant *
      tailFrom(firstPassing(-1, discordant, isPassed), discordant, (discordance - margin) / 2 / discordance);
  }
  return chance;
}

type UnpairedInterval = typeof newcombeInterval;

/** Two independent sets of n samples: the process's result is as random as the model's. */
function chanceOfUnpaired(n: number, baseline: number, interval: UnpairedInterval): number {
  let chance = 0;
  for (let known = 0; known <= n; known++) {
    const ofKnown = binomialProbability(known, n, baseline);
    if (ofKnown < 1e-12) continue;
    const isPassed = (successes: number): boolean =>
      isShown(interval({ successes, trials: n }, { successes: known, trials: n }, confidenceLevel));
    chance += ofKnown * tailFrom(firstPassing(-1, n, isPassed), n, baseline - margin);
  }
  return chance;
}

export function decreaseRows(): Row[] {
  const tangoSizes = [50, 100, 200, 400];
  const newcombeSizes = [50, 100];
  const unpairedSizes = [50, 100, 200];
  const shares = `discordant ${discordances.join(', ')}`;
  const unpaired = (interval: UnpairedInterval) =>
    range(unpairedSizes.flatMap((n) => baselines.map((baseline) => chanceOfUnpaired(n, baseline, interval))));
  const process = `n = ${unpairedSizes.join(', ')} each, process ${baselines.join(', ')}`;
  return [
    {
      rule: `no decrease, tango, margin ${margin}, n = ${tangoSizes.join(', ')}, ${shares}`,
      ours: range(tangoSizes.flatMap((n) => discordances.map((discordance) => chanceOfTango(n, discordance)))),
      table: expected.tango,
      claimed: approximate,
    },
    {
      rule: `no decrease, newcombe paired, margin ${margin}, n = ${newcombeSizes.join(', ')}, ${shares}, released model ${released}`,
      ours: range(
        newcombeSizes.flatMap((n) =>
          discordances.map((discordance) => chanceOfPaired(n, discordance, released, newcombePairedInterval)),
        ),
      ),
      table: expected.newcombe,
      claimed: approximate,
    },
    {
      rule: `no decrease, newcombe, margin ${margin}, ${process}`,
      ours: unpaired(newcombeInterval),
      table: '–',
      claimed: approximate,
    },
    {
      rule: `no decrease, miettinen-nurminen, margin ${margin}, ${process}`,
      ours: unpaired(miettinenNurminenInterval),
      table: '–',
      claimed: approximate,
    },
  ];
}
