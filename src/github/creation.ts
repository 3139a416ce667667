/** Requests that make something, which must not be made twice when the answer to the first attempt is lost. */
import { statusOf } from './client.ts';

/** Keeps the client from repeating a request by itself. */
export const unrepeated = { request: { retries: 0 } } as const;

const attempts = 3;

/**
 * Repeats a step after an answer that does not tell whether it took effect.
 *
 * @param step looks for what it would make before it makes it
 */
export async function repeatCreation<Made>(step: () => Promise<Made>): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (thrown) {
      const status = statusOf(thrown);
      if (attempt === attempts || status === undefined || status < 500) throw thrown;
    }
  }
}
