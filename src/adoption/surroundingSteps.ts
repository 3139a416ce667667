/** Who answers for what, and how the repository is protected. */
import { phrase, words } from '../result/phrase.ts';
import type { Decisions } from './decisions.ts';
import { refuseUsage } from './refuseUsage.ts';

const member = /^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;

/** Users and teams by role, as they were given. */
export function readRoles(decisions: Decisions): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  return decisions.attempt(() => {
    const roles = new Map<string, string[]>();
    for (const text of decisions.given('role')) {
      const [, role, members] = /^([a-z][a-z0-9-]{0,63})=(.+)$/.exec(text) ?? [];
      const names = members?.split(',') ?? [];
      if (role === undefined || !names.every((name) => member.test(name))) {
        throw refuseUsage(
          '--role is not ROLE=@USER or ROLE=@ORG/TEAM',
          'Write it like sme=@alice,@acme/pathology; the usual roles are sme, qa and test-data-access.',
        );
      }
      roles.set(role, [...new Set([...(roles.get(role) ?? []), ...names])]);
    }
    return roles;
  });
}

/** The largest number of uses of the test set, as it was given. */
export function readUses(decisions: Decisions): Promise<number | undefined> {
  return decisions.attempt(() => {
    const [text] = decisions.given('uses');
    if (text !== undefined && !/^[1-9][0-9]{0,5}$/.test(text)) {
      throw refuseUsage('--uses is no whole number from 1', 'Write it like --uses 5.');
    }
    return text === undefined ? undefined : Number(text);
  });
}

/** @param approvers users and teams that approve models: a good guess */
export async function chooseOwners(
  decisions: Decisions,
  approvers: readonly string[],
): Promise<readonly string[] | undefined> {
  const guess = [...new Set(approvers)];
  const owners = await decisions.decide({
    option: 'owners',
    question: words('Who reviews changes of the rules and of the workflow, such as @acme/qa'),
    guess: guess.length === 0 ? undefined : guess,
    isGuessEnough: true,
    isOptional: decisions.asker !== undefined,
    isList: true,
    cure: 'Say who reviews changes of the rules, such as --owners @acme/qa; they become the code owners.',
    read: (texts) => readOwners(texts.flatMap((text) => text.split(/[\s,]+/)).filter((text) => text !== '')),
  });
  return owners ?? (decisions.asker === undefined ? undefined : []);
}

function readOwners(owners: readonly string[]): readonly string[] {
  const isOwner = (text: string) => member.test(text) || /^[^@\s#]+@[^@\s#]+\.[^@\s#]+$/.test(text);
  if (owners.length > 0 && owners.every(isOwner)) return [...new Set(owners)];
  throw refuseUsage('--owners is no user, team or address', 'Write it like @alice, @acme/qa or qa@example.org.');
}

const branchName = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[A-Za-z0-9._/-]{1,200}(?<![/.])$/;

/** The branch whose rules bind. */
export function chooseBranch(decisions: Decisions, guess: string): Promise<string | undefined> {
  return decisions.decide({
    option: 'branch',
    question: words('Branch that models are merged into'),
    guess: [branchName.test(guess) ? guess : 'main'],
    isGuessEnough: true,
    cure: '',
    read: ([name = '']) => {
      if (branchName.test(name)) return name;
      throw refuseUsage('--branch is no plain name of a branch', 'Use letters, digits, `.`, `_`, `-` and `/`.');
    },
  });
}

/** The commit of Holdout that the workflow runs; it may be filled in later. */
export function chooseRelease(decisions: Decisions): Promise<string | undefined> {
  return decisions.decide({
    option: 'release',
    question: phrase`Commit of the Holdout release to run, ${40} hexadecimal digits`,
    isOptional: true,
    cure: '',
    read: ([text = '']) => {
      if (/^[0-9a-f]{40}$/.test(text)) return text;
      throw refuseUsage(
        '--release is no full commit id',
        'Copy the 40 hexadecimal digits of the release’s commit: a tag could be moved.',
      );
    },
  });
}
