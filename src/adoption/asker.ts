/** Questions and answers on a terminal. */
import { createInterface } from 'node:readline/promises';
import { Refusal } from '../result/refusal.ts';

export interface Asker {
  /**
   * Writes a question and waits for a line.
   *
   * @param question what is asked, fit for a terminal
   * @returns the answer without white space at its ends
   * @throws Refusal `command/usage` where the user stops, by Ctrl-C or by ending the input
   */
  ask(question: string): Promise<string>;
  /** Writes a line. */
  tell(line: string): void;
  close(): void;
}

export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Whether a person sits at the terminal. */
export function isInteractive({ input, output }: Terminal): boolean {
  return input.isTTY === true && output.isTTY === true;
}

/** Begins to read the terminal. Lines that come before their question are kept for it. */
export function openAsker({ input, output }: Terminal): Asker {
  const reader = createInterface({ input, output, terminal: true, historySize: 0 });
  const lines: string[] = [];
  let waiting: { take: (line: string) => void; stop: (reason: Refusal) => void } | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    // Ends the line of the question.
    if (waiting !== undefined) output.write('\n');
    waiting?.stop(stopped());
    waiting = undefined;
  };
  reader.on('line', (line) => {
    if (waiting === undefined) lines.push(line);
    else waiting.take(line);
    waiting = undefined;
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', stop);
  return {
    ask(question) {
      const line = lines.shift();
      if (isStopped && line === undefined) return Promise.reject(stopped());
      if (isStopped) output.write(`${question}\n`);
      else {
        reader.setPrompt(question);
        reader.prompt();
      }
      if (line !== undefined) return Promise.resolve(line.trim());
      return new Promise((resolve, reject) => {
        waiting = { take: (answer) => resolve(answer.trim()), stop: reject };
      });
    },
    tell: (line) => void output.write(`${line}\n`),
    close() {
      reader.off('close', stop);
      reader.close();
    },
  };
}

function stopped(): Refusal {
  return new Refusal('command/usage', {
    problem: 'holdout init was stopped before its last question',
    cure: 'Nothing was written; run it again.',
  });
}
