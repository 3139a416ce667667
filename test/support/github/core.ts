/** What the handlers of all operations share. */
import type { Operation } from './description.ts';
import type { GitStore } from './gitStore.ts';
import type { Account, AppState, GitHubState, Level, Scope } from './state.ts';
import { actionsApp } from './state.ts';

export interface Core {
  /** Base of the API, without a slash at its end. */
  url: string;
  state: GitHubState;
  git: GitStore;
}

/** One request to one operation. */
export interface Call extends Core {
  operation: Operation;
  /** Of the path, decoded. */
  parameters: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** JSON that has passed the description; undefined for none. */
  body: unknown;
  /** In small letters. */
  headers: Readonly<Record<string, string>>;
}

export interface Answer {
  status: number;
  /** Sent as JSON; nothing is sent for undefined. */
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  bytes?: Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Access {
  /** Any of them suffices; none for what needs no more than to see the repository. */
  scopes: readonly Scope[];
  level: Level;
}

export interface Route extends Access {
  handle: Handler;
}

/** By the id of the operation. */
export type Routes = Readonly<Record<string, Route>>;

/** An answer of GitHub's that is an error. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

export function notFound(): ApiProblem {
  return new ApiProblem(404, 'Not Found');
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** Path and query parameters that the description calls integers have been checked to be such. */
export function numberIn({ parameters }: Call, name: string): number {
  return Number(parameters[name]);
}

export function textIn({ parameters }: Call, name: string): string {
  return parameters[name] ?? '';
}

/** ISO date and time without fractions of a second, as GitHub writes them. */
export function timeOf({ state }: Core): string {
  return state.now ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** One more than the largest id; GitHub's ids only grow. */
export function nextId(records: readonly { id: number }[], first: number): number {
  return records.reduce((largest, { id }) => Math.max(largest, id), first - 1) + 1;
}

/** Address of the repository in the API, and of what lies below it. */
export function apiUrl({ url, state: { repository } }: Core, path = ''): string {
  return `${url}/repos/${repository.owner}/${repository.name}${path}`;
}

/** Address of the repository's page, and of what lies below it. */
export function pageUrl({ state: { repository } }: Core, path = ''): string {
  return `https://github.com/${repository.owner}/${repository.name}${path}`;
}

/** A number that depends on the text alone. */
function stableId(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return 1000 + (hash % 90_000_000);
}

/** The account with its id and type. */
export function accountOf({ state }: Core, given: Account | string): Required<Account> {
  const stated = typeof given === 'string' ? { login: given } : given;
  const login = stated.login.toLowerCase();
  const known = [state.token, ...state.accounts].find((one) => one.login.toLowerCase() === login);
  return {
    login: stated.login,
    id: stated.id ?? known?.id ?? stableId(login),
    type: stated.type ?? known?.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
  };
}

export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The app whose token it is; undefined for a person's token. */
export function appOf({ state: { token } }: Core): AppState | undefined {
  return token.installation ? (token.app ?? actionsApp) : undefined;
}
