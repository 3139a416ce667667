/** Every code of the doctor with its meaning and its cure; `docs/doctor.md` is generated from here. */

export interface DoctorEntry {
  /** `either`: depends on what is known of the repository. */
  severity: 'block' | 'note' | 'either';
  subject: 'workflow' | 'owners' | 'rules';
  /** What it means, and how a failing model gets through: full sentences. */
  meaning: string;
  /** What to do: full sentences. */
  cure: string;
}

const conditionFacts = 'GitHub counts what was skipped as passed';

export const doctorCatalogue = {
  'doctor/unreadable-workflow': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'A workflow file cannot be read, so nothing can be said about what it does.',
    cure: 'Mend the line; GitHub shows the same problem on the Actions page.',
  },
  'doctor/not-run': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'No workflow runs Holdout, so no model is judged.',
    cure: 'Add a workflow with a step of Holdout; `holdout init` writes one. A script or a composite action that runs it is not seen here.',
  },
  'doctor/not-on-pull-request': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'A workflow runs Holdout, but not for pull requests, so a change is judged after it was merged, or never.',
    cure: 'Add `pull_request` under `on`.',
  },
  'doctor/paths-filter': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'The event has a filter of paths. A change outside them does not start the workflow; a required check then waits forever, which ends in its being no longer required.',
    cure: 'Delete `paths` and `paths-ignore`; Holdout itself passes a change that touches no model, with the reason.',
  },
  'doctor/branch-filter': {
    severity: 'either',
    subject: 'workflow',
    meaning:
      'The event has a filter of branches that leaves out the protected branch (or, as a note, others): their pull requests are not judged.',
    cure: 'Delete `branches` and `branches-ignore`, or let them include the protected branch.',
  },
  'doctor/missing-types': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'The workflow does not start on every activity that changes what would be merged. Without `edited`, a pull request that was judged by the rules of one branch can be turned to another; without `synchronize`, later commits are not judged; where a condition leaves out drafts, `ready_for_review` is needed as well.',
    cure: 'Write `types: [opened, synchronize, reopened, edited, ready_for_review]`.',
  },
  'doctor/missing-merge-group': {
    severity: 'either',
    subject: 'workflow',
    meaning:
      'The workflow does not start for a merge queue, where the queue merges what no one has judged together, or waits for a check that never comes. A note where it is not known whether the branch has a queue.',
    cure: 'Add `merge_group:` under `on`.',
  },
  'doctor/missing-review-trigger': {
    severity: 'note',
    subject: 'workflow',
    meaning:
      'The policy asks for approvals, and the workflow does not start when a review is given or withdrawn: the verdict is that of the last push.',
    cure: 'Add `pull_request_review:` with `types: [submitted, dismissed]` under `on`.',
  },
  'doctor/cancelled-queue': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'Runs of a merge queue share a concurrency group and cancel each other, so that their required check fails or never comes, which ends in its being no longer required.',
    cure: 'Let `cancel-in-progress` be true only where `github.event_name` is `pull_request`.',
  },
  'doctor/job-condition': {
    severity: 'block',
    subject: 'workflow',
    meaning: `The job of Holdout has a condition. Where it does not hold, the job is skipped, and ${conditionFacts}.`,
    cure: 'Delete `if`, or write `if: always()`.',
  },
  'doctor/step-condition': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'The step of Holdout has a condition. Where it does not hold, the job passes without it.',
    cure: 'Delete `if` from the step.',
  },
  'doctor/needs': {
    severity: 'block',
    subject: 'workflow',
    meaning: `The job of Holdout waits for another job. Where that one fails or is skipped, the job of Holdout is skipped, and ${conditionFacts}.`,
    cure: 'Delete `needs`, or add `if: always()` to the job.',
  },
  'doctor/continue-on-error': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'A failure of Holdout is, or may be, counted as success.',
    cure: 'Delete `continue-on-error`.',
  },
  'doctor/exit-code-lost': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'A script runs `holdout check` in such a way that its exit code may not fail the step.',
    cure: 'Let `holdout check` stand alone as the last command of its step, with the default shell.',
  },
  'doctor/rules-from-the-change': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'A script runs `holdout check` without `--approved`, or with the head of the change, so the change is judged by its own rules.',
    cure: 'Write `holdout check --approved origin/main`, with the protected branch, or use the Action.',
  },
  'doctor/tool-from-the-change': {
    severity: 'note',
    subject: 'workflow',
    meaning: 'A script takes the `holdout` program from what the change installs, so the change can bring another one.',
    cure: 'Use the Action, pinned by a commit, or install an exact version in the script itself.',
  },
  'doctor/code-before': {
    severity: 'note',
    subject: 'workflow',
    meaning:
      'A step before Holdout in the same job runs commands on the checkout of the change. Code of the change can alter what later steps of that job see, such as their `PATH`.',
    cure: 'Run what needs the code of the change in another job, and Holdout alone in its own.',
  },
  'doctor/head-checkout': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'A workflow that runs with the rights of the target branch (`pull_request_target`, `workflow_run`) checks out the change. Its code can then report any check as passed, or write to the repository.',
    cure: 'Delete `ref` and `repository` from the checkout; Holdout fetches the commits of the change itself and runs none of its code. Run other code of the change on `pull_request`.',
  },
  'doctor/expression-injection': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'A script contains an expression whose text whoever opens the pull request chooses, such as its title. GitHub pastes it into the script before the shell reads it, so it can be a command.',
    cure: 'Give it to the step by `env`, and write the variable in the script, such as `"$TITLE"`.',
  },
  'doctor/unpinned-action': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'The workflow that runs Holdout uses an action, image or workflow by a name that can be moved to other content later.',
    cure: 'Pin it by the full id of a commit, with the version as a comment: `uses: owner/name@<40 hexadecimal digits> # v1.2.3`; an image by its digest.',
  },
  'doctor/local-action': {
    severity: 'block',
    subject: 'workflow',
    meaning: 'The workflow that runs Holdout uses an action of the checkout, which the change itself can alter.',
    cure: 'Use the action of a repository, pinned by the full id of a commit.',
  },
  'doctor/write-all': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'The token of a workflow that runs Holdout may write everything: every step can report checks and push commits.',
    cure: 'Write `permissions: {contents: read}` at the top, and what a job needs beyond it at that job.',
  },
  'doctor/no-permissions': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'Neither the workflow nor the job of Holdout states permissions, so the token has those of the repository’s settings, which may be to write everything.',
    cure: 'Write `permissions: {contents: read}` at the top, and what a job needs beyond it at that job.',
  },
  'doctor/excess-permission': {
    severity: 'note',
    subject: 'workflow',
    meaning:
      'The job of Holdout may do more than Holdout needs: `contents: read`, `pull-requests: write` for the comment, `checks: write` for annotations, `actions: write` where the policy asks for approvals, `contents: write` where it keeps a ledger.',
    cure: 'Take the permission away, or move what needs it to another job.',
  },
  'doctor/self-hosted-runner': {
    severity: 'either',
    subject: 'workflow',
    meaning:
      'Holdout runs on a self-hosted runner, on which earlier runs can leave things behind. Blocks for a public repository, whose forks can start such runs, or where it is not known to be private.',
    cure: 'Run Holdout on a runner of GitHub, such as `ubuntu-24.04`, or on one that is made anew for each job.',
  },
  'doctor/persisted-credentials': {
    severity: 'note',
    subject: 'workflow',
    meaning: 'The checkout leaves the token in the configuration of git, where every later step can read it.',
    cure: 'Add `with: {persist-credentials: false}` to the checkout.',
  },
  'doctor/secrets-beside': {
    severity: 'note',
    subject: 'workflow',
    meaning: 'Secrets are given to something else in the job of Holdout.',
    cure: 'Move what needs the secret to another job.',
  },
  'doctor/switched-off': {
    severity: 'note',
    subject: 'workflow',
    meaning: 'An input of Holdout switches off a place where the verdict or its evidence is shown.',
    cure: 'Delete the input.',
  },
  'doctor/same-name': {
    severity: 'block',
    subject: 'workflow',
    meaning:
      'Another job reports a check of the same name. GitHub then cannot tell which of them a rule requires, and the other may pass.',
    cure: 'Give one of the two jobs another `name`.',
  },
  'doctor/no-codeowners': {
    severity: 'block',
    subject: 'owners',
    meaning:
      'There is no CODEOWNERS file, so anyone’s approval is enough for a change of the rules or of the workflow.',
    cure: 'Add `.github/CODEOWNERS` with owners for `/.holdout/`, `/.github/workflows/` and itself.',
  },
  'doctor/rules-unowned': {
    severity: 'block',
    subject: 'owners',
    meaning: 'A policy, a lock or another rule has no owner, so anyone’s approval is enough to change it.',
    cure: 'Add a line such as `/.holdout/ @org/qa` below the others: the last line that matches counts.',
  },
  'doctor/workflows-unowned': {
    severity: 'block',
    subject: 'owners',
    meaning:
      'The workflow that runs Holdout, or a new one beside it, has no owner. A pull request runs the workflows as it changes them, so it can take the gate away for itself.',
    cure: 'Add a line such as `/.github/workflows/ @org/qa` below the others: the last line that matches counts.',
  },
  'doctor/codeowners-unowned': {
    severity: 'block',
    subject: 'owners',
    meaning: 'CODEOWNERS has no owner itself, so anyone’s approval is enough to take owners away.',
    cure: 'Add a line such as `/.github/CODEOWNERS @org/qa` below the others: the last line that matches counts.',
  },
  'doctor/owner-not-recognised': {
    severity: 'block',
    subject: 'owners',
    meaning:
      'GitHub does not recognise an owner of the rules or workflows: it does not exist, or may not write to the repository, so its review is not asked for.',
    cure: 'Correct the name, or give the owner write access.',
  },
  'doctor/codeowners-line': {
    severity: 'note',
    subject: 'owners',
    meaning: 'GitHub skips a line of CODEOWNERS because it is not written as it has to be.',
    cure: 'Write a pattern without `!` and `[…]`, then owners as `@user`, `@org/team` or an e-mail address.',
  },
  'doctor/not-required': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The check of Holdout is not required, so a change can be merged while it fails.',
    cure: 'In the rules of the branch, require the status check of this name, from GitHub Actions.',
  },
  'doctor/required-from-any-source': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The check is required, but from any source: everyone who may write can report it as passed.',
    cure: 'In the rules of the branch, choose GitHub Actions as the source of the check.',
  },
  'doctor/required-by-another-job': {
    severity: 'note',
    subject: 'rules',
    meaning: 'Not the job of Holdout is required but one that waits for it, which has to fail when Holdout does.',
    cure: 'Require the check of Holdout itself, or see to it that the other job fails unless `needs.<job>.result` is `success`.',
  },
  'doctor/required-job-skipped': {
    severity: 'block',
    subject: 'rules',
    meaning: `Not the job of Holdout is required but one that waits for it and is skipped when it fails, and ${conditionFacts}.`,
    cure: 'Require the check of Holdout itself, or add `if: always()` to the other job and let it fail unless `needs.<job>.result` is `success`.',
  },
  'doctor/not-up-to-date': {
    severity: 'note',
    subject: 'rules',
    meaning:
      'A branch need not be up to date before it is merged, so what was judged may not be what results from the merge.',
    cure: 'Require branches to be up to date before merging, or use a merge queue.',
  },
  'doctor/no-approval': {
    severity: 'block',
    subject: 'rules',
    meaning: 'A change can be merged without anyone’s approval, also one of the policy or of the workflow.',
    cure: 'Require a pull request with at least one approval.',
  },
  'doctor/stale-approvals': {
    severity: 'either',
    subject: 'rules',
    meaning:
      'An approval stays when commits are pushed after it, so that what is merged is not what was approved. A note where the last push needs an approval of its own.',
    cure: 'Dismiss stale approvals when new commits are pushed.',
  },
  'doctor/no-owner-review': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The review of code owners is not required, so CODEOWNERS protects neither the rules nor the workflow.',
    cure: 'Require review from code owners.',
  },
  'doctor/last-push': {
    severity: 'note',
    subject: 'rules',
    meaning: 'Who pushed last can give the approval that was missing.',
    cure: 'Require approval of the most recent push by someone else.',
  },
  'doctor/force-push': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The branch can be overwritten by a force push, without a check.',
    cure: 'Block force pushes in the rules of the branch.',
  },
  'doctor/deletion': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The branch can be deleted, and made anew with other content.',
    cure: 'Restrict deletions in the rules of the branch.',
  },
  'doctor/ledger-force-push': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The branch of the ledger can be overwritten, so uses of the test set can be made to disappear.',
    cure: 'Block force pushes in a ruleset for the branch of the ledger.',
  },
  'doctor/ledger-deletion': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The branch of the ledger can be deleted, and with it the record of the uses of the test set.',
    cure: 'Restrict deletions in a ruleset for the branch of the ledger.',
  },
  'doctor/queue-head-only': {
    severity: 'block',
    subject: 'rules',
    meaning:
      'The merge queue requires the checks of the last change of a group alone, so a failing change can be merged before it.',
    cure: 'Choose “Require all queue entries to pass required checks” in the settings of the merge queue.',
  },
  'doctor/bypass': {
    severity: 'block',
    subject: 'rules',
    meaning: 'Someone may bypass the ruleset, and with it the required check or review.',
    cure: 'Empty the bypass list of the ruleset; an exception then takes a change of the ruleset, which is recorded.',
  },
  'doctor/administrators-exempt': {
    severity: 'block',
    subject: 'rules',
    meaning: 'The branch protection does not hold for administrators.',
    cure: 'Switch on “Do not allow bypassing the above settings”, or use a ruleset without a bypass list.',
  },
} as const satisfies Record<string, DoctorEntry>;

export type DoctorCode = keyof typeof doctorCatalogue;

/** In the order of the catalogue. */
export const doctorCodes = Object.keys(doctorCatalogue) as DoctorCode[];
