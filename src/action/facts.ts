/** What only GitHub knows: who reviewed and wrote the change, and how often the test set was used. */
import { abortUse, type BegunUse, type LedgerRequest } from '../gate/ledgerSteps.ts';
import type { PeopleFacts } from '../gate/peopleSteps.ts';
import type { LedgerFacts } from '../gate/useSteps.ts';
import type { GitHubClient } from '../github/client.ts';
import { openLedgerBranch } from '../github/ledgerBranch.ts';
import { openPeople } from '../github/people.ts';
import { findPullRequest, isAncestor } from '../github/pulls.ts';
import { disclose } from '../report/disclose.ts';
import { renderJson } from '../result/json.ts';
import { askBranchTip } from '../trees/fetchCommits.ts';
import { findRepository } from '../trees/repository.ts';
import { attempt } from './attempt.ts';
import type { Change } from './change.ts';
import type { Event } from './event.ts';
import type { Setting } from './judge.ts';

/** Uses that have begun and not ended, for a run that is stopped. */
export class Interruption {
  readonly #begun = new Set<BegunUse>();

  add(begun: BegunUse): void {
    this.#begun.add(begun);
  }

  clear(): void {
    this.#begun.clear();
  }

  /** Closes what has begun. */
  async close(): Promise<void> {
    await Promise.all([...this.#begun].map(abortUse));
    this.clear();
  }
}

/** Nothing without a token: what the policy asks for then cannot be judged, and says so. */
export async function factsOnGitHub(
  { inputs, event, client, interruption }: Setting,
  change: Change,
): Promise<PeopleFacts & LedgerFacts> {
  if (client === undefined) return {};
  const { repository, serverUrl } = inputs;
  const pullRequest = event.pullRequest ?? (await findMerged(client, inputs.repository, event));
  const isOwnHead = event.name.startsWith('pull_request');
  return {
    people: openPeople(client, {
      repository,
      ...(pullRequest === undefined ? {} : { pullRequest }),
      ...(isOwnHead ? { head: event.head } : {}),
      approved: { branch: event.base.branch, commit: change.approved },
      host: URL.canParse(serverUrl) ? new URL(serverUrl).host : 'github.com',
    }),
    openLedger: (branch) => openLedger(client, branch, { inputs, event, change, pullRequest }),
    writeReport: (report, publication) => Buffer.from(renderJson(disclose(report, publication))),
    onBegun: (begun) => interruption.add(begun),
  };
}

/** A push and a run that was started by hand do not say which pull request they come from. */
function findMerged(
  client: GitHubClient,
  repository: Setting['inputs']['repository'],
  { name, head, base }: Event,
): Promise<number | undefined> {
  if (name === 'merge_group') return Promise.resolve(undefined);
  return attempt('pull request of the commit', 'read', () =>
    findPullRequest(client, repository, { commit: head, branch: base.branch }),
  );
}

interface Use {
  inputs: Setting['inputs'];
  event: Event;
  change: Change;
  pullRequest: number | undefined;
}

function openLedger(client: GitHubClient, branch: string, { inputs, event, change, pullRequest }: Use): LedgerRequest {
  const { repository, job, token, serverUrl } = inputs;
  return {
    store: openLedgerBranch({ client, ...repository, branch }),
    context: {
      branch: event.base.branch,
      approved: change.approved,
      commit: change.proposed,
      ...(pullRequest === undefined ? {} : { pullRequest }),
      run: `${job.run}.${job.attempt}`,
      ...(job.actor === '' ? {} : { actor: job.actor }),
    },
    now: () => new Date(),
    isAncestor: (older, newer) => isAncestor(client, repository, older, newer),
    async readApprovedTip() {
      const found = await findRepository(change.root);
      if (found === undefined) return undefined;
      return askBranchTip(found, { remote: 'origin', token, serverUrl, branch: event.base.branch });
    },
  };
}
