/** Where the rules come from, and what the change does to them: `criteria/approved`. */
import { posix } from 'node:path';
import { bindingPath } from '../evaluation/binding.ts';
import { differingKeys } from '../policy/differingKeys.ts';
import type { Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import type { Judgement } from '../result/judgement.ts';
import { Refusal, Refusals } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import { digestFile, readBytes } from '../trees/digest.ts';
import { couldMatch, hasPattern } from '../trees/patterns.ts';
import type { Tree, TreeFile } from '../trees/tree.ts';
import { findOutsideGit } from './inputs.ts';
import type { GitSides, Sides } from './sides.ts';

export interface Rules {
  policy: Policy;
  /** The policy file as it was read. */
  text: string;
  /** SHA-256 of the policy file. */
  sha256: string;
  /** Whether the policy was read from the approved tree. */
  approved: boolean;
  /** The tree that rule files other than the policy, such as the lock, are read from. */
  tree: Tree;
  judgement: Judgement;
  /** Whether the change touches the model or its predictions; so does the first policy. */
  touchesModel: boolean;
  /** What has to be done: evaluate, or say why not. */
  task: 'evaluate' | 'rules-only' | 'untouched' | 'merged';
}

const policyLimit = 1024 * 1024;

/** @throws Refusal or Refusals where there is no policy, or it cannot be read */
export async function readRules(sides: Sides): Promise<Rules> {
  const { git, proposed, policyPath } = sides;
  if (git === undefined) {
    const file = await requirePolicy(proposed, policyPath);
    return rulesFrom(file, proposed, { code: 'criteria/working-folder', severity: 'warn', args: {} });
  }
  const approvedFile = await git.approved.findFile(policyPath);
  return approvedFile === undefined ? adopt(sides, git) : readApproved(approvedFile, sides, git);
}

async function requirePolicy(tree: Tree, path: string): Promise<TreeFile> {
  const file = await tree.findFile(path);
  if (file !== undefined) return file;
  throw new Refusal('policy/missing', {
    file: path,
    problem: 'there is no policy',
    cure: 'Give its path with --policy; the README shows a policy to begin with.',
  });
}

async function readRulesFile(file: TreeFile): Promise<Pick<Rules, 'policy' | 'text' | 'sha256'>> {
  const policy = await parse(file);
  const bytes = await readBytes(file, policyLimit, 'policy/too-large');
  const { sha256 } = await digestFile(file);
  return { policy, text: new TextDecoder().decode(bytes), sha256 };
}

async function parse(file: TreeFile): Promise<Policy> {
  return readPolicy(await readBytes(file, policyLimit, 'policy/too-large'), file.path);
}

/** Keys in which the approved and the proposed policy differ. */
async function compareFiles(approved: TreeFile, proposed: TreeFile): Promise<string[]> {
  const [one, other] = await Promise.all(
    [approved, proposed].map((file) => readBytes(file, policyLimit, 'policy/too-large')),
  );
  return one === undefined || other === undefined ? [] : differingKeys(one, other, approved.path);
}

async function rulesFrom(file: TreeFile, tree: Tree, finding: Finding): Promise<Rules> {
  const read = await readRulesFile(file);
  return { ...read, approved: false, tree, judgement: judgementOf([finding]), touchesModel: true, task: 'evaluate' };
}

function judgementOf(findings: readonly Finding[]): Judgement {
  return { check: 'criteria/approved', findings, clean: 'The criteria come from the approved branch' };
}

/** No approved policy at that path: the proposed one is used, unless an approved one governs its model already. */
async function adopt(sides: Sides, git: GitSides): Promise<Rules> {
  const file = await requirePolicy(git.committed, sides.policyPath);
  const rules = await rulesFrom(file, git.committed, { code: 'criteria/adopting', severity: 'warn', args: {} });
  const governing = await findGoverningPolicy(git, rules.policy);
  if (governing === undefined) return rules;
  const path = joinPath(git.prefix, sides.policyPath);
  const moved: Finding = { code: 'criteria/policy-moved', severity: 'block', args: { path, approved: governing } };
  return { ...rules, judgement: judgementOf([moved]) };
}

/** Path of an approved policy whose model is the one that the proposed policy judges, holds it, or lies in it. */
async function findGoverningPolicy(
  { approvedRepository, prefix }: GitSides,
  proposed: Policy,
): Promise<string | undefined> {
  const model = joinPath(prefix, proposed.model.path);
  const paths = await approvedRepository.list('');
  for (const path of paths.filter((one) => /\.ya?ml$/.test(one))) {
    const policy = await readIfPossible(approvedRepository, path);
    if (policy === undefined) continue;
    const governed = joinPath(rootOfPath(path), policy.model.path);
    if (isAtOrBelow(governed, model) || isAtOrBelow(model, governed)) return path;
  }
  return undefined;
}

/** The root of a policy, as a path in the repository. */
function rootOfPath(path: string): string {
  const folder = posix.dirname(path);
  const root = posix.basename(folder) === '.holdout' ? posix.dirname(folder) : folder;
  return root === '.' ? '' : root;
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

async function readIfPossible(tree: Tree, path: string): Promise<Policy | undefined> {
  try {
    const file = await tree.findFile(path);
    return file === undefined || file.bytes > policyLimit ? undefined : (await readProposed(file)).policy;
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}

function joinPath(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

async function readApproved(file: TreeFile, sides: Sides, git: GitSides): Promise<Rules> {
  const read = await readRulesFile(file);
  const { policy } = read;
  // A branch that was begun before the policy came lacks it without removing it.
  const isChanged = git.changed.includes(sides.policyPath);
  // Looked for even where it is not changed: a new neighbour of almost the same name would lock everyone out.
  const committed = await git.committed.findFile(sides.policyPath);
  const proposedFile = isChanged ? committed : file;
  const isKept = proposedFile !== undefined;
  const proposed = isKept && isChanged ? await readProposed(proposedFile) : { policy };
  const policies = [policy, ...(proposed.policy ? [proposed.policy] : [])];
  const touched = classify(git.changed, sides.policyPath, policies, await findGateWorkflows(git));
  // Together with a changed model a broken policy is a matter of integrity first.
  if (proposed.refused !== undefined && touched.judged.length === 0) throw proposed.refused;
  const findings: Finding[] = [];
  if (git.isRewritten) {
    const { approved, proposed: now } = sides.commits;
    const args = { approved: approved?.commit ?? '', proposed: now?.commit ?? '' };
    findings.push({ code: 'criteria/history-rewritten', severity: 'block', args });
  }
  if (!isKept) findings.push({ code: 'criteria/policy-removed', severity: 'block', args: { path: sides.policyPath } });
  if (touched.judged.length > 0 && touched.rules.length > 0) {
    const args = { model: touched.judged, rules: touched.rules };
    findings.push({ code: 'criteria/model-and-rules', severity: 'block', args });
  }
  if (touched.rules.length > 0) {
    const isComparable = proposedFile !== undefined && proposed.policy !== undefined;
    const keys = isComparable ? (await compareFiles(file, proposedFile)).slice(0, 50) : [];
    findings.push({ code: 'criteria/rules-changed', severity: 'note', args: { files: touched.rules, keys } });
  }
  // Data outside git can change without the change showing it, so that it is always evaluated.
  const outside = await findOutsideGit(sides.proposed, policy);
  const task = isKept && outside.length === 0 ? taskFor(touched, git) : 'evaluate';
  if (task === 'rules-only' || task === 'untouched')
    findings.push({ code: `criteria/${task}`, severity: 'note', args: {} });
  const touchesModel = touched.judged.length > 0;
  return { ...read, approved: true, tree: git.approved, judgement: judgementOf(findings), touchesModel, task };
}

/** The proposed policy, or why it is refused. */
async function readProposed(file: TreeFile): Promise<{ policy?: Policy; refused?: unknown }> {
  try {
    return { policy: await parse(file) };
  } catch (thrown) {
    if (thrown instanceof Refusal || thrown instanceof Refusals) return { refused: thrown };
    throw thrown;
  }
}

interface Touched {
  /** Changed files that are judged: model, predictions and their binding. */
  judged: string[];
  /** Changed files that judge: policy, lock, baseline document, intended use, files of the command, workflows. */
  rules: string[];
  /** Changed manifest files, and files that could feed the model. */
  data: string[];
}

/** Changed workflow files that name Holdout before or after the change, or call one that does. */
async function findGateWorkflows({ workflows, approvedRepository, committedRepository }: GitSides): Promise<string[]> {
  const found: string[] = [];
  for (const path of workflows) {
    const texts = await Promise.all([approvedRepository, committedRepository].map((tree) => readCalling(tree, path)));
    if (texts.some((text) => /holdout/i.test(text))) found.push(path);
  }
  return found;
}

/** A run of GitHub calls no more workflows. */
const mostCalled = 50;

/** A workflow with those of the repository that it calls: without the call nothing is judged either. */
async function readCalling(tree: Tree, path: string): Promise<string> {
  const texts = new Map<string, string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined && texts.size < mostCalled; next = waiting.pop()) {
    if (texts.has(next)) continue;
    const text = await textIfPossible(tree, next);
    texts.set(next, text);
    const calls = text.matchAll(/\buses:\s*["']?\.\/(\.github\/workflows\/[^\s"'#]+)/g);
    waiting.push(...Array.from(calls, ([, name = '']) => name));
  }
  return [...texts.values()].join('\n');
}

async function textIfPossible(tree: Tree, path: string): Promise<string> {
  try {
    const file = await tree.findFile(path);
    if (file === undefined || file.bytes > policyLimit) return '';
    return new TextDecoder().decode(await readBytes(file, policyLimit, 'policy/too-large'));
  } catch (thrown) {
    if (thrown instanceof Refusal) return '';
    throw thrown;
  }
}

function classify(
  changed: readonly string[],
  policyPath: string,
  policies: readonly Policy[],
  workflows: readonly string[],
): Touched {
  const judged = policies.flatMap(({ model, evaluation: { source } }) => [
    model.path,
    ...(source.by === 'predictions'
      ? [source.path, ...source.also.values()].flatMap((path) => [path, bindingPath(path)])
      : []),
  ]);
  const rules = policies
    .flatMap(({ lock, baseline, documents, evaluation: { source } }) => [
      lock,
      baseline?.evidence,
      documents.intendedUse,
      ...(source.by === 'command' ? source.files : []),
    ])
    .filter((path) => path !== undefined);
  const manifests = policies.flatMap((policy) => policy.data.manifest.map(({ path }) => path));
  // A name that many systems hold for the same is judged too, and refused where both are there.
  const select = (paths: readonly string[]) =>
    changed.filter((path) => paths.some((one) => isAtOrBelow(foldCase(path), foldCase(one))));
  const patterns = manifests.filter(hasPattern);
  const literal = select(manifests);
  const changedManifests = changed.filter(
    (path) => literal.includes(path) || patterns.some((pattern) => couldMatch(pattern, path)),
  );
  const changedRules = select([policyPath, ...rules]);
  const fed = changed.filter((path) => policies.some((policy) => canFeedModel(path, policy)));
  return {
    judged: select(judged),
    rules: [...changedRules, ...workflows],
    data: [...changedManifests, ...fed.filter((path) => !changedRules.includes(path))],
  };
}

/** Whether a file could be one that cells of the manifest name: which ones do is known only when it is read. */
function canFeedModel(path: string, { evaluation: { source } }: Policy): boolean {
  if (source.by === 'predictions') return false;
  if (source.by === 'command') return source.paths.length > 0;
  const inputs = [...source.inputs.values()];
  if (inputs.some((input) => input.from === 'image') && /\.(?:png|jpe?g)$/i.test(path)) return true;
  return inputs.some((input) => input.from === 'npy' || input.from === 'npy-file') && /\.npy$/i.test(path);
}

function foldCase(path: string): string {
  return path.toUpperCase().toLowerCase();
}

function taskFor({ judged, rules, data }: Touched, { isEmpty, isMerged }: GitSides): Rules['task'] {
  if (judged.length > 0 || data.length > 0 || (isEmpty && !isMerged)) return 'evaluate';
  return rules.length > 0 ? 'rules-only' : 'untouched';
}
