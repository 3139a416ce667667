/** GitHub as the Action reaches it: through the toolkit, which knows the proxy of the runner. */
import { clientOptions, clientPlugins, type GitHubClient } from '../github/client.ts';
import type { Inputs } from './inputs.ts';

/**
 * The toolkit reads the event's file while it is loaded, and tells its content in the error for one that is no JSON: it
 * is loaded when the file has been checked.
 *
 * @returns undefined without a token: nothing can be written then, and nothing of a private repository read
 */
export async function connect({ token, apiUrl }: Pick<Inputs, 'token' | 'apiUrl'>): Promise<GitHubClient | undefined> {
  if (token === '') return undefined;
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { ...clientOptions, baseUrl: apiUrl }, ...clientPlugins);
}
