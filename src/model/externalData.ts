/**
 * Tensors whose data lie in other files.
 *
 * A runtime that follows such a reference reads any file of the machine that the model names, so a reference is allowed
 * only to a file that was found beside the model and digested with it, and only where the data lie inside that file.
 */
import type { TensorPart } from './onnxParts.ts';
import { refuseExternalData, shownName } from './onnxRefusals.ts';
import { describe, expectedBytes } from './tensors.ts';

/** Data of one tensor in another file of the model's folder. */
export interface ExternalData {
  /** Path relative to the folder of the ONNX file, with forward slashes. */
  location: string;
  offset: number;
  length: number;
}

/** Length of each other file of the model's folder, by its path relative to the folder of the ONNX file. */
export type ModelFolder = ReadonlyMap<string, number>;

const keepInside =
  'Save the model as one file: `torch.onnx.export` with `external_data=False`, `onnx.save_model` without `save_as_external_data`.';
const nameFolder =
  'Save the model as one file (`torch.onnx.export` with `external_data=False`), or let `model.path` name a folder that holds the ONNX file and all files of its data.';

/**
 * Where the data of a tensor lie outside the model.
 *
 * @returns undefined for a tensor with its data in the model
 * @throws Refusal `model/external-data`
 */
export function readExternalData(tensor: TensorPart, file: string, folder?: ModelFolder): ExternalData | undefined {
  if (!tensor.isExternal && tensor.externalData.length === 0) return undefined;
  const refuse = (problem: string, cure = keepInside) =>
    refuseExternalData(file, `has ${describe(tensor)} with its data elsewhere: ${problem}`, cure);
  const entries = new Map(tensor.externalData);
  if (!tensor.isExternal) throw refuse('it names a file and does not use it');
  if (tensor.rawBytes !== undefined || tensor.lists.size > 0) throw refuse('it has data in the model as well');
  if (entries.size < tensor.externalData.length) throw refuse('it says the same twice');
  const unknown = [...entries.keys()].find((key) => !knownEntries.has(key));
  if (unknown !== undefined) throw refuse(`it says ${shownName(unknown)}, which Holdout does not know`);
  return placeInFolder(entries, expectedBytes(tensor, file), folder, refuse);
}

const knownEntries: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum']);

function placeInFolder(
  entries: ReadonlyMap<string, string>,
  expected: number | undefined,
  folder: ModelFolder | undefined,
  refuse: (problem: string, cure?: string) => Error,
): ExternalData {
  const location = entries.get('location') ?? '';
  const problem = forbiddenLocation(location);
  if (problem !== undefined) throw refuse(problem);
  const bytes = folder?.get(location);
  if (bytes === undefined) throw refuse(`no file ${shownName(location)} belongs to the model`, nameFolder);
  const offset = readCount(entries.get('offset') ?? '0');
  const length = readCount(entries.get('length') ?? String(expected));
  if (offset === undefined || length === undefined || length !== expected) {
    throw refuse('its offset and length are not those of its dimensions');
  }
  if (offset + length > bytes) throw refuse(`it reaches beyond the end of ${shownName(location)}`);
  return { location, offset, length };
}

function readCount(text: string): number | undefined {
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}

/** What is wrong with a location that may not be followed, wherever it leads. */
function forbiddenLocation(location: string): string | undefined {
  if (location === '') return 'it names no file';
  if (location.includes('_ORT_MEM_ADDR_')) return 'it names an address in memory';
  if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(location)) return 'its path has characters that are not allowed';
  if (location.startsWith('/')) return 'its path is absolute';
  const isPlain = location.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return isPlain ? undefined : 'its path is not a plain path below the model’s folder';
}
