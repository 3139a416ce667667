/** Rulesets as GitHub imports them: Settings, Rules, Rulesets, New ruleset, Import a ruleset. */
import { jobName } from './workflowText.ts';

/** GitHub Actions as an app: the only source from which the required check counts. */
const githubActions = 15368;

/** As `repos/create-repo-ruleset` takes it. */
interface Ruleset {
  name: string;
  target: 'branch';
  enforcement: 'active';
  conditions: { ref_name: { include: string[]; exclude: string[] } };
  rules: { type: string; parameters?: object }[];
  bypass_actors: never[];
}

/** Nothing reaches the branch but by a pull request that was reviewed and that the gate has passed. */
export function gateRuleset(branch: string): Ruleset {
  return rulesetFor('Holdout merge gate', branch, [
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: jobName, integration_id: githubActions }],
      },
    },
  ]);
}

/** The branch on which uses of the test set are recorded can only grow. */
export function ledgerRuleset(branch: string): Ruleset {
  return rulesetFor('Holdout ledger', branch, []);
}

/** No branch of ours may be deleted or rewritten, by anyone. */
function rulesetFor(name: string, branch: string, rules: Ruleset['rules']): Ruleset {
  return {
    name,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }, ...rules],
    bypass_actors: [],
  };
}

/** The file that GitHub imports. */
export function writeRulesetText(ruleset: Ruleset): string {
  return `${JSON.stringify(ruleset, undefined, 2)}\n`;
}
