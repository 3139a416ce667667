/** Whether the rules of the branches hold what the workflow decides. */
import { joinPhrases, type Phrase, phrase, words } from '../result/phrase.ts';
import { type BranchRules, type Protection, protectionOf, type Ruleset } from './branchRules.ts';
import { judgeBypass, judgeExceptions } from './bypass.ts';
import type { DoctorCode } from './catalogue.ts';
import { type Judgement, makeFinding, type NotKnown } from './finding.ts';
import type { Gate } from './gates.ts';
import { cureFor } from './readingRights.ts';
import { judgeRequired } from './requiredCheck.ts';
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
      .map((gate) => judgeRequired(gate, main, request.repositoryId)),
    judgeRules(main, protection),
    judgeQueueGroups(main),
    ...ledgers.map(judgeLedger),
    judgeBypass([main, ...ledgers], request.rulesets),
    judgeExceptions(main),
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
