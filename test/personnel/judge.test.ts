import { describe, expect, it } from 'vitest';
import { judgePeople, type PeopleRequest } from '../../src/personnel/judge.ts';
import type { FileApproval, PeopleSource } from '../../src/personnel/source.ts';
import type { Judgement } from '../../src/result/judgement.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { Tree, TreeFile } from '../../src/trees/tree.ts';
import { changeOf, commitOf, policyWith, reviewsOf, shown, sourceOf } from './support.ts';

const roles = 'roles: {sme: ["@alice", "@acme/pathology"], qa: ["@carol"], test-data-access: ["@bob"]}';
const everything = [
  roles,
  'documents: {intended-use: docs/use.md}',
  'approvals: {model: [sme, qa], policy: [qa], intended-use: [sme]}',
];
const policyPath = '.holdout/policy.yml';

/** A tree of these files; null stands for a symbolic link. */
function treeOf(files: Readonly<Record<string, string | null>>): Tree {
  const find = async (path: string): Promise<TreeFile | undefined> => {
    const content = files[path];
    if (content === undefined) return undefined;
    if (content === null) throw new Refusal('tree/not-regular', { file: path, problem: 'is a link', cure: 'Mend it.' });
    const chunks = [...content].map((character) => Buffer.from(character));
    const open = async function* () {
      yield* chunks;
    };
    return { kind: 'file', path, bytes: Buffer.byteLength(content), executable: false, origin: 'git', open };
  };
  return { find, findFile: find, list: async () => Object.keys(files) };
}

const written = treeOf({ 'docs/use.md': 'Reads slides.' });

async function judge(lines: readonly string[], given: Partial<PeopleRequest> = {}) {
  const { judgements, policyApproval } = await judgePeople({
    policy: policyWith(...lines),
    policyPath,
    prefix: '',
    tree: written,
    source: undefined,
    touchesModel: true,
    ...given,
  });
  const [roles, staff, intendedUse] = judgements;
  return { roles: roles!, staff: staff!, intendedUse: intendedUse!, policy: policyApproval, all: judgements };
}

/** What a judgement says in short. */
function outcome({
  findings,
  notRun,
  notApplicable,
  required,
  ...more
}: Judgement & { refusedWith?: readonly number[] }) {
  if (more.refusedWith !== undefined) return `refused with ${more.refusedWith}`;
  if (notRun !== undefined) return `${required === true ? 'required, ' : ''}not run: ${notRun}`;
  if (notApplicable !== undefined) return `not applicable: ${notApplicable}`;
  return findings.length === 0 ? `clean: ${more.clean}` : findings.map(shown).join('; ');
}

function reviewed(...reviews: readonly string[]): FileApproval {
  const people = changeOf({ number: 5, reviews: reviewsOf(...reviews) });
  return { state: 'reviewed', mergedAt: '2026-03-05T00:00:00.000Z', people };
}

describe('a policy that asks for nothing', () => {
  it('has nothing to judge, with or without a source', async () => {
    const { source, asked } = sourceOf({ change: changeOf() });
    for (const given of [{}, { source }]) {
      const judged = await judge([], given);
      expect(judged.all.map(outcome)).toEqual([
        'not applicable: The policy asks no role to approve a change of the model',
        'not applicable: The policy does not say who can see the test data',
        'not applicable: The policy names no description of the intended use',
      ]);
      expect(outcome(judged.policy)).toBe('clean: ');
    }
    expect(asked).toEqual([]);
  });
});

describe('without a source', () => {
  it('all that the policy asks for is required and not run', async () => {
    const judged = await judge(everything);
    const notRun = 'required, not run: Reviews are known on GitHub only';
    expect([...judged.all, judged.policy].map(outcome)).toEqual([notRun, notRun, notRun, notRun]);
    expect(judged.all.map(({ check }) => check)).toEqual(['personnel/roles', 'custody/staff', 'intended-use/approved']);
  });

  it('the document is looked at all the same', async () => {
    const judged = await judge(everything, { tree: treeOf({}) });
    expect(outcome(judged.intendedUse)).toBe('block document-missing path=docs/use.md');
  });

  it('nothing is required of a change that does not touch the model', async () => {
    const judged = await judge([roles, 'approvals: {model: [sme]}'], { touchesModel: false });
    expect([judged.roles, judged.staff].map(outcome)).toEqual([
      'not applicable: The change does not touch the model',
      'not applicable: The change does not touch the model',
    ]);
  });
});

describe('a run without a pull request', () => {
  it('is not run where reviews of the change are asked for', async () => {
    const { source } = sourceOf({ files: { [policyPath]: reviewed('carol approves') } });
    const judged = await judge(everything, { source });
    const notRun = 'required, not run: Reviews belong to a pull request, and this run has none';
    expect([judged.roles, judged.staff].map(outcome)).toEqual([notRun, notRun]);
    // The document is not on the approved branch: only a change could bring it.
    expect(outcome(judged.intendedUse)).toBe(notRun);
    expect(outcome(judged.policy)).toBe('note approved approvals=qa:carol');
  });
});

describe('a change with everything in order', () => {
  it('passes, and each fact is asked for once', async () => {
    const { source, asked } = sourceOf({
      change: changeOf({ reviews: reviewsOf('alice approves', 'carol approves') }),
      files: { [policyPath]: reviewed('carol approves'), 'docs/use.md': reviewed('alice approves') },
    });
    const judged = await judge(everything, { source });
    expect([...judged.all, judged.policy].map(outcome)).toEqual([
      'note approved approvals=sme:alice,qa:carol',
      'clean: Nobody who can see the test data worked on the change',
      'note approved approvals=sme:alice',
      'note approved approvals=qa:carol',
    ]);
    expect(asked).toEqual(['change', 'docs/use.md', policyPath]);
  });

  it('asks for the files from the root of the repository', async () => {
    const { source, asked } = sourceOf({ change: changeOf() });
    await judge(everything, { source, prefix: 'models/biopsy' });
    expect(asked).toEqual(['change', 'models/biopsy/docs/use.md', `models/biopsy/${policyPath}`]);
  });
});

describe('a document', () => {
  const described = ['documents: {intended-use: docs/use.md}'];

  it.each([
    ['', 'block document-empty path=docs/use.md'],
    [' \r\n\t\n', 'block document-empty path=docs/use.md'],
    ['\ufeff\n', 'block document-empty path=docs/use.md'],
    [
      '\n\n.',
      'clean: The approved branch has a description of the intended use; the policy asks no role to approve it',
    ],
  ])('with the content %j', async (content, expected) => {
    const judged = await judge(described, { tree: treeOf({ 'docs/use.md': content }) });
    expect(outcome(judged.intendedUse)).toBe(expected);
    expect(judged.intendedUse.declared).toBe(content.endsWith('.') ? true : undefined);
  });

  it('that is no regular file is refused', async () => {
    const judged = await judge(described, { tree: treeOf({ 'docs/use.md': null }) });
    expect(outcome(judged.intendedUse)).toBe('refused with 2');
    expect(judged.intendedUse.findings).toMatchObject([{ code: 'tree/not-regular', severity: 'block' }]);
  });
});

describe('a file of the approved branch', () => {
  const lines = [roles, 'documents: {intended-use: docs/use.md}', 'approvals: {intended-use: [sme], policy: [sme]}'];

  async function judgeFile(file: FileApproval | undefined, given: Partial<PeopleRequest> = {}) {
    const { source } = sourceOf({
      change: changeOf({ reviews: reviewsOf('alice approves on 20') }),
      files: file === undefined ? {} : { 'docs/use.md': file },
      teams: { '@acme/pathology': ['dan'] },
    });
    return outcome((await judge(lines, { source, ...given })).intendedUse);
  }

  it.each<[string, FileApproval, string]>([
    ['approved', reviewed('alice approves'), 'note approved approvals=sme:alice'],
    ['approved by a member of a team', reviewed('dan approves'), 'note approved approvals=sme:dan'],
    ['approved by nobody', reviewed(), 'block not-approved role=sme reviews='],
    ['approved by another role', reviewed('carol approves'), 'block not-approved role=sme reviews='],
    [
      'written by its approver',
      {
        ...reviewed('alice approves'),
        people: changeOf({ author: 'alice', reviews: reviewsOf('alice approves') }),
      } as FileApproval,
      'block not-approved role=sme reviews=alice:wrote-part',
    ],
    ['pushed directly', { state: 'no-pull-request', commit: 'c'.repeat(40) }, 'block no-pull-request path=docs/use.md'],
    ['changed in its merge', { state: 'other-content', number: 5 }, 'block other-content path=docs/use.md'],
  ])('that was %s', async (_name, file, expected) => {
    expect(await judgeFile(file)).toBe(expected);
  });

  it('that it does not have yet is judged by the reviews of the change that brings it', async () => {
    expect(await judgeFile(undefined)).toBe('note approved approvals=sme:alice');
  });

  it.each([
    ['well before', reviewed('alice approves on 1'), '2026-03-06T00:00:00.000Z', false],
    ['at the same time', reviewed('alice approves on 1'), '2026-03-05T00:00:00.000Z', false],
    ['merged after', reviewed('alice approves on 1'), '2026-03-04T23:59:59.999Z', true],
    ['reviewed after, though merged before', reviewed('alice approves on 8'), '2026-03-06T00:00:00.000Z', true],
    ['not merged yet', undefined, '2026-03-06T00:00:00.000Z', true],
  ] as const)('against the first use of the test set: %s', async (_name, file, firstUse, isLate) => {
    const found = await judgeFile(file, { firstUse });
    expect(found.startsWith('warn approved-late approvedAt=')).toBe(isLate);
    expect(found).toContain('note approved');
  });

  it('is not called late where it is not approved', async () => {
    expect(await judgeFile(reviewed(), { firstUse: '2020-01-01T00:00:00.000Z' })).toBe(
      'block not-approved role=sme reviews=',
    );
  });
});

describe('facts that GitHub does not give', () => {
  const refusal = new Refusal('github/request', { exit: 5, problem: 'GitHub did not answer', cure: 'Run it again.' });
  const refuse = async () => {
    throw refusal;
  };
  const good: PeopleSource = sourceOf({
    change: changeOf({ reviews: reviewsOf('alice approves', 'carol approves') }),
    files: { [policyPath]: reviewed('carol approves'), 'docs/use.md': reviewed('alice approves') },
  }).source;

  it('of the change refuse what is judged by it', async () => {
    const judged = await judge(everything, { source: { ...good, change: refuse } });
    expect([judged.roles, judged.staff].map(outcome)).toEqual(['refused with 5', 'refused with 5']);
    expect(judged.roles.findings).toEqual([
      {
        code: 'github/request',
        severity: 'block',
        args: { problem: 'GitHub did not answer', cure: 'Run it again.' },
      },
    ]);
    expect([judged.intendedUse, judged.policy].map(outcome)).toEqual([
      'note approved approvals=sme:alice',
      'note approved approvals=qa:carol',
    ]);
  });

  it('of the files refuse what is judged by them', async () => {
    const judged = await judge(everything, { source: { ...good, approvalOf: refuse } });
    expect([judged.intendedUse, judged.policy].map(outcome)).toEqual(['refused with 5', 'refused with 5']);
    expect(outcome(judged.roles)).toContain('note approved');
  });

  it('of a team refuse what needs it, and nothing else', async () => {
    const change = changeOf({ reviews: reviewsOf('dan approves', 'carol approves') });
    const source: PeopleSource = { ...good, change: async () => change, isMember: refuse };
    const judged = await judge(everything, { source });
    expect([...judged.all, judged.policy].map(outcome)).toEqual([
      'refused with 5',
      'clean: Nobody who can see the test data worked on the change',
      'note approved approvals=sme:alice',
      'note approved approvals=qa:carol',
    ]);
  });

  it('are no bugs, which are thrown', async () => {
    const broken: PeopleSource = {
      ...good,
      change: async () => {
        throw new TypeError('a bug');
      },
    };
    await expect(judge(everything, { source: broken })).rejects.toThrow('a bug');
  });
});

describe('staff', () => {
  it('is judged by the role of the policy, whatever else is asked for', async () => {
    const { source } = sourceOf({ change: changeOf({ commits: [commitOf({ author: 'bob' })] }) });
    const judged = await judge(['roles: {test-data-access: ["@bob"]}'], { source });
    expect(outcome(judged.staff)).toBe('block test-data-access login=bob parts=author');
    expect(outcome(judged.roles)).toContain('not applicable');
  });
});
