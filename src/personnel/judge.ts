/** The checks about people: who approved, who had access to the test data, and what was approved before. */
import { type Policy, testDataAccess } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import { type Refusal, type RefusalExit, refusalsOf } from '../result/refusal.ts';
import type { Finding, RefusedFinding } from '../result/schema.ts';
import type { Tree } from '../trees/tree.ts';
import { judgeApproval } from './approval.ts';
import { judgeDocument } from './document.ts';
import { type Facts, openFacts } from './facts.ts';
import { type FileRequest, judgeFile } from './file.ts';
import type { ChangePeople, PeopleSource } from './source.ts';
import { judgeContributors } from './staff.ts';

/** A change that is evaluated: one that alters rules alone has nothing that could be approved by them. */
export interface PeopleRequest {
  policy: Policy;
  /** Path of the policy from its root. */
  policyPath: string;
  /** Path of the policy's root from the repository's root; empty for the root itself. */
  prefix: string;
  /** The tree that the rules are read from, at the policy's root. */
  tree: Tree;
  /** Undefined on the command line. */
  source: PeopleSource | undefined;
  /** Whether the change touches the model or its predictions. */
  touchesModel: boolean;
  /** When the test set was first used, as `Date.prototype.toISOString` gives it. */
  firstUse?: string;
}

/** A judgement whose facts could not be had says with which exit code. */
export interface PeopleJudgement extends Judgement {
  refusedWith?: readonly RefusalExit[];
}

export interface JudgedPeople {
  /** `personnel/roles`, `custody/staff` and `intended-use/approved`. */
  judgements: readonly PeopleJudgement[];
  /** What `criteria/approved` has to say besides: whether the policy was approved. */
  policyApproval: PeopleJudgement;
}

/** Never throws for what GitHub or a file does not give: the check concerned is refused. */
export async function judgePeople(request: PeopleRequest): Promise<JudgedPeople> {
  const facts = openFacts(request.source);
  return {
    judgements: [
      await attempt('personnel/roles', (check) => judgeRoles(check, request, facts)),
      await attempt('custody/staff', (check) => judgeStaff(check, request, facts)),
      await attempt('intended-use/approved', (check) => judgeIntendedUse(check, request, facts)),
    ],
    policyApproval: await attempt('criteria/approved', (check) => judgePolicy(check, request, facts)),
  };
}

async function attempt(check: string, step: (check: string) => Promise<Judgement>): Promise<PeopleJudgement> {
  try {
    return await step(check);
  } catch (thrown) {
    const refusals = refusalsOf(thrown);
    return { check, findings: refusals.map(findingOf), clean: '', refusedWith: refusals.map(({ exit }) => exit) };
  }
}

function findingOf({ code, place, problem, cure }: Refusal): RefusedFinding {
  return { code, severity: 'block', args: { ...place, problem, cure } };
}

function notApplicable(check: string, reason: string): Judgement {
  return { check, findings: [], clean: reason, notApplicable: reason };
}

const noModel = 'The change does not touch the model';

async function judgeRoles(check: string, request: PeopleRequest, facts: Facts | string): Promise<Judgement> {
  const rules = request.policy.people;
  const required = rules.approvals.model;
  if (required.length === 0) return notApplicable(check, 'The policy asks no role to approve a change of the model');
  if (!request.touchesModel) return notApplicable(check, noModel);
  return judgeChange(check, facts, async (change, { memberships }) => {
    const { findings } = await judgeApproval({ what: 'model', required, rules, change, memberships });
    return findings;
  });
}

async function judgeStaff(check: string, request: PeopleRequest, facts: Facts | string): Promise<Judgement> {
  const rules = request.policy.people;
  if (!rules.roles.has(testDataAccess)) {
    return notApplicable(check, 'The policy does not say who can see the test data');
  }
  if (!request.touchesModel) return notApplicable(check, noModel);
  const judgement = await judgeChange(check, facts, (change, { memberships }) =>
    judgeContributors({ rules, change, memberships }),
  );
  return { ...judgement, clean: 'Nobody who can see the test data worked on the change' };
}

/** A judgement of the pull request itself. */
async function judgeChange(
  check: string,
  facts: Facts | string,
  judge: (change: ChangePeople, facts: Facts) => Promise<readonly Finding[]>,
): Promise<Judgement> {
  const change = typeof facts === 'string' ? facts : await facts.change();
  if (typeof facts === 'string' || typeof change === 'string') return resultOf(check, String(change));
  return resultOf(check, await judge(change, facts));
}

/** A text is the reason why the check could not be made, though the policy asks for it. */
function resultOf(check: string, found: readonly Finding[] | string): Judgement {
  if (typeof found !== 'string') return { check, findings: found, clean: '' };
  return { check, findings: [], clean: '', notRun: found, required: true };
}

async function judgeIntendedUse(check: string, request: PeopleRequest, facts: Facts | string): Promise<Judgement> {
  const { policy, tree } = request;
  const path = policy.documents.intendedUse;
  if (path === undefined) return notApplicable(check, 'The policy names no description of the intended use');
  const findings = await judgeDocument(tree, path);
  if (findings.length > 0) return resultOf(check, findings);
  const required = policy.people.approvals.intendedUse;
  if (required.length === 0) {
    const clean = 'The approved branch has a description of the intended use; the policy asks no role to approve it';
    return { check, findings: [], clean, declared: true };
  }
  return judgeApprovedFile(check, request, facts, { what: 'intended-use', path, required });
}

async function judgePolicy(check: string, request: PeopleRequest, facts: Facts | string): Promise<Judgement> {
  const required = request.policy.people.approvals.policy;
  if (required.length === 0) return resultOf(check, []);
  return judgeApprovedFile(check, request, facts, { what: 'policy', path: request.policyPath, required });
}

async function judgeApprovedFile(
  check: string,
  { policy, prefix, firstUse }: PeopleRequest,
  facts: Facts | string,
  { what, path, required }: Pick<FileRequest, 'what' | 'path' | 'required'>,
): Promise<Judgement> {
  if (typeof facts === 'string') return resultOf(check, facts);
  const file: FileRequest = {
    what,
    path: prefix === '' ? path : `${prefix}/${path}`,
    required,
    rules: policy.people,
    ...(firstUse === undefined ? {} : { firstUse }),
  };
  return resultOf(check, await judgeFile(file, facts));
}
