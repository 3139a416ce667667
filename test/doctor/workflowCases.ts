// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
/** Workflow files as people write them, with every finding that they have to give. */
import type { ExaminationRequest } from '../../src/doctor/examine.ts';
import { checkout, clean, cleanWith, type Files, holdout, strictGitHub, strictRules } from './support.ts';

export interface WorkflowCase {
  name: string;
  files: string | Files;
  given?: Partial<ExaminationRequest>;
  /** `severity code file:line`, without the family of the code, in any order. */
  findings: readonly string[];
}

const types = 'types: [opened, synchronize, reopened, edited]';
const step = `      - uses: ${holdout}\n`;
const job = '  holdout:\n';
const permissions = 'permissions:\n  contents: read\n';

function one(name: string, files: string | Files, ...findings: string[]): WorkflowCase {
  return { name, files, findings };
}

function within(given: Partial<ExaminationRequest>, { name, files, findings }: WorkflowCase): WorkflowCase {
  return { name, files, given, findings };
}

const triggers: WorkflowCase[] = [
  one('no fault', clean),
  one(
    'a filter of paths',
    cleanWith([types, `${types}\n    paths: ['models/**']`]),
    'block paths-filter holdout.yml:5',
  ),
  one(
    'a filter of ignored paths, written as a list',
    cleanWith([types, `${types}\n    paths-ignore:\n      - docs/**\n      - '*.md'`]),
    'block paths-filter holdout.yml:5',
  ),
  one(
    'branches that leave out main',
    cleanWith([types, `${types}\n    branches: [develop, 'release/*']`]),
    'block branch-filter holdout.yml:5',
  ),
  one('branches that name main', cleanWith([types, `${types}\n    branches: [main]`])),
  one('branches that match main', cleanWith([types, `${types}\n    branches: ['m*', 'release/**']`])),
  one(
    'branches that exclude main again',
    cleanWith([types, `${types}\n    branches: ['**', '!main']`]),
    'block branch-filter holdout.yml:5',
  ),
  one(
    'branches with negative patterns alone',
    cleanWith([types, `${types}\n    branches: ['!develop']`]),
    'block branch-filter holdout.yml:5',
  ),
  one(
    'an empty list of branches',
    cleanWith([types, `${types}\n    branches: []`]),
    'block branch-filter holdout.yml:5',
  ),
  one(
    'ignored branches with main',
    cleanWith([types, `${types}\n    branches-ignore: ['ma?in*']`]),
    'block branch-filter holdout.yml:5',
  ),
  one(
    'ignored branches without main',
    cleanWith([types, `${types}\n    branches-ignore: [gh-pages]`]),
    'note branch-filter holdout.yml:5',
  ),
  within(
    { branch: 'release/2.0' },
    one(
      'branches that leave out the branch asked about',
      cleanWith([types, `${types}\n    branches: [main, 'release/*.x']`]),
      'block branch-filter holdout.yml:5',
    ),
  ),
  one('the default types', cleanWith([`\n    ${types}`, '']), 'block missing-types holdout.yml:3'),
  one(
    'an event as a text',
    cleanWith([`on:\n  pull_request:\n    ${types}`, 'on: pull_request']),
    'block missing-types holdout.yml:2',
  ),
  one(
    'events as a list',
    cleanWith([`on:\n  pull_request:\n    ${types}`, 'on: [push, pull_request]']),
    'block missing-types holdout.yml:2',
  ),
  one(
    'types without synchronize',
    cleanWith([types, 'types: [opened, reopened, edited]']),
    'block missing-types holdout.yml:4',
  ),
  one('a single type as a text', cleanWith([types, 'types: labeled']), 'block missing-types holdout.yml:4'),
  one(
    'types as a list of lines',
    cleanWith([
      types,
      'types:\n      - opened\n      - synchronize\n      - reopened\n      - edited\n      - ready_for_review',
    ]),
  ),
  one(
    'drafts left out, without ready_for_review',
    cleanWith([job, `${job}    if: github.event.pull_request.draft == false\n`]),
    'block missing-types holdout.yml:4',
    'block job-condition holdout.yml:9',
  ),
  one(
    'only a push',
    cleanWith([`pull_request:\n    ${types}`, 'push:\n    branches: [main]']),
    'block not-on-pull-request holdout.yml:2',
  ),
  one(
    'only by hand',
    cleanWith([`pull_request:\n    ${types}`, 'workflow_dispatch:']),
    'block not-on-pull-request holdout.yml:2',
  ),
  one('on pull requests here, on pushes with a filter of paths there', {
    'a.yml': clean,
    'b.yml': cleanWith(
      [`pull_request:\n    ${types}`, "push:\n    branches: [main]\n    paths: ['model/**']"],
      ['  holdout:', '  record:'],
    ),
  }),
  one(
    'only a called workflow that nobody calls',
    cleanWith([`pull_request:\n    ${types}`, 'workflow_call:']),
    'block not-run holdout.yml:2',
  ),
  one(
    'a name in upper case',
    cleanWith(['  pull_request:', '  PULL_REQUEST:'], [types, `${types}\n    PATHS: [a]`]),
    'block paths-filter holdout.yml:5',
  ),
  one('no workflow at all', {}, 'block not-run .github/workflows'),
  one(
    'other workflows only',
    { 'ci.yml': 'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n' },
    'block not-run .github/workflows',
  ),
];

const queue: GitHub = {
  ...strictGitHub,
  main: {
    ...strictRules,
    rules: [
      ...strictRules.rules!,
      { type: 'merge_queue', ruleset_id: 1, parameters: { grouping_strategy: 'ALLGREEN' } },
    ],
  },
};
type GitHub = NonNullable<ExaminationRequest['github']>;
const queued = `${types}\n  merge_group:`;

const mergeQueue: WorkflowCase[] = [
  within({ github: queue }, one('a merge queue without its event', clean, 'block missing-merge-group holdout.yml:2')),
  within(
    { github: undefined },
    one('a merge queue that nobody knows of', clean, 'note missing-merge-group holdout.yml:2'),
  ),
  within({ github: queue }, one('a merge queue with its event', cleanWith([types, queued]))),
  within(
    { github: queue },
    one(
      'a merge queue with a filter of branches',
      cleanWith([types, `${queued}\n    branches: [develop]`]),
      'block branch-filter holdout.yml:6',
    ),
  ),
  within(
    { github: queue },
    one(
      'groups of a queue that cancel each other',
      cleanWith(
        [types, queued],
        [
          'jobs:',
          'concurrency:\n  group: gate-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\njobs:',
        ],
      ),
      'block cancelled-queue holdout.yml:10',
    ),
  ),
  one(
    'groups of a queue that cancel each other, in the job',
    cleanWith([types, queued], [job, `${job}    concurrency: { group: gate, cancel-in-progress: "\${{ true }}" }\n`]),
    'block cancelled-queue holdout.yml:10',
  ),
  one(
    'a condition on cancelling',
    cleanWith(
      [types, queued],
      [
        'jobs:',
        "concurrency:\n  group: gate-${{ github.event.pull_request.number }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\njobs:",
      ],
    ),
  ),
  one(
    'a group for each ref',
    cleanWith(
      [types, queued],
      ['jobs:', 'concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\njobs:'],
    ),
  ),
  one('a group that cancels nothing', cleanWith([types, queued], ['jobs:', 'concurrency: gate\njobs:'])),
  one(
    'cancelling without a queue',
    cleanWith(['jobs:', 'concurrency:\n  group: gate\n  cancel-in-progress: true\njobs:']),
  ),
  within(
    { needsApprovals: true },
    one('approvals without the event of a review', clean, 'note missing-review-trigger holdout.yml:2'),
  ),
  within(
    { needsApprovals: true },
    one(
      'approvals with the event of a review',
      cleanWith([types, `${types}\n  pull_request_review:\n    types: [submitted, dismissed]`]),
    ),
  ),
];

const conditions: WorkflowCase[] = [
  one(
    'a condition on the job',
    cleanWith([job, `${job}    if: github.actor != 'dependabot[bot]'\n`]),
    'block job-condition holdout.yml:9',
  ),
  one(
    'a condition on the event',
    cleanWith([job, `${job}    if: github.event_name == 'pull_request'\n`]),
    'block job-condition holdout.yml:9',
  ),
  one('a job that never runs', cleanWith([job, `${job}    if: false\n`]), 'block job-condition holdout.yml:9'),
  one('a job that always runs', cleanWith([job, `${job}    if: always()\n`])),
  one('a job that runs unless cancelled', cleanWith([job, `${job}    if: \${{ !cancelled() }}\n`])),
  one('always, in one spelling more', cleanWith([job, `${job}    if: \${{ ( Always( ) ) }}\n`])),
  one(
    'always and something else',
    cleanWith([job, `${job}    if: always() && github.ref != 'x'\n`]),
    'block job-condition holdout.yml:9',
  ),
  one('always or something else', cleanWith([job, `${job}    if: always() || github.ref != 'x'\n`])),
  one('success or failure', cleanWith([job, `${job}    if: success() || failure()\n`])),
  one('only after a failure', cleanWith([job, `${job}    if: failure()\n`]), 'block job-condition holdout.yml:9'),
  one(
    'a condition on the step',
    cleanWith([step, `${step}        if: contains(github.event.pull_request.labels.*.name, 'model')\n`]),
    'block step-condition holdout.yml:14',
  ),
  one('a step that always runs', cleanWith([step, `${step}        if: always()\n`])),
  one('a step with success()', cleanWith([step, `${step}        if: success()\n`])),
  one(
    'a tag in place of a condition',
    cleanWith([job, `${job}    if: !cancelled()\n`]),
    'block not-run .github/workflows',
    'block unreadable-workflow holdout.yml:9',
  ),
  one(
    'needs',
    cleanWith([job, `  test:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n${job}    needs: test\n`]),
    'block needs holdout.yml:12',
  ),
  one(
    'needs of several',
    cleanWith([
      job,
      `  test:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n${job}    needs: [test]\n    if: success()\n`,
    ]),
    'block needs holdout.yml:12',
  ),
  one(
    'needs with success or failure, which a skipped job is neither of',
    cleanWith([
      job,
      `  test:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n${job}    needs: test\n    if: success() || failure()\n`,
    ]),
    'block needs holdout.yml:12',
  ),
  one(
    'needs with always()',
    cleanWith([
      job,
      `  test:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n${job}    needs: test\n    if: \${{ always() }}\n`,
    ]),
  ),
  one(
    'continue-on-error on the job',
    cleanWith([job, `${job}    continue-on-error: true\n`]),
    'block continue-on-error holdout.yml:9',
  ),
  one(
    'continue-on-error as a text',
    cleanWith([job, `${job}    continue-on-error: 'true'\n`]),
    'block continue-on-error holdout.yml:9',
  ),
  one(
    'continue-on-error by an expression',
    cleanWith([job, `${job}    continue-on-error: \${{ github.event_name == 'pull_request' }}\n`]),
    'block continue-on-error holdout.yml:9',
  ),
  one('no continue-on-error, said in words', cleanWith([job, `${job}    continue-on-error: \${{ false }}\n`])),
  one(
    'continue-on-error on the step',
    cleanWith([step, `${step}        continue-on-error: true\n`]),
    'block continue-on-error holdout.yml:14',
  ),
  one(
    'continue-on-error on another step',
    cleanWith([
      step,
      `      - uses: ${checkout}\n        with: { persist-credentials: false }\n        continue-on-error: true\n${step}`,
    ]),
  ),
  one('a later step that does not care', cleanWith([step, `${step}      - run: echo done\n        if: always()\n`])),
];

const sources: WorkflowCase[] = [
  one(
    'a tag in place of a commit',
    cleanWith([holdout, 'holdout-gate/holdout@v1']),
    'block unpinned-action holdout.yml:13',
  ),
  one('a short commit', cleanWith([holdout, 'holdout-gate/holdout@d19d4df']), 'block unpinned-action holdout.yml:13'),
  one('no version', cleanWith([holdout, 'holdout-gate/holdout']), 'block unpinned-action holdout.yml:13'),
  one('a commit with one digit too many', cleanWith([holdout, `${holdout}0`]), 'block unpinned-action holdout.yml:13'),
  one(
    'another action by its tag',
    cleanWith([checkout, 'actions/checkout@v7']),
    'block unpinned-action holdout.yml:11',
  ),
  one(
    'an action of another job by its branch',
    cleanWith(['jobs:\n', 'jobs:\n  other:\n    runs-on: ubuntu-24.04\n    steps: [{ uses: a/b@main }]\n']),
    'block unpinned-action holdout.yml:10',
  ),
  one(
    'an image by its tag',
    cleanWith([step, `      - uses: docker://alpine:3.20\n${step}`]),
    'block unpinned-action holdout.yml:13',
  ),
  one('an image by its digest', cleanWith([step, `      - uses: docker://alpine@sha256:${'ab'.repeat(32)}\n${step}`])),
  one('a part of Holdout', cleanWith([holdout, holdout.replace('@', '/verify@')])),
  one('a fork of Holdout', cleanWith([holdout, holdout.replace('holdout-gate', 'acme')])),
  one(
    'an action with a similar name',
    cleanWith([holdout, holdout.replace('/holdout', '/holdout-action')]),
    'block not-run holdout.yml',
  ),
  one(
    'an action of the change',
    cleanWith([step, `      - uses: ./.github/actions/prepare\n${step}`]),
    'block local-action holdout.yml:13',
  ),
  one(
    'an action from a checkout of another repository at a commit',
    cleanWith([
      step,
      `      - uses: ${checkout}\n        with: { repository: acme/tools, ref: ${'ab'.repeat(20)}, path: tools, persist-credentials: false }\n      - uses: ./tools/prepare\n${step}`,
    ]),
  ),
  within(
    { isOwn: true },
    one('Holdout by the content of the change', cleanWith([holdout, './']), 'block local-action holdout.yml:13'),
  ),
  one(
    'the root of another repository',
    cleanWith([holdout, './']),
    'block local-action holdout.yml:13',
    'block not-run holdout.yml',
  ),
  one(
    'a workflow elsewhere that is called',
    {
      'gate.yml': `on:\n  pull_request:\n    ${types}\npermissions: { contents: read }\njobs:\n  gate:\n    uses: acme/ci/.github/workflows/gate.yml@main\n`,
    },
    'block unpinned-action gate.yml:7',
    'block not-run gate.yml',
  ),
  within(
    {
      github: {
        ...strictGitHub,
        main: {
          ...strictRules,
          rules: strictRules.rules!.map((rule) =>
            rule.type === 'required_status_checks'
              ? {
                  ...rule,
                  parameters: {
                    strict_required_status_checks_policy: true,
                    required_status_checks: [{ context: 'gate / holdout', integration_id: 15368 }],
                  },
                }
              : rule,
          ),
        },
      },
    },
    one('a workflow of this repository that is called', {
      'pr.yml': `on:\n  pull_request:\n    ${types}\npermissions: { contents: read }\njobs:\n  gate:\n    uses: ./.github/workflows/gate.yml\n`,
      'gate.yml': cleanWith([`pull_request:\n    ${types}`, 'workflow_call:']),
    }),
  ),
  one(
    'faults on the way to a called workflow',
    {
      'pr.yml': `on:\n  pull_request:\n    paths: [model/**]\njobs:\n  gate:\n    if: github.actor == 'a'\n    uses: ./.github/workflows/gate.yml\n    secrets: inherit\n`,
      'gate.yml': cleanWith(
        [`pull_request:\n    ${types}`, 'workflow_call:'],
        [step, `${step}        continue-on-error: true\n`],
      ),
    },
    'block continue-on-error gate.yml:13',
    'block job-condition pr.yml:6',
    'block missing-types pr.yml:2',
    'block not-required main',
    'block paths-filter pr.yml:3',
    'note secrets-beside pr.yml:8',
  ),
  one('the whole job is a workflow of Holdout', {
    'gate.yml': `on:\n  pull_request:\n    ${types}\npermissions: { contents: read }\njobs:\n  holdout:\n    uses: acme/holdout/.github/workflows/gate.yml@${'ab'.repeat(20)}\n`,
  }),
  one(
    'workflows that call each other in a circle',
    {
      'a.yml': `on:\n  pull_request:\n    ${types}\njobs:\n  x:\n    uses: ./.github/workflows/b.yml\n`,
      'b.yml': 'on: workflow_call\njobs:\n  y:\n    uses: ./.github/workflows/a.yml\n',
    },
    'block not-run .github/workflows',
  ),
];

const rights: WorkflowCase[] = [
  one('no permissions', cleanWith([permissions, '']), 'block no-permissions holdout.yml:6'),
  one(
    'permissions at the job',
    cleanWith(
      [permissions, ''],
      [job, `${job}    permissions: { contents: read, pull-requests: write, checks: write }\n`],
    ),
  ),
  one(
    'permissions at another job only',
    cleanWith(
      [permissions, ''],
      ['jobs:\n', 'jobs:\n  other:\n    permissions: {}\n    runs-on: ubuntu-24.04\n    steps: []\n'],
    ),
    'block no-permissions holdout.yml:10',
  ),
  one(
    'permission to write everything',
    cleanWith([permissions, 'permissions: write-all\n']),
    'block write-all holdout.yml:5',
  ),
  one(
    'permission to write everything at another job',
    cleanWith(['jobs:\n', 'jobs:\n  other:\n    permissions: write-all\n    runs-on: ubuntu-24.04\n    steps: []\n']),
    'block write-all holdout.yml:9',
  ),
  one('permission to read everything', cleanWith([permissions, 'permissions: read-all\n'])),
  one('no permission at all', cleanWith([permissions, 'permissions: {}\n'])),
  one(
    'permission to push without a ledger',
    cleanWith(['contents: read', 'contents: write']),
    'note excess-permission holdout.yml:6',
  ),
  within(
    { ledgers: ['holdout-ledger'], github: undefined },
    one('permission to push for the ledger', cleanWith(['contents: read', 'contents: write'], [types, queued])),
  ),
  one(
    'more permissions than needed',
    cleanWith([
      'contents: read',
      'contents: read\n  packages: write\n  statuses: write\n  actions: write\n  checks: write',
    ]),
    'note excess-permission holdout.yml:7',
    'note excess-permission holdout.yml:8',
    'note excess-permission holdout.yml:9',
  ),
  within(
    { needsApprovals: true },
    one(
      'permission to start runs again after reviews',
      cleanWith(['contents: read', 'contents: read\n  actions: write'], [types, `${types}\n  pull_request_review:`]),
    ),
  ),
];

const target = cleanWith(['pull_request:', 'pull_request_target:']);

const untrusted: WorkflowCase[] = [
  one('pull_request_target without the change', target),
  one(
    'pull_request_target with the head',
    target.replace(
      'persist-credentials: false',
      "persist-credentials: false, ref: '${{ github.event.pull_request.head.sha }}'",
    ),
    'block head-checkout holdout.yml:12',
  ),
  one(
    'pull_request_target with the head by its name',
    target.replace('persist-credentials: false', "persist-credentials: false, ref: '${{ github.head_ref }}'"),
    'block head-checkout holdout.yml:12',
  ),
  one(
    'pull_request_target with the test merge',
    target.replace(
      'persist-credentials: false',
      "persist-credentials: false, ref: 'refs/pull/${{ github.event.number }}/merge'",
    ),
    'block head-checkout holdout.yml:12',
  ),
  one(
    'pull_request_target with the fork',
    target.replace(
      'persist-credentials: false',
      "persist-credentials: false, repository: '${{ github.event.pull_request.head.repo.full_name }}'",
    ),
    'block head-checkout holdout.yml:12',
  ),
  one(
    'pull_request_target with an odd spelling of the head',
    target.replace(
      'persist-credentials: false',
      "persist-credentials: false, ref: \"${{ github.event['pull_request'] [ 'head' ].sha }}\"",
    ),
    'block head-checkout holdout.yml:12',
  ),
  one(
    'pull_request_target with the base by name',
    target.replace('persist-credentials: false', "persist-credentials: false, ref: '${{ github.base_ref }}'"),
  ),
  one(
    'pull_request_target with git',
    target.replace(
      step,
      `      - env: { SHA: "\${{ github.event.pull_request.head.sha }}" }\n        run: |\n          git fetch origin "$SHA"\n          git checkout "$SHA"\n${step}`,
    ),
    'block head-checkout holdout.yml:15',
  ),
  one(
    'pull_request_target with gh',
    target.replace(step, `${step}      - run: gh pr checkout 5\n`),
    'block head-checkout holdout.yml:14',
  ),
  within(
    { isOwn: true },
    one('pull_request_target with the Action of the target branch', target.replace(holdout, './')),
  ),
  one(
    'another workflow with rights and the head, whose token can report checks',
    {
      'holdout.yml': clean,
      'preview.yml': `on: pull_request_target\njobs:\n  preview:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${checkout}\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n      - run: make\n`,
    },
    'block head-checkout preview.yml:7',
  ),
  one('another workflow with the head, whose token can only read', {
    'holdout.yml': clean,
    'preview.yml': `on: pull_request_target\npermissions: { contents: read }\njobs:\n  preview:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${checkout}\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n`,
  }),
  one(
    'a workflow after another, with the head',
    {
      'holdout.yml': clean,
      'after.yml': `on:\n  workflow_run:\n    workflows: [CI]\njobs:\n  report:\n    permissions: { checks: write }\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${checkout}\n        with:\n          ref: \${{ github.event.workflow_run.head_sha }}\n`,
    },
    'block head-checkout after.yml:11',
  ),
  one(
    'Holdout after another workflow',
    cleanWith([`pull_request:\n    ${types}`, 'workflow_run:\n    workflows: [CI]']),
    'block not-on-pull-request holdout.yml:2',
  ),
  one(
    'the title in a script',
    cleanWith([
      step,
      `${step}      - run: |\n          set -x\n          echo "\${{ github.event.pull_request.title }}"\n`,
    ]),
    'block expression-injection holdout.yml:16',
  ),
  one(
    'the branch in a script',
    cleanWith([step, `${step}      - run: echo \${{github.head_ref}}\n`]),
    'block expression-injection holdout.yml:14',
  ),
  one(
    'a label in a script',
    cleanWith([step, `${step}      - run: echo \${{ github.event.label.name }}\n`]),
    'block expression-injection holdout.yml:14',
  ),
  one(
    'the whole event in a script',
    cleanWith([step, `${step}      - run: echo '\${{ toJSON(github.event) }}'\n`]),
    'block expression-injection holdout.yml:14',
  ),
  one(
    'the title in a script of an action',
    cleanWith([
      step,
      `${step}      - uses: actions/github-script@${'ab'.repeat(20)}\n        with:\n          script: console.log(\`\${{ github.event.pull_request['title'] }}\`)\n`,
    ]),
    'block expression-injection holdout.yml:16',
  ),
  one(
    'the title by the environment',
    cleanWith([
      step,
      `${step}      - run: echo "$TITLE"\n        env: { TITLE: "\${{ github.event.pull_request.title }}" }\n`,
    ]),
  ),
  one(
    'a question about the title in a script',
    cleanWith([
      step,
      `${step}      - run: echo \${{ contains(github.event.pull_request.title, 'wip') }} \${{ github.sha }} \${{ github.event.pull_request.number }}\n`,
    ]),
  ),
  one('the title in a script of another workflow', {
    'holdout.yml': clean,
    'ci.yml':
      'on: pull_request\njobs:\n  t:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "echo ${{ github.event.pull_request.title }}" }]\n',
  }),
];

const isPublic: Partial<ExaminationRequest> = { github: { ...strictGitHub, isPrivate: false } };

const surroundings: WorkflowCase[] = [
  one(
    'a self-hosted runner in a private repository',
    cleanWith(['ubuntu-24.04', '[self-hosted, linux]']),
    'note self-hosted-runner holdout.yml:9',
  ),
  within(
    isPublic,
    one(
      'a self-hosted runner in a public repository',
      cleanWith(['ubuntu-24.04', 'self-hosted']),
      'block self-hosted-runner holdout.yml:9',
    ),
  ),
  within(
    { github: undefined },
    one(
      'a self-hosted runner somewhere',
      cleanWith(['ubuntu-24.04', '{ labels: [Self-Hosted] }'], [types, queued]),
      'block self-hosted-runner holdout.yml:9'.replace(':9', ':10'),
    ),
  ),
  one(
    'a self-hosted runner in a matrix',
    cleanWith([
      '    runs-on: ubuntu-24.04\n',
      '    name: holdout\n    strategy: { matrix: { on: [ubuntu-24.04, self-hosted] } }\n    runs-on: ${{ matrix.on }}\n',
    ]),
    'note self-hosted-runner holdout.yml:11',
    'block not-required main',
  ),
  one(
    'credentials left behind',
    cleanWith(['\n        with: { persist-credentials: false }', '']),
    'note persisted-credentials holdout.yml:11',
  ),
  one(
    'credentials kept on purpose',
    cleanWith(['persist-credentials: false', "persist-credentials: 'true'"]),
    'note persisted-credentials holdout.yml:12',
  ),
  one(
    'credentials in another job',
    cleanWith(['jobs:\n', `jobs:\n  other:\n    runs-on: ubuntu-24.04\n    steps: [{ uses: ${checkout} }]\n`]),
  ),
  one(
    'a secret for another step',
    cleanWith([step, `${step}      - run: ./notify\n        env: { HOOK: "\${{ secrets.HOOK }}" }\n`]),
    'note secrets-beside holdout.yml:15',
  ),
  one(
    'a secret for every step',
    cleanWith([job, `${job}    env:\n      KEY: \${{ secrets['KEY'] }}\n`]),
    'note secrets-beside holdout.yml:10',
  ),
  one(
    'a secret for Holdout itself',
    cleanWith([step, `${step}        with: { token: "\${{ secrets.TEAM_TOKEN }}" }\n`]),
  ),
  one(
    'the token of the run for another step',
    cleanWith([step, `${step}      - run: gh pr view\n        env: { GH_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }\n`]),
  ),
  one(
    'no comment and no check run',
    cleanWith([
      step,
      `${step}        with:\n          comment: false\n          check-run: 'false'\n          policy: .holdout/policy.yml\n`,
    ]),
    'note switched-off holdout.yml:15',
    'note switched-off holdout.yml:16',
  ),
  one('no artifact', cleanWith([step, `${step}        with: { artifact: "" }\n`]), 'note switched-off holdout.yml:14'),
  one(
    'code of the change before Holdout',
    cleanWith([step, `      - run: pip install .\n${step}`]),
    'note code-before holdout.yml:13',
  ),
  one(
    'commands before there is a checkout',
    cleanWith([`      - uses: ${checkout}`, `      - run: df\n      - uses: ${checkout}`]),
  ),
  one(
    'Holdout twice under one name',
    { 'a.yml': clean, 'b.yml': clean },
    'block same-name a.yml:8',
    'block same-name b.yml:8',
  ),
  one(
    'another job of the same name',
    {
      'holdout.yml': clean,
      'other.yml':
        'on: pull_request\njobs:\n  skip:\n    name: holdout\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n',
    },
    'block same-name other.yml:3',
  ),
  one(
    'another job of the same name by a matrix',
    {
      'holdout.yml': clean,
      'other.yml':
        'on: push\njobs:\n  skip:\n    name: ${{ matrix.name }}\n    strategy: { matrix: { name: [a, holdout] } }\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n',
    },
    'block same-name other.yml:3',
  ),
  one('another job of the same name that no change starts', {
    'holdout.yml': clean,
    'other.yml': 'on: schedule\njobs:\n  holdout:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n',
  }),
];

const run = (script: string, more = '') =>
  cleanWith([
    step,
    `      - run: |\n${script
      .split('\n')
      .map((line) => `          ${line}\n`)
      .join('')}${more}`,
  ]);
const approved = 'npx holdout@0.2.0 check --approved origin/main';

const commandLine: WorkflowCase[] = [
  one('the command line', run(approved)),
  one('the command line after others', run(`git fetch origin main\n${approved} \\\n  --out report`)),
  one(
    'the command line without the approved branch',
    run('npx holdout@0.2.0 check'),
    'block rules-from-the-change holdout.yml:13',
  ),
  one(
    'the command line with the head as approved',
    run('npx holdout@0.2.0 check --approved=HEAD~1'),
    'block rules-from-the-change holdout.yml:13',
  ),
  one(
    'the command line from what the change installs',
    run('npm ci\nnpx holdout check --approved origin/main'),
    'note tool-from-the-change holdout.yml:13',
  ),
  one('a lost exit code', run(`${approved} || true`), 'block exit-code-lost holdout.yml:13'),
  one('a kept exit code', run(`${approved} || exit 1`)),
  one('a pipe', run(`${approved} | tee log.txt`), 'block exit-code-lost holdout.yml:13'),
  one('a pipe that fails', run(`set -euo pipefail\n${approved} | tee log.txt`)),
  one('a pipe in the shell that GitHub names bash', run(`${approved} | tee log.txt`, '        shell: bash\n')),
  one('a condition in the shell', run(`if ${approved}; then echo good; fi`), 'block exit-code-lost holdout.yml:13'),
  one('a condition in the shell that fails', run(`if ! ${approved}; then\n  exit 1\nfi`)),
  one('set +e', run(`set +e\n${approved}\necho done`), 'block exit-code-lost holdout.yml:13'),
  one('set +e at the end', run(`set +e\nmake\n${approved}`)),
  one(
    'a shell that goes on',
    run(`${approved}\necho done`, '        shell: bash {0}\n'),
    'block exit-code-lost holdout.yml:13',
  ),
  one(
    'PowerShell goes on',
    run(`${approved}\necho done`, '        shell: pwsh\n'),
    'block exit-code-lost holdout.yml:13',
  ),
  one('the background', run(`${approved} &`), 'block exit-code-lost holdout.yml:13'),
  one('a comment is no call', run('# holdout check is run elsewhere\nmake'), 'block not-run holdout.yml'),
];

const unreadable: WorkflowCase[] = [
  one(
    'no YAML',
    { 'holdout.yml': clean, 'bad.yml': 'on: push\njobs:\n  a: [\n' },
    'block unreadable-workflow bad.yml:4',
  ),
  one('no mapping', { 'holdout.yml': clean, 'bad.yml': '- on: push\n' }, 'block unreadable-workflow bad.yml:1'),
  one('empty', { 'holdout.yml': clean, 'bad.yml': '' }, 'block unreadable-workflow bad.yml:1'),
  one('no events', { 'holdout.yml': clean, 'bad.yml': 'jobs: {}\n' }, 'block unreadable-workflow bad.yml:1'),
  one('no jobs', { 'holdout.yml': clean, 'bad.yml': 'on: push\n' }, 'block unreadable-workflow bad.yml:1'),
  one(
    'a key twice',
    cleanWith([job, `${job}    if: always()\n    if: false\n`]),
    'block unreadable-workflow holdout.yml:10',
    'block not-run .github/workflows',
  ),
  one(
    'two documents',
    `${clean}---\n${clean}`,
    'block unreadable-workflow holdout.yml:14',
    'block not-run .github/workflows',
  ),
  one(
    'a merge key',
    cleanWith([job, `${job}    <<: { if: false }\n`]),
    'block unreadable-workflow holdout.yml:9',
    'block not-run .github/workflows',
  ),
  one(
    'an alias',
    cleanWith([
      types,
      `types: &types [opened, synchronize, reopened, edited]\n  pull_request_target:\n    types: *types`,
    ]),
  ),
  one(
    'an alias of a condition',
    cleanWith([permissions, `${permissions}env: { A: &no "false" }\n`], [job, `${job}    if: *no\n`]),
    'block job-condition holdout.yml:10',
  ),
  one(
    'an alias of nothing',
    cleanWith([types, 'types: *types']),
    'block unreadable-workflow holdout.yml:4',
    'block not-run .github/workflows',
  ),
];

/** The literals of WORKFLOW-001 to WORKFLOW-009, with Holdout under the name that it has there. */
const literals: WorkflowCase[] = [
  one(
    'a filter of paths and no step',
    {
      'gate.yml':
        "on:\n  pull_request:\n    paths: ['models/**']\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: []\n",
    },
    'block missing-types gate.yml:2',
    'block no-permissions gate.yml:5',
    'block not-run gate.yml',
    'block paths-filter gate.yml:3',
  ),
  one(
    'continue-on-error and no step',
    {
      'gate.yml':
        'on: pull_request\njobs:\n  gate:\n    continue-on-error: true\n    runs-on: ubuntu-latest\n    steps: []\n',
    },
    'block continue-on-error gate.yml:4',
    'block missing-types gate.yml:1',
    'block no-permissions gate.yml:3',
    'block not-run gate.yml',
  ),
  one(
    'the head with the token of the base',
    {
      'gate.yml':
        "on: pull_request_target\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with: {ref: '${{ github.event.pull_request.head.sha }}'}\n      - uses: org/gate@v1\n        with: {command: 'python eval.py'}\n",
    },
    'block head-checkout gate.yml:7',
    'block missing-types gate.yml:1',
    'block no-permissions gate.yml:3',
    'block not-run gate.yml',
    'block unpinned-action gate.yml:6',
    'block unpinned-action gate.yml:8',
    'note persisted-credentials gate.yml:6',
  ),
  within(
    isPublic,
    one(
      'a self-hosted runner for forks',
      { 'gate.yml': 'on: pull_request\njobs:\n  gate:\n    runs-on: self-hosted\n    steps: []\n' },
      'block missing-types gate.yml:1',
      'block no-permissions gate.yml:3',
      'block not-run gate.yml',
      'block self-hosted-runner gate.yml:4',
    ),
  ),
  within(
    { github: queue },
    one(
      'a merge queue without its event, as in the corpus',
      {
        'gate.yml':
          'on:\n  pull_request:\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{uses: org/holdout@0000000000000000000000000000000000000000}]\n',
      },
      'block missing-merge-group gate.yml:1',
      'block missing-types gate.yml:2',
      'block no-permissions gate.yml:4',
      'block not-required main',
    ),
  ),
];

export const workflowCases: readonly WorkflowCase[] = [
  ...triggers,
  ...mergeQueue,
  ...conditions,
  ...sources,
  ...rights,
  ...untrusted,
  ...surroundings,
  ...commandLine,
  ...unreadable,
  ...literals,
];
