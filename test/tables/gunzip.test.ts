import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Refusal, refusalsOf } from '../../src/result/refusal.ts';
import { gunzip } from '../../src/tables/gunzip.ts';
import { tableLimits } from '../../src/tables/limits.ts';

const file = 'table.csv.gz';
const mebibyte = 1024 * 1024;
const notGzip = 'is no gzip file, though its name says so';

/** A source that counts what is asked of it. */
class Source implements AsyncIterable<Uint8Array> {
  readonly #chunks: Iterator<Uint8Array>;
  asked = 0;
  returned = 0;

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        this.asked += 1;
        return this.#chunks.next();
      },
      return: async () => {
        this.returned += 1;
        return { value: undefined, done: true };
      },
    };
  }
}

function cut(bytes: Uint8Array, length: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * length, (index + 1) * length));
}

async function unpack(chunks: readonly Uint8Array[], textBytes = 2 ** 40): Promise<Buffer> {
  const unpacked: Uint8Array[] = [];
  for await (const chunk of gunzip(file, new Source(chunks), { ...tableLimits, textBytes })) unpacked.push(chunk);
  return Buffer.concat(unpacked);
}

async function refusalFrom(reading: Promise<unknown>): Promise<Refusal> {
  const thrown = await reading.then(
    () => expect.fail('nothing was refused'),
    (error: unknown) => error,
  );
  const [refusal] = refusalsOf(thrown);
  return refusal!;
}

/** Text of which gzip makes half: nothing but hexadecimal digits. */
const text = Buffer.from(randomBytes(12 * mebibyte).toString('hex'));
const textFile = gzipSync(text, { level: 1 });
const small = Buffer.from('id,label\nP1,1\nP2,0\n');

/** A file whose header has all the optional fields but its own checksum. */
function withFullHeader(content: Buffer): Buffer {
  const plain = gzipSync(content);
  const header = Buffer.from(plain.subarray(0, 10));
  // Extra field, name and comment.
  header[3] = 0b11100;
  const extra = Buffer.from([4, 0, 1, 2, 0, 0]);
  const names = Buffer.from('a name\0a comment\0');
  return Buffer.concat([header, extra, names, plain.subarray(10)]);
}

describe('gunzip', () => {
  it('gives what was compressed, however it is cut', async () => {
    const members = fc.array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(members, fc.integer({ min: 1, max: 40 }), async (contents, length) => {
        const bytes = Buffer.concat(contents.map(([content, level]) => gzipSync(content, { level })));
        const expected = Buffer.concat(contents.map(([content]) => content));
        expect((await unpack(cut(bytes, length))).equals(expected)).toBe(true);
      }),
    );
  });

  it('joins members, also where a chunk ends with one, and passes over empty chunks', async () => {
    const [a, b, none] = [gzipSync('a,b\n'), gzipSync('1,2\n'), gzipSync('')];
    for (const chunks of [[a, b], [Buffer.concat([a, none, b])], [a, Buffer.alloc(0), none, b, Buffer.alloc(0)]]) {
      expect((await unpack(chunks)).toString()).toBe('a,b\n1,2\n');
    }
    expect(await unpack([none])).toHaveLength(0);
  });

  it('reads optional fields of the header, cut anywhere', async () => {
    const bytes = withFullHeader(small);
    for (const length of [1, 2, 3, 7, 100]) expect((await unpack(cut(bytes, length))).equals(small)).toBe(true);
  });

  it('hands on chunks of at most 1 MiB of their own', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of gunzip(file, new Source(cut(textFile, 300_000)))) chunks.push(chunk);
    expect(chunks.every(({ length }) => length > 0 && length <= mebibyte)).toBe(true);
    expect(chunks.length).toBeLessThan(100);
    expect(Buffer.concat(chunks).equals(text)).toBe(true);
  });

  it('takes a source that reuses its memory', async () => {
    const memory = Buffer.alloc(1000);
    function* reusing(): Generator<Uint8Array> {
      for (const chunk of cut(textFile, memory.length)) {
        memory.fill(0xff);
        memory.set(chunk);
        yield memory.subarray(0, chunk.length);
      }
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of gunzip(file, new Source(reusing()))) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(text)).toBe(true);
  });
});

describe('a file that is not whole', () => {
  const bytes = Buffer.concat([gzipSync(small), gzipSync('P3,1\n')]);
  const boundary = gzipSync(small).length;

  it('is refused wherever it is cut off', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      if (length === boundary) continue;
      for (const chunks of [[bytes.subarray(0, length)], cut(bytes.subarray(0, length), 5)]) {
        const refusal = await refusalFrom(unpack(chunks));
        expect(refusal).toMatchObject({ code: 'table/gzip', exit: 2, place: { file } });
        expect(refusal.problem).toBe(length < 2 ? notGzip : 'ends in the middle of its gzip data');
      }
    }
  });

  it('is refused, or has the same content, where a bit is wrong', async () => {
    const expected = await unpack([bytes]);
    let refusals = 0;
    for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const found = await unpack(cut(changed, 16)).catch((thrown: unknown) => refusalsOf(thrown)[0]!);
      if (Buffer.isBuffer(found)) expect(found.equals(expected)).toBe(true);
      else expect(found.code).toBe('table/gzip');
      if (!Buffer.isBuffer(found)) refusals += 1;
    }
    // Times, names of systems and hints in the two headers are all that no checksum covers.
    expect(refusals).toBeGreaterThan(8 * (bytes.length - 2 * 10));
  });

  it('is refused for its checksum and its length', async () => {
    for (const [back, message] of [
      [8, 'incorrect data check'],
      [4, 'incorrect length check'],
    ] as const) {
      const changed = Buffer.from(gzipSync(small));
      changed[changed.length - back]! ^= 1;
      expect((await refusalFrom(unpack([changed]))).problem).toBe(`has damaged gzip data (${message})`);
    }
  });

  it.each([
    ['zeros', Buffer.alloc(512)],
    ['one zero', Buffer.alloc(1)],
    ['text', Buffer.from('P3,1\n')],
    ['zlib data', deflateSync('P3,1\n')],
    ['zeros before another member', Buffer.concat([Buffer.alloc(3), gzipSync(small)])],
  ])('is refused where it goes on after its end with %s', async (_, rest) => {
    const whole = gzipSync(small);
    const joined = Buffer.concat([whole, rest]);
    for (const chunks of [[joined], [whole, rest], cut(joined, 1), cut(joined, 7)]) {
      const refusal = await refusalFrom(unpack(chunks));
      expect(refusal).toMatchObject({ code: 'table/gzip', exit: 2 });
      expect(refusal.problem).toBe('has bytes after its gzip data that are no gzip data');
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', small],
    ['text that begins as gzip does', Buffer.from([0x1f, 0x41])],
    ['zlib data', deflateSync(small)],
    ['bare deflate data', deflateRawSync(small)],
  ])('is refused where it is %s', async (_, content) => {
    for (const chunks of [[content], cut(content, 1)]) {
      const refusal = await refusalFrom(unpack(chunks));
      expect(refusal).toMatchObject({ code: 'table/gzip', exit: 2, problem: notGzip });
    }
  });
});

describe('a file that grows too much', () => {
  /** Gzip members of 16 MiB of zeros each, 16 KiB long, made as they are asked for. */
  const zeros = gzipSync(Buffer.alloc(16 * mebibyte), { level: 9 });

  it('is refused before anything of it is handed on, and little of it is read', async () => {
    const source = new Source(Array.from({ length: 1000 }, () => zeros));
    const chunks: Uint8Array[] = [];
    const reading = (async () => {
      for await (const chunk of gunzip(file, source)) chunks.push(chunk);
    })();
    expect(await refusalFrom(reading)).toMatchObject({ code: 'table/decompress-limit', exit: 4, place: { file } });
    expect(chunks).toHaveLength(0);
    expect(source.asked).toBe(2);
    expect(source.returned).toBe(1);
  });

  it('is refused where it begins as a table does', async () => {
    const limits = { ...tableLimits, unpackingRatio: 3 };
    let length = 0;
    const reading = (async () => {
      for await (const chunk of gunzip(file, new Source([textFile, zeros, zeros, zeros]), limits)) {
        length += chunk.length;
      }
    })();
    expect(await refusalFrom(reading)).toMatchObject({ code: 'table/decompress-limit', exit: 4 });
    // The text is half of what it may become; each member of zeros adds two thirds of it.
    expect(length).toBeGreaterThan(text.length);
    expect(length).toBeLessThanOrEqual(3 * (textFile.length + zeros.length));
  });

  it('is read where 16 MiB are all of it', async () => {
    expect((await unpack([zeros])).equals(Buffer.alloc(16 * mebibyte))).toBe(true);
    const more = gzipSync(Buffer.alloc(16 * mebibyte + 1), { level: 9 });
    expect((await refusalFrom(unpack([more]))).code).toBe('table/decompress-limit');
  });

  it('is refused beyond the most bytes that are decompressed', async () => {
    expect(await unpack([textFile], text.length)).toHaveLength(text.length);
    const refusal = await refusalFrom(unpack([textFile], text.length - 1));
    expect(refusal).toMatchObject({ code: 'table/decompress-limit', exit: 4 });
    expect(refusal.problem).toContain(`more than ${text.length - 1} bytes`);
    expect(await unpack([gzipSync(small)], small.length)).toHaveLength(small.length);
    expect((await refusalFrom(unpack([gzipSync(small)], small.length - 1))).code).toBe('table/decompress-limit');
  });
});

describe('the source', () => {
  const chunkBytes = 64 * 1024;
  const chunks = cut(textFile, chunkBytes);

  it('is read no further than is asked for', async () => {
    const source = new Source(chunks);
    const reading = gunzip(file, source)[Symbol.asyncIterator]();
    expect(source.asked).toBe(0);
    await reading.next();
    const { asked } = source;
    expect(asked).toBeLessThan(chunks.length * 0.8);
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(source.asked).toBe(asked);
    await reading.return();
    expect(source.returned).toBe(1);
    expect(source.asked).toBe(asked);
    expect(await reading.next()).toEqual({ value: undefined, done: true });
  });

  it('is told where reading stops while a chunk is half used', async () => {
    const source = new Source([textFile]);
    for await (const _ of gunzip(file, source)) break;
    expect(source).toMatchObject({ asked: 1, returned: 1 });
  });

  it('is told where the file is refused', async () => {
    const source = new Source([gzipSync(small), Buffer.from('P3'), gzipSync(small)]);
    await refusalFrom((async () => gunzip(file, source).next())());
    expect(source).toMatchObject({ asked: 2, returned: 1 });
  });

  it('may throw, and then that is thrown', async () => {
    for (const count of [0, 1, chunks.length]) {
      const failure = new Error('the disk is gone');
      function* failing(): Generator<Uint8Array> {
        yield* chunks.slice(0, count);
        throw failure;
      }
      const reading = (async () => {
        for await (const _ of gunzip(file, new Source(failing())));
      })();
      await expect(reading).rejects.toBe(failure);
    }
  });

  it('may stop its reader by throwing between chunks', async () => {
    const source = new Source(chunks);
    const failure = new Error('the reader failed');
    const reading = (async () => {
      for await (const _ of gunzip(file, source)) throw failure;
    })();
    await expect(reading).rejects.toBe(failure);
    expect(source.returned).toBe(1);
  });
});
