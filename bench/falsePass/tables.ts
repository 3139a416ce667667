/** Rules for metrics of a table of two classes or more: F1, the sums of rates, correlation and agreement, macro means. */
import { estimateTableMetric, macroF1Metric, macroPrecisionMetric } from '../../src/metrics/classAgreement.ts';
import { prepareClasses } from '../../src/metrics/classEvaluation.ts';
import { estimateMacroRecall } from '../../src/metrics/classShares.ts';
import {
  balancedAccuracy,
  estimateCorrelation,
  estimateF1,
  estimateKappa,
  estimateSumOfRates,
} from '../../src/metrics/composites.ts';
import type { MetricEstimate } from '../../src/metrics/estimate.ts';
import type { ConfusionMatrix } from '../../src/metrics/outcomes.ts';
import { drawMultinomial } from '../../src/statistics/binomialDraw.ts';
import { matthewsCorrelation } from '../../src/statistics/correlation.ts';
import { binomialProbability, binomialUpperTail } from '../../src/statistics/distributions.ts';
import { cohenKappa } from '../../src/statistics/kappa.ts';
import * as expected from './expected.ts';
import { confidenceLevel, passes, type Row, rangeOver, simulate, streamOf } from './rates.ts';

const sizes = [50, 100, 200, 500];
const rates = [0.7, 0.8, 0.9, 0.95, 0.99];
const prevalences = [0.2, 0.5];
const tables = 20_000;
const approximate = 'about .025';

interface Setting {
  n: number;
  /** Sensitivity and specificity. */
  rate: number;
  prevalence: number;
}

const settings: readonly Setting[] = sizes.flatMap((n) =>
  rates.flatMap((rate) => prevalences.map((prevalence) => ({ n, rate, prevalence }))),
);
const grid = `n = ${sizes.join(', ')}, rates ${rates[0]} to ${rates.at(-1)}, prevalence ${prevalences.join(' and ')}`;

type Cells = Pick<ConfusionMatrix, 'truePositives' | 'falsePositives' | 'falseNegatives' | 'trueNegatives'>;

function expectedCells({ rate, prevalence }: Omit<Setting, 'n'>): Cells {
  return {
    truePositives: prevalence * rate,
    falsePositives: (1 - prevalence) * (1 - rate),
    falseNegatives: prevalence * (1 - rate),
    trueNegatives: (1 - prevalence) * rate,
  };
}

function evaluationOf(cells: Cells) {
  const matrix: ConfusionMatrix = { ...cells, undecidedPositives: 0, undecidedNegatives: 0 };
  const options = {
    confidenceLevel,
    proportionInterval: 'clopper-pearson' as const,
    probabilities: false,
    undecided: false,
  };
  const samples = { positive: new Uint8Array(), decision: new Uint8Array(), score: undefined, cluster: undefined };
  const size = Object.values(cells).reduce((total, count) => total + count, 0);
  return { samples, options, matrix, size, clusterTable: undefined };
}

/**
 * F1 depends on TP and on m = TP + FP + FN alone: m is binomial, and so is TP given m. Summed exactly over both.
 */
function chanceOfF1({ n, rate, prevalence }: Setting): number {
  const cells = expectedCells({ rate, prevalence });
  const concerned = 1 - cells.trueNegatives;
  const atLeast = (2 * cells.truePositives) / (cells.truePositives + concerned);
  let chance = 0;
  for (let m = 1; m <= n; m++) {
    const isPassed = (truePositives: number): boolean =>
      passes(
        estimateF1(
          evaluationOf({ truePositives, falsePositives: m - truePositives, falseNegatives: 0, trueNegatives: n - m }),
        ),
        { atLeast },
      );
    let fewest = m;
    if (!isPassed(m)) continue;
    while (fewest > 0 && isPassed(fewest - 1)) fewest--;
    chance += binomialProbability(m, n, concerned) * binomialUpperTail(fewest, m, cells.truePositives / concerned);
  }
  return chance;
}

function simulateTable(
  name: string,
  { n, rate, prevalence }: Setting,
  atLeast: number,
  estimateOf: (cells: Cells) => MetricEstimate,
): number {
  const random = streamOf(`${name} ${n} ${rate} ${prevalence}`);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = expectedCells({ rate, prevalence });
  const counts = new Float64Array(4);
  return simulate(tables, () => {
    drawMultinomial(random, n, [truePositives, falsePositives, falseNegatives, trueNegatives], counts);
    const [tp = 0, fp = 0, fn = 0, tn = 0] = counts;
    const cells = { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn };
    return passes(estimateOf(cells), { atLeast });
  });
}

export function tableRows(): Row[] {
  const rangeOf = (chanceOf: (setting: Setting) => number): string =>
    rangeOver(settings, chanceOf, ({ n, rate, prevalence }) => `n = ${n}, rates ${rate}, prevalence ${prevalence}`);
  const simulated = `${grid}, ${tables.toLocaleString('en')} tables each`;
  return [
    { rule: `f1, wilson-indirect, ${grid}`, ours: rangeOf(chanceOfF1), table: expected.f1, claimed: approximate },
    {
      rule: `balanced-accuracy, mover-wilson, ${simulated}`,
      ours: rangeOf((setting) =>
        simulateTable('balanced', setting, setting.rate, (cells) =>
          estimateSumOfRates(evaluationOf(cells), balancedAccuracy),
        ),
      ),
      table: '–',
      claimed: approximate,
    },
    {
      rule: `mcc, fisher-z, ${simulated}`,
      ours: rangeOf((setting) =>
        simulateTable('mcc', setting, matthewsCorrelation(expectedCells(setting)), (cells) =>
          estimateCorrelation(evaluationOf(cells)),
        ),
      ),
      table: expected.matthews,
      claimed: approximate,
    },
    {
      rule: `kappa, fisher-z, ${simulated}`,
      ours: rangeOf((setting) =>
        simulateTable('kappa', setting, cohenKappa(expectedCells(setting)), (cells) =>
          estimateKappa(evaluationOf(cells)),
        ),
      ),
      table: '–',
      claimed: 'for reading',
    },
  ];
}

const classNames = ['a', 'b', 'c'];
const shares = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.7, 0.2, 0.1],
] as const;
const classSizes = [100, 300, 1000];
const recalls = [0.8, 0.9, 0.97];
const classTables = 4000;

interface ClassSetting {
  n: number;
  recall: number;
  share: readonly number[];
}

const classSettings: readonly ClassSetting[] = classSizes.flatMap((n) =>
  recalls.flatMap((recall) => shares.map((share) => ({ n, recall, share }))),
);

/** Probability of each label and decision: errors fall on the other two classes alike. */
function classCells({ recall, share }: Omit<ClassSetting, 'n'>): number[] {
  return share.flatMap((of, label) =>
    share.map((_, decision) => of * (label === decision ? recall : (1 - recall) / (share.length - 1))),
  );
}

function classEvaluation(counts: ArrayLike<number>) {
  const codes = Array.from(counts, (count, cell) => new Array<number>(count).fill(cell)).flat();
  return prepareClasses(
    {
      label: Uint16Array.from(codes, (cell) => Math.floor(cell / classNames.length)),
      predicted: Uint16Array.from(codes, (cell) => cell % classNames.length),
      scores: undefined,
      cluster: undefined,
    },
    { classes: classNames, ordered: false, undecided: false, confidenceLevel, proportionInterval: 'clopper-pearson' },
  );
}

type ClassEvaluation = ReturnType<typeof classEvaluation>;

const macroMetrics: readonly { method: string; estimate: (evaluation: ClassEvaluation) => MetricEstimate }[] = [
  { method: 'mover-wilson', estimate: estimateMacroRecall },
  { method: 'logit-delta', estimate: (evaluation) => estimateTableMetric(evaluation, macroPrecisionMetric) },
  { method: 'logit-delta', estimate: (evaluation) => estimateTableMetric(evaluation, macroF1Metric) },
];

/** Macro metrics of three classes. */
export function macroRows(): Row[] {
  return macroMetrics.map(({ method, estimate }) => {
    const { metric } = estimate(classEvaluation([1, 0, 0, 0, 1, 0, 0, 0, 1]));
    const chanceAt = ({ n, recall, share }: ClassSetting): number => {
      const cells = classCells({ recall, share });
      // A table so large that its value is the true one.
      const atLeast = estimate(classEvaluation(cells.map((cell) => Math.round(cell * 60_000)))).value!;
      const random = streamOf(`${metric} ${n} ${recall} ${share[0]}`);
      const counts = new Float64Array(cells.length);
      return simulate(classTables, () => {
        drawMultinomial(random, n, cells, counts);
        return passes(estimate(classEvaluation(counts)), { atLeast });
      });
    };
    const where = `n = ${classSizes.join(', ')}, recalls ${recalls.join(', ')}, classes alike and 70 : 20 : 10`;
    return {
      rule: `${metric}, ${method}, ${where}, ${classTables.toLocaleString('en')} tables each`,
      ours: rangeOver(
        classSettings,
        chanceAt,
        ({ n, recall, share }) => `n = ${n}, recalls ${recall}, largest class ${Math.round(100 * share[0]!)} %`,
      ),
      table: '–',
      claimed: approximate,
    };
  });
}
