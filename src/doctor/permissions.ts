/** What the token of a workflow may do. */
import { phrase, words } from '../result/phrase.ts';
import { type DoctorContext, placeOf } from './context.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Gate, JobPath } from './gates.ts';
import type { Permissions, Workflow } from './workflow.ts';

/** The permissions that apply to a job: the innermost that are stated. */
function permissionsOf({ links }: JobPath): { workflow: Workflow; permissions: Permissions } | undefined {
  for (const { workflow, job } of links.toReversed()) {
    const permissions = job.permissions ?? workflow.permissions;
    if (permissions !== undefined) return { workflow, permissions };
  }
  return undefined;
}

/** Judges the permissions of a workflow's files and of the job that runs Holdout. */
export function judgePermissions(gate: Gate, context: DoctorContext): DoctorFinding[] {
  const files = new Set(gate.links.map(({ workflow }) => workflow));
  const found = [...files].flatMap((workflow) => judgeWriteAll(workflow));
  const applied = permissionsOf(gate);
  if (applied === undefined) {
    const { workflow, job } = gate.links.at(-1)!;
    const sentence = phrase`Neither the workflow nor the job ${job.id} states permissions, so the repository’s settings decide what its token may do.`;
    return [...found, makeFinding('doctor/no-permissions', placeOf(workflow, job), sentence)];
  }
  const { workflow, permissions } = applied;
  for (const [scope, written] of permissions.scopes) {
    if (!isExcess(scope, written.text, context)) continue;
    const sentence = phrase`The token of Holdout has ${`${scope}: ${written.text}`}, which Holdout does not need${words(whyNot(scope))}.`;
    found.push(makeFinding('doctor/excess-permission', placeOf(workflow, written), sentence));
  }
  return found;
}

function judgeWriteAll(workflow: Workflow): DoctorFinding[] {
  const stated = [workflow.permissions, ...workflow.jobs.map(({ permissions }) => permissions)];
  return stated.flatMap((permissions) =>
    permissions?.all === 'write-all'
      ? [makeFinding('doctor/write-all', placeOf(workflow, permissions), words('The token may write everything.'))]
      : [],
  );
}

function isExcess(scope: string, level: string, { needsApprovals, keepsLedger }: DoctorContext): boolean {
  if (level.toLowerCase() !== 'write') return false;
  if (scope === 'pull-requests' || scope === 'checks') return false;
  if (scope === 'contents') return !keepsLedger;
  return scope !== 'actions' || !needsApprovals;
}

function whyNot(scope: string): string {
  if (scope === 'contents') return ': the policy keeps no ledger';
  return scope === 'actions' ? ': the policy asks for no approvals' : '';
}

/** Whether a token may report checks, push commits or merge. */
export function mayForge(path: JobPath): boolean {
  const permissions = permissionsOf(path)?.permissions;
  if (permissions === undefined) return true;
  if (permissions.all !== undefined) return permissions.all !== 'read-all';
  const powerful = ['actions', 'checks', 'contents', 'pull-requests', 'statuses'];
  return powerful.some((scope) => permissions.scopes.get(scope)?.text.toLowerCase() === 'write');
}
