/** Facts about people, as the judging takes them. Logins are written as GitHub gives them. */

/** A team of an organisation, both in lower case. */
export interface Team {
  org: string;
  slug: string;
}

/** Where the facts come from; on the command line there is no such source. */
export interface PeopleSource {
  /**
   * The pull request under judgement; undefined for an event without one.
   *
   * @throws Refusal `github/request` (exit 5) where GitHub does not say all of it
   */
  change(): Promise<ChangePeople | undefined>;

  /**
   * How the content that a file has on the approved branch came there; undefined where the branch has no such file.
   *
   * @param path from the repository's root
   * @throws Refusal `github/request` (exit 5) where GitHub does not say all of it
   */
  approvalOf(path: string): Promise<FileApproval | undefined>;

  /**
   * Whether an account is an active member of a team; undefined where the token may not read the team.
   *
   * @throws Refusal `github/request` (exit 5) where GitHub gives no answer
   */
  isMember(team: Team, login: string): Promise<boolean | undefined>;
}

/** Who proposed, wrote and reviewed a pull request. */
export interface ChangePeople {
  /** Number of the pull request. */
  number: number;
  /** Who opened it; undefined for an account that was deleted. */
  author?: string;
  /** Its newest commit. */
  head: string;
  /** In the order in which they were given; those of deleted accounts are left out. */
  reviews: readonly Review[];
  commits: readonly CommitPeople[];
  /** Whether it has more commits than GitHub lists. */
  truncated: boolean;
}

export interface Review {
  login: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Commit that was reviewed; undefined for one that git does not have any more. */
  commit?: string;
  /** As `Date.prototype.toISOString` gives it; empty for a review that is pending. */
  submittedAt: string;
  isBot: boolean;
}

/** The accounts that GitHub links to a commit; an address that belongs to no account gives none. */
export interface CommitPeople {
  sha: string;
  author?: string;
  committer?: string;
  /** Of its `Co-authored-by` lines. */
  coAuthors: readonly string[];
  /** `Co-authored-by` lines whose account is not known. */
  unknownCoAuthors: number;
  /** Whether GitHub has verified its signature. */
  verified: boolean;
}

export type FileApproval =
  /** The pull request that last changed it was merged, and what it brought is what stands there now. */
  | { state: 'reviewed'; mergedAt: string; people: ChangePeople }
  /** A pull request last changed it, and what stands there now is not what it brought. */
  | { state: 'other-content'; number: number }
  /** The last commit that changed it came without a merged pull request. */
  | { state: 'no-pull-request'; commit: string };
