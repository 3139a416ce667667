/** The jobs that run Holdout, and the way from the workflow that is triggered to each of them. */
import { isHoldout, readUsed } from './actionNames.ts';
import { callsHoldout } from './shell.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** A job in its file. */
export interface Link {
  workflow: Workflow;
  job: Job;
}

/** From a job of the workflow that an event triggers, through the local workflows that it calls, to a job. */
export interface JobPath {
  /** The workflow that is triggered. */
  root: Workflow;
  /** At least one; the last holds the steps, or calls a workflow that lies elsewhere. */
  links: readonly Link[];
}

export interface Gate extends JobPath {
  /** The step that is Holdout; undefined where the whole job is, or where it only looks like the gate. */
  step?: Step;
  /** Named like the gate, while nothing in it is recognised as Holdout. */
  isSuspect: boolean;
}

const deepest = 10;
const mostPaths = 1000;

/** Every job that a workflow leads to, the called ones included; at most a thousand. */
export function findJobPaths(root: Workflow, workflows: readonly Workflow[]): JobPath[] {
  const byFile = new Map(workflows.map((workflow) => [workflow.file, workflow]));
  const found: JobPath[] = [];
  const follow = (workflow: Workflow, above: readonly Link[]): void => {
    for (const job of workflow.jobs) {
      if (found.length >= mostPaths) return;
      const links = [...above, { workflow, job }];
      const called = job.uses === undefined ? undefined : byFile.get(calledFile(job.uses.text));
      const isCycle = links.some((link) => link.workflow === called);
      if (called === undefined || isCycle || links.length >= deepest) found.push({ root, links });
      else follow(called, links);
    }
  };
  follow(root, []);
  return found;
}

function calledFile(uses: string): string {
  const used = readUsed(uses);
  return used.kind === 'local' ? used.path.replace(/^(\.\/)+/, '') : '';
}

/** Whether events start the workflow, and not only other workflows. */
export function isTriggered({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => event !== 'workflow_call');
}

/**
 * Every job that runs Holdout. Where none does, the jobs that are named as if they did, so that what is wrong with them
 * is said as well.
 */
export function findGates(workflows: readonly Workflow[], isOwn: boolean): Gate[] {
  const paths = workflows.filter(isTriggered).flatMap((workflow) => findJobPaths(workflow, workflows));
  const gates = paths.flatMap((path) => gateOf(path, isOwn));
  return gates.length > 0 ? gates : paths.filter(looksLikeGate).map((path) => ({ ...path, isSuspect: true }));
}

function gateOf(path: JobPath, isOwn: boolean): Gate[] {
  const { job } = path.links.at(-1)!;
  if (job.uses !== undefined && isHoldout(job.uses.text, false)) return [{ ...path, isSuspect: false }];
  return job.steps.filter((step) => isHoldoutStep(step, isOwn)).map((step) => ({ ...path, step, isSuspect: false }));
}

export function isHoldoutStep({ uses, run }: Step, isOwn: boolean): boolean {
  if (uses !== undefined) return isHoldout(uses.text, isOwn);
  return run !== undefined && callsHoldout(run.text);
}

const gateName = /(^|[^a-z])(holdout|gate)([^a-z]|$)/i;

function looksLikeGate({ root, links }: JobPath): boolean {
  const names = [root.file.split('/').at(-1)!, ...links.flatMap(({ job }) => [job.id, job.name?.text ?? ''])];
  return names.some((name) => gateName.test(name));
}

/** The jobs on the way that call workflows of other repositories, which cannot be read here. */
export function callsElsewhere({ links }: JobPath): string | undefined {
  const uses = links.at(-1)!.job.uses?.text;
  return uses !== undefined && readUsed(uses).kind === 'repository' ? uses : undefined;
}
