/** Who may pass the rules of a branch by. */
import { phrase, words } from '../result/phrase.ts';
import type { BranchRules, Ruleset, RulesetRule } from './branchRules.ts';
import { type DoctorFinding, type Judgement, makeFinding, type NotKnown } from './finding.ts';
import { readsProtection } from './readingRights.ts';

const deciding: ReadonlySet<string> = new Set([
  'deletion',
  'merge_queue',
  'non_fast_forward',
  'pull_request',
  'required_status_checks',
  'workflows',
]);

/** Ids of the rulesets whose rules a failing model would have to get past. */
export function decidingRulesets(rules: readonly RulesetRule[] | undefined): number[] {
  const ids = (rules ?? []).flatMap(({ type, ruleset_id: id }) => (deciding.has(type) && id !== undefined ? [id] : []));
  return [...new Set(ids)].sort((one, other) => one - other);
}

const actorNames: Readonly<Record<string, string>> = {
  DeployKey: 'deploy keys',
  EnterpriseOwner: 'owners of the enterprise',
  Integration: 'an app',
  OrganizationAdmin: 'administrators of the organisation',
  RepositoryRole: 'a role of the repository',
  Team: 'a team',
  User: 'a user',
};

/** Judges the bypass lists of the rulesets that decide, each branch by itself. */
export function judgeBypass(branches: readonly BranchRules[], rulesets: ReadonlyMap<number, Ruleset>): Judgement {
  const findings: DoctorFinding[] = [];
  const notKnown: NotKnown[] = [];
  for (const rules of branches) {
    for (const id of decidingRulesets(rules.rules)) {
      const ruleset = rulesets.get(id);
      const name = ruleset === undefined ? words(`number ${id}`) : phrase`${ruleset.name}`;
      if (ruleset?.bypass_actors === undefined) {
        const sentence = phrase`Who may bypass the ruleset ${name} of ${rules.branch}.`;
        notKnown.push({
          sentence,
          cure: words('A token that may write the ruleset shows it, or the settings of the repository under Rules.'),
        });
      } else if (ruleset.bypass_actors.length > 0) {
        const actors = [
          ...new Set(ruleset.bypass_actors.map(({ actor_type: type }) => actorNames[type] ?? 'someone')),
        ].sort();
        const sentence = phrase`The ruleset ${name} of ${rules.branch} may be bypassed by ${words(actors.join(', '))}.`;
        findings.push(makeFinding('doctor/bypass', { branch: rules.branch }, sentence));
      }
    }
  }
  return { findings, notKnown };
}

/** Judges what only classic protection has: exceptions for administrators and for reviews. */
export function judgeExceptions({ branch, rules, classic }: BranchRules): Judgement {
  if (classic.known !== 'all' && classic.known !== 'checks') return { findings: [], notKnown: [] };
  // Where rulesets ask for the same, an exception from the other protection opens nothing.
  const isDoubled = ['pull_request', 'required_status_checks'].every((type) =>
    rules?.some((rule) => rule.type === type),
  );
  if (isDoubled) return { findings: [], notKnown: [] };
  if (classic.known === 'checks') {
    const sentence = phrase`Whether the branch protection of ${branch} holds for administrators, and who may bypass its reviews.`;
    return { findings: [], notKnown: [{ sentence, cure: readsProtection }] };
  }
  const { enforce_admins: administrators, required_pull_request_reviews: reviews } = classic.protection;
  const findings: DoctorFinding[] = [];
  if (administrators?.enabled === false) {
    const sentence = phrase`The branch protection of ${branch} does not hold for administrators.`;
    findings.push(makeFinding('doctor/administrators-exempt', { branch }, sentence));
  }
  const allowed = Object.values(reviews?.bypass_pull_request_allowances ?? {}).flat();
  if (allowed.length > 0) {
    const sentence = phrase`Reviews that the branch protection of ${branch} asks for may be bypassed by some.`;
    findings.push(makeFinding('doctor/bypass', { branch }, sentence, { cure: emptiesList }));
  }
  return { findings, notKnown: [] };
}

const emptiesList = words('Empty the list of those who may bypass required pull requests.');
