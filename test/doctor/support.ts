import type { BranchRules } from '../../src/doctor/branchRules.ts';
import { type ExaminationRequest, examine, type GitHubFacts, survey } from '../../src/doctor/examine.ts';
import type { DoctorFinding, Judgement } from '../../src/doctor/finding.ts';
import type { DoctorFile } from '../../src/doctor/workflows.ts';

export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
export const holdout = 'holdout-gate/holdout@d19d4dfe9f7d3a6ed9e8b1e4bd2c0a7a5e3f1c2b';

/** A workflow that lets nothing through. Line 3 is the event, 8 the job, 10 its steps. */
export const clean = `name: holdout
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
permissions:
  contents: read
jobs:
  holdout:
    runs-on: ubuntu-24.04
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
      - uses: ${holdout}
`;

/** The clean workflow with a part replaced, which has to be there. */
export function cleanWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the workflow does not contain ${from}`);
    return text.replace(from, () => to);
  }, clean);
}

export const ownedByQa = '/.holdout/ @acme/qa\n/.github/ @acme/qa\n';

/** Rules of a branch that hold everything. */
export const strictRules: BranchRules = {
  branch: 'main',
  rules: [
    { type: 'deletion', ruleset_id: 1 },
    { type: 'non_fast_forward', ruleset_id: 1 },
    {
      type: 'pull_request',
      ruleset_id: 1,
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
      },
    },
    {
      type: 'required_status_checks',
      ruleset_id: 1,
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'holdout', integration_id: 15368 }],
      },
    },
  ],
  classic: { known: 'none' },
  actionsApp: 15368,
};

export const strictGitHub: GitHubFacts = {
  main: strictRules,
  ledgers: [],
  rulesets: new Map([[1, { id: 1, name: 'Gate', bypass_actors: [] }]]),
  isPrivate: true,
  ownerErrors: [],
};

export type Files = Readonly<Record<string, string>>;

/** Examines workflow files in a world without fault, but for what is given. */
export function examineFiles(files: string | Files, given: Partial<ExaminationRequest> = {}): Judgement {
  const named = typeof files === 'string' ? { 'holdout.yml': files } : files;
  const list: DoctorFile[] = Object.entries(named).map(([name, text]) => ({ file: `.github/workflows/${name}`, text }));
  return examine({
    survey: survey(list, given.isOwn ?? false),
    isOwn: false,
    branch: 'main',
    owners: { file: '.github/CODEOWNERS', text: ownedByQa },
    policies: ['.holdout/policy.yml'],
    needsApprovals: false,
    ledgers: [],
    unreadablePolicies: [],
    github: strictGitHub,
    ...given,
  });
}

/** `block paths-filter holdout.yml:4`, one for each finding. */
export function summary(findings: readonly DoctorFinding[]): string[] {
  return findings.map(({ code, severity, place }) => {
    const where =
      'branch' in place
        ? place.branch
        : `${place.file.replace('.github/workflows/', '')}${place.line === undefined ? '' : `:${place.line}`}`;
    return `${severity} ${code.replace('doctor/', '')} ${where}`;
  });
}
