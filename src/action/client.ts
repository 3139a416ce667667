/** GitHub as the Action reaches it: through the toolkit, which knows the proxy of the runner. */
import { getOctokit } from '@actions/github';
import { clientOptions, clientPlugins, type GitHubClient } from '../github/client.ts';
import type { Inputs } from './inputs.ts';

/** Undefined without a token: nothing can be written then, and nothing of a private repository read. */
export function connect({ token, apiUrl }: Pick<Inputs, 'token' | 'apiUrl'>): GitHubClient | undefined {
  return token === '' ? undefined : getOctokit(token, { ...clientOptions, baseUrl: apiUrl }, ...clientPlugins);
}
