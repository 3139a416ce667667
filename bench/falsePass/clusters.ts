/** Rules for a proportion of clustered samples. */
import { prepareEvaluation } from '../../src/metrics/evaluation.ts';
import { decidedShares, estimateShare } from '../../src/metrics/proportions.ts';
import { type RandomSource, uniform } from '../../src/statistics/random.ts';
import { confidenceLevel, passes, type Row, range, simulate, streamOf } from './rates.ts';

const replicates = 4000;
const clusterSize = 4;
const clusterNumbers = [20, 50, 100];
const criteria = [0.8, 0.9];
const correlations = [0.1, 0.3, 0.6];

interface Setting {
  clusters: number;
  criterion: number;
  /** Correlation of two samples of one cluster. */
  correlation: number;
}

const settings: readonly Setting[] = clusterNumbers.flatMap((clusters) =>
  criteria.flatMap((criterion) => correlations.map((correlation) => ({ clusters, criterion, correlation }))),
);

/** Each sample takes its cluster's outcome with probability sqrt(correlation), else one of its own. */
function drawDecisions(random: RandomSource, { clusters, criterion, correlation }: Setting): Uint8Array {
  const decision = new Uint8Array(clusters * clusterSize);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const shared = uniform(random) < criterion;
    for (let index = 0; index < clusterSize; index++) {
      const takesShared = uniform(random) < Math.sqrt(correlation);
      const own = uniform(random) < criterion;
      decision[cluster * clusterSize + index] = Number(takesShared ? shared : own);
    }
  }
  return decision;
}

type Clustered = { designEffect?: number } | undefined;

function chanceAt(setting: Setting, clustered: Clustered): number {
  const { clusters, criterion, correlation } = setting;
  const random = streamOf(`clusters ${clusters} ${criterion} ${correlation}`);
  const positive = new Uint8Array(clusters * clusterSize).fill(1);
  const cluster = Uint32Array.from(positive, (_, index) => Math.floor(index / clusterSize));
  return simulate(replicates, () => {
    const samples = { positive, decision: drawDecisions(random, setting), score: undefined, cluster };
    const evaluation = prepareEvaluation(samples, {
      confidenceLevel,
      proportionInterval: 'clopper-pearson',
      probabilities: false,
      undecided: false,
      ...(clustered === undefined ? {} : { clustered }),
    });
    return passes(estimateShare(evaluation, 'sensitivity', decidedShares.sensitivity), { atLeast: criterion });
  });
}

export function clusterRows(): Row[] {
  const where = `${clusterNumbers.join(', ')} clusters of ${clusterSize}, criterion ${criteria.join(', ')}, correlation`;
  const each = `${replicates.toLocaleString('en')} samples each`;
  const rowsOf = (name: string, clusteredOf: (correlation: number) => Clustered, claimed: string): Row[] =>
    correlations.map((correlation) => ({
      rule: `proportion, clopper-pearson, ${name}, ${where} ${correlation}, ${each}`,
      ours: range(
        settings
          .filter((setting) => setting.correlation === correlation)
          .map((setting) => chanceAt(setting, clusteredOf(correlation))),
      ),
      table: '–',
      claimed,
    }));
  return [
    ...rowsOf('no design effect declared', () => ({}), 'about .025'),
    ...rowsOf(
      'design effect declared as it is',
      (correlation) => ({ designEffect: 1 + (clusterSize - 1) * correlation }),
      'about .025',
    ),
    ...rowsOf('clusters ignored (for comparison)', () => undefined, 'none'),
  ];
}
