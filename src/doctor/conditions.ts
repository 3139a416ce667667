/** Whether the job and the step of Holdout always run, and fail when Holdout does. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { placeOf } from './context.ts';
import { certaintyOf, mayBeTrue } from './expressions.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Gate, Link } from './gates.ts';

/** Judges conditions, `needs` and `continue-on-error` on the whole way to the step. */
export function judgeConditions(gate: Gate): DoctorFinding[] {
  return [...gate.links.flatMap(judgeJob), ...judgeStep(gate)];
}

function judgeJob({ workflow, job }: Link): DoctorFinding[] {
  const found: DoctorFinding[] = [];
  const certainty = certaintyOf(job.condition?.text);
  if (job.condition !== undefined && certainty === 'sometimes') {
    const sentence = phrase`The job ${job.id} runs only if ${job.condition.text}; skipped, it counts as passed.`;
    found.push(makeFinding('doctor/job-condition', placeOf(workflow, job.condition), sentence));
  }
  if (job.needs !== undefined && job.needs.values.length > 0 && certainty !== 'always') {
    const sentence = phrase`The job ${job.id} is skipped, which counts as passed, when ${listForeign(job.needs.values)} fails or is skipped.`;
    found.push(makeFinding('doctor/needs', placeOf(workflow, job.needs), sentence));
  }
  if (job.continueOnError !== undefined && mayBeTrue(job.continueOnError.text)) {
    const sentence = phrase`The job ${job.id} has ${words('`continue-on-error`')}, so its failure does not fail the workflow.`;
    found.push(makeFinding('doctor/continue-on-error', placeOf(workflow, job.continueOnError), sentence));
  }
  return found;
}

function judgeStep({ links, step }: Gate): DoctorFinding[] {
  const { workflow, job } = links.at(-1)!;
  const found: DoctorFinding[] = [];
  if (step?.condition !== undefined && certaintyOf(step.condition.text) === 'sometimes') {
    const sentence = phrase`The step of Holdout in the job ${job.id} runs only if ${step.condition.text}; without it the job passes.`;
    found.push(makeFinding('doctor/step-condition', placeOf(workflow, step.condition), sentence));
  }
  if (step?.continueOnError !== undefined && mayBeTrue(step.continueOnError.text)) {
    const sentence = phrase`The step of Holdout in the job ${job.id} has ${words('`continue-on-error`')}, so its failure does not fail the job.`;
    found.push(makeFinding('doctor/continue-on-error', placeOf(workflow, step.continueOnError), sentence));
  }
  return found;
}
