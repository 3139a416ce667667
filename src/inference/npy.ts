/** A strict reader of NumPy's `.npy` files. Source: NumPy's `numpy.lib.format`, versions 1.0 to 3.0. */
import { Refusal } from '../result/refusal.ts';

const types = {
  '|b1': { type: 'bool', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
  '|i1': { type: 'int8', bytes: 1, view: (buffer) => new Int8Array(buffer) },
  '|u1': { type: 'uint8', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
  '<i2': { type: 'int16', bytes: 2, view: (buffer) => new Int16Array(buffer) },
  '<u2': { type: 'uint16', bytes: 2, view: (buffer) => new Uint16Array(buffer) },
  '<i4': { type: 'int32', bytes: 4, view: (buffer) => new Int32Array(buffer) },
  '<u4': { type: 'uint32', bytes: 4, view: (buffer) => new Uint32Array(buffer) },
  '<i8': { type: 'int64', bytes: 8, view: (buffer) => new BigInt64Array(buffer) },
  '<u8': { type: 'uint64', bytes: 8, view: (buffer) => new BigUint64Array(buffer) },
  '<f4': { type: 'float32', bytes: 4, view: (buffer) => new Float32Array(buffer) },
  '<f8': { type: 'float64', bytes: 8, view: (buffer) => new Float64Array(buffer) },
} as const satisfies Record<string, { type: string; bytes: number; view: (buffer: ArrayBuffer) => ArrayBufferView }>;

type Descriptor = keyof typeof types;

export type NpyType = (typeof types)[Descriptor]['type'];
export type NpyData = ReturnType<(typeof types)[Descriptor]['view']>;

export interface NpyHeader {
  type: NpyType;
  /** Lengths of the axes; empty for a single number. */
  shape: number[];
  /** Where the numbers begin, in bytes. */
  offset: number;
}

export interface NpyArray {
  type: NpyType;
  shape: number[];
  /** Row-major; `bool` as bytes 0 and 1. */
  data: NpyData;
}

/**
 * Reads a whole `.npy` file of plain numbers.
 *
 * @param bytes The file, from whoever. The numbers are copied, so any alignment is fine.
 * @throws Refusal `evaluation/array`, without a place.
 */
export function readNpy(bytes: Uint8Array): NpyArray {
  const { descriptor, shape, offset } = readWhole(bytes);
  const { type, view } = types[descriptor];
  // A copy: a Buffer's own `slice` would not be one.
  const body = new Uint8Array(bytes.subarray(offset));
  if (type === 'bool' && body.some((value) => value > 1))
    throw refuseDamaged('a value of its type bool is neither 0 nor 1');
  return { type, shape, data: view(body.buffer) };
}

/**
 * Reads what a `.npy` file says of itself, and checks that its length is the one that this asks for.
 *
 * @throws Refusal
 */
export function readNpyHeader(bytes: Uint8Array): NpyHeader {
  const { descriptor, shape, offset } = readWhole(bytes);
  return { type: types[descriptor].type, shape, offset };
}

interface Parsed {
  descriptor: Descriptor;
  shape: number[];
}

function readWhole(bytes: Uint8Array): Parsed & { offset: number } {
  const { text, offset } = findHeader(bytes);
  const { descriptor, shape } = parseHeader(text);
  const expected = shape.reduce((product, length) => product * length, types[descriptor].bytes);
  const found = bytes.length - offset;
  if (expected !== found) {
    const asked = `${expected} bytes of ${types[descriptor].type}`;
    throw refuseDamaged(`its shape (${shape.join(', ')}) asks for ${asked}, and ${found} follow its header`);
  }
  return { descriptor, shape, offset };
}

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy reads no longer header either. */
const longestHeader = 10_000;

function findHeader(bytes: Uint8Array): { text: string; offset: number } {
  if (magic.some((byte, index) => bytes[index] !== byte)) {
    throw refuse('is no NumPy file: its first bytes are not those of .npy', 'Save one array with `numpy.save`.');
  }
  const [major = 0, minor] = [bytes[6], bytes[7]];
  if (major < 1 || major > 3 || minor !== 0) throw refuseDamaged('its version is none of 1.0, 2.0 and 3.0');
  const start = major === 1 ? 10 : 12;
  if (bytes.length < start) throw refuseDamaged('it is cut off in its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > longestHeader) throw refuseDamaged(`its header has ${length} bytes; at most ${longestHeader}`);
  if (start + length > bytes.length) throw refuseDamaged('it is cut off in its header');
  // Names of fields, which are refused below, are all that could go beyond ASCII.
  return { text: Buffer.from(bytes.subarray(start, start + length)).toString('latin1'), offset: start + length };
}

const key = `'(descr|fortran_order|shape)'`;
const value = String.raw`('[^'"\\]*'|True|False|\((?:\d+, ?)*\d*,?\)|\[)`;
const entry = new RegExp(String.raw`${key} ?: ?${value}(, ?|(?=\})|(?<=\[))`, 'y');

/** The literal of a Python dict with three keys: nothing of it is evaluated. */
function parseHeader(text: string): Parsed {
  const found = readEntries(text);
  const { descr, fortran_order: order, shape } = found;
  if (descr === undefined || order === undefined || shape === undefined) throw refuseLiteral();
  const descriptor = readDescriptor(descr);
  if (order === 'True') throw refuse('is stored column by column', 'Save `numpy.ascontiguousarray(array)`.');
  if (order !== 'False') throw refuseLiteral();
  return { descriptor, shape: readShape(shape) };
}

type Entries = Partial<Record<'descr' | 'fortran_order' | 'shape', string>>;

function readEntries(text: string): Entries {
  const found: Entries = {};
  if (text[0] !== '{') throw refuseLiteral();
  let position = 1;
  while (text[position] !== '}') {
    entry.lastIndex = position;
    const match = entry.exec(text);
    if (match === null) throw refuseLiteral();
    const name = match[1] as keyof Entries;
    if (found[name] !== undefined) throw refuseLiteral();
    found[name] = match[2]!;
    // A list describes the fields of a record: nothing behind it is read.
    if (match[2] === '[') throw refuseStructure();
    position = entry.lastIndex;
  }
  if (!/^ *\n?$/.test(text.slice(position + 1))) throw refuseLiteral();
  return found;
}

function readDescriptor(literal: string): Descriptor {
  const name = /^'(.*)'$/.exec(literal)?.[1];
  if (name === undefined) throw refuseLiteral();
  if (Object.hasOwn(types, name)) return name as Descriptor;
  if (name.includes('O')) {
    throw refuse(
      'holds Python objects, which are read by running code',
      'Save numbers: `array.astype(numpy.float32)`.',
    );
  }
  if (/^>[iufcUSmM]/.test(name)) {
    throw refuse(
      'is stored with the most significant byte first',
      "Save `array.astype(array.dtype.newbyteorder('<'))`.",
    );
  }
  throw refuse(
    `has a type that is not read; one of ${Object.values(types)
      .map(({ type }) => type)
      .join(', ')}`,
    'Save it with one of these types.',
  );
}

const longestAxis = 2 ** 31 - 1;
const mostAxes = 32;

function readShape(literal: string): number[] {
  // Python writes the comma behind a single axis and only there.
  if (!/^\((?:|\d+,|\d+(?:, ?\d+)+)\)$/.test(literal)) throw refuseLiteral();
  const shape = (literal.match(/\d+/g) ?? []).map(Number);
  if (shape.length > mostAxes) throw refuseDamaged(`its shape has ${shape.length} axes; at most ${mostAxes}`);
  if (shape.some((length) => length > longestAxis))
    throw refuseDamaged(`its shape has an axis longer than ${longestAxis}`);
  return shape;
}

function refuse(problem: string, cure: string): Refusal {
  return new Refusal('evaluation/array', { problem, cure });
}

function refuseDamaged(how: string): Refusal {
  return refuse(`is a damaged NumPy file: ${how}`, 'Restore the file, or save the array again with `numpy.save`.');
}

function refuseLiteral(): Refusal {
  return refuseDamaged('its header is not the one that NumPy writes');
}

function refuseStructure(): Refusal {
  return refuse('is an array of records', 'Save one array of plain numbers for each field.');
}
