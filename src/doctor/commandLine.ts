/** The command line of Holdout in a `run:` step. */
import { phrase, words } from '../result/phrase.ts';
import { placeOf } from './context.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Gate } from './gates.ts';
import { callsHoldout, findLostExit, runsToolOfCheckout, takesOwnRules } from './shell.ts';

/** Judges whether the exit code arrives, and where rules and program come from. */
export function judgeCommandLine({ links, step }: Gate): DoctorFinding[] {
  const { workflow, job } = links.at(-1)!;
  if (step?.run === undefined || !callsHoldout(step.run.text)) return [];
  const script = step.run.text;
  const place = placeOf(workflow, step.run);
  const found: DoctorFinding[] = [];
  const shell = (step.shell ?? job.shell ?? workflow.shell)?.text;
  const isWindows = job.runsOn?.values.some((label) => /^windows\b/i.test(label)) ?? false;
  const lost = findLostExit(script, { shell, isWindows });
  if (lost !== undefined) {
    const sentence = phrase`The exit code of ${words('`holdout check`')} may not fail the step, because of ${lost}.`;
    found.push(makeFinding('doctor/exit-code-lost', place, sentence));
  }
  if (takesOwnRules(script)) {
    const sentence = words('`holdout check` takes its rules from the change itself.');
    found.push(makeFinding('doctor/rules-from-the-change', place, sentence));
  }
  if (runsToolOfCheckout(script)) {
    const sentence = words('The program `holdout` is looked up among what the change installs.');
    found.push(makeFinding('doctor/tool-from-the-change', place, sentence));
  }
  return found;
}
