/**
 * The report: what the gate found, as data. `schemas/report.schema.json` is generated from here, and
 * every other output is derived from a value of type `Report`.
 *
 * Fractions are never per cent; an undefined number is `null` with a reason; numbers are unrounded.
 */
import { z } from 'zod';
import { count, placeSchema, samplesBySplit, splitSchema } from './findings/common.ts';
import { modelRunFindings } from './findings/evaluation.ts';
import { fitFindings } from './findings/fit.ts';
import { independenceFindings } from './findings/independence.ts';
import { ledgerFindings } from './findings/ledger.ts';
import { personnelFindings } from './findings/personnel.ts';
import { type RefusalCode, refusalCodes } from './refusalCodes.ts';

export { type Split, splitSchema } from './findings/common.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const subgroupSchema = z.record(z.string(), z.string()).meta({
  id: 'subgroup',
  description: 'Empty for all test samples, else each column of the subgroup and its value or bin label',
});
export type Subgroup = z.infer<typeof subgroupSchema>;

const nullableNumber = z.number().nullable();

const boundSchema = z
  .strictObject({
    atLeast: z.number().optional().describe('The metric has to be at least this'),
    atMost: z.number().optional().describe('The metric has to be at most this'),
  })
  .meta({ id: 'bound', description: 'The bound of a criterion: exactly one of the two sides' });
export type Bound = z.infer<typeof boundSchema>;

const baselineSchema = z
  .strictObject({
    successes: count.optional().describe('Successes of the baseline; absent where its value is stated without counts'),
    trials: count.optional().describe('Trials of the baseline'),
    value: z.number().describe('successes / trials, or the stated value'),
  })
  .meta({ id: 'baseline', description: 'Known performance of the replaced process' });

const releasedBaselineSchema = z
  .strictObject({
    successes: count.optional().describe('Successes of the released model, for a proportion'),
    trials: count.optional().describe('Samples in the metric’s denominator, for a proportion'),
    value: z.number().describe('Estimate of the released model'),
  })
  .meta({ id: 'released', description: 'Performance of the released model on the same samples' });
export type ReleasedBaseline = z.infer<typeof releasedBaselineSchema>;

const againstSchema = z
  .enum(['process', 'released-model'])
  .meta({ id: 'against', description: 'What the model is compared with: the replaced process, or the released model' });

const reasonSchema = z
  .enum(['pass', 'not-demonstrated', 'below', 'clearly-below', 'too-few', 'undefined'])
  .describe(
    'pass; not-demonstrated: the estimate meets the bound, its interval does not; below: the estimate does not meet the bound; clearly-below: the whole interval does not; too-few: too few samples to judge; undefined: the metric cannot be computed',
  );
export type CriterionReason = z.infer<typeof reasonSchema>;

const modeSchema = z
  .enum(['criterion', 'non-inferior', 'superior', 'estimate'])
  .meta({ id: 'mode', description: 'How a comparison is decided' });
export type ComparisonMode = z.infer<typeof modeSchema>;

const onlyModel = count.describe('Samples that only the model gets right, not the released one');
const onlyReleased = count.describe('Samples that only the released model gets right');

/** What leaves a metric or its interval undefined, where it is more than a denominator of no samples. */
export const undefinedCauseSchema = z.enum([
  'absent-class',
  'empty-stratum',
  'undeclared-stratum',
  'one-class',
  'constant-labels',
  'constant-scores',
  'probability-of-0-or-1',
  'separation',
  'not-converged',
  'perfect-agreement',
  'perfect-disagreement',
  'zero-variance',
  'no-clustered-interval',
  'one-influential-sample',
]);
export type UndefinedCause = z.infer<typeof undefinedCauseSchema>;

/** Arguments of every finding that is not a refusal, by code. Descriptions become the documentation. */
export const findingArguments = {
  ...independenceFindings,
  'custody/lock-missing': z
    .strictObject({ path: z.string().describe('Path of the lock') })
    .describe('The policy declares a lock that does not exist in the approved tree.'),
  'custody/lock-mismatch': z
    .strictObject({
      lockedRows: count.describe('Test rows when the lock was made'),
      foundRows: count.describe('Test rows now'),
      added: count.nullable().describe('Rows that the lock does not know; null where the lock has no fingerprints'),
      removed: count.nullable().describe('Locked rows that are missing; null where the lock has no fingerprints'),
      changed: count.nullable().describe('Rows whose content differs; null where the lock has no fingerprints'),
    })
    .describe('The test rows are not the rows that were locked.'),
  'custody/column-not-locked': z
    .strictObject({
      columns: z.array(z.string()).describe('Columns that the policy judges by and the lock does not cover'),
    })
    .describe('The lock was made before the policy named these columns.'),
  'criteria/model-and-rules': z
    .strictObject({
      model: z.array(z.string()).describe('Changed files that are judged'),
      rules: z.array(z.string()).describe('Changed files that judge'),
    })
    .describe('One change alters the model and the rules it is judged by.'),
  'criteria/rules-changed': z
    .strictObject({
      files: z.array(z.string()).describe('Changed rule files'),
      keys: z.array(z.string()).describe('Keys of the policy that differ, at most fifty'),
    })
    .describe('The change alters rules. They do not bind until they are merged.'),
  'criteria/rules-only': z
    .strictObject({})
    .describe('The change alters rules and nothing that is judged, so nothing was evaluated.'),
  'criteria/untouched': z
    .strictObject({})
    .describe('The change touches nothing that the policy cares for, so nothing was evaluated.'),
  'criteria/policy-removed': z
    .strictObject({ path: z.string().describe('Path of the policy') })
    .describe('The change deletes or moves the approved policy.'),
  'criteria/policy-moved': z
    .strictObject({
      path: z.string().describe('Path of the proposed policy'),
      approved: z.string().describe('Path of the approved policy that governs the same model'),
    })
    .describe('The change brings a second policy for a model that an approved policy already governs.'),
  'criteria/history-rewritten': z
    .strictObject({
      approved: z.string().describe('Commit of the approved branch before'),
      proposed: z.string().describe('Commit of the approved branch now'),
    })
    .describe('The approved branch was set to a commit that does not follow the one before.'),
  'criteria/adopting': z.strictObject({}).describe('There is no approved policy yet, so the proposed one was used.'),
  'criteria/working-folder': z
    .strictObject({})
    .describe('Rules and model were both read from the working folder, so nothing shows that the rules are approved.'),
  'scope/model-removed': z
    .strictObject({ path: z.string().describe('Path of the model') })
    .describe('The change deletes or moves the approved model.'),
  'scope/outside-git': z
    .strictObject({ files: z.array(z.string()).describe('Files read from disk') })
    .describe('Files were read from disk because the commit does not hold them; their digests are in the report.'),
  'subgroups/blank': z
    .strictObject({
      column: z.string().describe('Subgroup column'),
      samples: count.describe('Test samples without a value'),
    })
    .describe('Test samples have no value in a subgroup column.'),
  'subgroups/absent': z
    .strictObject({ subgroup: subgroupSchema })
    .describe('The baseline knows a subgroup that has no test samples.'),
  'evaluation/missing-predictions': z
    .strictObject({
      samples: count.describe('Test samples without a prediction'),
      places: z.array(placeSchema).describe('The first places in the manifest, at most five'),
    })
    .describe('Test samples have no prediction.'),
  'evaluation/missing-labels': z
    .strictObject({
      samples: count.describe('Test samples without a label'),
      places: z.array(placeSchema).describe('The first places in the manifest, at most five'),
    })
    .describe('Test samples have no label.'),
  'evaluation/unbound': z
    .strictObject({ path: z.string().describe('Path at which the binding was looked for') })
    .describe('Nothing ties the predictions to the model.'),
  'evaluation/binding-mismatch': z
    .strictObject({
      path: z.string().describe('Path of the binding'),
      parts: z.array(z.enum(['model', 'testSet', 'predictions'])).describe('Digests that differ'),
    })
    .describe('The predictions were made from another model, test set or file than the ones at hand.'),
  'evaluation/repeats-labels': z
    .strictObject({ samples: count.describe('Test samples') })
    .describe('Every score equals its label exactly.'),
  'confidence/undecided-share': z
    .strictObject({
      undecided: count.describe('Undecided test samples'),
      samples: count.describe('Test samples with a prediction'),
      share: z.number().describe('undecided / samples'),
      atMost: z.number().describe('Largest share that the policy allows'),
    })
    .describe('More samples are undecided than the policy allows.'),
  'confidence/decided-only': z
    .strictObject({ metrics: z.array(z.string()).describe('Metrics judged on the decided samples only') })
    .describe('A criterion looks at decided samples only and nothing bounds how many are undecided.'),
  'confidence/default-threshold': z
    .strictObject({ threshold: z.number().describe('Threshold that was used') })
    .describe('The policy declares no threshold.'),
  'confidence/no-scores': z
    .strictObject({})
    .describe('The predictions carry classes without scores, so no confidence is known.'),
  'test-data/too-few': z
    .strictObject({
      metric: z.string().describe('Metric of the criterion'),
      subgroup: subgroupSchema,
      bound: boundSchema,
      n: z
        .number()
        .describe('Samples in the metric’s denominator (effective, where samples are clustered), or clusters'),
      counted: z.literal('clusters').optional().describe('Given where n and needed count clusters'),
      designEffect: z.number().optional().describe('Planned design effect, where samples are clustered'),
      needed: count.describe('Fewest with which the criterion can be shown, all of them right'),
    })
    .describe('A subgroup is too small to show its criterion, however good the model is.'),
  'test-data/underpowered': z
    .strictObject({
      metric: z.string().describe('Metric of the criterion'),
      subgroup: subgroupSchema,
      bound: boundSchema,
      n: z.number().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
      designEffect: z.number().optional().describe('Planned design effect, where samples are clustered'),
      needed: count
        .optional()
        .describe(
          'Samples from which a model of the expected performance passes with the declared power; absent where no number suffices',
        ),
      expected: z.number().describe('Expected performance'),
      power: z.number().describe('Chance that a model of the expected performance passes at n'),
    })
    .describe('A model as good as expected would fail this criterion more often than the policy plans for.'),
  'test-data/joint-power': z
    .strictObject({
      criteria: count.describe('Criteria, by subgroup, with an expectation and a size that is known before the test'),
      others: count.describe('Criteria, by subgroup, without'),
      lower: z.number().describe('Least chance with which a model exactly as good as expected meets all of them'),
      upper: z.number().describe('Largest chance; the same as the least where no two criteria share samples'),
      independent: z.boolean().describe('Whether no two of the criteria share samples or clusters'),
    })
    .describe('How likely a model exactly as good as expected meets all its criteria at once.'),
  'test-data/excluded': z
    .strictObject({
      samples: count.describe('Excluded test samples'),
      reasons: z
        .array(
          z.strictObject({
            reason: z.string().describe('Reason, as the manifest gives it'),
            samples: count.describe('Samples excluded for it'),
          }),
        )
        .describe('Reasons with their counts, most frequent first, at most twenty'),
    })
    .describe('Test samples are excluded from the evaluation.'),
  'test-data/generated': z
    .strictObject({ samples: count.describe('Generated test samples') })
    .describe('Test samples are generated (synthetic).'),
  'test-data/clustered': z
    .strictObject({
      kind: z.string().describe('Entity kind'),
      samples: count.describe('Test samples'),
      entities: count.describe('Distinct entities among them'),
    })
    .describe('Test samples share an entity, and the intervals treat them as independent.'),
  'test-data/cluster-level': z
    .strictObject({
      cluster: z.string().describe('Entity kind that the policy declares as the cluster'),
      kind: z.string().describe('Entity kind with samples of several clusters'),
      samples: count.describe('Test samples of entities with several clusters'),
      entities: count.describe('Entities of this kind with several clusters among the test samples'),
    })
    .describe(
      'Test samples of different clusters share an entity of another kind, and the intervals do not allow for it.',
    ),
  'performance/criterion': z
    .strictObject({
      id: z.string().optional().describe('Id of the criterion'),
      metric: z.string().describe('Metric'),
      subgroup: subgroupSchema,
      bound: boundSchema,
      reason: reasonSchema,
      value: nullableNumber.describe('Estimate'),
      lower: nullableNumber.describe('Lower limit'),
      upper: nullableNumber.describe('Upper limit'),
      n: z.number().describe('Samples in the metric’s denominator'),
      successes: z.number().optional().describe('Successes, for a proportion'),
      minSamples: count.optional().describe('Fewest samples that the criterion asks for'),
      why: undefinedCauseSchema
        .optional()
        .describe('Why there is no value or no interval, where it is not the number of samples'),
    })
    .describe('A criterion is not met.'),
  'criteria/below-baseline': z
    .strictObject({
      metric: z.string().describe('Metric'),
      subgroup: subgroupSchema,
      bound: boundSchema,
      baseline: baselineSchema,
    })
    .describe('A criterion asks for less than the replaced process is known to do.'),
  'criteria/no-baseline': z
    .strictObject({
      metric: z.string().describe('Metric'),
      subgroups: count.describe('Criteria of this metric without a baseline value for their subgroup'),
    })
    .describe('A criterion has no baseline value to be compared with.'),
  'criteria/stated-rate': z
    .strictObject({ metrics: z.array(z.string()).describe('Metrics concerned') })
    .describe('What the replaced process does is stated without counts, so that its own uncertainty is unknown.'),
  'criteria/not-compared': z
    .strictObject({ metrics: z.array(z.string()).describe('Metrics concerned') })
    .describe('Metrics have a criterion, and no-decrease does not name them.'),
  'performance/decrease': z
    .strictObject({
      metric: z.string().describe('Metric'),
      against: againstSchema,
      subgroup: subgroupSchema,
      mode: modeSchema,
      margin: z.number().optional().describe('Margin that the policy allows (mode non-inferior)'),
      value: nullableNumber.describe('Estimate of the model'),
      baseline: releasedBaselineSchema.optional().describe('Performance that it is compared with, where there is one'),
      onlyModel: onlyModel.optional(),
      onlyReleased: onlyReleased.optional(),
      difference: nullableNumber.describe('Model minus baseline'),
      lower: nullableNumber.describe('Lower limit of the difference'),
      upper: nullableNumber.describe('Upper limit of the difference'),
    })
    .describe('The model is not shown to keep up with the baseline.'),
  'performance/withheld': z
    .strictObject({})
    .describe(
      'The model does not pass, and the policy discloses no more: what published text says in place of each result. `report.json` has the results themselves.',
    ),
  ...modelRunFindings,
  ...fitFindings,
  ...ledgerFindings,
  ...personnelFindings,
} as const;

export type FindingCode = keyof typeof findingArguments;

/**
 * Arguments that tell the model's results, or what belongs to a single sample, and that a published view lacks where
 * the policy withholds them. The report itself has them all.
 */
interface WithholdableArguments {
  'independence/captured': 'earliestTest' | 'lastTraining';
  'confidence/undecided-share': 'undecided' | 'share';
  'test-data/underpowered': 'power';
  'test-data/joint-power': 'lower' | 'upper';
  'performance/criterion': 'value' | 'lower' | 'upper' | 'n';
  'performance/decrease': 'value' | 'difference' | 'lower' | 'upper';
  'performance/overfit': FitResult;
  'performance/underfit': 'value' | 'upper' | 'n';
  'performance/fit-not-shown': FitResult;
}

type FitResult = 'value' | 'n' | 'testValue' | 'testN' | 'gap' | 'lower' | 'upper';

type WithOptional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>;
type ArgumentsOf<Code extends FindingCode> = z.infer<(typeof findingArguments)[Code]>;
type FindingArguments = {
  [Code in FindingCode]: Code extends keyof WithholdableArguments
    ? WithOptional<ArgumentsOf<Code>, WithholdableArguments[Code] & keyof ArgumentsOf<Code>>
    : ArgumentsOf<Code>;
};

const severitySchema = z
  .enum(['block', 'warn', 'note'])
  .meta({ id: 'severity', description: 'block: fails the check; warn: a person should look; note: for the record' });
export type Severity = z.infer<typeof severitySchema>;

const refusalArguments = z
  .strictObject({
    file: z.string().optional().describe('File concerned'),
    line: count.optional().describe('1-based line'),
    column: count.optional().describe('1-based column'),
    key: z.string().optional().describe('Dotted key concerned'),
    problem: z.string().describe('What is wrong'),
    cure: z.string().describe('How to mend it'),
  })
  .meta({ id: 'refusal', description: 'An input was refused.' });

/** A fact that a check reports. */
export type JudgedFinding = {
  [Code in FindingCode]: { code: Code; severity: Severity; args: FindingArguments[Code] };
}[FindingCode];

/** An input that could not be used, as a finding. */
export interface RefusedFinding {
  code: RefusalCode;
  severity: 'block';
  args: z.infer<typeof refusalArguments>;
}

export type Finding = JudgedFinding | RefusedFinding;
export type FindingOf<Code extends FindingCode> = Extract<JudgedFinding, { code: Code }>;

const codeSchema = (code: string) => z.literal(code).describe('Code, which says what the arguments are');

const findingSchema = z.discriminatedUnion('code', [
  ...Object.entries(findingArguments).map(([code, args]) =>
    z.strictObject({ code: codeSchema(code), severity: severitySchema, args }).describe(args.description ?? code),
  ),
  ...Object.entries(refusalCodes).map(([code, meaning]) =>
    z
      .strictObject({
        code: codeSchema(code),
        severity: z.literal('block').describe('A refusal always blocks'),
        args: refusalArguments,
      })
      .describe(meaning),
  ),
] as unknown as [z.ZodObject<{ code: z.ZodLiteral<string> }>]);

const statusSchema = z
  .enum(['pass', 'fail', 'warn', 'not-applicable', 'not-run', 'error'])
  .describe(
    'not-applicable: the policy declares nothing for it; not-run: it could not be decided; error: its input was refused',
  );
export type CheckStatus = z.infer<typeof statusSchema>;

export interface CheckResult {
  id: string;
  status: CheckStatus;
  clauses: string[];
  summary: string;
  findings: Finding[];
}

const checkSchema = z
  .strictObject({
    id: z.string().describe('Name of the check, `family/name`'),
    status: statusSchema,
    clauses: z.array(z.string()).describe('Clauses that the check serves'),
    summary: z.string().describe('One sentence: what was found'),
    findings: z.array(findingSchema).describe('Facts that the check reports'),
  })
  .describe('One unit of judgement');

const estimateSchema = z
  .strictObject({
    metric: z.string().describe('Metric'),
    subgroup: subgroupSchema,
    value: nullableNumber.describe('Estimate; null where it is undefined'),
    lower: nullableNumber.describe('Lower limit of the two-sided interval'),
    upper: nullableNumber.describe('Upper limit of the two-sided interval'),
    confidence: z.number().describe('Two-sided confidence level'),
    method: z.string().describe('Method of the interval'),
    n: z.number().describe('Samples in the metric’s denominator'),
    successes: z.number().optional().describe('Successes, for a proportion'),
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: z.number().optional().describe('Design effect that the interval uses'),
    resampling: z
      .strictObject({
        replicates: count.describe('Sets of samples that were drawn'),
        undefinedReplicates: count.describe('Those in which the metric was undefined'),
        monteCarloError: z
          .strictObject({
            lower: z.number().describe('Of the lower limit'),
            upper: z.number().describe('Of the upper'),
          })
          .optional()
          .describe('Monte Carlo standard error of either limit'),
      })
      .optional()
      .describe('How the bootstrap went, where the interval comes from one'),
    reason: z.string().optional().describe('Why the value or its interval is undefined'),
  })
  .describe('A metric’s value on a subgroup with its interval, counts and method');
export type Estimate = z.infer<typeof estimateSchema>;

const criterionSchema = z
  .strictObject({
    id: z.string().optional().describe('Id that the policy gives'),
    metric: z.string().describe('Metric'),
    subgroup: subgroupSchema,
    bound: boundSchema,
    decidedBy: z.enum(['bound', 'estimate']).describe('Whether the interval or the estimate decides'),
    status: z.enum(['pass', 'fail', 'warn']).describe('warn: too few samples, which the policy lets pass'),
    reason: reasonSchema,
  })
  .describe('One criterion on one subgroup');
export type CriterionResult = z.infer<typeof criterionSchema>;

const sizeSchema = z
  .strictObject({
    id: z.string().optional().describe('Id that the policy gives'),
    metric: z.string().describe('Metric'),
    subgroup: subgroupSchema,
    bound: boundSchema,
    n: count.nullable().describe('Samples in the metric’s denominator; null where the model has a part in it'),
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: z.number().optional().describe('Planned design effect: the declared one, else the mean cluster size'),
    effectiveN: nullableNumber.describe('What the samples are worth as independent ones, by the planned design effect'),
    needed: count
      .nullable()
      .describe(
        'Fewest effective samples with which the bound can be shown, all of them right; null above ten million',
      ),
    expected: z.number().optional().describe('Expected performance, where the policy declares one'),
    firstN: count.optional().describe('Fewest effective samples with which the expected performance has the power'),
    safeN: count.optional().describe('Effective samples from which every larger number has the power too'),
    power: z.number().optional().describe('Chance that a model of the expected performance passes at this size'),
    reason: z.string().optional().describe('Why n is not known'),
  })
  .describe('What is known of a criterion’s size before the model is looked at');
export type Size = z.infer<typeof sizeSchema>;

const comparedMembers = {
  metric: z.string().describe('Metric'),
  subgroup: subgroupSchema,
  mode: modeSchema,
  margin: z.number().optional().describe('Margin that the policy allows (mode non-inferior)'),
  difference: nullableNumber.describe('Model minus what it is compared with'),
  lower: nullableNumber.describe('Lower limit of the difference'),
  upper: nullableNumber.describe('Upper limit of the difference'),
  confidence: z.number().describe('Two-sided confidence level'),
  method: z.string().describe('Method of the interval'),
  status: z.enum(['pass', 'fail', 'warn']).describe('Outcome in this mode'),
  reason: z.string().optional().describe('Why the difference or its interval is undefined'),
};

const processComparisonSchema = z
  .strictObject({
    ...comparedMembers,
    against: z.literal('process').describe('The replaced process, known from other samples'),
    baseline: baselineSchema,
    bound: boundSchema.optional().describe('Criterion compared with the baseline (mode criterion)'),
  })
  .describe('The model, or a criterion, against the replaced process');
export type ProcessComparison = z.infer<typeof processComparisonSchema>;

const releasedComparisonSchema = z
  .strictObject({
    ...comparedMembers,
    against: z.literal('released-model').describe('The released model, on the same samples'),
    baseline: releasedBaselineSchema.optional().describe('Absent where the metric is undefined'),
    onlyModel: onlyModel.optional(),
    onlyReleased: onlyReleased.optional(),
    mcnemar: z
      .strictObject({
        exact: z.number().describe('Exact p value'),
        midP: z.number().describe('Mid-p value'),
      })
      .optional()
      .describe(
        'Two-sided p values of McNemar’s test for a proportion of independent samples. They decide nothing: a decrease that is not significant is not shown to be none',
      ),
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: z.number().optional().describe('Design effect that the interval uses'),
  })
  .describe('The model against the released one');
export type ReleasedComparison = z.infer<typeof releasedComparisonSchema>;

const comparisonSchema = z
  .discriminatedUnion('against', [processComparisonSchema, releasedComparisonSchema])
  .describe('The model, or a criterion, against the baseline');
export type Comparison = z.infer<typeof comparisonSchema>;

const gapSchema = z
  .strictObject({
    metric: z.string().describe('Metric'),
    split: splitSchema.exclude(['test']).describe('The other split'),
    value: nullableNumber.describe('Estimate on the other split'),
    n: z.number().describe('Samples in the metric’s denominator there'),
    testValue: nullableNumber.describe('Estimate on the test set'),
    testN: z.number().describe('Samples in the metric’s denominator in the test set'),
    gap: nullableNumber.describe('value minus testValue; of an error testValue minus value'),
    lower: nullableNumber.describe('Lower limit of the gap'),
    upper: nullableNumber.describe('Upper limit of the gap'),
    confidence: z.number().describe('Two-sided confidence level'),
    method: z.string().describe('Method of the interval'),
    tolerance: z.number().describe('Largest gap that counts as none'),
    status: z
      .enum(['pass', 'fail', 'not-shown'])
      .describe(
        'pass: the upper limit is within the tolerance; fail: the lower limit is above it, or the model does not reach its criterion on the other split; not-shown: neither',
      ),
    reason: z.string().optional().describe('Why the gap or its interval is undefined'),
  })
  .describe('How much better the model does on another split than on the test set');
export type Gap = z.infer<typeof gapSchema>;

const contrastSchema = z
  .strictObject({
    metric: z.string().describe('Metric, a proportion'),
    subgroup: subgroupSchema,
    value: z.number().describe('Estimate on the subgroup'),
    n: z.number().describe('Samples in the metric’s denominator there'),
    restValue: z.number().describe('Estimate on all other test samples'),
    restN: z.number().describe('Samples in the metric’s denominator there'),
    difference: z.number().describe('value minus restValue'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: z.number().describe('Two-sided confidence level'),
    method: z.string().describe('Method of the interval'),
    p: nullableNumber.describe('Two-sided p value of the score test of no difference'),
    adjustedP: nullableNumber.describe('p value by Holm, for all contrasts of the report together'),
    worse: z.boolean().describe('Whether the subgroup does worse and the adjusted p value is at most 1 - confidence'),
    reason: z.string().optional().describe('Why there is no interval'),
  })
  .describe('A subgroup against all other test samples. It decides nothing');
export type Contrast = z.infer<typeof contrastSchema>;

const traceSchema = z
  .strictObject({
    clause: z.string().describe('Clause, such as annex22:6.4 or gmlp:4'),
    status: z
      .enum(['shown', 'record-checked', 'declared', 'deviation-accepted', 'failed', 'not-shown', 'not-applicable'])
      .describe('The weakest of its checks'),
    checks: z.array(z.string()).describe('Checks that served the clause in this run'),
  })
  .describe('What the run shows for one clause');
export type Trace = z.infer<typeof traceSchema>;
export type ClauseStatus = Trace['status'];

const binaryCounts = {
  truePositives: count.describe('Positive samples that the model calls positive'),
  falsePositives: count.describe('Negative samples that the model calls positive'),
  falseNegatives: count.describe('Positive samples that the model calls negative'),
  trueNegatives: count.describe('Negative samples that the model calls negative'),
  undecidedPositives: count.describe('Positive samples that the model leaves undecided'),
  undecidedNegatives: count.describe('Negative samples that the model leaves undecided'),
};
const classCounts = {
  classes: z.array(z.string()).describe('Classes, in the order of rows and columns'),
  counts: z
    .array(z.array(count))
    .describe('Samples of each class (row) by the class that the model decides on (column)'),
  undecided: z.array(count).describe('Samples of each class that the model leaves undecided'),
};

const binaryConfusionSchema = z
  .strictObject({ subgroup: subgroupSchema, ...binaryCounts })
  .describe('Confusion matrix of a binary task');
const classConfusionSchema = z
  .strictObject({ subgroup: subgroupSchema, ...classCounts })
  .describe('Confusion matrix of several classes');
const confusionSchema = z
  .union([binaryConfusionSchema, classConfusionSchema])
  .describe('Confusion matrix of a subgroup');
export type BinaryConfusion = z.infer<typeof binaryConfusionSchema>;
export type ClassConfusion = z.infer<typeof classConfusionSchema>;
export type Confusion = z.infer<typeof confusionSchema>;
/** A confusion matrix before it is known whose. */
export type ConfusionCounts = Omit<BinaryConfusion, 'subgroup'> | Omit<ClassConfusion, 'subgroup'>;

export const reportSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format'),
    verdict: z.enum(['pass', 'fail', 'error']).describe('error: the gate could not evaluate; it never counts as pass'),
    evaluated: z.boolean().describe('False where the change touches nothing that has to be evaluated'),
    subject: z
      .strictObject({
        model: z
          .strictObject({
            path: z.string().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
          })
          .optional()
          .describe('The model that was judged'),
        policy: z
          .strictObject({
            path: z.string().describe('Path of the policy'),
            sha256: sha256.describe('Digest of the policy'),
            approved: z.boolean().describe('Whether the policy was read from the approved tree'),
          })
          .optional()
          .describe('The rules that were applied'),
        testSet: z
          .strictObject({
            digest: sha256.describe('Content digest of the test rows'),
            samples: count.describe('Test samples that are not excluded'),
            use: z
              .strictObject({
                number: z.int().min(1).describe('Which use of the test set this is, counted from 1'),
                atMost: z.int().min(1).optional().describe('Largest number of uses that the policy allows'),
              })
              .optional()
              .describe('Use of the test set, as the ledger counts it'),
          })
          .optional()
          .describe('The test set that was used'),
        predictions: z
          .strictObject({
            path: z.string().describe('Path of the predictions'),
            sha256: sha256.describe('Digest of the predictions'),
            bound: z.boolean().describe('Whether a binding ties them to the model and the test set'),
            also: z
              .array(
                z.strictObject({
                  split: splitSchema.exclude(['test']).describe('The split that they are of'),
                  path: z.string().describe('Path of the predictions'),
                  sha256: sha256.describe('Digest of the predictions'),
                  bound: z.boolean().describe('Whether a binding ties them to the model and the test set'),
                }),
              )
              .optional()
              .describe('The predictions of other splits'),
          })
          .optional()
          .describe('The predictions that were used'),
        evaluation: z
          .strictObject({
            by: z
              .enum(['onnx', 'command', 'predictions'])
              .describe('onnx: the gate ran the model; command: the policy’s command did; predictions: neither'),
            runtime: z
              .strictObject({
                name: z.string().describe('What ran the model'),
                version: z.string().describe('Its version'),
                wasm: sha256.describe('Digest of its WebAssembly module'),
                threads: count.describe('Threads'),
                batch: count.describe('Samples that were evaluated together'),
              })
              .optional()
              .describe('What ran the model, where the gate did'),
          })
          .optional()
          .describe('How the predictions were obtained'),
        released: z
          .strictObject({
            path: z.string().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
          })
          .optional()
          .describe('The approved branch’s model, where it was compared with'),
        files: z
          .array(
            z.strictObject({
              path: z.string().describe('Path of the file'),
              sha256: sha256.describe('Digest of the file'),
              bytes: count.describe('Length of the file'),
            }),
          )
          .describe('Manifest files that were read'),
        samples: samplesBySplit.optional().describe('Samples of the manifest in each split, without excluded ones'),
      })
      .describe('What was judged, by which rules, on which data'),
    checks: z.array(checkSchema).describe('All checks'),
    estimates: z.array(estimateSchema).describe('Every metric, overall and for each subgroup value'),
    confusion: z.array(confusionSchema).describe('Confusion matrices, overall and for each subgroup value'),
    criteria: z.array(criterionSchema).describe('Every criterion on every subgroup it holds for'),
    sizes: z
      .array(sizeSchema)
      .optional()
      .describe('Size of each criterion on a proportion, known before the test; absent where none is judged'),
    comparisons: z.array(comparisonSchema).describe('Comparisons with the baseline'),
    gaps: z
      .array(gapSchema)
      .optional()
      .describe('Gaps between another split and the test set, where the policy asks for them'),
    contrasts: z
      .array(contrastSchema)
      .optional()
      .describe(
        'Each declared subgroup against the rest, for each proportion with a criterion; absent where there is none',
      ),
    traceability: z.array(traceSchema).describe('Every clause of EU GMP Annex 22 and of IMDRF GMLP'),
  })
  .describe('Report of the Holdout merge gate');
export type Report = Omit<z.infer<typeof reportSchema>, 'checks'> & { checks: CheckResult[] };
export type Verdict = Report['verdict'];
