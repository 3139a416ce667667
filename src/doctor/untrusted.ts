/** Code and texts of the change in workflows that have rights, or that decide. */
import { phrase, words } from '../result/phrase.ts';
import { expressionsIn, findInjection, namesHead, namesTargetOnly } from './expressions.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import type { JobPath } from './gates.ts';
import type { Step, Workflow, Written } from './workflow.ts';
import { lineWithin } from './yamlTree.ts';

const privileged: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** Whether the workflow runs with the rights of the target branch while others can start it. */
function isPrivileged({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => privileged.has(event));
}

/** Events whose checkout is, without a `ref`, the change. */
const ofChange = /^(merge_group|pull_request|pull_request_review|pull_request_review_comment)$/;

/** Whether a checkout is, without a `ref`, the target branch. */
export function runsOnTarget({ triggers }: Workflow): boolean {
  return triggers.every(({ event }) => !ofChange.test(event));
}

/** Judges whether a job of a privileged workflow brings the change into its checkout. */
export function judgeHeadCheckout({ root, links }: JobPath): Judgement {
  const { workflow, job } = links.at(-1)!;
  if (!isPrivileged(root)) return { findings: [], notKnown: [] };
  const events = root.triggers.map(({ event }) => event).filter((event) => privileged.has(event));
  const findings: DoctorFinding[] = [];
  const notKnown: NotKnown[] = [];
  for (const step of job.steps) {
    const head = headOf(step);
    if (head !== undefined) {
      const sentence = phrase`On ${words(`\`${events.join('`, `')}\``)} the job ${job.id} brings the change into its checkout, by ${head.text.trim()}.`;
      findings.push(makeFinding('doctor/head-checkout', { file: workflow.file, line: head.line }, sentence));
    }
    const unclear = ['ref', 'repository'].map((name) => step.inputs.get(name)).find(isUnclear);
    if (head === undefined && unclear !== undefined) {
      notKnown.push({
        sentence: phrase`Whether ${unclear.text} in line ${unclear.line} of ${workflow.file} is the change.`,
        cure: words('Write a fixed ref, or none: the target branch is then checked out.'),
      });
    }
  }
  return { findings, notKnown };
}

function isUnclear(written: Written | undefined): written is Written {
  return written !== undefined && expressionsIn(written.text).length > 0 && !namesTargetOnly(written.text);
}

/** What in a step names the head of the change: an input of a checkout, or a command of git. */
function headOf({ inputs, run, environment }: Step): { text: string; line: number } | undefined {
  for (const name of ['ref', 'repository', 'commit']) {
    const input = inputs.get(name);
    if (input !== undefined && namesHead(input.text)) return input;
  }
  if (run === undefined) return undefined;
  const command = commandOfHead(
    run.text,
    [...environment.values()].some(({ text }) => namesHead(text)),
  );
  return command === undefined ? undefined : { text: command, line: lineWithin(run.scalar, command) };
}

function commandOfHead(script: string, environmentNamesHead: boolean): string | undefined {
  const bringing = /\bgit\s+(checkout|clone|fetch|merge|pull|reset|restore|switch|worktree)\b/;
  return script
    .split(/\r?\n/)
    .find(
      (line) =>
        /\bgh\s+pr\s+checkout\b/.test(line) ||
        (bringing.test(line) && (namesHead(line) || /\bpull\/[^\s/]+\/(head|merge)\b/.test(line))) ||
        (bringing.test(line) && environmentNamesHead && line.includes('$')),
    )
    ?.trim();
}

/** Judges the scripts of a file for expressions whose text others choose. */
export function judgeInjection(workflow: Workflow): DoctorFinding[] {
  return workflow.jobs.flatMap(({ steps }) =>
    steps.flatMap(({ run, uses, inputs }) => {
      const isScript = /^actions\/github-script@/i.test(uses?.text ?? '');
      const script = run ?? (isScript ? inputs.get('script') : undefined);
      const expression = script === undefined ? undefined : findInjection(script.text);
      if (script === undefined || expression === undefined) return [];
      const place = { file: workflow.file, line: lineWithin(script.scalar, expression) };
      const sentence = phrase`The script contains ${`\${{${expression}}}`}, whose text others choose.`;
      return [makeFinding('doctor/expression-injection', place, sentence)];
    }),
  );
}
