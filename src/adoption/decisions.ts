/** Each decision is made by an option, by an answer on a terminal, or by what the data suggest. */
import { toTerminal } from '../report/escape.ts';
import { foreign, joinPhrases, mixed, type Phrase, phrase, words } from '../result/phrase.ts';
import { type Refusal, Refusals, refusalsOf } from '../result/refusal.ts';
import type { Asker } from './asker.ts';
import { refuseUsage } from './refuseUsage.ts';

export interface Decision<T> {
  /** Option that makes it, without hyphens. */
  option: string;
  /** What is asked on a terminal. */
  question: Phrase;
  /** What the data suggest. */
  guess?: readonly string[] | undefined;
  /** Whether the guess stands where nobody can be asked. */
  isGuessEnough?: boolean;
  /** Whether there need not be any. */
  isOptional?: boolean;
  /** Whether an answer is several words. */
  isList?: boolean;
  /** What to do where it is missing: a full sentence. */
  cure: string;
  /** Throws a Refusal for what cannot be used. */
  read(texts: readonly string[]): T | Promise<T>;
}

export interface Decisions {
  /** Undefined where nothing was decided: either that is allowed, or `finish` refuses it. */
  decide<T>(decision: Decision<T>): Promise<T | undefined>;
  /** The values of an option; empty where it was not given. */
  given(option: string): readonly string[];
  /** Runs a step; what it refuses is kept for `finish`. */
  attempt<T>(step: () => T | Promise<T>): Promise<T | undefined>;
  /** Present on a terminal. */
  asker: Asker | undefined;
  /** Throws everything that is missing or unusable, all at once. */
  finish(): void;
}

/** @param options the values of each option that was given */
export function openDecisions(options: ReadonlyMap<string, readonly string[]>, asker: Asker | undefined): Decisions {
  const refusals: Refusal[] = [];
  const given = (option: string) => options.get(option) ?? [];
  const attempt = async <T>(step: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (thrown) {
      refusals.push(...refusalsOf(thrown));
      return undefined;
    }
  };
  return {
    given,
    attempt,
    asker,
    async decide(decision) {
      const { option, guess, isOptional, isGuessEnough } = decision;
      if (given(option).length > 0) return attempt(() => decision.read(given(option)));
      if (asker !== undefined) return askFor(decision, asker);
      if (guess !== undefined && isGuessEnough === true) return attempt(() => decision.read(guess));
      if (isOptional !== true) refusals.push(refuseUsage(`--${option} is missing`, decision.cure));
      return undefined;
    },
    finish() {
      const [only] = refusals;
      if (refusals.length === 1 && only !== undefined) throw only;
      if (refusals.length > 0) throw new Refusals(refusals);
    },
  };
}

/** What an answer is to be where there is to be none. */
const none = '-';

async function askFor<T>(decision: Decision<T>, asker: Asker): Promise<T | undefined> {
  const { question, guess, isOptional, isList } = decision;
  const shown =
    guess === undefined ? (isOptional ? words('none') : undefined) : guessPhrase(guess, isOptional === true);
  const suffix = shown === undefined ? words(': ') : phrase` [${shown}]: `;
  for (;;) {
    const answer = await asker.ask(toTerminal(phrase`${question}${suffix}`));
    if (answer === none && isOptional) return undefined;
    if (answer === '' && guess === undefined && isOptional) return undefined;
    const texts = answer === '' ? guess : isList ? splitWords(answer) : [answer];
    if (texts === undefined) continue;
    try {
      return await decision.read(texts);
    } catch (thrown) {
      for (const { problem, cure } of refusalsOf(thrown)) asker.tell(`  ${toTerminal(mixed(`${problem}. ${cure}`))}`);
    }
  }
}

function guessPhrase(guess: readonly string[], isOptional: boolean): Phrase {
  const shown = guess.map((word) => foreign(word.includes(' ') ? `"${word}"` : word));
  return phrase`${joinPhrases(shown, ' ')}${words(isOptional ? `; ${none} for none` : '')}`;
}

/** Words with spaces between them; double quotes keep one together. */
function splitWords(answer: string): string[] {
  return (answer.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
