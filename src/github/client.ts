/** The client that every request to GitHub goes through: octokit with retries, and an end to each wait. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { version } from '../result/version.ts';

/** What our requests need of an octokit, whichever package made it. */
export type GitHubClient = Pick<InstanceType<typeof Client>, 'request' | 'paginate'>;

/** The REST version whose answers we read; GitHub supports each for at least two years. */
const apiVersion = '2022-11-28';

export interface ClientSettings {
  /** Empty for none: public data can then be read. */
  token: string;
  /** Such as `https://api.github.com`, without a slash at its end. */
  apiUrl: string;
}

/** Seconds that one request may take. A request without an answer is repeated like a failed one. */
const longestRequest = 30;

/** Seconds that a rate limit may ask us to wait; a longer wait ends in the refusal that GitHub gave. */
const longestWait = 90;

/**
 * Registered before the plugin that repeats requests, so that each attempt has its own end. The options are changed in
 * place: the hook that adds the token has them already, and would not see others.
 */
function requestRules(client: Octokit): void {
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion;
    options.request = { ...options.request, signal: AbortSignal.timeout(longestRequest * 1000) };
  });
}

/** The plugins that make any octokit, which has `paginate`, a `GitHubClient`. */
export const clientPlugins = [requestRules, retry, throttling] as const;

const Client = Octokit.plugin(paginateRest, ...clientPlugins);

const silent = (): void => {};

function isShort(seconds: number, _options: object, _client: unknown, count: number): boolean {
  return seconds <= longestWait && count < 3;
}

/** One write after the other, without the plugin's pause of one to three seconds: a run writes a dozen times at most. */
const oneByOne = new Bottleneck.Group({ maxConcurrent: 1 });

/** Options that octokit takes in every entry point. Its own log is silent: it could name what a token opens. */
export const clientOptions = {
  userAgent: `holdout/${version}`,
  log: { debug: silent, info: silent, warn: silent, error: silent },
  throttle: {
    onRateLimit: isShort,
    onSecondaryRateLimit: isShort,
    fallbackSecondaryRateRetryAfter: 5,
    write: oneByOne,
    notifications: oneByOne,
  },
  retry: { retries: 3 },
};

/** A client for the command line. */
export function createClient({ token, apiUrl }: ClientSettings): GitHubClient {
  return new Client({ ...clientOptions, baseUrl: apiUrl, ...(token === '' ? {} : { auth: token }) });
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
