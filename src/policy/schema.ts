/**
 * The policy as it is written. Every key has a description: editors show it, and
 * `schemas/policy.schema.json` is generated from here. What keys mean together is checked in
 * `normalise.ts`.
 */
import { z } from 'zod';
import { knownMetricNames } from '../metrics/catalogue.ts';
import { evaluationSchema } from './evaluationSchema.ts';

const text = z.string().min(1);
/** A label, class or value as the data spell it: a number or boolean stands for its own text. */
const dataText = z.union([z.string(), z.number(), z.boolean()], { error: 'a text, a number, true or false' });
/** Editors complete the names; the gate itself refuses an unknown one with the nearest name. */
const ofClasses = knownMetricNames.filter((name) => name.includes(':CLASS'));
const namedMetrics = knownMetricNames.filter((name) => !ofClasses.includes(name));
const metricMeta = { anyOf: [{ enum: namedMetrics }, { pattern: '^(recall|precision):.+$' }] };
const metric = text.meta({
  description: 'What is measured; `recall:CLASS` and `precision:CLASS` name a class of the policy',
  ...metricMeta,
});
const textList = (description: string) =>
  z.union([dataText, z.array(dataText).min(1)], { error: 'text, or a list of texts' }).describe(description);
const paths = (description: string) =>
  z.union([text, z.array(text).min(1).max(256)], { error: 'a path, or a list of paths' }).describe(description);

const modelSchema = z
  .strictObject({
    path: text.describe(
      'File or folder of the model, relative to the root: what is hashed, evaluated and under change control',
    ),
    task: z
      .enum(['binary', 'multiclass', 'ordinal', 'regression'])
      .describe(
        'What the model does: binary tells one class from another, multiclass tells several apart, ordinal does so for classes that have an order, regression predicts a number',
      ),
    classes: z
      .array(dataText)
      .min(2)
      .max(250)
      .optional()
      .describe('Every label that may occur, two for a binary task; those of an ordinal task in ascending order'),
    positive: dataText.optional().describe('Binary task: the class that the model is to find'),
    kind: z
      .literal('static')
      .optional()
      .describe('A model that does not learn in use; anything else is outside the scope of Annex 22'),
  })
  .describe('The model under change control');

const columnsSchema = z
  .strictObject({
    sample: text.describe('Id of the sample'),
    split: text.optional().describe('Split of the sample; not needed where the manifest is a map of splits'),
    label: text.describe('Reference label'),
    entities: z
      .record(
        z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, {
          error: 'a letter, then letters, digits, `-` and `_`, at most 64 characters',
        }),
        z
          .union([text, z.array(text).min(1).max(8)], { error: 'a column, or a list of columns' })
          .describe('Column of the ids, or the columns that name this kind together'),
      )
      .optional()
      .describe(
        'Entity kinds: what several samples can have in common; each a column, or several columns that name it together',
      ),
    content: text.optional().describe('Hash of the sample’s content'),
    excluded: text.optional().describe('Reason of an exclusion; empty for samples that are not excluded'),
    generated: text.optional().describe('Whether the sample is generated (synthetic): true or false'),
    captured: text.optional().describe('When the sample was captured: a date or a date with time, in ISO 8601 form'),
    phash: text
      .optional()
      .describe('Perceptual hash of the sample’s image: 16 hexadecimal digits, as `holdout hash` writes them'),
  })
  .describe('Columns of the manifest');

const dataSchema = z
  .strictObject({
    manifest: z
      .union(
        [
          paths('Manifest files: paths, or patterns such as `data/*.parquet`'),
          z
            .strictObject({
              train: paths('Files of the training split: paths or patterns').optional(),
              validation: paths('Files of the validation split: paths or patterns').optional(),
              test: paths('Files of the test split: paths or patterns'),
            })
            .describe('Files of each split'),
        ],
        { error: 'a path, a list of paths, or a map of train, validation and test to paths' },
      )
      .describe(
        'Table that assigns each sample to a split: a file, a pattern such as `data/*.parquet`, a list of them, or these for each split; CSV, JSON Lines or Parquet',
      ),
    splits: z
      .strictObject({
        train: textList('Values that mean the training split').optional(),
        validation: textList('Values that mean the validation split').optional(),
        test: textList('Values that mean the test split').optional(),
      })
      .optional()
      .describe('Values of the split column; default: train, validation, test'),
    columns: columnsSchema,
    missing: z
      .array(z.string())
      .optional()
      .describe('Cells that count as empty; default: the empty cell, NA, N/A, null, None, NaN'),
  })
  .describe('The data and its splits');

const ruleSchema = z
  .union(
    [
      z.enum(['disjoint', 'unseen']),
      z.strictObject({
        shared: text.describe('Why samples of several splits may share this kind'),
        'approved-by': text.optional().describe('Role that approved the reason'),
      }),
    ],
    { error: '`disjoint`, `unseen`, or a mapping with `shared: REASON` and `approved-by: ROLE`' },
  )
  .describe(
    'Whether the splits may share an entity of this kind. disjoint: none; unseen: no entity of the test set is in training or validation data, which may share (external validation); a mapping with `shared`: they may',
  );

const independenceSchema = z
  .object({
    content: ruleSchema.optional().describe('Whether the splits may share content hashes'),
    'empty-ids': z
      .enum(['block', 'warn'])
      .optional()
      .describe('Test samples without an id of a disjoint kind; default block'),
    'train-validation': z
      .enum(['block', 'warn', 'ignore'])
      .optional()
      .describe('Overlap between training and validation; default warn'),
    suspected: z
      .enum(['block', 'warn'])
      .optional()
      .describe(
        'Ids of two splits that are equal once case, separators, leading zeros and look-alike letters are levelled; default block',
      ),
    linked: z
      .enum(['block', 'warn'])
      .optional()
      .describe(
        'Test samples that share nothing with another split themselves, and hang on it by a chain of entities; default warn',
      ),
    captured: z
      .literal('test-after-train')
      .optional()
      .describe('Every test sample was captured after the last training sample; needs `data.columns.captured`'),
    'near-duplicate': z
      .strictObject({
        distance: z
          .int()
          .min(0)
          .max(16)
          .optional()
          .describe('Bits of 64 in which the perceptual hashes of two near images differ at most; default 4'),
        mode: z.enum(['block', 'warn']).optional().describe('What near images of two splits do; default warn'),
      })
      .optional()
      .describe('Images of two splits that look alike; needs `data.columns.phash`'),
  })
  .catchall(ruleSchema)
  .describe('Rules of independence, by entity kind; default for every kind: disjoint');

const subgroupColumns = z.array(text).min(2).max(4);
const subgroupSpecSchema = z
  .union([text, subgroupColumns, z.record(z.string(), z.array(z.number()).min(1).max(100))], {
    error: 'a column, a mapping of a column to its bin edges, or a list of two to four columns',
  })
  .describe(
    'An entry is a column; a column with ascending bin edges, such as `age: [40, 60]`; or a list of columns whose values are combined',
  );

const inSubgroup = z
  .record(z.string(), dataText)
  .describe('Column and value, or bin label such as "<40", "40-<60", ">=60"');
const inSchema = z
  .union([z.literal('each subgroup'), inSubgroup], { error: '`each subgroup`, or a mapping of columns to values' })
  .describe('Subgroups for which it holds; default: all test samples');

const criterionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, {
        error: 'a letter or digit, then letters, digits, `-`, `_` and `.`, at most 64 characters',
      })
      .optional()
      .describe('Name of the criterion in the report'),
    metric,
    'at-least': z.number().optional().describe('Smallest acceptable value'),
    'at-most': z
      .number()
      .optional()
      .describe(
        'Largest acceptable value, for a metric of which less is better; with `at-least` a band, for bias and calibration',
      ),
    in: inSchema.optional(),
    'min-samples': z
      .int()
      .min(1)
      .optional()
      .describe('Fewest samples in the metric’s denominator with which it may be judged'),
  })
  .describe('One acceptance criterion');

const acceptanceSchema = z
  .strictObject({
    confidence: z.number().min(0.5).max(0.9999).optional().describe('Two-sided confidence level; default 0.95'),
    'decide-by': z
      .enum(['bound', 'estimate'])
      .optional()
      .describe(
        'bound (default): the unfavourable end of the interval decides; estimate: the estimate decides, and about half of the models exactly at a criterion pass',
      ),
    interval: z
      .enum(['clopper-pearson', 'wilson', 'wilson-cc', 'mid-p', 'agresti-coull'])
      .optional()
      .describe(
        'Interval of proportions; default clopper-pearson, the only one that keeps its error rate for every sample size',
      ),
    cluster: text.optional().describe('Entity kind whose samples depend on each other; intervals allow for it'),
    'design-effect': z
      .number()
      .min(1)
      .optional()
      .describe(
        'Design effect approved beforehand, from development data; without it samples of one cluster count as one. Intervals of every metric that has one with clusters use it where the test clusters show a smaller one',
      ),
    expected: z
      .record(z.string().meta(metricMeta), z.number().describe('Performance that is expected of a good model'))
      .optional()
      .describe('Expected performance by metric, for the sample size'),
    power: z
      .number()
      .min(0.5)
      .max(0.999)
      .optional()
      .describe('Chance with which a model of the expected performance is to pass each criterion; default 0.8'),
    prevalence: z
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .describe('Binary task: share of positives in use, at which `ppv@prevalence` and `npv@prevalence` hold'),
    weights: z
      .record(z.string(), z.record(z.string(), z.number().min(0).max(1)))
      .optional()
      .describe(
        'Share in use of each value (or bin label) of one column, such as `site: {lyon: 0.3, oslo: 0.7}`: the pooled estimates are weighted by it',
      ),
    criteria: z.array(criterionSchema).max(1000).describe('Acceptance criteria; all of them have to be met'),
    'too-small': z
      .enum(['block', 'warn'])
      .optional()
      .describe('A subgroup that is too small to show its criterion; default block'),
    fit: z
      .strictObject({
        tolerance: z
          .number()
          .min(0)
          .describe(
            'Largest difference between another split and the test set that counts as none; default 0.05, at most 1; of a regression in the unit of the label, without a default',
          ),
      })
      .optional()
      .describe('How the splits of `evaluation.also` are compared with the test set'),
  })
  .describe('What counts as acceptable');

const resultSchema = z
  .strictObject({
    metric: text.describe('What was measured: any metric of the task'),
    successes: z
      .int()
      .min(0)
      .optional()
      .describe('Cases in which the process was right, of a proportion; with `trials`'),
    trials: z.int().min(1).optional().describe('Cases that it was tried on'),
    value: z
      .number()
      .optional()
      .describe(
        'The result as a number, where no counts are known: for the modes criterion and estimate, with a warning that its uncertainty is unknown; exactly one of value and successes with trials',
      ),
    in: inSubgroup.optional(),
  })
  .describe('One known result');

const baselineSchema = z
  .strictObject({
    process: z
      .strictObject({
        name: text.describe('The process, and when and where its performance was measured'),
        evidence: text.optional().describe('Path of the document that shows its performance'),
        results: z.array(resultSchema).min(1).max(1000).describe('Its known results'),
      })
      .optional()
      .describe('Known performance of the process that the model replaces'),
    'released-model': z
      .boolean()
      .optional()
      .describe(
        'Whether the approved branch’s model is evaluated on the same samples, to be compared with; default false',
      ),
  })
  .describe('What the model is compared with');

const noDecreaseSchema = z
  .strictObject({
    metric,
    against: z
      .enum(['process', 'released-model'])
      .describe('What it is compared with: the replaced process, or the approved branch’s model on the same samples'),
    mode: z
      .enum(['criterion', 'non-inferior', 'superior', 'estimate'])
      .optional()
      .describe(
        'criterion (default, process only): each criterion of this metric is at least the baseline; non-inferior: the model is not worse by more than the margin, by interval; superior: it is better, by interval; estimate: its estimate is at least the baseline',
      ),
    margin: z
      .number()
      .min(0)
      .optional()
      .describe(
        'Largest decrease that is accepted, or increase of `mae` in its own unit (mode non-inferior); at most 1 but for a regression',
      ),
    method: z
      .enum(['newcombe', 'miettinen-nurminen', 'tango'])
      .optional()
      .describe(
        'Interval of the difference of two proportions (modes non-inferior and superior): against the process newcombe (default) or miettinen-nurminen, against the released model tango (default) or newcombe',
      ),
    in: inSchema.optional(),
  })
  .describe('One comparison in which no decrease is allowed');

const branchName = z
  .string()
  .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[A-Za-z0-9._/-]{1,200}(?<![/.])$/, {
    error: 'a branch name of letters, digits, `.`, `_`, `-` and `/`',
  });

const testSetSchema = z
  .strictObject({
    lock: text.describe('Lock file of the test set, made by `holdout lock`'),
    ledger: branchName
      .optional()
      .describe(
        'Branch of this repository that records every use of the test set; default holdout-ledger, where `uses` is declared',
      ),
    uses: z
      .strictObject({
        'at-most': z.int().min(1).max(1_000_000).optional().describe('Largest number of uses; the next one is blocked'),
        'alpha-spending': z
          .boolean()
          .optional()
          .describe(
            'Whether intervals widen with each use: at use k every decision by interval has the one-sided level alpha/(k(k+1)), alpha = (1 - confidence)/2, so that all uses together stay within alpha; default false',
          ),
      })
      .optional()
      .describe('Uses of the test set are recorded in a ledger, and counted'),
    disclosure: z
      .enum(['full', 'on-pass', 'bounds', 'pass-fail'])
      .optional()
      .describe(
        'What comment, summary, annotations and published evidence show: full (default); on-pass: numbers only when the gate passes; bounds: which criteria pass, and no numbers; pass-fail: whether the model passes',
      ),
    'suppress-below': z
      .int()
      .min(0)
      .max(1000)
      .optional()
      .describe('Counts under this are published as "<5" (with 5); default 0: none'),
  })
  .describe('The locked test set');

const member = z.string().regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, {
  error: 'a user of GitHub such as "@alice", or a team such as "@acme/pathology"',
});
const members = (description: string) => z.array(member).min(1).max(100).describe(description);

const rolesSchema = z
  .object({
    sme: members('Experts for the process, who approve criteria').optional(),
    qa: members('Quality assurance').optional(),
    'test-data-access': members('People who can see the test data').optional(),
  })
  .catchall(members('Members of a role of your own'))
  .describe('Who holds which role: users and teams of GitHub');

const roleList = (description: string) => z.array(text).min(1).max(20).describe(description);

const approvalsSchema = z
  .strictObject({
    model: roleList('Roles that have to approve each change of the model, by a review of its newest commit').optional(),
    policy: roleList('Roles that have to have approved the last change of the policy').optional(),
    'intended-use': roleList('Roles that have to have approved the last change of the intended use').optional(),
    'same-person': z
      .enum(['allowed', 'forbidden'])
      .optional()
      .describe('Whether one person can stand for two required roles; default forbidden'),
  })
  .describe('Which roles have to approve what');

const pairSchema = z
  .strictObject({
    member: member.describe('Has access to the test data and works on the model'),
    second: member.describe('Has no such access, and approves each change of the other'),
    reason: text.describe('Why this is needed'),
  })
  .describe('One pair');

const documentsSchema = z
  .strictObject({ 'intended-use': text.optional().describe('Description of the intended use') })
  .describe('Documents that have to exist and to be approved');

export const policySchema = z
  .strictObject({
    version: z.literal(1).describe('Version of the policy format'),
    model: modelSchema,
    data: dataSchema,
    independence: independenceSchema.optional(),
    'test-set': testSetSchema.optional(),
    evaluation: evaluationSchema,
    subgroups: z.array(subgroupSpecSchema).max(50).optional().describe('Subgroups that are judged apart'),
    acceptance: acceptanceSchema,
    baseline: baselineSchema.optional(),
    'no-decrease': z.array(noDecreaseSchema).min(1).max(1000).optional().describe('Comparisons with the baseline'),
    documents: documentsSchema.optional(),
    roles: rolesSchema.optional(),
    approvals: approvalsSchema.optional(),
    pairs: z
      .array(pairSchema)
      .min(1)
      .max(100)
      .optional()
      .describe('People with access to the test data who may work on the model together with one who has none'),
    evidence: z
      .enum(['required', 'optional'])
      .optional()
      .describe('Whether a run without published evidence fails; default optional'),
  })
  .describe('Policy of the Holdout merge gate: what is checked and what counts as acceptable');

export type WrittenPolicy = z.infer<typeof policySchema>;
