/**
 * Every clause of EU GMP Annex 22 (draft of 7 July 2025) and every principle of IMDRF N88 (Good Machine
 * Learning Practice), with the checks that serve it. `independence/*` stands for every entity kind;
 * `independence/external` is served by the check of a kind of which the test set has new entities only (`unseen`).
 *
 * A check that a clause names and that this version does not have keeps the clause at `not-shown`: nothing
 * is better than `not-shown` by default.
 */
export interface Clause {
  id: string;
  /** What the clause asks for, in our words. */
  title: string;
  /** All checks that the clause needs, built or not. */
  checks: readonly string[];
  /** Checks that serve the clause only where the policy declares something for them. */
  whereDeclared?: readonly string[];
}

export const clauses: readonly Clause[] = [
  {
    id: 'annex22:1',
    title: 'Static and deterministic model',
    checks: ['scope/static', 'scope/deterministic', 'scope/kind'],
  },
  {
    id: 'annex22:2.1',
    title: 'Personnel work together, qualified and with defined roles',
    checks: ['personnel/roles'],
  },
  { id: 'annex22:2.2', title: 'Documentation available and reviewed', checks: ['documents/present'] },
  { id: 'annex22:2.3', title: 'Risk-based effort', checks: ['risk/level'] },
  {
    id: 'annex22:3.1',
    title: 'Intended use described and approved',
    checks: ['intended-use/described', 'intended-use/approved'],
  },
  { id: 'annex22:3.2', title: 'Input sample space divided into subgroups', checks: ['subgroups/defined'] },
  { id: 'annex22:3.3', title: 'Responsibility of the human in the loop', checks: ['human-in-the-loop/responsibility'] },
  { id: 'annex22:4.1', title: 'Suitable test metrics', checks: ['criteria/metrics'] },
  {
    id: 'annex22:4.2',
    title: 'Acceptance criteria, by subgroup, approved before the test',
    checks: ['performance/criteria', 'criteria/approved'],
  },
  {
    id: 'annex22:4.3',
    title: 'Criteria no lower than the replaced process',
    checks: ['criteria/no-decrease'],
    whereDeclared: ['performance/no-decrease'],
  },
  {
    id: 'annex22:5.1',
    title: 'Test data representative and stratified',
    checks: ['test-data/coverage', 'test-data/representative'],
  },
  { id: 'annex22:5.2', title: 'Test data sufficient in size, in each subgroup', checks: ['test-data/size'] },
  { id: 'annex22:5.3', title: 'Labels verified', checks: ['test-data/labels'] },
  { id: 'annex22:5.4', title: 'Pre-processing specified beforehand', checks: ['test-data/preprocessing'] },
  { id: 'annex22:5.5', title: 'Cleaning and exclusions documented and justified', checks: ['test-data/exclusions'] },
  { id: 'annex22:5.6', title: 'Generated data justified', checks: ['test-data/generated'] },
  {
    id: 'annex22:6.1',
    title:
      'Test data not used in development: no overlap among the listed rows and ids; unlisted data was not examined',
    checks: ['independence/*', 'independence/content', 'independence/captured', 'independence/linked', 'custody/order'],
    whereDeclared: ['independence/near-duplicate'],
  },
  {
    id: 'annex22:6.2',
    title: 'Test data kept from developers',
    checks: ['custody/locked', 'custody/copies', 'custody/sealed', 'custody/access'],
  },
  {
    id: 'annex22:6.3',
    title: 'Uses of the test data recorded: uses through Holdout',
    checks: ['custody/ledger', 'custody/uses'],
  },
  { id: 'annex22:6.4', title: 'Physical test objects not used before', checks: ['independence/object'] },
  { id: 'annex22:6.5', title: 'Staff with access to test data not in training', checks: ['custody/staff'] },
  { id: 'annex22:7.1', title: 'Fit for use, generalises', checks: ['performance/fit'] },
  { id: 'annex22:7.2', title: 'Test plan approved before the test', checks: ['test-plan/approved'] },
  {
    id: 'annex22:7.3',
    title: 'Deviations documented; all test data used',
    checks: ['evaluation/complete', 'test-plan/deviations'],
  },
  { id: 'annex22:7.4', title: 'Test documentation retained', checks: ['evidence/retained'] },
  { id: 'annex22:8.1', title: 'Features behind a decision captured', checks: ['explanation/recorded'] },
  { id: 'annex22:8.2', title: 'Features behind a decision reviewed', checks: ['explanation/justified'] },
  { id: 'annex22:9.1', title: 'Confidence logged for each outcome', checks: ['confidence/logged'] },
  { id: 'annex22:9.2', title: 'Threshold, and undecided when confidence is low', checks: ['confidence/threshold'] },
  { id: 'annex22:10.1', title: 'Change control', checks: ['change/control'] },
  { id: 'annex22:10.2', title: 'Configuration control', checks: ['change/configuration'] },
  { id: 'annex22:10.3', title: 'Performance monitored in operation', checks: ['operation/performance'] },
  { id: 'annex22:10.4', title: 'Input sample space monitored in operation', checks: ['operation/drift'] },
  { id: 'annex22:10.5', title: 'Human review recorded in operation', checks: ['operation/human-review'] },
  {
    id: 'gmlp:1',
    title: 'Intended use understood, with multi-disciplinary expertise',
    checks: ['personnel/roles', 'intended-use/described', 'intended-use/approved'],
  },
  {
    id: 'gmlp:2',
    title: 'Good software engineering and security',
    checks: ['evidence/retained', 'custody/locked', 'model/format'],
  },
  {
    id: 'gmlp:3',
    title: 'Data representative of the intended population',
    checks: ['test-data/coverage', 'test-data/representative'],
  },
  {
    id: 'gmlp:4',
    title: 'Training data independent of test data',
    checks: [
      'independence/*',
      'independence/content',
      'independence/captured',
      'independence/linked',
      'independence/external',
    ],
    whereDeclared: ['independence/near-duplicate'],
  },
  { id: 'gmlp:5', title: 'Reference standard fit for purpose', checks: ['test-data/labels'] },
  { id: 'gmlp:6', title: 'Model suited to data and use', checks: ['performance/fit', 'performance/robustness'] },
  { id: 'gmlp:7', title: 'Performance of the human–AI team', checks: ['performance/human-ai-team'] },
  {
    id: 'gmlp:8',
    title: 'Testing under clinically relevant conditions',
    checks: ['subgroups/defined', 'performance/criteria', 'test-data/size'],
  },
  { id: 'gmlp:9', title: 'Clear, essential information for users', checks: ['model-card/complete'] },
  {
    id: 'gmlp:10',
    title: 'Deployed models monitored',
    checks: ['change/control', 'operation/performance', 'operation/drift'],
  },
];

/** Title of each clause, by id. */
export const clauseTitles: ReadonlyMap<string, string> = new Map(clauses.map(({ id, title }) => [id, title]));
