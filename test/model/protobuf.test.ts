import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  encodeBytes,
  encodeInteger,
  encodeVarint,
  joinBytes,
  MessageReader,
  messageShape,
  unpackInt64,
  WireError,
} from '../../src/model/protobuf.ts';

const shape = messageShape('a message', { 1: 'integer', 2: 'integers', 3: 'bytes' });
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

function readerOf(bytes: Uint8Array): MessageReader {
  return new MessageReader(bytes, { start: 0, end: bytes.length }, shape);
}

it('reads every 64-bit integer that it writes', () => {
  fc.assert(
    fc.property(int64, (value) => {
      const reader = readerOf(encodeInteger(1, value));
      expect([reader.next(), reader.int64(), reader.next()]).toEqual([true, value, false]);
    }),
  );
});

it('reads lists of integers, packed and one by one', () => {
  fc.assert(
    fc.property(fc.array(int64), (values) => {
      const packed = readerOf(encodeBytes(2, joinBytes(values.map((value) => encodeVarint(value)))));
      const bytes = joinBytes(values.map((value) => encodeVarint(value)));
      expect(packed.next() && packed.isPacked).toBe(true);
      expect(unpackInt64(bytes, { start: 0, end: bytes.length }, values.length)).toEqual(values);
      const single = readerOf(joinBytes(values.map((value) => encodeInteger(2, value))));
      expect(values.map(() => single.next() && single.int64())).toEqual(values);
    }),
  );
});

it('stops at lists that are longer than asked for, or cut off', () => {
  const range = { start: 0, end: 3 };
  expect(() => unpackInt64(Uint8Array.of(1, 2, 3), range, 2)).toThrow(WireError);
  expect(() => unpackInt64(Uint8Array.of(1, 2, 0x80), range, 9)).toThrow(/ends within a number/);
});

it.each<[string, number[], RegExp]>([
  ['a number of eleven bytes', [0x08, ...new Array(10).fill(0x80), 0], /without an end/],
  ['a number above 64 bits', [0x08, ...new Array(9).fill(0xff), 2], /above 64 bits/],
  ['a number that the message cuts off', [0x08, 0x80], /without an end/],
  ['a length that the message cuts off', [0x1a, 2, 0], /longer than the message/],
  ['a length near 2^63', [0x1a, ...new Array(8).fill(0xff), 0x7f], /longer than the message/],
  ['a field that stands twice', [0x08, 1, 0x08, 1], /field 1 twice/],
  ['another encoding', [0x0d, 0, 0, 0, 0], /field 1 in a wrong way/],
  ['a field that is not in the shape', [0x20, 1], /field 4/],
  ['field 0', [0, 0], /field 0/],
  ['a field number beyond 32 bits', [0x8a, 0x80, 0x80, 0x80, 0x80, 0x01, 0], /does not know/],
])('refuses %s', (_, bytes, message) => {
  const reader = readerOf(Uint8Array.from(bytes));
  expect(() => {
    while (reader.next());
  }).toThrow(message);
});
