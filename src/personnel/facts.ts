import { type Memberships, openMemberships } from './memberships.ts';
import type { ChangePeople, PeopleSource } from './source.ts';

/** The facts of one run, each asked for once; a text says why there are none. */
export interface Facts {
  change(): Promise<ChangePeople | string>;
  memberships: Memberships;
  approvalOf: PeopleSource['approvalOf'];
}

const noSource = 'Reviews are known on GitHub only';
const noPullRequest = 'Reviews belong to a pull request, and this run has none';

/** @returns the reason as a text where there is no source */
export function openFacts(source: PeopleSource | undefined): Facts | string {
  if (source === undefined) return noSource;
  let change: Promise<ChangePeople | undefined> | undefined;
  return {
    change: async () => {
      change ??= source.change();
      return (await change) ?? noPullRequest;
    },
    memberships: openMemberships(source),
    approvalOf: (path) => source.approvalOf(path),
  };
}
