/** Answers of GitHub that are used whole or not at all: each is checked, and a list is read to its last page. */
import type { z } from 'zod';
import { Refusal } from '../result/refusal.ts';
import { statusOf } from './client.ts';

interface Response {
  data: unknown;
  headers: { link?: string | undefined };
}

export const pageSize = 100;

/** Far above what a pull request can have; an end for a list that leads nowhere. */
const mostPages = 100;

/**
 * @param what for people, such as `the reviews of pull request 7`
 * @throws Refusal `github/request` (exit 5) where the request fails, or the answer has another form
 */
export async function readAnswer<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  request: () => Promise<Response>,
): Promise<z.infer<Schema>> {
  return check(what, schema, (await send(what, request)).data);
}

/** As `readAnswer`, where some errors are an answer too; a rate limit is none, whatever its status. */
export async function readUnless<Schema extends z.ZodType>(
  statuses: readonly number[],
  what: string,
  schema: Schema,
  request: () => Promise<Response>,
): Promise<{ data: z.infer<Schema> } | { status: number }> {
  try {
    return { data: check(what, schema, (await request()).data) };
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status !== undefined && statuses.includes(status) && !isRateLimit(thrown)) return { status };
    throw thrown instanceof Refusal ? thrown : requestRefusal(what, thrown);
  }
}

/**
 * Every item of a list. The client's own paging takes some failures for the end of the list, so it is not used.
 *
 * @param request one page, counted from 1, of `pageSize` items
 * @throws Refusal `github/request` (exit 5) where any page fails, or has another form
 */
export async function readPages<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  request: (page: number) => Promise<Response>,
): Promise<z.infer<Schema>[]> {
  const items: z.infer<Schema>[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, headers } = await send(what, () => request(page));
    if (!Array.isArray(data)) throw otherForm(what);
    for (const item of data) items.push(check(what, schema, item));
    if (!/;\s*rel="next"/.test(headers.link ?? '')) return items;
  }
  throw unusable(what, `more than ${mostPages * pageSize} entries`);
}

async function send(what: string, request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (thrown) {
    throw requestRefusal(what, thrown);
  }
}

function check<Schema extends z.ZodType>(what: string, schema: Schema, data: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw otherForm(what);
  return parsed.data;
}

/** A body that was cut off is a text to the client, not an error. */
function otherForm(what: string): Refusal {
  return unusable(what, 'its answer was cut off, or has another form than expected');
}

/** A refusal of what GitHub gave, which another run may give whole. */
export function unusable(what: string, problem: string): Refusal {
  return new Refusal('github/request', {
    exit: 5,
    problem: `GitHub did not give ${what}: ${problem}`,
    cure: 'Run the job again.',
  });
}

/** Whether GitHub refused for the number of requests, and not for want of a permission. */
function isRateLimit(thrown: unknown): boolean {
  const { headers } = (thrown as { response?: { headers?: Record<string, unknown> } }).response ?? {};
  const status = statusOf(thrown);
  return (
    status === 429 ||
    (status === 403 && (headers?.['x-ratelimit-remaining'] === '0' || 'retry-after' in (headers ?? {})))
  );
}

/** A request that failed, as a refusal; anything that is no failed request is a bug and is thrown again. */
function requestRefusal(what: string, thrown: unknown): Refusal {
  const status = statusOf(thrown);
  if (status === undefined) throw thrown;
  if (isRateLimit(thrown)) return unusable(what, `too many requests were made (status ${status})`);
  if (status >= 500) return unusable(what, `it could not be reached, or failed (status ${status})`);
  return new Refusal('github/request', {
    exit: 5,
    problem: `GitHub did not give ${what} (status ${status})`,
    cure: 'Give the job the permissions `contents: read` and `pull-requests: read`.',
  });
}
