/** Lists in pages, with the links that lead from one to the next. */
import { type Answer, type Call, ok } from './core.ts';

export interface Page<T> {
  items: readonly T[];
  headers: Readonly<Record<string, string>>;
}

const ordinarySize = 30;
const largestSize = 100;

export function pageSize(query: URLSearchParams): number {
  const given = Number(query.get('per_page') ?? ordinarySize);
  return given >= 1 ? Math.min(given, largestSize) : ordinarySize;
}

/** The part of the list that the query asks for. */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const size = pageSize(call.query);
  const number = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(number > 1 ? [['prev', Math.min(number - 1, last)] as const] : []),
    ...(number < last ? [['next', number + 1] as const, ['last', last] as const] : []),
    ...(number > 1 ? [['first', 1] as const] : []),
  ];
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: linkHeader(links.map(([relation, page]) => [relation, linkTo(call, { page: String(page) })])),
  };
}

export function linkHeader(links: readonly (readonly [relation: string, address: string])[]): Record<string, string> {
  if (links.length === 0) return {};
  return { link: links.map(([relation, address]) => `<${address}>; rel="${relation}"`).join(', ') };
}

/** The address of another page: GitHub names the repository by its number there. */
export function linkTo({ url, state, operation, parameters, query }: Call, changes: Readonly<Record<string, string>>) {
  const path = operation.path
    .replace('/repos/{owner}/{repo}', `/repositories/${state.repository.id}`)
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const whole = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) whole.set(name, value);
  return `${url}${path}?${whole}`;
}

/** A page as an answer, each item shown. */
export function listAnswer<T>(call: Call, all: readonly T[], show: (item: T) => unknown): Answer {
  const { items, headers } = pageOf(call, all);
  return ok(items.map(show), headers);
}

/** A page as an answer under a key, beside the number of all. */
export function countedAnswer<T>(call: Call, key: string, all: readonly T[], show: (item: T) => unknown): Answer {
  const { items, headers } = pageOf(call, all);
  return ok({ total_count: all.length, [key]: items.map(show) }, headers);
}
