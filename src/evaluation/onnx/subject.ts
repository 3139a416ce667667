/** The ONNX model of a tree: read, scanned and matched with the policy, before any runtime and any data is touched. */
import { posix } from 'node:path';
import type { ExternalFile } from '../../inference/protocol.ts';
import { type OnnxModel, readOnnxModel } from '../../model/onnx.ts';
import { withoutZipMaps } from '../../model/zipMaps.ts';
import type { OnnxSource, Policy } from '../../policy/policy.ts';
import { Refusal } from '../../result/refusal.ts';
import { readBytes } from '../../trees/digest.ts';
import type { TreeFile, TreeFolder } from '../../trees/tree.ts';
import { requireOnnx } from '../modelFormat.ts';
import { type ModelPlan, planModel } from './plan.ts';

export interface OnnxSubject {
  /** Path of the ONNX file, for messages. */
  file: string;
  /** What the runtime gets: the file's own bytes, but for outputs that it cannot read. */
  bytes: Uint8Array;
  external: readonly ExternalFile[];
  model: OnnxModel;
  /** Outputs that were a list of maps. */
  rewired: readonly string[];
}

const modelBytes = 1024 * 1024 * 1024;

/** @throws Refusal `model/…` for a model that must not be loaded */
export async function readSubject(found: TreeFile | TreeFolder, source: OnnxSource): Promise<OnnxSubject> {
  const main = found.kind === 'file' ? found : findOnnxFile(found, source);
  const bytes = await readBytes(main, modelBytes, 'model/too-large');
  requireOnnx(bytes, main.path);
  const folder = posix.dirname(main.path);
  const others = found.kind === 'file' ? [] : found.files.filter(({ path }) => path !== main.path);
  const named = new Map(others.map((file) => [posix.relative(folder, file.path), file]));
  const lengths = new Map([...named].map(([name, file]) => [name, file.bytes]));
  const model = readOnnxModel(bytes, main.path, found.kind === 'file' ? {} : { folder: lengths });
  const external: ExternalFile[] = [];
  for (const location of new Set(model.external.map((one) => one.location))) {
    const file = named.get(posix.normalize(location));
    if (file === undefined) throw new Error(`the scan let an external file pass that is not there: ${location}`);
    external.push({ path: location, data: await readBytes(file, modelBytes, 'model/too-large') });
  }
  return { file: main.path, external, model, ...rewire(bytes) };
}

function rewire(bytes: Uint8Array): Pick<OnnxSubject, 'bytes' | 'rewired'> {
  const { bytes: readable, rewired } = withoutZipMaps(bytes);
  return { bytes: readable, rewired };
}

function findOnnxFile(folder: TreeFolder, source: OnnxSource): TreeFile {
  const named = folder.files.filter(({ path }) =>
    source.file === undefined ? /\.onnx$/i.test(path) : path === source.file,
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  throw new Refusal('model/format', {
    file: folder.path,
    problem:
      source.file === undefined
        ? `holds ${named.length === 0 ? 'no file' : `${named.length} files`} with the ending .onnx`
        : `does not hold ${source.file}`,
    cure: 'Name the file with `evaluation.onnx.file`, by its path from the policy’s root.',
  });
}

/** @throws Refusal `model/signature` */
export function planSubject({ model, file }: OnnxSubject, source: OnnxSource, policy: Policy): ModelPlan {
  return planModel(model, file, source, policy);
}
