/** Arguments of the findings about people: approvals, roles, and who had access to the test data. */
import { z } from 'zod';

const count = z.int().min(0);
const login = z.string().describe('Account on GitHub');
const role = z.string().describe('Role that the policy requires');
const what = z.enum(['model', 'policy', 'intended-use']).describe('What is to be approved');
const file = z.enum(['policy', 'intended-use']).describe('What is to be approved');
const pullRequest = z.int().min(1).describe('Number of the pull request');
const commit = z.string().describe('Commit');
const path = z.string().describe('Path of the file');

export const personnelFindings = {
  'personnel/approved': z
    .strictObject({
      what,
      pullRequest,
      commit: z.string().describe('Newest commit of the pull request, which was reviewed'),
      approvals: z.array(z.strictObject({ role, login })).describe('Who stands for which role'),
    })
    .describe('The required roles have approved, by a review on GitHub; it is not an Annex 11 electronic signature.'),
  'personnel/not-approved': z
    .strictObject({
      role,
      what,
      pullRequest,
      commit: z.string().describe('Newest commit of the pull request, which is to be approved'),
      reviews: z
        .array(
          z.strictObject({
            login,
            reason: z
              .enum(['older-commit', 'wrote-part', 'other-role', 'dismissed'])
              .describe(
                'older-commit: an older commit was approved; wrote-part: the person wrote part of the change; other-role: the person stands for another role; dismissed: the review was dismissed',
              ),
            commit: commit.optional().describe('Older commit that was approved, where git still has it'),
            role: role.optional().describe('Role that the person stands for'),
          }),
        )
        .describe('Reviews that do not count, and why'),
    })
    .describe('A role that the policy requires has not approved.'),
  'personnel/changes-requested': z
    .strictObject({
      role,
      what,
      pullRequest,
      logins: z.array(login).describe('Members of the role who ask for changes'),
    })
    .describe('A member of a role that the policy requires asks for changes.'),
  'personnel/co-author-approved': z
    .strictObject({ role, what, pullRequest, login })
    .describe('The person who stands for a role is named as a co-author.'),
  'personnel/team-unreadable': z
    .strictObject({
      team: z.string().describe('Team, as organisation/name'),
      role: z.string().optional().describe('Role that the team holds; absent where it stands in a pair'),
      logins: z.array(login).describe('People whose membership decides'),
    })
    .describe('Whether someone belongs to a team decides, and the token may not read the team.'),
  'personnel/too-many-commits': z
    .strictObject({ listed: count.describe('Commits that GitHub lists') })
    .describe('A pull request has more commits than GitHub lists, so who wrote it is not known.'),
  'personnel/unknown-authors': z
    .strictObject({ commits: count.describe('Commits that name somebody without a known account') })
    .describe('Commits name an author, committer or co-author whose account on GitHub is not known.'),
  'personnel/test-data-access': z
    .strictObject({
      login,
      parts: z
        .array(z.enum(['opened', 'author', 'committer', 'co-author']))
        .describe('Part in the change: opened the pull request, author, committer or co-author of commits'),
    })
    .describe('Somebody who can see the test data worked on the change.'),
  'personnel/paired': z
    .strictObject({
      login,
      second: z.string().describe('Second person of the pair'),
      commit: z.string().describe('Commit that the second person has approved'),
      reason: z.string().describe('Why the policy needs the pair'),
    })
    .describe('Somebody who can see the test data worked on the change together with somebody who cannot.'),
  'personnel/pair-incomplete': z
    .strictObject({
      login,
      second: z.string().describe('Second person or team of the pair'),
      lack: z
        .enum(['no-review', 'older-commit', 'dismissed', 'changes-requested', 'wrote-part', 'has-access'])
        .describe(
          'no-review: has not reviewed; older-commit: approved an older commit; dismissed: the review was dismissed; changes-requested: asks for changes; wrote-part: wrote part of the change; has-access: can see the test data, too',
        ),
      commit: commit.optional().describe('Older commit that was approved, where git still has it'),
      isCoAuthor: z.boolean().describe('Whether a commit names the second person as co-author'),
    })
    .describe('Somebody who can see the test data worked on the change, and the second person of the pair is missing.'),
  'personnel/no-pull-request': z
    .strictObject({ what: file, path, commit: z.string().describe('Last commit that changed the file') })
    .describe('What is to be approved was last changed without a merged pull request.'),
  'personnel/other-content': z
    .strictObject({ what: file, path, pullRequest })
    .describe('What is to be approved is not what its last pull request brought.'),
  'personnel/approved-late': z
    .strictObject({
      what: file,
      pullRequest,
      approvedAt: z.string().describe('When the approval was complete and merged, ISO 8601'),
      firstUse: z.string().describe('When the test set was first used, ISO 8601'),
    })
    .describe('What was to be approved before the first use of the test set was approved after it.'),
  'personnel/document-missing': z
    .strictObject({ path })
    .describe('The policy names a document that the approved branch does not have.'),
  'personnel/document-empty': z.strictObject({ path }).describe('A document that the policy names is empty.'),
} as const;
