/** Whether the events that start a workflow are all those on which a model could be merged. */
import { foreign, listPhrases, type Phrase, phrase, words } from '../result/phrase.ts';
import { type DoctorContext, placeOf } from './context.ts';
import { normalise } from './expressions.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Gate } from './gates.ts';
import { passesFilter } from './patterns.ts';
import type { Concurrency, Trigger, Workflow } from './workflow.ts';

const proposing: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** Whether a pull request starts the workflow. */
export function startsOnPullRequest({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => proposing.has(event));
}

/** Judges the events of a workflow that pull requests start and that runs Holdout. */
export function judgeTriggers(workflow: Workflow, gates: readonly Gate[], context: DoctorContext): DoctorFinding[] {
  const watched = workflow.triggers.filter(({ event }) => proposing.has(event) || event === 'merge_group');
  return [
    ...watched.flatMap((trigger) => judgeFilters(workflow, trigger, context)),
    ...workflow.triggers
      .filter(({ event }) => proposing.has(event))
      .flatMap((trigger) => judgeTypes(workflow, trigger, gates)),
    ...judgeQueue(workflow, gates, context),
    ...judgeReviews(workflow, context),
  ];
}

function judgeFilters(workflow: Workflow, trigger: Trigger, { branch }: DoctorContext): DoctorFinding[] {
  const found: DoctorFinding[] = [];
  const event = words(`\`${trigger.event}\``);
  for (const [name, filter] of [
    ['paths', trigger.paths],
    ['paths-ignore', trigger.pathsIgnore],
  ] as const) {
    if (filter === undefined) continue;
    const sentence = phrase`${event} has the filter ${words(`\`${name}\``)}, so the workflow does not start for every pull request.`;
    found.push(makeFinding('doctor/paths-filter', placeOf(workflow, filter), sentence));
  }
  const { branches, branchesIgnore } = trigger;
  if (branches !== undefined && !passesFilter(branches.values, branch)) {
    const sentence = phrase`The filter ${words('`branches`')} of ${event} leaves out ${branch}, so its pull requests are not judged.`;
    found.push(makeFinding('doctor/branch-filter', placeOf(workflow, branches), sentence));
  }
  if (branchesIgnore !== undefined) {
    const isHit = passesFilter(branchesIgnore.values, branch);
    const sentence = isHit
      ? phrase`The filter ${words('`branches-ignore`')} of ${event} leaves out ${branch}, so its pull requests are not judged.`
      : phrase`The filter ${words('`branches-ignore`')} of ${event} leaves out branches, though not ${branch}.`;
    const severity = isHit ? 'block' : 'note';
    found.push(makeFinding('doctor/branch-filter', placeOf(workflow, branchesIgnore), sentence, { severity }));
  }
  return found;
}

/** What starts a workflow on a pull request where `types` is absent. */
const defaultTypes = ['opened', 'synchronize', 'reopened'];

function judgeTypes(workflow: Workflow, trigger: Trigger, gates: readonly Gate[]): DoctorFinding[] {
  const given = trigger.types?.values.map((type) => type.toLowerCase()) ?? defaultTypes;
  const needed = [...defaultTypes, 'edited', ...(leavesOutDrafts(gates) ? ['ready_for_review'] : [])];
  const missing = needed.filter((type) => !given.includes(type));
  if (missing.length === 0) return [];
  const names = listPhrases(
    missing.map((type) => words(`\`${type}\``)),
    5,
  );
  const absent = trigger.types === undefined ? words(' (`types` is absent, so the default applies)') : [];
  const sentence = phrase`${words(`\`${trigger.event}\``)} does not start the workflow on ${names}${absent}${whyNeeded(missing)}.`;
  return [makeFinding('doctor/missing-types', placeOf(workflow, trigger.types ?? trigger), sentence)];
}

function whyNeeded(missing: readonly string[]): Phrase {
  if (missing.includes('synchronize')) return words(', so later commits are not judged');
  if (missing.includes('edited')) {
    return words(', so a pull request that is turned to another branch keeps the verdict by the rules of the first');
  }
  return words('');
}

function leavesOutDrafts(gates: readonly Gate[]): boolean {
  const conditions = gates.flatMap(({ links, step }) => [...links.map(({ job }) => job.condition), step?.condition]);
  return conditions.some((condition) => condition !== undefined && normalise(condition.text).includes('draft'));
}

function judgeQueue(workflow: Workflow, gates: readonly Gate[], context: DoctorContext): DoctorFinding[] {
  const queue = workflow.triggers.find(({ event }) => event === 'merge_group');
  if (queue !== undefined) return judgeCancelling(workflow, gates);
  const place = { file: workflow.file, line: workflow.triggerLine };
  if (context.hasMergeQueue === false) return [];
  if (context.hasMergeQueue) {
    const sentence = phrase`${context.branch} has a merge queue, and ${words('`merge_group`')} does not start the workflow.`;
    return [makeFinding('doctor/missing-merge-group', place, sentence)];
  }
  const sentence = phrase`${words('`merge_group`')} does not start the workflow; it has to, should ${context.branch} have a merge queue.`;
  return [makeFinding('doctor/missing-merge-group', place, sentence, { severity: 'note' })];
}

/** Names that differ between two groups of a queue. */
const distinct = /github\.(ref|sha|run_id|run_number)\b|merge_group\.head_(ref|sha)/;

function judgeCancelling(workflow: Workflow, gates: readonly Gate[]): DoctorFinding[] {
  const own = workflow.concurrency === undefined ? [] : [{ workflow, concurrency: workflow.concurrency }];
  const ofJobs = gates.flatMap(({ links }) =>
    links.flatMap(({ workflow: file, job: { concurrency } }) =>
      concurrency === undefined ? [] : [{ workflow: file, concurrency }],
    ),
  );
  return [...own, ...ofJobs]
    .filter(({ concurrency }) => cancelsQueue(concurrency))
    .map(({ workflow: file, concurrency }) =>
      makeFinding(
        'doctor/cancelled-queue',
        placeOf(file, concurrency.cancel ?? concurrency),
        phrase`Runs in the concurrency group ${foreign(concurrency.group)} cancel each other, also those of a merge queue.`,
      ),
    );
}

function cancelsQueue({ group, cancel }: Concurrency): boolean {
  return (
    cancel !== undefined &&
    normalise(cancel.text).replace(/^\$\{\{(.*)\}\}$/, '$1') === 'true' &&
    !distinct.test(normalise(group))
  );
}

function judgeReviews(workflow: Workflow, { needsApprovals }: DoctorContext): DoctorFinding[] {
  if (!needsApprovals || workflow.triggers.some(({ event }) => event === 'pull_request_review')) return [];
  const sentence = words('The policy asks for approvals, and `pull_request_review` does not start the workflow.');
  return [makeFinding('doctor/missing-review-trigger', { file: workflow.file, line: workflow.triggerLine }, sentence)];
}
