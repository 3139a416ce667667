/** Writes Parquet files by hand, with claims that need not be true. */

/** A value of Thrift's compact protocol: an integer, text, a boolean, a list of one kind, or a structure by field. */
export type Thrift = number | bigint | string | boolean | Uint8Array | readonly Thrift[] | ThriftStruct;
export interface ThriftStruct {
  readonly [field: number]: Thrift | undefined;
}

const types = { true: 1, false: 2, integer: 6, binary: 8, list: 9, struct: 12 };

export function varint(value: number | bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

export function zigzag(value: number | bigint): number[] {
  const wide = BigInt.asIntN(64, BigInt(value));
  return varint(BigInt.asUintN(64, (wide << 1n) ^ (wide >> 63n)));
}

function typeOf(value: Thrift): number {
  if (typeof value === 'boolean') return value ? types.true : types.false;
  if (typeof value === 'number' || typeof value === 'bigint') return types.integer;
  if (typeof value === 'string' || value instanceof Uint8Array) return types.binary;
  return Array.isArray(value) ? types.list : types.struct;
}

function encodeValue(value: Thrift): number[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'number' || typeof value === 'bigint') return zigzag(value);
  if (typeof value === 'string' || value instanceof Uint8Array) {
    const bytes = Buffer.from(value as string);
    return [...varint(bytes.length), ...bytes];
  }
  if (!Array.isArray(value)) return encodeStruct(value as ThriftStruct);
  const type = value.length === 0 ? types.integer : typeOf(value[0]!);
  // In a list, a boolean has a byte of its own.
  const elements = value.flatMap((element) =>
    typeof element === 'boolean' ? [typeOf(element)] : encodeValue(element),
  );
  return [0xf0 | type, ...varint(value.length)].concat(elements);
}

function encodeStruct(fields: ThriftStruct): number[] {
  const parts = Object.entries(fields).map(([field, value]) =>
    value === undefined ? [] : [typeOf(value), ...zigzag(Number(field))].concat(encodeValue(value)),
  );
  return parts.flat().concat(0);
}

export interface MadePage {
  /** The header, where it is not that of a data page of version 1 with plain values. */
  header?: ThriftStruct;
  values?: number;
  encoding?: number;
  bytes: Uint8Array | readonly number[];
}

export interface MadeColumn {
  name?: string;
  /** Physical type; BYTE_ARRAY by default. */
  type?: number;
  typeLength?: number;
  /** Nulls are allowed. */
  isOptional?: boolean;
  logicalType?: ThriftStruct;
  pages?: readonly MadePage[];
  /** Fields of the column's metadata that are something else. */
  metadata?: ThriftStruct;
  /** Fields of the column chunk that are something else. */
  chunk?: ThriftStruct;
  schema?: ThriftStruct;
}

export interface MadeFile {
  columns: readonly MadeColumn[];
  /** Rows of the one row group. */
  rows?: number;
  /** Fields of the footer that are something else. */
  footer?: ThriftStruct;
}

/** A file with one row group. */
export function makeParquet({ columns, rows = 1, footer }: MadeFile): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')];
  let offset = 4;
  const chunks = columns.map((column) => {
    const start = offset;
    for (const page of column.pages ?? []) {
      const { header, bytes, values = rows, encoding = 0 } = page;
      const usual = { 1: 0, 2: bytes.length, 3: bytes.length, 5: { 1: values, 2: encoding, 3: 3, 4: 3 } };
      const part = Buffer.from([...encodeStruct({ ...usual, ...header }), ...bytes]);
      parts.push(part);
      offset += part.length;
    }
    const { name = 'a', type = 6 } = column;
    const usual = { 1: type, 2: [0], 3: [name], 4: 0, 5: rows, 6: offset - start, 7: offset - start, 9: start };
    return { 2: start, 3: { ...usual, ...column.metadata }, ...column.chunk };
  });
  const schema = columns.map(({ name = 'a', type = 6, typeLength, isOptional, logicalType, schema }) => ({
    1: type,
    2: typeLength,
    3: isOptional === true ? 1 : 0,
    4: name,
    10: logicalType,
    ...schema,
  }));
  const metadata = Buffer.from(
    encodeStruct({
      1: 1,
      2: [{ 4: 'root', 5: columns.length }, ...schema],
      3: rows,
      4: [{ 1: chunks, 2: offset, 3: rows }],
      ...footer,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(metadata.length);
  return Buffer.concat([...parts, metadata, length, Buffer.from('PAR1')]);
}

/** Texts as PLAIN stores them. */
export function plainTexts(texts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    texts.flatMap((text) => {
      const bytes = Buffer.from(text as string);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}
