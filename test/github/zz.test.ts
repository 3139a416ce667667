import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { it } from 'vitest';
import { startGitHub } from '../support/github/server.ts';
it('x', async () => {
  const github = await startGitHub();
  const giveUp = (client: Octokit) => {
    client.hook.wrap('request', (request, options) =>
      request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(300) } }),
    );
  };
  const Client = Octokit.plugin(paginateRest, giveUp, retry);
  const client = new Client({ auth: 'any', baseUrl: github.url, retry: { retryAfterBaseValue: 10 } });
  for (let i = 0; i < 4; i++) {
    if (i === 1) github.inject({ kind: 'silence', path: /model/ });
    const t = performance.now();
    try { const r = await client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'model', request: { retries: 0 } }); console.log(r.status, performance.now() - t); }
    catch (e) { console.log((e as Error).name, (e as any).status, (e as Error).message, performance.now() - t); }
  }
});
