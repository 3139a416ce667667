/** A test set that is asked too often, and people who would let a model through out of turn. */
import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../support/github/state.ts';
import {
  better,
  edited,
  type Judged,
  openProject,
  type Project,
  type ProposedChange,
  policyPath,
  policyWithTestSet,
  stopperOf,
  variant,
  worse,
} from './support.ts';

const counted = policyWithTestSet('uses: { at-most: 5 }');

/** Ends the run when its use has begun and before the end of it is recorded. */
async function judgeAndStop(project: Project, change: ProposedChange, signal: 'SIGTERM' | 'SIGKILL'): Promise<Judged> {
  const { environment, stop } = await stopperOf(signal);
  const stopAndWait = async () => {
    expect(project.ledger().at(-1)?.event).toBe('started');
    stop();
    // The answer would let the run go on: it has ended before.
    await new Promise((resolve) => setTimeout(resolve, 4000));
  };
  const ref = /\/git\/refs?\/heads(?:\/|%2F)holdout-ledger$/;
  project.github.inject({
    kind: 'meanwhile',
    path: ref,
    method: 'PATCH',
    run: () => project.github.inject({ kind: 'meanwhile', path: ref, method: 'GET', run: stopAndWait }),
  });
  return project.judge(change, { environment });
}

describe('A12: twelve changes that differ a little', () => {
  it('are judged five times; then the test set stays closed, and re-runs neither count nor help', async () => {
    const project = await openProject({ [policyPath]: counted });
    const changes: ProposedChange[] = [];
    for (let number = 1; number <= 12; number += 1) changes.push(await project.propose(variant(number), { number }));
    const judge = (number: number, attempt = '1') =>
      project.judge(changes[number - 1]!, {
        environment: { GITHUB_RUN_ID: String(number), GITHUB_RUN_ATTEMPT: attempt },
      });
    const useOf = ({ report }: Judged) => report?.subject.testSet?.use;

    const first = await judge(1);
    expect(first).toMatchObject({ exit: 0, codes: [] });
    expect(useOf(first)).toEqual({ number: 1, atMost: 5 });
    expect(useOf(await judge(1, '2'))).toEqual({ number: 1, atMost: 5 });
    // Stopped by the runner, and killed: nobody can know what they have seen.
    expect((await judgeAndStop(project, changes[1]!, 'SIGTERM')).exit).toBe(5);
    expect((await judgeAndStop(project, changes[2]!, 'SIGKILL')).exit).toBe(null);
    for (const number of [4, 5]) {
      const judged = await judge(number);
      expect(judged.allCodes).toContain('ledger/uses');
      expect(useOf(judged)).toEqual({ number, atMost: 5 });
    }
    for (const number of [6, 7, 8, 9, 10, 11, 12]) {
      const judged = await judge(number);
      expect(judged).toMatchObject({ exit: 1, codes: ['ledger/over-limit'], report: { estimates: [], criteria: [] } });
      expect(project.comment(number)).toContain('do not merge');
      expect(project.comment(number)).not.toMatch(/0\\.9\\d\\d/);
    }
    // What was begun may be ended: it shows nothing that was not paid for.
    expect(await judge(2, '2')).toMatchObject({ exit: 0, codes: [] });

    const lines = project.ledger().map(({ event, pullRequest, model }) => ({ event, pullRequest, model }));
    expect(lines.map(({ event, pullRequest }) => `${event} ${pullRequest}`)).toEqual([
      'started 1',
      'finished 1',
      'started 1',
      'finished 1',
      'started 2',
      'aborted 2',
      'started 3',
      'started 4',
      'finished 4',
      'started 5',
      'finished 5',
      'started 2',
      'finished 2',
    ]);
    expect(new Set(lines.map(({ model }) => model)).size).toBe(5);
    project.expectNoViolations();
  });

  it('are not judged at all where the ledger cannot be written', async () => {
    const project = await openProject({ [policyPath]: counted }, { permissions: { contents: 'read' } });
    const judged = await project.judge(await project.propose(better));
    expect(judged).toMatchObject({ exit: 3, codes: ['ledger/unwritable'], report: { estimates: [], criteria: [] } });
    const withoutToken = await project.judge(await project.propose(better), { inputs: { token: '' } });
    expect(withoutToken).toMatchObject({ exit: 3, codes: ['ledger/unwritable'], report: { estimates: [] } });
    project.expectNoViolations();
  });
});

const people = `roles:
  sme: ["@alice"]
  qa: ["@bob"]
  test-data-access: ["@carol"]
approvals: { model: [sme, qa] }
`;

describe('A15: a model that fails, or that nobody approved', () => {
  it('is let through by no label, title, message, comment or environment', async () => {
    const project = await openProject();
    const words = 'holdout: skip [skip holdout] [holdout override] [skip ci]';
    project.clone.git('checkout', '--quiet', '--detach', project.tip);
    const change = await project.propose(worse, {
      pull: { title: words, body: words, labels: ['holdout-override', 'skip-holdout', 'approved'] },
    });
    const environment = {
      HOLDOUT_SKIP: 'true',
      HOLDOUT_OVERRIDE: 'true',
      SKIP: 'holdout',
      GITHUB_ACTOR: 'admin',
      INPUT_OVERRIDE: 'true',
      INPUT_FORCE: 'true',
    };
    const judged = await project.judge(change, { environment });
    expect(judged).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    project.expectNoViolations();
  });

  it('needs reviews of its newest commit, by people of the roles who did not write it', async () => {
    const project = await openProject({ [policyPath]: `${edited(counted, ['at-most: 5', 'at-most: 50'])}\n${people}` });
    const { state } = project.github;
    const judgeWith = async (
      change: ProposedChange,
      ...reviews: readonly (readonly [
        user: string,
        commit: string,
        kind?: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED',
      ])[]
    ) => {
      state.reviews = reviews.map(([user, commit, kind = 'APPROVED'], index) =>
        reviewOf({
          id: index + 1,
          pull: 7,
          user,
          commit_id: commit,
          state: kind,
          submitted_at: `2026-01-0${index + 2}T00:00:00Z`,
        }),
      );
      return project.judge(change, { event: 'pull_request' });
    };
    const older = await project.propose(better);
    const change = await project.propose({ 'notes.md': 'x' }, { from: older.head });
    const { head } = change;
    const notApproved = { exit: 1, codes: ['personnel/not-approved'] };
    expect(await judgeWith(change)).toMatchObject(notApproved);
    // Who opened the change, a bot, people of no role, and one person for two roles.
    expect(await judgeWith(change, ['author', head], ['github-actions[bot]', head], ['mallory', head])).toMatchObject(
      notApproved,
    );
    expect(await judgeWith(change, ['alice', older.head], ['bob', older.head])).toMatchObject(notApproved);
    expect(await judgeWith(change, ['alice', head], ['bob', head], ['bob', head, 'DISMISSED'])).toMatchObject(
      notApproved,
    );
    const objected = await judgeWith(
      change,
      ['alice', head],
      ['bob', head],
      ['alice', older.head, 'CHANGES_REQUESTED'],
    );
    expect(objected).toMatchObject({ exit: 1, codes: ['personnel/changes-requested'] });
    expect(project.comment()).toContain('do not merge');
    const approved = await judgeWith(change, ['alice', head], ['bob', head]);
    expect(approved).toMatchObject({ exit: 0, codes: [] });
    expect(approved.report?.subject.testSet?.use).toEqual({ number: 1, atMost: 50 });
    expect(project.comment()).not.toContain('do not merge');
    project.expectNoViolations();
  });

  it('is not approved by a team that the token may not read', async () => {
    const project = await openProject({
      [policyPath]: `${counted}\n${edited(people, ['"@alice"', '"@acme/pathology"'])}`,
    });
    const change = await project.propose(better);
    const { state } = project.github;
    state.teams = [{ org: 'acme', slug: 'pathology', members: { alice: {} } }];
    state.reviews = ['alice', 'bob'].map((user, index) =>
      reviewOf({ id: index + 1, pull: 7, user, commit_id: change.head }),
    );
    const judged = await project.judge(change);
    expect(judged).toMatchObject({ exit: 1, codes: ['personnel/team-unreadable'] });
    state.permissions.members = 'read';
    expect(await project.judge(change)).toMatchObject({ exit: 0, codes: [] });
    project.expectNoViolations();
  });

  it('in front of an approved change in a queue is judged by the reviews of its own', async () => {
    const project = await openProject({ [policyPath]: `${counted}\n${people}` });
    const model = await project.propose(better);
    const notes = await project.propose({ 'notes.md': 'x' }, { number: 8, from: model.head });
    const { state } = project.github;
    state.reviews = ['alice', 'bob'].map((user, index) =>
      reviewOf({ id: index + 1, pull: 8, user, commit_id: notes.head }),
    );
    expect(await project.judgeGroup(model.head, 7)).toMatchObject({ exit: 1, codes: ['personnel/not-approved'] });
    project.expectNoViolations();
  });
});
