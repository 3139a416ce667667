/** `model/format`: what a model is by its content, whatever its name says. */
import { type ModelFormat, recogniseModelFormat } from '../model/format.ts';
import type { EvaluationSource } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import { readBytes } from '../trees/digest.ts';
import type { TreeFile, TreeFolder } from '../trees/tree.ts';

interface RecognisedFile extends ModelFormat {
  path: string;
}

/** Longer files are judged by nothing: no format that may be loaded is in one file of that size. */
const mostBytes = 2 ** 31 - 1;
const clean = 'The model is in a format that carries no code';

/** @throws Refusal `model/carries-code`, `model/format` or `model/empty` for a model that nobody may load */
export async function judgeFormat(found: TreeFile | TreeFolder, by: EvaluationSource['by']): Promise<Judgement> {
  const files = found.kind === 'file' ? [found] : found.files;
  const recognised: RecognisedFile[] = [];
  for (const file of files) recognised.push({ path: file.path, ...(await recognise(file)) });
  refuseWrongFormats(recognised, { by, isFolder: found.kind === 'folder' });
  return { check: 'model/format', findings: findingsOf(recognised), clean };
}

async function recognise(file: TreeFile): Promise<ModelFormat> {
  if (file.bytes === 0) throw refuseEmpty(file.path);
  if (file.bytes > mostBytes) return { name: 'a file of more than 2 GiB', kind: 'unknown' };
  return recogniseModelFormat(await readBytes(file, mostBytes, 'model/too-large'));
}

/** What cannot be a model is refused, but for the papers that may lie beside one in its folder. */
function refuseWrongFormats(
  files: readonly RecognisedFile[],
  { by, isFolder }: { by: EvaluationSource['by']; isFolder: boolean },
): void {
  for (const file of files) {
    if (file.kind === 'carries-code' && by !== 'command') throw refuseCode(file);
    if ((file.kind === 'no-model' && !isFolder) || contradictsName(file)) throw refuseFormat(file);
  }
}

function findingsOf(files: readonly RecognisedFile[]): Finding[] {
  const carrying = files.filter(({ kind }) => kind === 'carries-code');
  const loaded = carrying.map(({ path, name }): Finding => {
    return { code: 'model/loaded-by-command', severity: 'warn', args: { path, format: name } };
  });
  const isSafe = files.some(({ kind }) => kind === 'onnx' || kind === 'safetensors');
  const [unknown] = isSafe || loaded.length > 0 ? [] : files;
  if (unknown === undefined) return loaded;
  const args = { path: unknown.path, format: unknown.name };
  return [...loaded, { code: 'model/unrecognised', severity: 'warn', args }];
}

/** A file that its name gives out for what its content is recognised not to be. */
function contradictsName({ path, kind }: RecognisedFile): boolean {
  return kind !== 'unknown' && kind !== 'onnx' && /\.onnx$/i.test(path);
}

function refuseCode({ path, name }: RecognisedFile): Refusal {
  return new Refusal('model/carries-code', {
    file: path,
    problem: `is ${name}, which can carry code that runs when it is loaded`,
    cure: 'Ship the model as ONNX or safetensors; where that is impossible, let an approved `evaluation.command` load it.',
  });
}

function refuseEmpty(file: string): Refusal {
  return new Refusal('model/empty', {
    file,
    problem: 'has no content',
    cure: 'Bring the model itself; a failed download or export leaves an empty file.',
  });
}

function refuseFormat({ path, name }: RecognisedFile): Refusal {
  return new Refusal('model/format', {
    file: path,
    problem: `is ${name}, not a model that can be used`,
    cure: 'Bring the model itself, as its own format says.',
  });
}

/** `model/format` for a model that the gate loads itself: the scan has shown what it is. */
export function judgeScanned(rewired: readonly string[]): Judgement {
  const findings: Finding[] =
    rewired.length === 0 ? [] : [{ code: 'model/rewired', severity: 'note', args: { outputs: [...rewired] } }];
  return { check: 'model/format', findings, clean: 'The model is ONNX with standard operators alone, and was scanned' };
}

/** @throws Refusal for content that is not ONNX, which says what it is instead */
export function requireOnnx(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw refuseEmpty(path);
  const recognised = { path, ...recogniseModelFormat(bytes) };
  if (recognised.kind === 'onnx') return;
  if (recognised.kind === 'carries-code') throw refuseCode(recognised);
  throw new Refusal('model/format', {
    file: path,
    problem: `is ${recognised.name}, and \`evaluation.onnx\` runs ONNX models`,
    cure: 'Export the model as ONNX.',
  });
}
