/** From the files of a folder, options and answers to everything that the written files say. */
import { type Phrase, words } from '../result/phrase.ts';
import type { Asker } from './asker.ts';
import { openDecisions } from './decisions.ts';
import { approvingRoles, type PolicyDraft } from './draft.ts';
import { draftPolicy } from './draftPolicy.ts';
import { decideJudgement, describeFound, type Found, openWorkplace, requireAll } from './judgementSteps.ts';
import { chooseBranch, chooseOwners, chooseRelease, readRoles, readUses } from './surroundingSteps.ts';

/** What can be written apart from the rest. */
export const parts = ['policy', 'workflow', 'codeowners', 'ruleset'] as const;
export type Part = (typeof parts)[number];

export interface InterviewRequest {
  /** The policy's root, absolute. */
  folder: string;
  /** Values of each option that was given. */
  options: ReadonlyMap<string, readonly string[]>;
  wanted: ReadonlySet<Part>;
  /** Absent where nobody can be asked. */
  asker?: Asker;
  /** Branch that is probably protected. */
  branch: string;
  /** Told what was found before anything is refused for being missing. */
  onFound(found: readonly Found[]): void;
}

export interface Interview {
  /** Absent where no policy is wanted. */
  draft?: PolicyDraft;
  branch: string;
  owners: readonly string[];
  release?: string;
  roles: ReadonlyMap<string, readonly string[]>;
  uses?: number;
  /** What a person should know before going on. */
  notes: readonly Phrase[];
}

/**
 * Decides everything, and asks where it may.
 *
 * @throws Refusal or Refusals for all that is missing or unusable, at once
 */
export async function holdInterview(request: InterviewRequest): Promise<Interview> {
  const { folder, options, wanted, asker, onFound } = request;
  const decisions = openDecisions(options, asker);
  const workplace = openWorkplace(folder);
  const judged = wanted.has('policy') ? await decideJudgement(decisions, workplace) : undefined;
  if (judged !== undefined) onFound(describeFound(judged));
  const roles = (await readRoles(decisions)) ?? new Map<string, readonly string[]>();
  const uses = await readUses(decisions);
  const approvers = approvingRoles({ roles }).flatMap((role) => roles.get(role) ?? []);
  const owners = wanted.has('codeowners') ? await chooseOwners(decisions, approvers) : undefined;
  const branch = (await chooseBranch(decisions, request.branch)) ?? request.branch;
  const release = wanted.has('workflow') ? await chooseRelease(decisions) : undefined;
  decisions.finish();
  const people = { branch, roles, ...(uses === undefined ? {} : { uses }) };
  const unowned = wanted.has('codeowners') && owners?.length === 0 ? [noOwners] : [];
  const drafted = judged === undefined ? { notes: [] } : await draftPolicy(workplace, requireAll(judged), people);
  const notes = [...drafted.notes, ...unowned];
  return { ...people, owners: owners ?? [], ...(release === undefined ? {} : { release }), ...drafted, notes };
}

const noOwners = words(
  'Without code owners everyone who may approve pull requests may approve new rules: give --owners.',
);
