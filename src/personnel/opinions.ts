import { compareCodeUnits } from '../result/order.ts';
import type { Review } from './source.ts';

/** What one reviewer thinks of a change: the latest review that approves, asks for changes, or was dismissed. */
export interface Opinion extends Omit<Review, 'state' | 'isBot'> {
  state: 'approved' | 'changes-requested' | 'dismissed';
}

const opinionated: Partial<Record<Review['state'], Opinion['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

/** Accounts are compared without regard to case, as GitHub compares them. */
export function accountKey(login: string): string {
  return login.toLowerCase();
}

/**
 * The opinion of each reviewer, sorted by login. A comment changes no opinion; a dismissed review leaves none, and
 * does not bring an earlier one back. Bots have none.
 */
export function latestOpinions(reviews: readonly Review[]): Opinion[] {
  const latest = new Map<string, Opinion>();
  const inOrder = reviews.toSorted((one, other) => compareCodeUnits(one.submittedAt, other.submittedAt));
  for (const { state, isBot, ...review } of inOrder) {
    const opinion = opinionated[state];
    if (opinion !== undefined && !isBot) latest.set(accountKey(review.login), { ...review, state: opinion });
  }
  return [...latest].sort(([one], [other]) => compareCodeUnits(one, other)).map(([, opinion]) => opinion);
}
