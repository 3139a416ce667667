/** The judgement of all workflow files together: a table of contents. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { judgeCommandLine } from './commandLine.ts';
import { judgeConditions } from './conditions.ts';
import type { DoctorContext } from './context.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import { callsElsewhere, findJobPaths, type Gate, isHoldoutStep, isTriggered, type JobPath } from './gates.ts';
import { judgePermissions, mayForge } from './permissions.ts';
import { judgePins } from './pins.ts';
import { judgeSameNames } from './sameNames.ts';
import { judgeSurroundings } from './surroundings.ts';
import { judgeTriggers, startsOnPullRequest } from './triggers.ts';
import { judgeHeadCheckout, judgeInjection, runsOnTarget } from './untrusted.ts';
import { readWorkflow, type Workflow } from './workflow.ts';
import { isProblem } from './yamlTree.ts';

/** A file of the working folder: its text, or why it could not be read. */
export type DoctorFile = { file: string; text: string } | { file: string; problem: string };

/** What the workflow files hold. */
export interface WorkflowFiles {
  workflows: readonly Workflow[];
  findings: readonly DoctorFinding[];
}

/** Reads the workflow files; each that cannot be read is a finding. */
export function readWorkflows(files: readonly DoctorFile[]): WorkflowFiles {
  const workflows: Workflow[] = [];
  const findings: DoctorFinding[] = [];
  for (const given of files) {
    const read = 'text' in given ? readWorkflow(given.file, given.text) : { line: 1, problem: given.problem };
    if (!isProblem(read)) workflows.push(read);
    else {
      const sentence = phrase`The workflow cannot be read: it ${read.problem}.`;
      findings.push(makeFinding('doctor/unreadable-workflow', { file: given.file, line: read.line }, sentence));
    }
  }
  return { workflows, findings };
}

/** Judges every workflow by itself; what the rules of the branch say of their checks is judged elsewhere. */
export function judgeWorkflows(
  workflows: readonly Workflow[],
  gates: readonly Gate[],
  context: DoctorContext,
): Judgement {
  const triggered = workflows.filter(isTriggered);
  const paths = triggered.flatMap((workflow) => findJobPaths(workflow, workflows));
  const parts = [
    judgeWhetherRun(workflows, paths, gates, context),
    ...gates.map((gate) => judgeGate(gate, context)),
    ...triggered.map((workflow) => onlyFindings(judgeRoot(workflow, gates, context))),
    ...paths.filter((path) => isConcerned(path, gates)).map(judgeHeadCheckout),
    onlyFindings(judgeSameNames(gates, paths)),
    onlyFindings(
      filesOf(gates).flatMap((file) => [...judgeInjection(file), ...judgePins(file, isOfTarget(file, gates))]),
    ),
  ];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    notKnown: parts.flatMap(({ notKnown }) => notKnown),
  };
}

function onlyFindings(findings: readonly DoctorFinding[]): Judgement {
  return { findings, notKnown: [] };
}

const workflowFolder = { file: '.github/workflows' };

function judgeWhetherRun(
  workflows: readonly Workflow[],
  paths: readonly JobPath[],
  gates: readonly Gate[],
  context: DoctorContext,
): Judgement {
  const real = gates.filter(({ isSuspect }) => !isSuspect);
  if (real.some(({ root }) => startsOnPullRequest(root))) return { findings: [], notKnown: [] };
  if (real.length > 0) {
    return onlyFindings(
      real.map(({ root }) => {
        const sentence = words('The workflow runs Holdout, but no pull request starts it.');
        return makeFinding('doctor/not-on-pull-request', { file: root.file, line: root.triggerLine }, sentence);
      }),
    );
  }
  const elsewhere = [...new Set(paths.flatMap((path) => callsElsewhere(path) ?? []))];
  const notKnown: NotKnown[] = [];
  if (elsewhere.length > 0) {
    notKnown.push({
      sentence: phrase`Whether ${listForeign(elsewhere)} runs Holdout.`,
      cure: words('Run `holdout doctor` in the repository that holds the workflow.'),
    });
  }
  if (context.requiresWorkflows) {
    notKnown.push({
      sentence: phrase`Whether a workflow that a ruleset requires for ${context.branch} runs Holdout.`,
      cure: words('Run `holdout doctor` in the repository that holds the workflow.'),
    });
    return { findings: [], notKnown };
  }
  return { findings: [notRun(workflows, gates, context)], notKnown };
}

function notRun(workflows: readonly Workflow[], [suspect]: readonly Gate[], { isOwn }: DoctorContext): DoctorFinding {
  const uncalled = workflows.find(
    (workflow) =>
      !isTriggered(workflow) && workflow.jobs.some(({ steps }) => steps.some((step) => isHoldoutStep(step, isOwn))),
  );
  if (uncalled !== undefined) {
    const sentence = words(
      'The workflow runs Holdout when it is called, and no workflow that an event starts calls it.',
    );
    return makeFinding('doctor/not-run', { file: uncalled.file, line: uncalled.triggerLine }, sentence);
  }
  if (suspect === undefined) return makeFinding('doctor/not-run', workflowFolder, words('No workflow runs Holdout.'));
  const sentence = words('No step runs Holdout, here or in another workflow.');
  return makeFinding('doctor/not-run', { file: suspect.root.file }, sentence);
}

/** What holds for one job that runs Holdout. */
function judgeGate(gate: Gate, context: DoctorContext): Judgement {
  const surroundings = judgeSurroundings(gate, context);
  const decides = startsOnPullRequest(gate.root);
  const findings = [
    ...(decides ? [...judgeConditions(gate), ...judgeCommandLine(gate)] : []),
    ...judgePermissions(gate, context),
    ...surroundings.findings,
  ];
  return { findings, notKnown: surroundings.notKnown };
}

/** What holds for a workflow that is triggered and leads to Holdout. */
function judgeRoot(workflow: Workflow, gates: readonly Gate[], context: DoctorContext): DoctorFinding[] {
  const own = gates.filter(({ root }) => root === workflow);
  return own.length > 0 && startsOnPullRequest(workflow) ? judgeTriggers(workflow, own, context) : [];
}

/** A job that leads to Holdout, or whose token could report its check. */
function isConcerned(path: JobPath, gates: readonly Gate[]): boolean {
  return mayForge(path) || gates.some(({ links }) => links.at(-1)!.job === path.links.at(-1)!.job);
}

/** The files on the way to Holdout, each once. */
function filesOf(gates: readonly Gate[]): Workflow[] {
  return [...new Set(gates.flatMap(({ links }) => links.map(({ workflow }) => workflow)))];
}

/** Whether the file runs on the target branch only, with nothing of the change in its checkout. */
function isOfTarget(file: Workflow, gates: readonly Gate[]): boolean {
  const own = gates.filter(({ links }) => links.some(({ workflow }) => workflow === file));
  return own.every((gate) => runsOnTarget(gate.root) && judgeHeadCheckout(gate).findings.length === 0);
}
