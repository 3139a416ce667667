/** Rules that are moved in the change that they would judge: what is approved, and how such a change has to end. */
import { expect } from 'vitest';
import { better, type Change, openProject, policyPath, policyWithTestSet } from './support.ts';

export const workflow = `name: holdout
on: pull_request
jobs:
  holdout:
    runs-on: ubuntu-24.04
    steps:
      - uses: holdout-gate/holdout@d19d4dfe9f7d3a6ed9e8b1e4bd2c0a7a5e3f1c2b
`;

/** Calls the one above; does not name it otherwise. */
export const caller = `name: gate
on: pull_request
jobs:
  gate:
    uses: ./.github/workflows/holdout.yml
`;

const people = `documents:
  intended-use: docs/intended-use.md
roles:
  sme: ["@alice"]
  qa: ["@bob"]
  test-data-access: ["@carol"]
approvals: { model: [sme, qa] }
`;

export const intendedUse = '# Intended use\n\nReads biopsies of the breast, beside a pathologist.\n';

/** A policy with everything that a change could want to be rid of. */
export const strictPolicy = `${policyWithTestSet('uses: { at-most: 5 }', 'disclosure: on-pass', 'suppress-below: 5')}\n${people}`;

const approved = {
  [policyPath]: strictPolicy,
  'docs/intended-use.md': intendedUse,
  '.github/workflows/holdout.yml': workflow,
  '.github/workflows/gate.yml': caller,
};

export interface Move {
  name: string;
  change: Change;
  /** The changed rule, as the comment names it. */
  rule: string;
  /** The keys that differ, as the report names them. */
  keys?: string[];
}

/** As it stands in Markdown: foreign text is letters, digits and entities. */
function inMarkdown(path: string): string {
  return path.replace(/[^A-Za-z0-9 -]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A better model with the moved rule beside it: judged by what is approved, and refused for the move. */
export async function expectMoveFails({ change, rule, keys }: Move): Promise<void> {
  const project = await openProject(approved);
  const pullRequest = await project.propose({ ...better, ...change });
  const { exit, codes, report } = await project.judge(pullRequest);
  expect({ exit, codes }).toMatchObject({ exit: 3, codes: expect.arrayContaining(['criteria/model-and-rules']) });
  // Judged all the same, and by what is approved: the uses are counted, the approvals are missed.
  expect(report?.subject.policy).toMatchObject({ approved: true });
  expect(codes).toContain('personnel/not-approved');
  expect(report?.subject.testSet?.use).toEqual({ number: 1, atMost: 5 });
  expect(report?.criteria.map(({ id }) => id)).toEqual(expect.arrayContaining(['sensitivity', 'specificity']));
  const changed = report?.checks
    .flatMap(({ findings }) => findings)
    .find((one) => one.code === 'criteria/rules-changed');
  expect(changed?.args).toMatchObject({ files: expect.arrayContaining([rule]) });
  for (const key of keys ?? []) expect(changed?.args.keys.join(' ')).toContain(key);
  const comment = project.comment();
  expect(comment.split('\n')[0]).toContain('do not merge');
  expect(comment).toContain(inMarkdown(rule));
  expect(project.github.state.checkRuns).toMatchObject([{ head_sha: pullRequest.head, conclusion: 'failure' }]);
  project.expectNoViolations();
}
