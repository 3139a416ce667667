/** The client that every request to GitHub goes through: octokit with retries, and an end to each wait. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { version } from '../result/version.ts';

/** What our requests need of an octokit, whichever package made it. */
export type GitHubClient = InstanceType<typeof Client>;

const Client = Octokit.plugin(paginateRest, retry, throttling);

/** The REST version whose answers we read; GitHub supports each for at least two years. */
const apiVersion = '2022-11-28';

export interface ClientSettings {
  /** Empty for none: public data can then be read. */
  token: string;
  /** Such as `https://api.github.com`, without a slash at its end. */
  apiUrl: string;
  /** Longest wait that a rate limit may ask for, in seconds. */
  longestWait?: number;
  /** Longest time for one request, in seconds. */
  timeout?: number;
}

const ordinaryWait = 90;
const ordinaryTimeout = 30;

/**
 * Options that octokit takes from us in every entry point.
 *
 * GitHub says by `retry-after` how long to wait; a longer wait than ours ends in the refusal that GitHub gave. A request
 * that gets no answer in time is given up, and repeated like a failed one.
 */
export function clientOptions({ apiUrl, longestWait = ordinaryWait, timeout = ordinaryTimeout }: ClientSettings) {
  const waits = (seconds: number, _options: object, _client: unknown, count: number): boolean =>
    seconds <= longestWait && count < 3;
  const silent = (): void => {};
  return {
    baseUrl: apiUrl,
    userAgent: `holdout/${version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, fallbackSecondaryRateRetryAfter: 5 },
    retry: { retries: 3 },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeout * 1000), redirect: 'error' }),
    },
  };
}

/** Sent with every request. */
export const clientHeaders = { 'x-github-api-version': apiVersion };

/** The plugins that an octokit of another package needs to be a `GitHubClient`. */
export const clientPlugins = [retry, throttling];

/** A client for the command line. */
export function createClient(settings: ClientSettings): GitHubClient {
  const auth = settings.token === '' ? {} : { auth: settings.token };
  return new Client({ ...clientOptions(settings), ...auth });
}

/** A repository on GitHub. */
export interface RepositoryName {
  owner: string;
  repo: string;
}

/** The HTTP status with which GitHub refused; undefined for what got no answer. */
export function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { status?: unknown } | null | undefined)?.status;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}
