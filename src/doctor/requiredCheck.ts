/** Whether the check of a job that runs Holdout is required. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { type BranchRules, protectionOf } from './branchRules.ts';
import { checkNamesOf, exactName, mayBeNamed, shownName } from './checkNames.ts';
import { certaintyOf } from './expressions.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import type { Gate } from './gates.ts';
import { cureFor } from './readingRights.ts';
import { requiredState } from './requiredState.ts';

/**
 * Judges whether the check of a job is required, under the names that GitHub shows it by.
 *
 * @param repositoryId by which a required workflow names the repository; undefined where it is not known
 */
export function judgeRequired(gate: Gate, main: BranchRules, repositoryId: number | undefined): Judgement {
  const place = { branch: main.branch };
  if (isRequiredWorkflow(gate, main, repositoryId)) return { findings: [], notKnown: [] };
  const names = checkNamesOf(gate);
  const contexts = protectionOf(main).checks.map(({ context }) => context);
  const plain = names.flatMap((name) => {
    const exact = exactName(name);
    if (exact !== undefined) return [exact];
    const fitting = contexts.filter((context) => mayBeNamed(name, context));
    return fitting.length > 0 ? fitting : [shownName(name)];
  });
  const { state, sentence } = requiredState(main, plain);
  switch (state) {
    case 'required':
      return {
        findings: [],
        notKnown: names.every((name) => exactName(name) !== undefined) ? [] : [notAllNames(names.map(shownName), main)],
      };
    case 'unknown':
      return { findings: [], notKnown: [{ sentence, cure: cureFor(main) }] };
    case 'required-from-any-source':
      return { findings: [makeFinding('doctor/required-from-any-source', place, sentence)], notKnown: [] };
    case 'not-required':
      return {
        findings: judgeOtherJob(gate, contexts) ?? [makeFinding('doctor/not-required', place, sentence)],
        notKnown: [],
      };
  }
}

function notAllNames(names: readonly string[], { branch }: BranchRules): NotKnown {
  return {
    sentence: phrase`Whether every check that ${listForeign(names)} stands for is required on ${branch}: their names are decided when the workflow runs.`,
    cure: words('Give the job a fixed name without a matrix.'),
  };
}

function isRequiredWorkflow(gate: Gate, { rules }: BranchRules, repositoryId: number | undefined): boolean {
  const required = (rules ?? []).flatMap(({ type, parameters }) =>
    type === 'workflows' ? (parameters?.workflows ?? []) : [],
  );
  return required.some(
    ({ path, repository_id: id }) => path === gate.root.file && id !== undefined && id === repositoryId,
  );
}

/** A job of the same workflow that waits for the gate and is required in its stead. */
function judgeOtherJob({ root, links }: Gate, contexts: readonly string[]): DoctorFinding[] | undefined {
  const first = links[0]!.job;
  for (const job of root.jobs) {
    const isWaiting = waitsFor(job.id, first.id, new Map(root.jobs.map((one) => [one.id, one.needs?.values ?? []])));
    const names = checkNamesOf({ root, links: [{ workflow: root, job }] });
    const context = contexts.find((one) => names.some((name) => mayBeNamed(name, one)));
    if (!isWaiting || context === undefined) continue;
    const place = { file: root.file, line: job.line };
    if (certaintyOf(job.condition?.text) === 'always') {
      const sentence = phrase`The check ${context} is required, which waits for Holdout, and not that of Holdout itself.`;
      return [makeFinding('doctor/required-by-another-job', place, sentence)];
    }
    const sentence = phrase`The check ${context} is required, and its job is skipped, which counts as passed, when Holdout fails.`;
    return [makeFinding('doctor/required-job-skipped', place, sentence)];
  }
  return undefined;
}

function waitsFor(id: string, target: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const pending = [...(needs.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === target) return true;
    if (!seen.has(next)) pending.push(...(needs.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
