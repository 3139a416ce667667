import { describe, expect, it } from 'vitest';
import {
  type BranchRules,
  type ClassicKnowledge,
  type ClassicProtection,
  type RulesetRule,
  readClassic,
  readRules,
  readRuleset,
  readSummary,
} from '../../src/doctor/branchRules.ts';
import { decidingRulesets } from '../../src/doctor/bypass.ts';
import { requiredState } from '../../src/doctor/requiredState.ts';
import { plainText } from '../../src/result/phrase.ts';
import { clean, cleanWith, examineFiles, strictGitHub, strictRules, summary } from './support.ts';

const ruleset = { ruleset_source_type: 'Repository', ruleset_source: 'acme/model', ruleset_id: 42 };

/** As GitHub documents `GET /repos/{owner}/{repo}/rules/branches/{branch}`. */
const answer = [
  { type: 'deletion', ...ruleset },
  { type: 'non_fast_forward', ...ruleset },
  {
    type: 'pull_request',
    parameters: {
      allowed_merge_methods: ['merge', 'squash'],
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_approving_review_count: 2,
      required_review_thread_resolution: false,
    },
    ...ruleset,
  },
  {
    type: 'required_status_checks',
    parameters: {
      do_not_enforce_on_create: false,
      required_status_checks: [{ context: 'holdout', integration_id: 15368 }, { context: 'lint' }],
      strict_required_status_checks_policy: true,
    },
    ...ruleset,
  },
  { type: 'commit_message_pattern', parameters: { operator: 'contains', pattern: 'x', negate: false }, ...ruleset },
  { type: 'a_rule_of_the_future', parameters: { anything: [1] }, ruleset_id: 7 },
];
const known = readRules(answer)!;

function withRules(
  rules: readonly RulesetRule[] | undefined,
  classic: ClassicKnowledge = { known: 'none' },
): BranchRules {
  return { branch: 'main', rules, classic, actionsApp: 15368 };
}

/** The rules with a change of the parameters of one type. */
function changed(type: string, parameters: RulesetRule['parameters']): RulesetRule[] {
  return known.map((rule) =>
    rule.type === type ? { ...rule, parameters: { ...rule.parameters, ...parameters } } : rule,
  );
}

const without = (type: string): RulesetRule[] => known.filter((rule) => rule.type !== type);
const rulesets = new Map([[42, { id: 42, name: 'Gate', bypass_actors: [] }]]);

function judge(main: BranchRules, ledgers: readonly BranchRules[] = []) {
  const { findings, notKnown } = examineFiles(cleanWith(['edited]', 'edited]\n  merge_group:']), {
    github: { ...strictGitHub, main, ledgers, rulesets },
    ledgers: ledgers.map(({ branch }) => branch),
  });
  return { findings: summary(findings), notKnown: notKnown.map(({ sentence }) => plainText(sentence)) };
}

describe('rules of a branch', () => {
  it.each<[name: string, rules: RulesetRule[], findings: string[]]>([
    ['hold everything', known, []],
    [
      'are missing',
      [],
      [
        'block deletion main',
        'block force-push main',
        'block no-approval main',
        'block no-owner-review main',
        'block not-required main',
      ],
    ],
    [
      'require other checks',
      changed('required_status_checks', { required_status_checks: [{ context: 'lint', integration_id: 15368 }] }),
      ['block not-required main'],
    ],
    [
      'require the check under another name',
      changed('required_status_checks', { required_status_checks: [{ context: 'Holdout', integration_id: 15368 }] }),
      ['block not-required main'],
    ],
    [
      'require the check from any source',
      changed('required_status_checks', { required_status_checks: [{ context: 'holdout' }] }),
      ['block required-from-any-source main'],
    ],
    [
      'require the check from no id',
      changed('required_status_checks', { required_status_checks: [{ context: 'holdout', integration_id: null }] }),
      ['block required-from-any-source main'],
    ],
    [
      'require the check from another app',
      changed('required_status_checks', { required_status_checks: [{ context: 'holdout', integration_id: 99 }] }),
      ['block not-required main'],
    ],
    [
      'require the check twice',
      changed('required_status_checks', {
        required_status_checks: [{ context: 'holdout' }, { context: 'holdout', integration_id: 15368 }],
      }),
      [],
    ],
    [
      'let changes be behind',
      changed('required_status_checks', { strict_required_status_checks_policy: false }),
      ['note not-up-to-date main'],
    ],
    [
      'ask for no approval',
      changed('pull_request', { required_approving_review_count: 0 }),
      ['block no-approval main'],
    ],
    ['ask for no review', without('pull_request'), ['block no-approval main', 'block no-owner-review main']],
    [
      'keep stale approvals where the last push is approved',
      changed('pull_request', { dismiss_stale_reviews_on_push: false }),
      ['note stale-approvals main'],
    ],
    [
      'keep stale approvals',
      changed('pull_request', { dismiss_stale_reviews_on_push: false, require_last_push_approval: false }),
      ['block stale-approvals main', 'note last-push main'],
    ],
    ['ask for no owner', changed('pull_request', { require_code_owner_review: false }), ['block no-owner-review main']],
    [
      'let anyone approve the last push',
      changed('pull_request', { require_last_push_approval: false }),
      ['note last-push main'],
    ],
    ['allow force pushes', without('non_fast_forward'), ['block force-push main']],
    ['allow deletion', without('deletion'), ['block deletion main']],
    [
      'require the head of the queue alone',
      [...known, { type: 'merge_queue', ruleset_id: 42, parameters: { grouping_strategy: 'HEADGREEN' } }],
      ['block queue-head-only main'],
    ],
    [
      'let a queue be behind',
      [
        ...changed('required_status_checks', { strict_required_status_checks_policy: false }),
        { type: 'merge_queue', ruleset_id: 42, parameters: { grouping_strategy: 'ALLGREEN' } },
      ],
      [],
    ],
    [
      'are spread over rulesets, of which the stricter counts',
      [...changed('pull_request', { require_code_owner_review: false, required_approving_review_count: 0 }), ...known],
      [],
    ],
  ])('%s', (_, rules, findings) => {
    expect(judge(withRules(rules))).toEqual({ findings, notKnown: [] });
  });

  it('that cannot be read are unknown, never absent', () => {
    const { findings, notKnown } = judge(withRules(undefined, { known: 'nothing' }));
    expect(findings).toEqual([]);
    expect(notKnown).toEqual([
      'Whether the check holdout is required on main is not known.',
      expect.stringMatching(/^Whether main requires an approval; .*force pushes.*deleted\.$/),
    ]);
  });

  it('without a ruleset, while classic protection is hidden, are unknown', () => {
    const { findings, notKnown } = judge(withRules([], { known: 'nothing' }));
    expect(findings).toEqual([]);
    expect(notKnown[0]).toBe('Whether the check holdout is required on main is not known.');
  });

  it('of a ruleset hold, whatever classic protection says', () => {
    expect(judge(withRules(known, { known: 'nothing' }))).toEqual({ findings: [], notKnown: [] });
  });

  it('of a branch that does not exist are not known', () => {
    const { findings, notKnown } = judge({ ...withRules([]), isAbsent: true });
    expect(findings).toEqual([]);
    expect(notKnown).toEqual(['Which rules hold: GitHub knows no branch main of this repository.']);
  });

  it('require a workflow of this repository by its file', () => {
    const rules = [
      ...without('required_status_checks'),
      {
        type: 'workflows',
        ruleset_id: 42,
        parameters: { workflows: [{ path: '.github/workflows/holdout.yml', repository_id: 5 }] },
      },
    ];
    const github = { ...strictGitHub, main: withRules(rules), rulesets };
    expect(summary(examineFiles(clean, { github: { ...github, repositoryId: 5 } }).findings)).toEqual([]);
    expect(summary(examineFiles(clean, { github: { ...github, repositoryId: 6 } }).findings)).toEqual([
      'block not-required main',
    ]);
    expect(summary(examineFiles(clean, { github }).findings)).toEqual(['block not-required main']);
  });
});

/** As GitHub documents `GET /repos/{owner}/{repo}/branches/{branch}/protection`. */
const classicAnswer = {
  url: 'https://api.github.com/repos/acme/model/branches/main/protection',
  required_status_checks: {
    url: 'u',
    strict: true,
    contexts: ['holdout'],
    contexts_url: 'u',
    checks: [{ context: 'holdout', app_id: 15368 }],
  },
  enforce_admins: { url: 'u', enabled: true },
  required_pull_request_reviews: {
    url: 'u',
    dismiss_stale_reviews: true,
    require_code_owner_reviews: true,
    required_approving_review_count: 1,
    require_last_push_approval: true,
  },
  required_linear_history: { enabled: false },
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
};

function classic(changes: Partial<Record<keyof ClassicProtection, unknown>> = {}): BranchRules {
  return withRules([], { known: 'all', protection: readClassic({ ...classicAnswer, ...changes })! });
}

describe('classic protection', () => {
  it.each<[name: string, rules: BranchRules, findings: string[]]>([
    ['holds everything', classic(), []],
    ['requires no checks', classic({ required_status_checks: undefined }), ['block not-required main']],
    [
      'requires the check from any source, by −1',
      classic({
        required_status_checks: {
          ...classicAnswer.required_status_checks,
          checks: [{ context: 'holdout', app_id: -1 }],
        },
      }),
      ['block required-from-any-source main'],
    ],
    [
      'requires the check from any source, by null',
      classic({
        required_status_checks: {
          ...classicAnswer.required_status_checks,
          checks: [{ context: 'holdout', app_id: null }],
        },
      }),
      ['block required-from-any-source main'],
    ],
    [
      'names the check among contexts alone',
      classic({ required_status_checks: { strict: true, contexts: ['holdout'] } }),
      ['block required-from-any-source main'],
    ],
    [
      'asks for no review',
      classic({ required_pull_request_reviews: undefined }),
      ['block no-approval main', 'block no-owner-review main'],
    ],
    [
      'lets administrators pass',
      classic({ enforce_admins: { url: 'u', enabled: false } }),
      ['block administrators-exempt main'],
    ],
    [
      'lets some pass without a review',
      classic({
        required_pull_request_reviews: {
          ...classicAnswer.required_pull_request_reviews,
          bypass_pull_request_allowances: { users: [{ login: 'a' }], teams: [], apps: [] },
        },
      }),
      ['block bypass main'],
    ],
    [
      'allows force pushes and deletion',
      classic({ allow_force_pushes: { enabled: true }, allow_deletions: { enabled: true } }),
      ['block deletion main', 'block force-push main'],
    ],
  ])('%s', (_, rules, findings) => {
    expect(judge(rules)).toEqual({ findings, notKnown: [] });
  });

  it('with exceptions opens nothing where rulesets ask for the same', () => {
    const protection = readClassic({ ...classicAnswer, enforce_admins: { url: 'u', enabled: false } })!;
    expect(judge(withRules(known, { known: 'all', protection }))).toEqual({ findings: [], notKnown: [] });
  });

  it('of which the checks alone are known leaves the rest open', () => {
    const rules = withRules([], { known: 'checks', checks: [{ context: 'holdout', app: 15368 }] });
    const { findings, notKnown } = judge(rules);
    expect(findings).toEqual([]);
    expect(notKnown.join('\n')).toMatch(/requires an approval.*\n.*holds for administrators/);
    expect(judge({ ...rules, classic: { known: 'checks', checks: [{ context: 'lint' }] } }).findings).toEqual([
      'block not-required main',
    ]);
  });

  it.each<[answer: unknown, known: ClassicKnowledge]>([
    [{ protected: false, protection: { enabled: false } }, { known: 'none' }],
    [
      {
        protected: true,
        protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      },
      { known: 'none' },
    ],
    [
      {
        protected: true,
        protection: { enabled: true, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      },
      { known: 'nothing' },
    ],
    [
      {
        protected: true,
        protection: {
          enabled: true,
          required_status_checks: { contexts: ['a'], checks: [{ context: 'a', app_id: 1 }] },
        },
      },
      { known: 'checks', checks: [{ context: 'a', app: 1 }] },
    ],
    [{ protected: true }, { known: 'nothing' }],
    [[], { known: 'nothing' }],
    ['', { known: 'nothing' }],
  ])('%j tells: %j', (given, expected) => {
    expect(readSummary(given)).toEqual(expected);
  });
});

describe('the ledger', () => {
  const ledger = (rules: readonly RulesetRule[] | undefined, classicKnowledge: ClassicKnowledge): BranchRules => ({
    branch: 'holdout-ledger',
    rules,
    classic: classicKnowledge,
  });
  const kept = known.filter(({ type }) => type === 'deletion' || type === 'non_fast_forward');

  it.each<[name: string, rules: BranchRules, findings: string[], notKnown: RegExp | undefined]>([
    ['is kept', ledger(kept, { known: 'nothing' }), [], undefined],
    [
      'is not kept',
      ledger([], { known: 'none' }),
      ['block ledger-deletion holdout-ledger', 'block ledger-force-push holdout-ledger'],
      undefined,
    ],
    ['can be deleted', ledger(kept.slice(1), { known: 'none' }), ['block ledger-deletion holdout-ledger'], undefined],
    [
      'is hidden',
      ledger([], { known: 'nothing' }),
      [],
      /force pushes to the branch of the ledger, holdout-ledger, are blocked; .*deleted/,
    ],
    [
      'does not exist yet, and no ruleset waits for it',
      { ...ledger([], { known: 'nothing' }), isAbsent: true },
      ['block ledger-deletion holdout-ledger', 'block ledger-force-push holdout-ledger'],
      undefined,
    ],
    [
      'does not exist yet, and a ruleset waits for it',
      { ...ledger(kept, { known: 'nothing' }), isAbsent: true },
      [],
      undefined,
    ],
  ])('%s', (_, rules, findings, notKnown) => {
    const judged = judge(withRules(known), [rules]);
    expect(judged.findings).toEqual(findings);
    if (notKnown === undefined) expect(judged.notKnown).toEqual([]);
    else expect(judged.notKnown.join()).toMatch(notKnown);
  });
});

describe('who may bypass', () => {
  const judgeWith = (one: unknown) => {
    const found = readRuleset(one);
    const github = {
      ...strictGitHub,
      main: withRules(known),
      rulesets: new Map(found === undefined ? [] : [[42, found]]),
    };
    const { findings, notKnown } = examineFiles(clean, { github });
    return {
      findings: findings.map(({ sentence }) => plainText(sentence)),
      notKnown: notKnown.map(({ sentence }) => plainText(sentence)),
    };
  };

  it('is a way past the gate', () => {
    const actors = [
      { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
      { actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode: 'pull_request' },
      { actor_id: 1, actor_type: 'SomethingNew', bypass_mode: 'exempt' },
    ];
    expect(judgeWith({ id: 42, name: 'Gate', bypass_actors: actors }).findings).toEqual([
      'The ruleset Gate of main may be bypassed by a role of the repository, administrators of the organisation, someone.',
    ]);
  });

  it('is not known where GitHub does not say', () => {
    expect(judgeWith({ id: 42, name: 'Gate' })).toEqual({
      findings: [],
      notKnown: ['Who may bypass the ruleset Gate of main.'],
    });
    expect(judgeWith(undefined)).toEqual({ findings: [], notKnown: ['Who may bypass the ruleset number 42 of main.'] });
  });

  it('is asked for rulesets that decide, once each', () => {
    expect(decidingRulesets(known)).toEqual([42]);
    expect(decidingRulesets(undefined)).toEqual([]);
  });
});

describe('a required job that waits for Holdout', () => {
  const files = (condition: string) =>
    `${clean}  result:\n    needs: [holdout]\n${condition}    runs-on: ubuntu-24.04\n    steps: [{ run: "test success = x" }]\n`;
  const rules = changed('required_status_checks', {
    required_status_checks: [{ context: 'result', integration_id: 15368 }],
  });
  const github = { ...strictGitHub, main: withRules(rules), rulesets };

  it('passes when it is skipped', () => {
    expect(summary(examineFiles(files(''), { github }).findings)).toEqual([
      'block required-job-skipped holdout.yml:14',
    ]);
  });

  it('is worth a look where it always runs', () => {
    expect(summary(examineFiles(files('    if: always()\n'), { github }).findings)).toEqual([
      'note required-by-another-job holdout.yml:14',
    ]);
  });

  it('counts for nothing where it does not wait', () => {
    expect(summary(examineFiles(files('').replace('    needs: [holdout]\n', ''), { github }).findings)).toEqual([
      'block not-required main',
    ]);
  });
});

describe('names that are decided later', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
  const files = cleanWith(['  holdout:\n', '  holdout:\n    name: Gate ${{ github.ref_name }}\n']);
  const requiring = (context: string) => ({
    ...strictGitHub,
    main: withRules(
      changed('required_status_checks', { required_status_checks: [{ context, integration_id: 15368 }] }),
    ),
    rulesets,
  });

  it('may be those that are required', () => {
    const { findings, notKnown } = examineFiles(files, { github: requiring('Gate main') });
    expect(findings).toEqual([]);
    expect(notKnown.map(({ sentence }) => plainText(sentence))).toEqual([expect.stringContaining('Gate … stands for')]);
  });

  it('are not required where nothing fits', () => {
    const { findings } = examineFiles(files, { github: requiring('Other') });
    expect(summary(findings)).toEqual(['block not-required main']);
    expect(plainText(findings[0]!.sentence)).toBe(
      'The check Gate … is not required on main: a change can be merged while it fails.',
    );
  });
});

describe('requiredState', () => {
  it.each<[rules: BranchRules | undefined, names: string[], state: string, sentence: RegExp]>([
    [strictRules, ['holdout'], 'required', /is required on main, from GitHub Actions\.$/],
    [strictRules, ['other'], 'not-required', /can be merged while it fails\.$/],
    [strictRules, ['holdout', 'other'], 'not-required', /^The check other is not required/],
    [
      withRules(changed('required_status_checks', { required_status_checks: [{ context: 'holdout' }] })),
      ['holdout'],
      'required-from-any-source',
      /everyone who may write/,
    ],
    [
      withRules(
        changed('required_status_checks', { required_status_checks: [{ context: 'holdout', integration_id: 3 }] }),
      ),
      ['holdout'],
      'not-required',
      /from another app/,
    ],
    [
      {
        ...withRules(
          changed('required_status_checks', { required_status_checks: [{ context: 'holdout', integration_id: 3 }] }),
        ),
        actionsApp: undefined,
      },
      ['holdout'],
      'required',
      /./,
    ],
    [withRules(undefined), ['holdout'], 'unknown', /not known/],
    [withRules([], { known: 'nothing' }), ['holdout'], 'unknown', /not known/],
    [undefined, ['holdout'], 'unknown', /not known/],
    [strictRules, [], 'unknown', /not known/],
  ])('%#: %j', (rules, names, state, sentence) => {
    const found = requiredState(rules, names);
    expect(found.state).toBe(state);
    expect(plainText(found.sentence)).toMatch(sentence);
  });
});

describe('answers of another shape', () => {
  it.each([
    [null],
    ['x'],
    [{}],
    [[{ type: 1 }]],
    [[{ type: 'pull_request', parameters: { required_approving_review_count: '2' } }]],
  ])('%j is not read', (given) => {
    expect(readRules(given)).toBeUndefined();
    expect(readRuleset(given)).toBeUndefined();
  });
});
