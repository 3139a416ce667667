/** The workflow that runs the gate, as text. */
import { yamlText } from './yamlScalar.ts';

export interface WorkflowDraft {
  /** Path of the policy from the repository's root. */
  policyPath: string;
  /** Branch that the ruleset protects. */
  branch: string;
  /** Whether a review can change the verdict. */
  hasApprovals: boolean;
  /** Branch on which uses of the test set are recorded. */
  ledger?: string;
  /** Commit of the Holdout release that runs; undefined where it has still to be filled in. */
  release?: string;
}

/** Path of the workflow from the repository's root. */
export const workflowPath = '.github/workflows/holdout.yml';

/** Name of the job, which is the name of the required check. */
export const jobName = 'holdout';

/** Stands where the commit of a release belongs. */
const noRelease = '0'.repeat(40);

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** @returns a workflow that asks for no permission it does not use, and that no pull request can pass by */
export function writeWorkflowText({ policyPath, branch, hasApprovals, ledger, release }: WorkflowDraft): string {
  const pin = release ?? noRelease;
  const lines = [
    '# The merge gate: judges every pull request by the rules of the branch that it would be merged into.',
    `name: ${jobName}`,
    '',
    'on:',
    '  pull_request:',
    '    # edited: another target branch has other rules; ready_for_review: a draft becomes a request to merge',
    '    types: [opened, synchronize, reopened, edited, ready_for_review]',
    ...(hasApprovals
      ? ['  pull_request_review: # the policy asks for approvals', '    types: [submitted, dismissed]']
      : []),
    '  merge_group: # a merge queue waits for this check, too',
    '  push: # what has reached the branch is on record',
    `    branches: [${yamlText(branch)}]`,
    '  workflow_dispatch: # by hand',
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency: # a newer state of a pull request ends the run for the older one; nothing else is ever ended',
    `  group: ${jobName}-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.run_id }}`,
    `  cancel-in-progress: \${{ github.event_name == 'pull_request' }}`,
    '',
    'jobs:',
    `  ${jobName}: # the required check has this name`,
    '    # No `paths` filter and no `if`: a required check has to report on every pull request.',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 15',
    '    permissions:',
    ledger === undefined
      ? '      contents: read # reads the rules and the model'
      : `      contents: write # records each use of the test set on the branch ${ledger}; nothing else is written`,
    `      pull-requests: write # writes the comment${hasApprovals ? ' and reads the reviews' : ''}`,
    '      checks: write # marks findings at their lines',
    ...(hasApprovals ? ['      actions: write # starts the check of the pull request again after a review'] : []),
    '    steps:',
    `      - uses: ${checkout}`,
    '        with:',
    '          fetch-depth: 1 # Holdout fetches what else it needs',
    '          persist-credentials: false',
    `      - uses: holdout-gate/holdout@${pin} # ${release === undefined ? 'replace by the commit of a release' : 'commit of a release'}`,
    '        with:',
    `          policy: ${yamlText(policyPath)}`,
  ];
  return `${lines.join('\n')}\n`;
}
