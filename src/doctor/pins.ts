/** Whether what a workflow uses can be moved to other content by someone else, or by the change. */
import { phrase } from '../result/phrase.ts';
import { readUsed } from './actionNames.ts';
import { placeOf } from './context.ts';
import { namesHead } from './expressions.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Job, Step, Workflow, Written } from './workflow.ts';

/**
 * Judges every `uses:` of a file.
 *
 * @param isOfTarget whether the checkout is that of the target branch, so that actions in it are approved
 */
export function judgePins(workflow: Workflow, isOfTarget: boolean): DoctorFinding[] {
  return workflow.jobs.flatMap((job) => [
    ...(job.uses === undefined ? [] : judgeUse(workflow, job.uses, { isWorkflow: true, isTrusted: true })),
    ...job.steps.flatMap((step) =>
      step.uses === undefined
        ? []
        : judgeUse(workflow, step.uses, { isWorkflow: false, isTrusted: isOfTarget || liesInTrusted(step.uses, job) }),
    ),
  ]);
}

function judgeUse(
  workflow: Workflow,
  uses: Written,
  { isWorkflow, isTrusted }: { isWorkflow: boolean; isTrusted: boolean },
): DoctorFinding[] {
  const used = readUsed(uses.text);
  const place = placeOf(workflow, uses);
  if (used.kind === 'local') {
    // A called workflow lies beside this one, and is owned like it.
    if (isWorkflow || isTrusted) return [];
    return [makeFinding('doctor/local-action', place, phrase`The action ${uses.text} comes from the change itself.`)];
  }
  if (used.isPinned) return [];
  const sentence = phrase`${uses.text} is not pinned by the full id of a commit, so what runs here can be moved.`;
  return [makeFinding('doctor/unpinned-action', place, sentence)];
}

/** A local path below a checkout of another repository at a fixed commit is no content of the change. */
function liesInTrusted(uses: Written, { steps }: Job): boolean {
  const used = readUsed(uses.text);
  if (used.kind !== 'local') return false;
  return steps.some((step) => {
    const path = step.inputs.get('path')?.text.replace(/^\.\//, '').replace(/\/+$/, '');
    return path !== undefined && path !== '' && isFixedCheckout(step) && `${used.path}/`.startsWith(`./${path}/`);
  });
}

function isFixedCheckout({ uses, inputs }: Step): boolean {
  const ref = inputs.get('ref')?.text ?? '';
  return /^actions\/checkout@/i.test(uses?.text ?? '') && /^[0-9a-f]{40}$/i.test(ref) && !namesHead(ref);
}
