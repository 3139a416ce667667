import { formatCount } from '../numbers.ts';
import { foreign, listPhrases, type Phrase, phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { capitalised, countOf } from '../wording.ts';
import type { SentencesOf } from './description.ts';

type Args<Name extends string> = FindingOf<Extract<`personnel/${Name}`, keyof SentencesOf<'personnel'>>>['args'];
type Approved = Args<'approved'>['what'];

const things: Readonly<Record<Approved, string>> = {
  model: 'the change',
  policy: 'the policy',
  'intended-use': 'the intended use',
};

const again = words('Change it in a pull request that the required roles approve.');

function thing(what: Approved): Phrase {
  return words(things[what]);
}

/** `@alice`, or `@acme/pathology`. */
function account(login: string): Phrase {
  return foreign(`@${login}`);
}

function accounts(logins: readonly string[]): Phrase {
  return listPhrases(logins.map(account));
}

function shortCommit(commit: string): Phrase {
  return foreign(commit.slice(0, 7));
}

/** Where the reviews are: of a model in the change at hand, else in the pull request that brought the file. */
function where(what: Approved, pullRequest: number): Phrase {
  return words(what === 'model' ? '' : ` in pull request ${pullRequest}`);
}

function olderCommit(commit: string | undefined): Phrase {
  return commit === undefined ? words('an older commit') : phrase`an older commit (${shortCommit(commit)})`;
}

function reviewPhrase({ login, reason, commit, role }: Args<'not-approved'>['reviews'][number]): Phrase {
  switch (reason) {
    case 'older-commit':
      return phrase`${account(login)} approved ${olderCommit(commit)}`;
    case 'wrote-part':
      return phrase`${account(login)} approved it and wrote part of it`;
    case 'other-role':
      return phrase`${account(login)} approved it and stands for ${role ?? 'another role'} already`;
    case 'dismissed':
      return phrase`the review of ${account(login)} was dismissed`;
  }
}

function describeNotApproved({ role, what, pullRequest, commit, reviews }: Args<'not-approved'>) {
  const found = reviews.length === 0 ? [] : phrase`: ${listPhrases(reviews.map(reviewPhrase))}`;
  const target =
    what === 'model' ? phrase`the newest commit, ${shortCommit(commit)}` : phrase`pull request ${pullRequest}`;
  const isTwice = reviews.some(({ reason }) => reason === 'other-role');
  const allow = isTwice
    ? phrase` Where one person may stand for two roles, write ${foreign('approvals.same-person: allowed')} in the policy, in a change of its own.`
    : [];
  return {
    sentence: phrase`The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}${found}.`,
    cure: phrase`Ask a member of ${role} who wrote no part of it to approve ${target}.${allow}`,
  };
}

const partWords: Readonly<Record<Args<'test-data-access'>['parts'][number], string>> = {
  opened: 'opened the pull request',
  author: 'wrote commits',
  committer: 'committed',
  'co-author': 'is named as co-author',
};

type Lack = Args<'pair-incomplete'>['lack'];

function lackPhrase({ lack, commit }: Args<'pair-incomplete'>): Phrase {
  switch (lack) {
    case 'no-review':
      return words('has not approved it');
    case 'older-commit':
      return phrase`has approved ${olderCommit(commit)} only`;
    case 'dismissed':
      return words('has no review that was not dismissed');
    case 'changes-requested':
      return words('asks for changes');
    case 'wrote-part':
      return words('wrote part of it');
    case 'has-access':
      return words('can see the test data, too');
  }
}

const namedAsCoAuthor = '; a Co-authored-by line alone shows nothing';

function pairCure(second: string, lack: Lack): Phrase {
  if (lack === 'has-access' || lack === 'wrote-part') {
    const whom = lack === 'has-access' ? 'who cannot see the test data' : 'who wrote no part of it';
    return phrase`Name a second person ${words(whom)} under ${foreign('pairs')} in the policy, in a change of its own.`;
  }
  return phrase`Ask ${account(second)} to approve the newest commit.`;
}

/** `2026-05-02 10:00 UTC` */
function timePhrase(time: string): Phrase {
  return foreign(`${time.slice(0, 16).replace('T', ' ')} UTC`);
}

export const personnelSentences: SentencesOf<'personnel'> = {
  'personnel/approved': ({ what, pullRequest, commit, approvals }) => ({
    sentence: capitalised(
      phrase`${thing(what)} is approved at ${shortCommit(commit)}${where(what, pullRequest)} by ${listPhrases(
        approvals.map(({ role, login }) => phrase`${role} (${account(login)})`),
        20,
      )}.`,
    ),
    cure: undefined,
  }),
  'personnel/not-approved': describeNotApproved,
  'personnel/changes-requested': ({ role, what, pullRequest, logins }) => ({
    sentence: phrase`The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}: ${accounts(logins)} ${words(logins.length === 1 ? 'asks' : 'ask')} for changes.`,
    cure: words(
      'Settle what is asked for and request a new review; a review that is settled can be dismissed on GitHub.',
    ),
  }),
  'personnel/co-author-approved': ({ role, what, pullRequest, login }) => ({
    sentence: phrase`The approval of ${thing(what)}${where(what, pullRequest)} by the role ${role} rests on ${account(login)}, whom a commit names as a co-author.`,
    cure: phrase`Ask a member of ${role} who did not work on it for a review.`,
  }),
  'personnel/team-unreadable': ({ team, role, logins }) => ({
    sentence: phrase`Whether ${accounts(logins)} ${words(logins.length === 1 ? 'belongs' : 'belong')} to the team ${account(team)}${role === undefined ? [] : phrase` (role ${role})`} decides, and the token cannot read that team.`,
    cure: phrase`Give the Action a token of a GitHub App with the organisation permission ${foreign('members: read')}, which ${foreign('GITHUB_TOKEN')} cannot have; or name people instead of the team in the policy.`,
  }),
  'personnel/too-many-commits': ({ listed }) => ({
    sentence: phrase`The pull request has more commits than the ${words(formatCount(listed))} that GitHub lists, so who wrote it is not known.`,
    cure: words('Squash its commits, or split it.'),
  }),
  'personnel/unknown-authors': ({ commits }) => ({
    sentence: phrase`${countOf(commits, 'commit')} ${words(commits === 1 ? 'names' : 'name')} an author, committer or co-author whose account on GitHub is not known, so not all who worked on it are known.`,
    cure: words(
      'Add the address of the commits to the account that it belongs to, or use the noreply address of the account.',
    ),
  }),
  'personnel/test-data-access': ({ login, parts }) => ({
    sentence: phrase`Someone who can see the test data worked on the change: ${account(login)} ${listPhrases(
      parts.map((part) => words(partWords[part])),
      4,
    )}.`,
    cure: phrase`Let people without this access make the change; where that is impossible, name a pair under ${foreign('pairs')} in the policy, in a change of its own.`,
  }),
  'personnel/paired': ({ login, second, commit, reason }) => ({
    sentence: phrase`Someone who can see the test data, ${account(login)}, worked on the change in a pair with ${account(second)}, who cannot see it and has approved ${shortCommit(commit)}; the reason: ${reason}.`,
    cure: undefined,
  }),
  'personnel/pair-incomplete': (args) => ({
    sentence: phrase`Someone who can see the test data, ${account(args.login)}, worked on the change, and the second of the pair, ${account(args.second)}, ${lackPhrase(args)}${words(args.isCoAuthor ? namedAsCoAuthor : '')}.`,
    cure: pairCure(args.second, args.lack),
  }),
  'personnel/no-pull-request': ({ what, path, commit }) => ({
    sentence: capitalised(
      phrase`${thing(what)} ${path} was last changed by the commit ${shortCommit(commit)}, which no merged pull request brought.`,
    ),
    cure: again,
  }),
  'personnel/other-content': ({ what, path, pullRequest }) => ({
    sentence: capitalised(
      phrase`${thing(what)} ${path} differs from what was reviewed in pull request ${words(String(pullRequest))}, which changed it last.`,
    ),
    cure: again,
  }),
  'personnel/approved-late': ({ what, pullRequest, approvedAt, firstUse }) => ({
    sentence: capitalised(
      phrase`${thing(what)} was approved in pull request ${pullRequest} at ${timePhrase(approvedAt)}, after the first use of the test set at ${timePhrase(firstUse)}.`,
    ),
    cure: words('Record why it was changed after the test had begun, as a deviation; or lock a new test set.'),
  }),
  'personnel/document-missing': ({ path }) => ({
    sentence: phrase`The policy names the document ${path}, and the approved branch does not have it.`,
    cure: words('Add it in a change of its own.'),
  }),
  'personnel/document-empty': ({ path }) => ({
    sentence: phrase`The document ${path}, which the policy names, is empty.`,
    cure: words('Write it, in a change of its own.'),
  }),
};
