/** Everything that leaves the runner, searched for what must not leave it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeResults, startResults } from '../../support/github/results.ts';
import { exampleFiles } from '../support.ts';
import {
  better,
  bindingPath,
  type Change,
  edited,
  type Judged,
  manifestPath,
  modelPath,
  openProject,
  type Project,
  payloadOf,
  policyPath,
  policyWithTestSet,
  predictionsPath,
  sha256,
  textOf,
  worse,
} from './support.ts';
import { unzip } from './unzip.ts';

interface Published {
  judged: Judged;
  /** By name of the surface: all that left the runner, and what it shows on its pages. */
  texts: ReadonlyMap<string, string>;
  /** Files of the artifact by name. */
  artifact: Readonly<Record<string, string>>;
}

interface Settings {
  inputs?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
  isPrivate?: boolean;
}

async function publish(
  project: Project,
  change: Change,
  { inputs = {}, environment = {}, isPrivate = true }: Settings = {},
): Promise<Published> {
  const results = await startResults();
  project.github.state.repository.private = isPrivate;
  const proposed = await project.propose(change);
  const judged = await project.judge(proposed, {
    payload: payloadOf(proposed, isPrivate),
    inputs: { artifact: 'holdout-evidence', ...inputs },
    environment: { ...results.environment, ...environment },
  });
  expect(results.violations).toEqual([]);
  project.expectNoViolations();
  const artifact = filesOf(results);
  const { stdout, summary, outputs } = judged.done;
  const sent = project.github.requests.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`);
  return {
    judged,
    artifact,
    texts: new Map([
      ['log', stdout],
      ['job summary', summary],
      ['outputs', JSON.stringify(outputs)],
      ['requests to GitHub', sent.join('\n')],
      ['comment', project.comment()],
      ['check runs', JSON.stringify(project.github.state.checkRuns)],
      ['ledger', JSON.stringify(project.ledger())],
      ...Object.entries(artifact).map(([name, text]) => [`artifact ${name}`, text] as const),
    ]),
  };
}

function filesOf(results: FakeResults): Record<string, string> {
  const stored = results.artifacts.get('holdout-evidence');
  if (stored === undefined) return {};
  expect(stored.isFinal).toBe(true);
  return Object.fromEntries(
    Object.entries(unzip(stored.content)).map(([name, content]) => [name, content.toString('utf8')]),
  );
}

/** Text of the file that stayed on the runner. */
function kept({ judged }: Published, name: string): string {
  return readFileSync(join(judged.done.outputs['report-path'] ?? '', '..', name), 'utf8');
}

function expectNowhere({ texts }: Published, what: RegExp): void {
  for (const [surface, text] of texts) expect(what.exec(text)?.[0], surface).toBeUndefined();
}

const identified = textOf(exampleFiles(), manifestPath).replace(/^(b\d+),(\d+),/gm, 'SMP-$1,MRN-$2,');
const scored = textOf(better, predictionsPath).replace(/^b/gm, 'SMP-b');
const noLock = edited(
  textOf(exampleFiles(), policyPath),
  ['test-set:\n  lock: .holdout/test-set.lock.json\n\n', ''],
  ['    binding: required\n', ''],
);
const canaries: Change = {
  [policyPath]: noLock,
  [manifestPath]: identified,
  [predictionsPath]: scored,
  [bindingPath]: null,
};
const retrained: Change = { [modelPath]: better[modelPath] ?? '' };

/** A patient of the test set is one of the training set as well. */
const overlapping = identified.replace('SMP-b001,MRN-1000025,', 'SMP-b001,MRN-1016277,');
const ids = [
  ...new Set(
    [...identified.matchAll(/^(SMP-b\d+),(MRN-\d+),/gm)].flatMap(([, sample, patient]) => [sample!, patient!]),
  ),
];
const anyId = /(?:SMP|MRN)-?\w+/;

describe('B3: ids of samples and patients', () => {
  it('leave the runner on no surface, whatever is wrong with them, and with debug logs too', async () => {
    const project = await openProject(canaries);
    const faulty = overlapping
      .replace('SMP-b002,MRN-1002945,', 'SMP-b002,MRN-1002945 ,')
      .replace(/^SMP-b007,MRN-\d+,/m, 'SMP-b007,,');
    expect(faulty).toContain('SMP-b007,,');
    const missing = scored.replace(/^SMP-b004,.*\n/m, '');
    const environment = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };
    const published = await publish(
      project,
      { ...retrained, [manifestPath]: faulty, [predictionsPath]: missing },
      { environment },
    );
    const codes = [
      'evaluation/missing-predictions',
      'independence/empty-ids',
      'independence/malformed-id',
      'independence/overlap',
    ];
    expect(published.judged).toMatchObject({ exit: 1, codes: expect.arrayContaining(codes) });
    expect(kept(published, 'overlaps.csv')).toContain('MRN-1016277');
    expectNowhere(published, anyId);
    // Annotations point at lines, which say nothing to those who cannot read the data.
    const lines = project.github.state.checkRuns[0]?.annotations.filter(({ path }) => path === manifestPath);
    expect(lines?.length).toBeGreaterThan(0);
  });

  it.each<[string, Change, string]>([
    [
      'predictions for a sample that is not there',
      { [predictionsPath]: scored.replace('SMP-b004,', 'SMP-b004x,') },
      'predictions/unknown-sample',
    ],
    ['a sample twice', { [predictionsPath]: `${scored}SMP-b004,0.5\n` }, 'predictions/duplicate-sample'],
    [
      'a score that is an id',
      { [predictionsPath]: scored.replace(/^SMP-b004,.*$/m, 'SMP-b004,MRN-1016277') },
      'predictions/not-a-number',
    ],
    [
      'a row that is too long',
      { [manifestPath]: identified.replace(/^SMP-b004,(.*)$/m, 'SMP-b004,$1,MRN-7') },
      'table/ragged-row',
    ],
    [
      'a label that is a name',
      { [manifestPath]: identified.replace(',benign,test', ',MRN Jane Doe,test') },
      'manifest/unknown-label',
    ],
    [
      'a split that is a name',
      { [manifestPath]: identified.replace(',benign,test', ',benign,MRN Jane Doe') },
      'manifest/unknown-split',
    ],
    ['a quote in an id', { [manifestPath]: identified.replace('MRN-1016277', 'MRN-10"16277') }, 'table/quote'],
  ])('stay out of the sentences of a refusal: %s', async (_, change, code) => {
    const project = await openProject(canaries);
    const published = await publish(project, { ...retrained, ...change });
    expect(published.judged).toMatchObject({ exit: 2, codes: [code] });
    expectNowhere(published, /(?:SMP|MRN)[- ]?\w+|Jane/);
  });
});

describe('B4: what could be guessed from a digest or a small count', () => {
  it('no surface holds the bare digest of an id', async () => {
    const project = await openProject(canaries);
    const published = await publish(project, { ...retrained, [manifestPath]: overlapping });
    expect(published.judged.codes).toContain('independence/overlap');
    const bare = ids.flatMap((id) => [id, id.replace(/^\w+-/, '')]);
    const digests = bare.flatMap((id) =>
      ['sha256', 'sha1', 'md5'].map((name) => createHash(name).update(id).digest('hex')),
    );
    for (const [surface, text] of published.texts) {
      expect(
        digests.find((digest) => text.includes(digest.slice(0, 12))),
        surface,
      ).toBeUndefined();
    }
  });

  it('no surface holds the digest of a file that names few ids', async () => {
    const project = await openProject(canaries);
    const published = await publish(project, { ...retrained, [manifestPath]: overlapping });
    const guess = sha256(kept(published, 'overlaps.csv'));
    expectNowhere(published, new RegExp(guess));
  });

  it('small counts are shown on no surface, and the whole report is not published', async () => {
    const project = await openProject({ [policyPath]: policyWithTestSet('suppress-below: 12') });
    const published = await publish(project, worse);
    expect(published.judged.exit).toBe(1);
    expect(JSON.stringify(published.judged.report)).toContain('"successes":5');
    expectNowhere(published, /\b5 of (?:11|<12)|"successes":5\b/);
    expect(published.texts.get('comment')).toMatch(/&#60;12|<12/);
    expect(Object.keys(published.artifact)).not.toContain('report.json');
  });

  // 214 of 225 in all and 209 of 214 for the other subgroup leave 5 of 11; Youden's J of a subgroup without a miss is
  // its specificity less nothing.
  it.fails('small counts cannot be computed from what is shown beside them', async () => {
    const project = await openProject({ [policyPath]: policyWithTestSet('suppress-below: 12') });
    const published = await publish(project, worse);
    const summary = published.texts.get('job summary') ?? '';
    expect(summary.includes('214 of 225') && summary.includes('209 of 214')).toBe(false);
    expect(summary).not.toContain('0.455');
  });

  it('results are shown on no surface where the policy tells only whether the model passes', async () => {
    const project = await openProject({
      [policyPath]: policyWithTestSet('disclosure: pass-fail', 'uses: { at-most: 5 }'),
    });
    const published = await publish(project, worse);
    expect(published.judged.exit).toBe(1);
    expect(published.judged.report?.estimates.length).toBeGreaterThan(0);
    expectNowhere(published, /0\.943|0\.951|0\.833|\b\d+ of (?:122|225|42|11)\b|"estimates":\s*\[\s*\{/);
    expect(published.texts.get('comment')).toContain('do not merge');
    expect(project.origin.git('ls-tree', '-r', '--name-only', 'refs/heads/holdout-ledger')).toBe(
      'README.md\nledger.jsonl',
    );
  });

  // With few unknown counts every possible report can be made, and its digest compared with the one in the ledger.
  it('the digest of a report that is withheld is withheld too', async () => {
    const project = await openProject({
      [policyPath]: policyWithTestSet('disclosure: pass-fail', 'uses: { at-most: 5 }'),
    });
    const published = await publish(project, worse);
    expectNowhere(published, new RegExp(sha256(kept(published, 'report.json'))));
  });
});

describe('B5: the artifact', () => {
  const rowLevel = { 'row-level-evidence': 'true' };

  it('of a private repository holds files that name samples where the workflow asks for them', async () => {
    const project = await openProject(canaries);
    const without = await publish(project, { [manifestPath]: overlapping });
    expect(Object.keys(without.artifact).sort()).toEqual([
      'digests.json',
      'policy.yml',
      'report.json',
      'report.md',
      'run.json',
    ]);
    const { artifact } = await publish(project, { ...retrained, [manifestPath]: overlapping }, { inputs: rowLevel });
    expect(artifact['overlaps.csv']).toContain('MRN-1016277');
    expect(artifact['outcomes.csv']).toContain('SMP-b004');
  });

  it('of a public repository never holds them', async () => {
    const project = await openProject(canaries);
    const published = await publish(
      project,
      { ...retrained, [manifestPath]: overlapping },
      { inputs: rowLevel, isPrivate: false },
    );
    expect(Object.keys(published.artifact)).not.toContain('overlaps.csv');
    expectNowhere(published, anyId);
    expect(published.judged.done.commands.join('\n')).toContain('row-level-evidence');
  });

  it('never holds them where the policy discloses less than everything', async () => {
    const policy = edited(noLock, [
      'evaluation:\n',
      'test-set:\n  lock: .holdout/test-set.lock.json\n  disclosure: bounds\n\nevaluation:\n',
    ]);
    const project = await openProject({ ...canaries, [policyPath]: policy, [bindingPath]: null });
    const published = await publish(project, { [modelPath]: worse[modelPath] ?? '' }, { inputs: rowLevel });
    expect(published.judged.exit).toBe(3);
    expectNowhere(published, anyId);
  });
});
