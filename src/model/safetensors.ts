/** Recognises safetensors files: a JSON header of tensors, then their data without gaps. */

/** The format allows 100 MB; a header of that length is no model's. */
const longestHeader = 16 * 1024 * 1024;

const bitsOfType: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E4M3: 8,
  F8_E5M2: 8,
  F8_E8M0: 8,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
  C64: 64,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
};

/** `damaged` where the header is one of safetensors and the data do not fit it. */
export function recogniseSafetensors(bytes: Uint8Array): 'safetensors' | 'damaged' | undefined {
  if (bytes.length < 10 || bytes[8] !== 0x7b) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const length = Number(view.getBigUint64(0, true));
  if (length > longestHeader || length > bytes.length - 8) return undefined;
  const header = parseObject(bytes.subarray(8, 8 + length));
  if (header === undefined) return undefined;
  const extents = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([, tensor]) => extentOf(tensor));
  return isFilled(extents, bytes.length - 8 - length) ? 'safetensors' : 'damaged';
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Extent = readonly [start: number, end: number];

/** Where a tensor's data lie; undefined for an entry that is no tensor of exactly that size. */
function extentOf(tensor: unknown): Extent | undefined {
  if (!isObject(tensor)) return undefined;
  const { dtype, shape, data_offsets: offsets } = tensor;
  const bits = typeof dtype === 'string' && Object.hasOwn(bitsOfType, dtype) ? bitsOfType[dtype] : undefined;
  if (bits === undefined || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) return undefined;
  const [start, end] = offsets as unknown as Extent;
  const elements = shape.reduce((product, length) => product * length, 1);
  return (end - start) * 8 === elements * bits ? [start, end] : undefined;
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
}

/** Whether the tensors follow each other from the first byte of the data to the last. */
function isFilled(extents: readonly (Extent | undefined)[], length: number): boolean {
  let position = 0;
  const known = extents.filter((extent) => extent !== undefined);
  for (const [start, end] of known.sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    if (start !== position) return false;
    position = end;
  }
  return known.length === extents.length && position === length;
}
