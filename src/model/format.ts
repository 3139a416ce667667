/**
 * Tells by its content what a model file is. Its name says nothing: a pickle called `model.onnx` is a pickle.
 *
 * Nothing is loaded or unpacked beyond a few kilobytes, and no more than the beginning, the end and the top level of a
 * file is read, whatever its length.
 */
import { recogniseCompressed } from './compressed.ts';
import { modelShape } from './onnxMessages.ts';
import { recognisePickle } from './pickle.ts';
import { MessageReader, type MessageShape, messageShape } from './protobuf.ts';
import { recogniseSafetensors } from './safetensors.ts';
import { readZipNames } from './zipNames.ts';

export interface ModelFormat {
  /** For readers, with its article: `an ONNX model`. */
  name: string;
  /** `carries-code`: code in the file may run when it is loaded. `no-model`: a file that is never a model. */
  kind: 'onnx' | 'safetensors' | 'carries-code' | 'no-model' | 'unknown';
}

/**
 * Recognises the format of a model file.
 *
 * Formats that can carry code come first, so that a file of two formats counts as the more dangerous one.
 *
 * @param bytes The whole file, not empty.
 */
export function recogniseModelFormat(bytes: Uint8Array): ModelFormat {
  return (
    recogniseCode(bytes) ??
    recogniseBySignature(bytes) ??
    recogniseOnnx(bytes) ??
    recogniseWeights(bytes) ??
    // The length that safetensors begin with may be a pickle of nothing but a number.
    (recognisePickle(bytes) === undefined ? undefined : pickle) ??
    recogniseZip(bytes, 'at its end') ??
    recogniseText(bytes) ?? { name: 'a file of an unknown format', kind: 'unknown' }
  );
}

const pickle: ModelFormat = { name: 'a Python pickle', kind: 'carries-code' };

function recogniseCode(bytes: Uint8Array): ModelFormat | undefined {
  const compressed = recogniseCompressed(bytes);
  if (compressed !== undefined)
    return { name: compressed.name, kind: compressed.carriesCode ? 'carries-code' : 'unknown' };
  if (isHdf5(bytes)) return { name: 'an HDF5 file, such as Keras writes', kind: 'carries-code' };
  if (startsWith(bytes, 0, '\u0093NUMPY')) return recogniseNumpy(bytes);
  if (recognisePickle(bytes) === 'calls') return pickle;
  return recogniseZip(bytes, 'at its beginning');
}

const hdf5 = '\u0089HDF\r\n\u001a\n';

/** The signature stands at 0, 512, 1024 and so on, doubling. */
function isHdf5(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0, hdf5)) return true;
  for (let at = 512; at < bytes.length; at *= 2) if (startsWith(bytes, at, hdf5)) return true;
  return false;
}

/** An array of objects is a pickle behind a header. */
function recogniseNumpy(bytes: Uint8Array): ModelFormat {
  const header = latin1.decode(bytes.subarray(0, 65_536));
  const holdsObjects = /'[|<>=]?O[0-9]*'/.test(header);
  return holdsObjects
    ? { name: 'a NumPy array of pickled objects', kind: 'carries-code' }
    : { name: 'a NumPy array', kind: 'unknown' };
}

/** Some writers put other bytes before an archive, so that the directory at its end decides. */
function recogniseZip(bytes: Uint8Array, where: 'at its beginning' | 'at its end'): ModelFormat | undefined {
  const isAtBeginning = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'].some((one) => startsWith(bytes, 0, one));
  if (where === 'at its beginning' && !isAtBeginning) return undefined;
  const names = readZipNames(bytes);
  if (names === undefined) return isAtBeginning ? { name: 'a damaged zip archive', kind: 'no-model' } : undefined;
  return recogniseArchive(names);
}

function recogniseArchive(names: readonly string[]): ModelFormat {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)(?:data|constants)\.pkl$/))
    return { name: 'a PyTorch or TorchScript archive', kind: 'carries-code' };
  if (has(/^config\.json$/) && has(/^model\.weights\.(?:h5|npz)$/)) {
    return { name: 'a Keras archive', kind: 'carries-code' };
  }
  if (has(/\.(?:pkl|pickle|joblib)$/i)) return { name: 'a zip archive with pickles', kind: 'carries-code' };
  if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) {
    return { name: 'a NumPy archive', kind: 'unknown' };
  }
  return { name: 'a zip archive', kind: 'no-model' };
}

const program: Omit<ModelFormat, 'name'> = { kind: 'carries-code' };

const signatures: readonly ({ at?: number; text: string } & ModelFormat)[] = [
  { text: '\u007fELF', name: 'a compiled program', ...program },
  { text: 'MZ\u0090\u0000', name: 'a compiled program', ...program },
  { text: '\u00cf\u00fa\u00ed\u00fe', name: 'a compiled program', ...program },
  { text: '\u00ca\u00fe\u00ba\u00be', name: 'a compiled program', ...program },
  { text: '#!/', name: 'a script', ...program },
  { text: '\u0089PNG\r\n', name: 'a PNG image', kind: 'no-model' },
  { text: '\u00ff\u00d8\u00ff', name: 'a JPEG image', kind: 'no-model' },
  { text: 'GIF8', name: 'a GIF image', kind: 'no-model' },
  { text: '%PDF-', name: 'a PDF document', kind: 'no-model' },
  { text: 'PAR1', name: 'a Parquet file', kind: 'no-model' },
  { text: 'SQLite format 3\u0000', name: 'an SQLite database', kind: 'no-model' },
  { text: '7z\u00bc\u00af', name: 'a 7-Zip archive', kind: 'no-model' },
  { text: 'Rar!', name: 'a RAR archive', kind: 'no-model' },
  { text: 'ustar', at: 257, name: 'a tar archive', kind: 'unknown' },
  { text: 'TFL3', at: 4, name: 'a TensorFlow Lite model', kind: 'unknown' },
  { text: 'ORTM', at: 4, name: 'a model in the format of ONNX Runtime', kind: 'unknown' },
  { text: 'GGUF', name: 'a GGUF model', kind: 'unknown' },
];

function recogniseBySignature(bytes: Uint8Array): ModelFormat | undefined {
  const found = signatures.find(({ at = 0, text }) => startsWith(bytes, at, text));
  return found && { name: found.name, kind: found.kind };
}

/** A model that parses at the top level and has a version and a graph. */
function recogniseOnnx(bytes: Uint8Array): ModelFormat | undefined {
  const { numbers, isWhole } = topLevel(bytes, modelShape);
  if (isWhole && numbers.has(1) && numbers.has(7)) return { name: 'an ONNX model', kind: 'onnx' };
  if (topLevel(bytes, savedModelShape).isWhole) return { name: 'a TensorFlow SavedModel', kind: 'unknown' };
  const isBegun = bytes[0] === 0x08 && bytes[1]! > 0 && bytes[1]! < 32 && numbers.size > 1;
  return isBegun ? { name: 'a damaged or incomplete ONNX model', kind: 'unknown' } : undefined;
}

const savedModelShape = messageShape('the model', { 1: 'integer', 2: 'messages' });

/** More fields than any model has at its top level; each is passed over without a look inside. */
const mostTopFields = 100_000;

/** Numbers of the fields of a file, and whether it consists of them. */
function topLevel(bytes: Uint8Array, shape: MessageShape): { numbers: ReadonlySet<number>; isWhole: boolean } {
  const numbers = new Set<number>();
  const reader = new MessageReader(bytes, { start: 0, end: bytes.length }, shape);
  try {
    for (let count = 0; reader.next(); count += 1) {
      if (count === mostTopFields) return { numbers, isWhole: false };
      numbers.add(reader.number);
    }
  } catch {
    return { numbers, isWhole: false };
  }
  return { numbers, isWhole: numbers.size > 1 };
}

function recogniseWeights(bytes: Uint8Array): ModelFormat | undefined {
  const found = recogniseSafetensors(bytes);
  if (found === 'safetensors') return { name: 'a safetensors file', kind: 'safetensors' };
  return found && { name: 'a damaged safetensors file', kind: 'unknown' };
}

const headCharacters = 1024;

function recogniseText(bytes: Uint8Array): ModelFormat | undefined {
  if (bytes.subarray(0, headCharacters).some(isControl)) return undefined;
  const head = latin1
    .decode(bytes.subarray(0, headCharacters))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head) || /^<[!?].*<html\b/is.test(head)) {
    return { name: 'an HTML page, such as a failed download leaves', kind: 'no-model' };
  }
  if (/^(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>/.test(head)) {
    return { name: 'an error message of a server, such as a failed download leaves', kind: 'no-model' };
  }
  if (/^<\?xml\s/.test(head)) return { name: 'an XML document', kind: 'unknown' };
  return { name: /^[{[]/.test(head) ? 'a JSON document' : 'a text file', kind: 'unknown' };
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

const latin1 = new TextDecoder('latin1');

/** Whether the characters, each one byte, stand at a place of the file. */
function startsWith(bytes: Uint8Array, at: number, characters: string): boolean {
  for (let index = 0; index < characters.length; index += 1) {
    if (bytes[at + index] !== characters.charCodeAt(index)) return false;
  }
  return true;
}
