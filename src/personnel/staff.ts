/** Whether people who can see the test data worked on a change, and if so, in a pair. */
import { type Member, testDataAccess } from '../policy/policy.ts';
import type { Finding } from '../result/schema.ts';
import { type Contributor, findContributors, judgeCommits } from './contributors.ts';
import { accountKey } from './opinions.ts';
import { type Judged, judgePair, type StaffRequest } from './pair.ts';
import { teamsOf, unreadableFindings } from './unreadable.ts';

/** Everyone who opened the change, wrote or committed part of it, or is named as co-author, against the role. */
export async function judgeContributors(request: StaffRequest): Promise<Finding[]> {
  const judged: Judged[] = [];
  for (const contributor of findContributors(request.change)) {
    judged.push(await judgeContributor(request, contributor));
  }
  return [
    ...judged.flatMap(({ findings }) => findings),
    ...unreadableFindings(judged.flatMap(({ unreadable }) => unreadable)),
    ...judgeCommits(request.change),
  ];
}

async function judgeContributor(request: StaffRequest, contributor: Contributor): Promise<Judged> {
  const { rules, memberships } = request;
  const { login } = contributor;
  const access = rules.roles.get(testDataAccess) ?? [];
  // A pair is the policy's own word that its member has access.
  const isNamed = rules.pairs.some(({ member }) => isAccount(member, login));
  const answer = isNamed ? 'yes' : await memberships.ask(login, access);
  if (answer === 'no') return { isClear: true, findings: [], unreadable: [] };
  const judged = await judgePairs(request, contributor);
  if (answer === 'yes' || judged.isClear) return judged;
  return { isClear: false, findings: [], unreadable: teamsOf(memberships, login, access, testDataAccess) };
}

function isAccount(member: Member, login: string): boolean {
  return member.kind === 'user' && member.login === accountKey(login);
}

/** One pair that holds is enough; else the first that names the person says what it lacks. */
async function judgePairs(request: StaffRequest, { login, parts }: Contributor): Promise<Judged> {
  const { rules, memberships } = request;
  const lacking: Judged[] = [];
  for (const pair of rules.pairs) {
    const answer = await memberships.ask(login, [pair.member]);
    if (answer === 'no') continue;
    const judged =
      answer === 'yes'
        ? await judgePair({ ...request, login, pair })
        : { isClear: false, findings: [], unreadable: teamsOf(memberships, login, [pair.member]) };
    if (judged.isClear) return judged;
    lacking.push(judged);
  }
  const worked: Finding = { code: 'personnel/test-data-access', severity: 'block', args: { login, parts: [...parts] } };
  return lacking[0] ?? { isClear: false, findings: [worked], unreadable: [] };
}
