/** What else stands in the job of Holdout: its runner, its other steps, its inputs. */
import { listForeign, phrase, words } from '../result/phrase.ts';
import { combinationsOf } from './checkNames.ts';
import { type DoctorContext, placeOf } from './context.ts';
import { expressionsIn, normalise } from './expressions.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import { type Gate, isHoldoutStep } from './gates.ts';
import { runsOnTarget } from './untrusted.ts';
import type { Job, Step, Workflow, Written } from './workflow.ts';

/** Judges runner, credentials, secrets, inputs and earlier steps of the job that runs Holdout. */
export function judgeSurroundings(gate: Gate, context: DoctorContext): Judgement {
  const { workflow, job } = gate.links.at(-1)!;
  const runner = judgeRunner(workflow, job, context);
  const others = job.steps.filter((step) => step !== gate.step && !isHoldoutStep(step, context.isOwn));
  return {
    findings: [
      ...runner.findings,
      ...job.steps.flatMap((step) => judgeCheckout(workflow, step)),
      ...(gate.isSuspect ? [] : judgeSecrets(gate, others)),
      ...judgeInputs(workflow, gate.step),
      ...judgeEarlierSteps(gate),
    ],
    notKnown: runner.notKnown,
  };
}

const ofGitHub = /^(ubuntu|windows|macos)-[a-z0-9.-]+$/i;

function judgeRunner(workflow: Workflow, job: Job, { isPrivate }: DoctorContext): Judgement {
  const { runsOn } = job;
  if (runsOn === undefined) return { findings: [], notKnown: [] };
  const labels = runsOn.values.flatMap((label) => valuesOf(label, job));
  const place = placeOf(workflow, runsOn);
  if (labels.some((label) => label.toLowerCase() === 'self-hosted')) {
    const severity = isPrivate === true ? 'note' : 'block';
    const kind = isPrivate === undefined ? 'whose repository may be public' : isPrivate ? '' : 'in a public repository';
    const sentence = phrase`The job ${job.id} runs on a self-hosted runner${words(kind === '' ? '' : `, ${kind}`)}.`;
    return { findings: [makeFinding('doctor/self-hosted-runner', place, sentence, { severity })], notKnown: [] };
  }
  const unclear = [
    ...labels.filter((label) => !ofGitHub.test(label)),
    ...(runsOn.group === undefined ? [] : [runsOn.group]),
  ];
  if (unclear.length === 0) return { findings: [], notKnown: [] };
  const notKnown: NotKnown = {
    sentence: phrase`Whether the runner ${listForeign(unclear)} of the job ${job.id} in ${workflow.file} is self-hosted.`,
    cure: words('The settings of the repository’s or organisation’s runners show it.'),
  };
  return { findings: [], notKnown: [notKnown] };
}

/** The values of a label that a plain matrix decides; else the label as it is. */
function valuesOf(label: string, { matrix }: Job): string[] {
  const [expression, ...others] = expressionsIn(label);
  const key = /^matrix\.([\w-]+)$/.exec(normalise(expression ?? ''))?.[1];
  const isWhole = others.length === 0 && /^\s*\$\{\{[^}]*\}\}\s*$/.test(label);
  const combinations = matrix === undefined ? undefined : combinationsOf(matrix);
  if (key === undefined || !isWhole || combinations === undefined) return [label];
  return [...new Set(combinations.map((one) => one.get(key) ?? label))];
}

function judgeCheckout(workflow: Workflow, { uses, inputs }: Step): DoctorFinding[] {
  if (uses === undefined || !/^actions\/checkout(@|$)/i.test(uses.text)) return [];
  const persist = inputs.get('persist-credentials');
  if (persist !== undefined && normalise(persist.text) === 'false') return [];
  const sentence = words('The checkout leaves the token where later steps can read it.');
  return [makeFinding('doctor/persisted-credentials', placeOf(workflow, persist ?? uses), sentence)];
}

/** `secrets` and not the token of the run, which every step has. */
const secret = /\bsecrets(?!\.github_token\b)\b/;

function isSecret({ text }: Written): boolean {
  return expressionsIn(text).some((expression) => secret.test(normalise(expression)));
}

function judgeSecrets({ links }: Gate, others: readonly Step[]): DoctorFinding[] {
  const { workflow, job } = links.at(-1)!;
  const found: DoctorFinding[] = [];
  const shared = [...workflow.environment.values(), ...job.environment.values()].find(isSecret);
  if (shared !== undefined) {
    const sentence = phrase`A secret is given to every step of the job ${job.id} by its environment.`;
    found.push(makeFinding('doctor/secrets-beside', placeOf(workflow, shared), sentence));
  }
  for (const { inputs, environment, run } of others) {
    const given = [...inputs.values(), ...environment.values(), ...(run === undefined ? [] : [run])].find(isSecret);
    if (given === undefined) continue;
    const sentence = phrase`A secret is given to another step of the job ${job.id}.`;
    found.push(makeFinding('doctor/secrets-beside', placeOf(workflow, given), sentence));
  }
  for (const link of links) {
    if (link.job.secrets?.text.toLowerCase() !== 'inherit') continue;
    const sentence = phrase`The job ${link.job.id} hands every secret on to the workflow that it calls.`;
    found.push(makeFinding('doctor/secrets-beside', placeOf(link.workflow, link.job.secrets), sentence));
  }
  return found;
}

/** Inputs of the Action with the value that switches a place off. */
const switches: readonly (readonly [input: string, off: string])[] = [
  ['comment', 'false'],
  ['check-run', 'false'],
  ['artifact', ''],
];

function judgeInputs(workflow: Workflow, step: Step | undefined): DoctorFinding[] {
  return switches.flatMap(([name, off]) => {
    const input = step?.inputs.get(name);
    if (input === undefined || normalise(input.text) !== off) return [];
    const sentence = words(`The input \`${name}\` keeps the verdict from being shown there.`);
    return [makeFinding('doctor/switched-off', placeOf(workflow, input), sentence)];
  });
}

/** Commands that run before Holdout, in a checkout of the change. */
function judgeEarlierSteps({ root, links, step }: Gate): DoctorFinding[] {
  const { workflow, job } = links.at(-1)!;
  if (step === undefined || runsOnTarget(root)) return [];
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const checkout = before.findIndex(({ uses }) => /checkout/i.test(uses?.text ?? ''));
  const earlier = checkout === -1 ? undefined : before.slice(checkout).find(({ run }) => run !== undefined);
  if (earlier?.run === undefined) return [];
  const sentence = phrase`Commands run on the checkout of the change before Holdout, in the same job ${job.id}.`;
  return [makeFinding('doctor/code-before', placeOf(workflow, earlier.run), sentence)];
}
