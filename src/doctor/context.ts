import type { DoctorPlace } from './finding.ts';
import type { Workflow } from './workflow.ts';

/** What the judgement of a workflow needs to know of the world around it; undefined where nobody could tell. */
export interface DoctorContext {
  /** The protected branch. */
  branch: string;
  hasMergeQueue: boolean | undefined;
  /** Whether a ruleset requires workflows, which may lie in another repository. */
  requiresWorkflows: boolean;
  isPrivate: boolean | undefined;
  /** Whether a policy asks for approvals. */
  needsApprovals: boolean;
  /** Whether a policy keeps a ledger. */
  keepsLedger: boolean;
  /** Whether `./` is Holdout itself. */
  isOwn: boolean;
}

export function placeOf({ file }: Workflow, { line }: { line: number }): DoctorPlace {
  return { file, line };
}
