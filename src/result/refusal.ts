import type { RefusalCode } from './refusalCodes.ts';

/**
 * An input, a rule or a tree that Holdout refuses to work with.
 *
 * A refusal is not a bug: it names the place, what was found, what is allowed and the cure, and it
 * decides the exit code. Anything else that is thrown is a bug and keeps its stack.
 *
 * No cell value of a data file may enter a refusal: name the line and the column instead.
 */

/** 2 input or policy refused · 3 integrity does not hold · 4 resource limit · 5 environment. */
export type RefusalExit = 2 | 3 | 4 | 5;

export interface Place {
  /** Path relative to the tree, with forward slashes. */
  file?: string;
  /** 1-based line. */
  line?: number;
  /** 1-based column, counted in UTF-16 code units. */
  column?: number;
  /** Dotted key of a policy or lock, such as `acceptance.criteria[0].at-least`. */
  key?: string;
}

export interface RefusalDetails extends Place {
  /** What is wrong: a clause without a final stop, such as `is 95; a fraction within [0, 1]`. */
  problem: string;
  /** What the user does about it: a full sentence. */
  cure: string;
  exit?: RefusalExit;
}

export class Refusal extends Error {
  /** `family/name`, one documentation section each. */
  readonly code: RefusalCode;
  readonly exit: RefusalExit;
  readonly place: Place;
  readonly problem: string;
  readonly cure: string;

  constructor(code: RefusalCode, { problem, cure, exit = 2, ...place }: RefusalDetails) {
    super(`${formatPlace(place)}${problem}. ${cure}`);
    this.name = 'Refusal';
    this.code = code;
    this.exit = exit;
    this.place = place;
    this.problem = problem;
    this.cure = cure;
  }
}

/** Several refusals of one input, reported together. */
export class Refusals extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join('\n'));
    this.name = 'Refusals';
    this.refusals = refusals;
  }
}

/** The refusals that a thrown value stands for; anything else is a bug and is thrown again. */
export function refusalsOf(thrown: unknown): readonly Refusal[] {
  if (thrown instanceof Refusal) return [thrown];
  if (thrown instanceof Refusals) return thrown.refusals;
  throw thrown;
}

/** `policy.yml:14:9 acceptance.criteria[0].at-least ` or the empty string. */
export function formatPlace({ file, line, column, key }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return [position, key]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part} `)
    .join('');
}
