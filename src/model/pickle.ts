/**
 * Recognises Python pickles without unpickling: a walk over opcodes that keeps a count of the stack, and nothing else.
 *
 * Protocols 0 and 1 begin with no signature, and Python reads opcodes of every protocol with or without one. Text is told
 * apart by what pickles have to be: known opcodes, well-formed arguments, and a stack that is never popped when empty.
 */

/** How an argument of an opcode is written. */
type Argument = 'line' | 'two lines' | 'number line' | 'quoted line' | { fixed: number } | { prefix: 1 | 4 | 8 };

interface Opcode {
  argument?: Argument;
  /** Values taken from the stack, or everything above the last mark. */
  takes?: number | 'to mark';
  gives?: number;
}

const none: Opcode = {};
const push: Opcode = { gives: 1 };

/** By character; Python's `pickletools` lists the same. */
const opcodes: ReadonlyMap<number, Opcode> = new Map(
  Object.entries({
    // Values
    I: { argument: 'number line', gives: 1 },
    L: { argument: 'number line', gives: 1 },
    F: { argument: 'number line', gives: 1 },
    S: { argument: 'quoted line', gives: 1 },
    V: { argument: 'line', gives: 1 },
    P: { argument: 'line', gives: 1 },
    J: { argument: { fixed: 4 }, gives: 1 },
    K: { argument: { fixed: 1 }, gives: 1 },
    M: { argument: { fixed: 2 }, gives: 1 },
    G: { argument: { fixed: 8 }, gives: 1 },
    T: { argument: { prefix: 4 }, gives: 1 },
    U: { argument: { prefix: 1 }, gives: 1 },
    X: { argument: { prefix: 4 }, gives: 1 },
    B: { argument: { prefix: 4 }, gives: 1 },
    C: { argument: { prefix: 1 }, gives: 1 },
    '\u008a': { argument: { prefix: 1 }, gives: 1 },
    '\u008b': { argument: { prefix: 4 }, gives: 1 },
    '\u008c': { argument: { prefix: 1 }, gives: 1 },
    '\u008d': { argument: { prefix: 8 }, gives: 1 },
    '\u008e': { argument: { prefix: 8 }, gives: 1 },
    '\u0096': { argument: { prefix: 8 }, gives: 1 },
    N: push,
    '\u0088': push,
    '\u0089': push,
    ']': push,
    ')': push,
    '}': push,
    '\u008f': push,
    '\u0097': push,
    // Collections
    l: { takes: 'to mark', gives: 1 },
    t: { takes: 'to mark', gives: 1 },
    d: { takes: 'to mark', gives: 1 },
    e: { takes: 'to mark' },
    u: { takes: 'to mark' },
    '\u0090': { takes: 'to mark' },
    '\u0091': { takes: 'to mark', gives: 1 },
    a: { takes: 2, gives: 1 },
    s: { takes: 3, gives: 1 },
    '\u0085': { takes: 1, gives: 1 },
    '\u0086': { takes: 2, gives: 1 },
    '\u0087': { takes: 3, gives: 1 },
    // Code: names that are imported, and calls
    c: { argument: 'two lines', gives: 1 },
    '\u0093': { takes: 2, gives: 1 },
    R: { takes: 2, gives: 1 },
    b: { takes: 2, gives: 1 },
    i: { argument: 'two lines', takes: 'to mark', gives: 1 },
    o: { takes: 'to mark', gives: 1 },
    '\u0081': { takes: 2, gives: 1 },
    '\u0092': { takes: 3, gives: 1 },
    Q: { takes: 1, gives: 1 },
    '\u0082': { argument: { fixed: 1 }, gives: 1 },
    '\u0083': { argument: { fixed: 2 }, gives: 1 },
    '\u0084': { argument: { fixed: 4 }, gives: 1 },
    // Stack, memory and framing
    '0': { takes: 1 },
    '1': { takes: 'to mark' },
    '2': { takes: 1, gives: 2 },
    g: { argument: 'number line', gives: 1 },
    h: { argument: { fixed: 1 }, gives: 1 },
    j: { argument: { fixed: 4 }, gives: 1 },
    p: { argument: 'number line' },
    q: { argument: { fixed: 1 } },
    r: { argument: { fixed: 4 } },
    '\u0094': none,
    '\u0098': none,
    '\u0080': { argument: { fixed: 1 } },
    '\u0095': { argument: { fixed: 8 } },
  } satisfies Record<string, Opcode>).map(([character, opcode]) => [character.charCodeAt(0), opcode]),
);

const mark = '('.charCodeAt(0);
const stop = '.'.charCodeAt(0);
const highestProtocol = 5;

/** Opcodes that call what was imported. Python does so at once, so that no matter what follows, code has run. */
const calls: ReadonlySet<number> = new Set(Array.from('Rio\u0081\u0092', (character) => character.charCodeAt(0)));
/** Opcodes that import a name, and so cannot be the arguments of a call. */
const imports: ReadonlySet<number> = new Set(Array.from('c\u0093', (character) => character.charCodeAt(0)));

/** What is longer and has no end up to here is taken for a pickle: no other content gets so far. */
const walkedBytes = 65_536;
/** The same where the bytes begin with a protocol's number, as two arbitrary bytes may. */
const walkedBytesOfProtocol = 64;

/**
 * Whether bytes begin with a Python pickle of any protocol.
 *
 * @returns `calls` where it calls something before it ends, `data` where that was not seen; undefined for no pickle
 */
export function recognisePickle(bytes: Uint8Array): 'calls' | 'data' | undefined {
  return new PickleWalk(bytes).walk();
}

class PickleWalk {
  private readonly bytes: Uint8Array;
  private readonly hasProtocol: boolean;
  private position = 0;
  /** For each value whether it is an imported name. */
  private readonly stack: boolean[] = [];
  /** Depth of the stack at each open mark. */
  private readonly marks: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.hasProtocol = bytes[0] === 0x80 && (bytes[1] ?? highestProtocol + 1) <= highestProtocol;
  }

  walk(): 'calls' | 'data' | undefined {
    while (this.position < Math.min(this.bytes.length, walkedBytes)) {
      const code = this.bytes[this.position]!;
      if (code === stop) return this.stack.length > 0 ? 'data' : undefined;
      const isCall = calls.has(code) && !(code === 0x52 && this.stack.at(-1) === true);
      if (!this.step(code)) return this.hasProtocol && this.position > walkedBytesOfProtocol ? 'data' : undefined;
      if (isCall) return 'calls';
    }
    return this.hasProtocol || this.position >= walkedBytes ? 'data' : undefined;
  }

  /** Whether an opcode is one, with its arguments, and finds on the stack what it takes. */
  private step(code: number): boolean {
    this.position += 1;
    if (code === mark) {
      this.marks.push(this.stack.length);
      return true;
    }
    const opcode = opcodes.get(code);
    if (opcode === undefined || !this.take(opcode.takes ?? 0)) return false;
    for (let count = 0; count < (opcode.gives ?? 0); count += 1) this.stack.push(imports.has(code));
    return opcode.argument === undefined || this.skip(opcode.argument);
  }

  private take(count: number | 'to mark'): boolean {
    const floor = count === 'to mark' ? this.marks.pop() : (this.marks.at(-1) ?? 0);
    const depth = count === 'to mark' ? floor : this.stack.length - count;
    if (floor === undefined || depth === undefined || depth < floor) return false;
    this.stack.length = depth;
    return true;
  }

  private skip(argument: Argument): boolean {
    if (typeof argument === 'object')
      return this.skipBytes('fixed' in argument ? argument.fixed : this.readLength(argument.prefix));
    const first = this.readLine();
    if (first === undefined) return false;
    if (argument === 'number line') return /^[-+.\w]+$/.test(first);
    if (argument === 'quoted line') return /^(?:'.*'|".*")$/.test(first);
    if (argument === 'line') return true;
    const second = this.readLine();
    return second !== undefined && isName(first) && isName(second);
  }

  private skipBytes(length: number): boolean {
    this.position += length;
    return this.position <= this.bytes.length;
  }

  /** A length in little-endian order; more than the file where there is none. */
  private readLength(size: 1 | 4 | 8): number {
    const digits = this.bytes.subarray(this.position, this.position + size);
    this.position += size;
    if (digits.length < size) return Number.POSITIVE_INFINITY;
    return digits.reduceRight((length, digit) => length * 256 + digit, 0);
  }

  /** The text up to the next line end; undefined where there is none near. */
  private readLine(): string | undefined {
    const rest = this.bytes.subarray(this.position, this.position + walkedBytes);
    const length = rest.indexOf(0x0a);
    if (length < 0) return undefined;
    this.position += length + 1;
    return latin1.decode(rest.subarray(0, length)).trimEnd();
  }
}

const latin1 = new TextDecoder('latin1');

/** A dotted name of Python. */
function isName(text: string): boolean {
  return /^[^\s\d]\S*$/.test(text);
}
