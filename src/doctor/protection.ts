/** Whether the rules of the branches hold what the workflow decides. */
import { joinPhrases, listForeign, type Phrase, phrase, words } from '../result/phrase.ts';
import { type BranchRules, type Protection, protectionOf, type Ruleset, type RulesetRule } from './branchRules.ts';
import type { DoctorCode } from './catalogue.ts';
import { checkNamesOf, exactName, mayBeNamed, shownName } from './checkNames.ts';
import { certaintyOf } from './expressions.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import type { Gate } from './gates.ts';
import { requiredState } from './requiredState.ts';
import { startsOnPullRequest } from './triggers.ts';

export interface ProtectionRequest {
  main: BranchRules;
  /** Branches of ledgers. */
  ledgers: readonly BranchRules[];
  gates: readonly Gate[];
  /** By id; one that could not be read is absent. */
  rulesets: ReadonlyMap<number, Ruleset>;
  /** Id of the repository, by which a required workflow names it. */
  repositoryId?: number | undefined;
}

/** Judges required checks, reviews, force pushes, deletions, ledgers and who may bypass. */
export function judgeProtection(request: ProtectionRequest): Judgement {
  const { main, ledgers, gates } = request;
  if (main.isAbsent) return { findings: [], notKnown: [noBranch(main)] };
  const protection = protectionOf(main);
  const parts: Judgement[] = [
    ...gates
      .filter((gate) => !gate.isSuspect && startsOnPullRequest(gate.root))
      .map((gate) => judgeRequired(gate, request)),
    judgeRules(main, protection),
    judgeQueueGroups(main),
    ...ledgers.map(judgeLedger),
    judgeBypass(request),
    judgeClassic(main),
  ];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    notKnown: parts.flatMap(({ notKnown }) => notKnown),
  };
}

function noBranch({ branch }: BranchRules): NotKnown {
  return {
    sentence: phrase`Which rules hold: GitHub knows no branch ${branch} of this repository.`,
    cure: words('Name the protected branch: `--branch NAME`.'),
  };
}

const readsProtection = words('A token with `Administration: read` for the repository shows it.');
const readsRules = words('A token with `Metadata: read` for the repository shows it.');
const settingsShow = words('The settings of the repository show it, under Rules and Branches.');

function cureFor({ rules }: BranchRules): Phrase {
  return rules === undefined ? readsRules : readsProtection;
}

function judgeRequired(gate: Gate, { main, repositoryId }: ProtectionRequest): Judgement {
  const place = { branch: main.branch };
  if (isRequiredWorkflow(gate, main, repositoryId)) return { findings: [], notKnown: [] };
  const names = checkNamesOf(gate);
  const contexts = protectionOf(main).checks.map(({ context }) => context);
  const plain = names.flatMap((name) => {
    const exact = exactName(name);
    if (exact !== undefined) return [exact];
    const fitting = contexts.filter((context) => mayBeNamed(name, context));
    return fitting.length > 0 ? fitting : [shownName(name)];
  });
  const { state, sentence } = requiredState(main, plain);
  switch (state) {
    case 'required':
      return {
        findings: [],
        notKnown: names.every((name) => exactName(name) !== undefined) ? [] : [notAllNames(names.map(shownName), main)],
      };
    case 'unknown':
      return { findings: [], notKnown: [{ sentence, cure: cureFor(main) }] };
    case 'required-from-any-source':
      return { findings: [makeFinding('doctor/required-from-any-source', place, sentence)], notKnown: [] };
    case 'not-required':
      return {
        findings: judgeOtherJob(gate, contexts) ?? [makeFinding('doctor/not-required', place, sentence)],
        notKnown: [],
      };
  }
}

function notAllNames(names: readonly string[], { branch }: BranchRules): NotKnown {
  return {
    sentence: phrase`Whether every check that ${listForeign(names)} stands for is required on ${branch}: their names are decided when the workflow runs.`,
    cure: words('Give the job a fixed name without a matrix.'),
  };
}

function isRequiredWorkflow(gate: Gate, { rules }: BranchRules, repositoryId: number | undefined): boolean {
  const required = (rules ?? []).flatMap(({ type, parameters }) =>
    type === 'workflows' ? (parameters?.workflows ?? []) : [],
  );
  return required.some(
    ({ path, repository_id: id }) => path === gate.root.file && id !== undefined && id === repositoryId,
  );
}

/** A job of the same workflow that waits for the gate and is required in its stead. */
function judgeOtherJob({ root, links }: Gate, contexts: readonly string[]): DoctorFinding[] | undefined {
  const first = links[0]!.job;
  for (const job of root.jobs) {
    const isWaiting = waitsFor(job.id, first.id, new Map(root.jobs.map((one) => [one.id, one.needs?.values ?? []])));
    const names = checkNamesOf({ root, links: [{ workflow: root, job }] });
    const context = contexts.find((one) => names.some((name) => mayBeNamed(name, one)));
    if (!isWaiting || context === undefined) continue;
    const place = { file: root.file, line: job.line };
    if (certaintyOf(job.condition?.text) === 'always') {
      const sentence = phrase`The check ${context} is required, which waits for Holdout, and not that of Holdout itself.`;
      return [makeFinding('doctor/required-by-another-job', place, sentence)];
    }
    const sentence = phrase`The check ${context} is required, and its job is skipped, which counts as passed, when Holdout fails.`;
    return [makeFinding('doctor/required-job-skipped', place, sentence)];
  }
  return undefined;
}

function waitsFor(id: string, target: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const pending = [...(needs.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === target) return true;
    if (!seen.has(next)) pending.push(...(needs.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

interface Question {
  answer: boolean | undefined;
  code: DoctorCode;
  /** Said where the answer is no. */
  sentence: Phrase;
  /** Continues "Whether …" where there is no answer. */
  whether: Phrase;
  severity?: 'note';
}

function ask(questions: readonly Question[], rules: BranchRules): Judgement {
  const place = { branch: rules.branch };
  const open = questions.filter(({ answer }) => answer === undefined).map(({ whether }) => whether);
  return {
    findings: questions.flatMap(({ answer, code, sentence, severity }) =>
      answer === false ? [makeFinding(code, place, sentence, severity === undefined ? {} : { severity })] : [],
    ),
    notKnown:
      open.length === 0 ? [] : [{ sentence: phrase`Whether ${joinPhrases(open, '; ')}.`, cure: cureFor(rules) }],
  };
}

function judgeRules(rules: BranchRules, protection: Protection): Judgement {
  const { branch } = rules;
  const reviews: Question[] = [
    {
      answer: protection.dismissesStale,
      code: 'doctor/stale-approvals',
      sentence: phrase`An approval for ${branch} stays when commits are pushed after it.`,
      whether: phrase`new commits dismiss approvals for ${branch}`,
      ...(protection.needsLastPushApproval ? { severity: 'note' as const } : {}),
    },
    {
      answer: protection.needsOwnerReview,
      code: 'doctor/no-owner-review',
      sentence: phrase`${branch} does not require the review of code owners.`,
      whether: phrase`${branch} requires the review of code owners`,
    },
    {
      answer: protection.needsLastPushApproval,
      code: 'doctor/last-push',
      sentence: phrase`The last push to a change for ${branch} needs no approval by someone else.`,
      whether: phrase`${branch} requires approval of the last push by someone else`,
    },
  ];
  const questions: Question[] = [
    {
      answer: protection.needsApproval,
      code: 'doctor/no-approval',
      sentence: phrase`A change can be merged into ${branch} without an approval.`,
      whether: phrase`${branch} requires an approval`,
    },
    // Without any approval there is nothing that could be stale.
    ...(protection.needsApproval === false ? reviews.filter(({ code }) => code === 'doctor/no-owner-review') : reviews),
    {
      answer: protection.blocksForcePush,
      code: 'doctor/force-push',
      sentence: phrase`${branch} can be overwritten by a force push.`,
      whether: phrase`force pushes to ${branch} are blocked`,
    },
    {
      answer: protection.blocksDeletion,
      code: 'doctor/deletion',
      sentence: phrase`${branch} can be deleted.`,
      whether: phrase`${branch} is kept from being deleted`,
    },
    ...(protection.hasMergeQueue === true || protection.checks.length === 0
      ? []
      : [
          {
            answer: protection.isUpToDate,
            code: 'doctor/not-up-to-date' as const,
            sentence: phrase`A change need not be up to date with ${branch} when it is merged.`,
            whether: phrase`a change has to be up to date with ${branch}`,
          },
        ]),
  ];
  return ask(questions, rules);
}

function judgeQueueGroups({ branch, rules }: BranchRules): Judgement {
  const isHeadOnly = rules?.some(
    ({ type, parameters }) => type === 'merge_queue' && parameters?.grouping_strategy === 'HEADGREEN',
  );
  const sentence = phrase`The merge queue of ${branch} requires the checks of the last change of a group alone.`;
  return { findings: isHeadOnly ? [makeFinding('doctor/queue-head-only', { branch }, sentence)] : [], notKnown: [] };
}

function judgeLedger(rules: BranchRules): Judgement {
  const { branch } = rules;
  // A ruleset holds for a branch that is still to come; classic protection is looked up with the branch.
  const { blocksForcePush, blocksDeletion } = protectionOf(
    rules.isAbsent ? { ...rules, classic: { known: 'none' } } : rules,
  );
  return ask(
    [
      {
        answer: blocksForcePush,
        code: 'doctor/ledger-force-push',
        sentence: phrase`The branch of the ledger, ${branch}, can be overwritten by a force push.`,
        whether: phrase`force pushes to the branch of the ledger, ${branch}, are blocked`,
      },
      {
        answer: blocksDeletion,
        code: 'doctor/ledger-deletion',
        sentence: phrase`The branch of the ledger, ${branch}, can be deleted.`,
        whether: phrase`the branch of the ledger, ${branch}, is kept from being deleted`,
      },
    ],
    rules,
  );
}

const deciding: ReadonlySet<string> = new Set([
  'deletion',
  'merge_queue',
  'non_fast_forward',
  'pull_request',
  'required_status_checks',
  'workflows',
]);

/** Ids of the rulesets whose rules a failing model would have to get past. */
export function decidingRulesets(rules: readonly RulesetRule[] | undefined): number[] {
  const ids = (rules ?? []).flatMap(({ type, ruleset_id: id }) => (deciding.has(type) && id !== undefined ? [id] : []));
  return [...new Set(ids)].sort((one, other) => one - other);
}

const actorNames: Readonly<Record<string, string>> = {
  DeployKey: 'deploy keys',
  EnterpriseOwner: 'owners of the enterprise',
  Integration: 'an app',
  OrganizationAdmin: 'administrators of the organisation',
  RepositoryRole: 'a role of the repository',
  Team: 'a team',
  User: 'a user',
};

function judgeBypass({ main, ledgers, rulesets }: ProtectionRequest): Judgement {
  const findings: DoctorFinding[] = [];
  const notKnown: NotKnown[] = [];
  for (const rules of [main, ...ledgers]) {
    for (const id of decidingRulesets(rules.rules)) {
      const ruleset = rulesets.get(id);
      const name = ruleset === undefined ? words(`number ${id}`) : phrase`${ruleset.name}`;
      if (ruleset?.bypass_actors === undefined) {
        const sentence = phrase`Who may bypass the ruleset ${name} of ${rules.branch}.`;
        notKnown.push({
          sentence,
          cure: words('A token that may write the ruleset shows it, or the settings of the repository under Rules.'),
        });
      } else if (ruleset.bypass_actors.length > 0) {
        const actors = [
          ...new Set(ruleset.bypass_actors.map(({ actor_type: type }) => actorNames[type] ?? 'someone')),
        ].sort();
        const sentence = phrase`The ruleset ${name} of ${rules.branch} may be bypassed by ${words(actors.join(', '))}.`;
        findings.push(makeFinding('doctor/bypass', { branch: rules.branch }, sentence));
      }
    }
  }
  return { findings, notKnown };
}

/** What only classic protection has: exceptions for administrators and for reviews. */
function judgeClassic({ branch, classic }: BranchRules): Judgement {
  if (classic.known === 'checks') {
    const sentence = phrase`Whether the branch protection of ${branch} holds for administrators, and who may bypass its reviews.`;
    return { findings: [], notKnown: [{ sentence, cure: readsProtection }] };
  }
  if (classic.known !== 'all') return { findings: [], notKnown: [] };
  const { enforce_admins: administrators, required_pull_request_reviews: reviews } = classic.protection;
  const findings: DoctorFinding[] = [];
  if (administrators?.enabled === false) {
    const sentence = phrase`The branch protection of ${branch} does not hold for administrators.`;
    findings.push(makeFinding('doctor/administrators-exempt', { branch }, sentence));
  }
  const allowed = Object.values(reviews?.bypass_pull_request_allowances ?? {}).flat();
  if (allowed.length > 0) {
    const sentence = phrase`Reviews that the branch protection of ${branch} asks for may be bypassed by some.`;
    findings.push(makeFinding('doctor/bypass', { branch }, sentence, { cure: settingsShow }));
  }
  return { findings, notKnown: [] };
}
