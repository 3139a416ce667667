/** The whole examination, from the files of a repository and the rules of its branches to findings. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { type BranchRules, protectionOf, type Ruleset } from './branchRules.ts';
import { readCodeOwners } from './codeowners.ts';
import type { DoctorContext } from './context.ts';
import { type DoctorFinding, inOrder, type Judgement, type NotKnown, withoutRepeats } from './finding.ts';
import { findGates, type Gate } from './gates.ts';
import { judgeOwnership, type OwnerError } from './ownership.ts';
import { judgeProtection } from './protection.ts';
import type { Workflow } from './workflow.ts';
import { type DoctorFile, judgeWorkflows, readWorkflows } from './workflows.ts';

/** What the workflow files say by themselves. */
export interface Survey {
  workflows: readonly Workflow[];
  gates: readonly Gate[];
  /** Findings of files that cannot be read. */
  findings: readonly DoctorFinding[];
  /** Policies that the gates judge by, from the repository's root. */
  policies: readonly string[];
}

const defaultPolicy = '.holdout/policy.yml';

/** Reads the workflow files and finds the jobs that run Holdout. `isOwn` says that `./` is Holdout itself. */
export function survey(files: readonly DoctorFile[], isOwn: boolean): Survey {
  const { workflows, findings } = readWorkflows(files);
  const gates = findGates(workflows, isOwn);
  return { workflows, gates, findings, policies: policiesOf(gates) };
}

function policiesOf(gates: readonly Gate[]): string[] {
  const given = gates.flatMap(({ step }) => {
    const input =
      step?.inputs.get('policy')?.text ??
      /--policy[ =]+["']?([^\s"']+)/.exec(step?.run?.text ?? '')?.[1] ??
      defaultPolicy;
    return input.split('\n').map((path) => path.trim().replace(/^\.\//, ''));
  });
  const readable = given.filter(
    (path) => path !== '' && !path.includes('$') && !path.startsWith('/') && !path.split('/').includes('..'),
  );
  return [...new Set([...readable, defaultPolicy])].sort();
}

/** What GitHub says of the repository and its branches. */
export interface GitHubFacts {
  main: BranchRules;
  ledgers: readonly BranchRules[];
  rulesets: ReadonlyMap<number, Ruleset>;
  isPrivate?: boolean | undefined;
  repositoryId?: number | undefined;
  ownerErrors?: readonly OwnerError[] | undefined;
}

export interface ExaminationRequest {
  survey: Survey;
  isOwn: boolean;
  /** The protected branch. */
  branch: string;
  /** The CODEOWNERS file that counts. */
  owners: { file: string; text: string } | undefined;
  /** Policies that exist. */
  policies: readonly string[];
  /** What the policies ask for, taken together. */
  needsApprovals: boolean;
  ledgers: readonly string[];
  /** Policies that exist and cannot be read. */
  unreadablePolicies: readonly string[];
  /** Undefined where GitHub was not asked; `whyNot` then says what would let it be. */
  github: GitHubFacts | undefined;
  whyNot?: NotKnown | undefined;
}

/** Everything that was found, in order, and what is not known. */
export function examine(request: ExaminationRequest): Judgement {
  const { survey: files, github } = request;
  const workflows = judgeWorkflows(files.workflows, files.gates, contextOf(request));
  const rules =
    github === undefined
      ? { findings: [], notKnown: request.whyNot === undefined ? [] : [request.whyNot] }
      : judgeProtection({ ...github, gates: files.gates });
  return {
    findings: inOrder([...files.findings, ...workflows.findings, ...ownership(request), ...rules.findings]),
    notKnown: withoutRepeats([...workflows.notKnown, ...policyKnowledge(request), ...rules.notKnown]),
  };
}

function contextOf({ branch, github, needsApprovals, ledgers, isOwn }: ExaminationRequest): DoctorContext {
  return {
    branch,
    hasMergeQueue: github === undefined ? undefined : protectionOf(github.main).hasMergeQueue,
    requiresWorkflows: github?.main.rules?.some(({ type }) => type === 'workflows') ?? false,
    isPrivate: github?.isPrivate,
    needsApprovals,
    keepsLedger: ledgers.length > 0,
    isOwn,
  };
}

function ownership({ survey: { gates }, policies, owners, github }: ExaminationRequest): DoctorFinding[] {
  const folders = policies.flatMap((path) => /^(.*\/)?\.holdout(?=\/)/.exec(path)?.[0] ?? []);
  return judgeOwnership({
    owners: owners === undefined ? undefined : readCodeOwners(owners.file, owners.text),
    ruleFolders: [...new Set(['.holdout', ...folders])].sort(),
    ruleFiles: policies.filter((path) => !/(^|\/)\.holdout\//.test(path)),
    workflowFiles: [...new Set(gates.flatMap(({ links }) => links.map(({ workflow }) => workflow.file)))],
    errors: github?.ownerErrors,
  });
}

function policyKnowledge({ unreadablePolicies }: ExaminationRequest): NotKnown[] {
  if (unreadablePolicies.length === 0) return [];
  return [
    {
      sentence: phrase`Whether ${listForeign(unreadablePolicies)} asks for approvals or keeps a ledger: it cannot be read.`,
      cure: words('`holdout check` says what is wrong with it.'),
    },
  ];
}
