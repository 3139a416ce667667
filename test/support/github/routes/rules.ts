/** What protects branches. */
import { ApiProblem, apiUrl, type Call, type Core, notFound, numberIn, ok, type Routes, textIn } from '../core.ts';
import { listAnswer } from '../paging.ts';
import { showCommit } from '../presentation.ts';
import type { Raw } from '../state.ts';

function listRules(call: Call) {
  return listAnswer(call, call.state.rules[textIn(call, 'branch')] ?? [], (rule) => rule);
}

/** Lists leave out what only one ruleset's own answer has. */
function listRulesets(call: Call) {
  const targets = call.query.get('targets')?.split(',');
  const withParents = call.query.get('includes_parents') !== 'false';
  const listed = call.state.rulesets.filter(
    ({ target = 'branch', source_type: source = 'Repository' }) =>
      (targets?.includes(String(target)) ?? true) && (withParents || source === 'Repository'),
  );
  return listAnswer(call, listed, ({ rules, conditions, bypass_actors, current_user_can_bypass, ...rest }) => rest);
}

/** Who may bypass a ruleset is shown to those who may change it. */
function getRuleset(call: Call) {
  const found = call.state.rulesets.find(({ id }) => id === numberIn(call, 'ruleset_id'));
  if (found === undefined) throw notFound();
  const { bypass_actors, ...rest } = found;
  return ok(call.state.permissions.administration === 'write' ? found : rest);
}

function protectionOf({ state }: Core, branch: string): Raw | undefined {
  return state.protection[branch];
}

async function getProtection(call: Call) {
  const branch = textIn(call, 'branch');
  const protection = protectionOf(call, branch);
  if (protection !== undefined) return ok(protection);
  const isKnown = (await call.git.findRef(`refs/heads/${branch}`)) !== undefined;
  throw new ApiProblem(404, isKnown ? 'Branch not protected' : 'Branch not found');
}

async function getBranch(call: Call) {
  const branch = textIn(call, 'branch');
  const found = await call.git.findRef(`refs/heads/${branch}`);
  if (found === undefined) throw new ApiProblem(404, 'Branch not found');
  const url = apiUrl(call, `/branches/${encodeURIComponent(branch)}`);
  const protection = protectionOf(call, branch);
  const isRuled = (call.state.rules[branch] ?? []).length > 0;
  const checks = protection?.required_status_checks as { contexts?: string[]; checks?: Raw[] } | undefined;
  return ok({
    name: branch,
    commit: showCommit(call, await call.git.readCommit(found.sha)),
    _links: {
      self: url,
      html: `https://github.com/${call.state.repository.owner}/${call.state.repository.name}/tree/${branch}`,
    },
    protected: protection !== undefined || isRuled,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: checks === undefined ? 'off' : 'non_admins',
        contexts: checks?.contexts ?? [],
        checks: checks?.checks ?? [],
      },
    },
    protection_url: `${url}/protection`,
  });
}

function listCodeownersErrors(call: Call) {
  return ok({ errors: call.state.codeownersErrors });
}

export const ruleRoutes: Routes = {
  'repos/get-branch-rules': { scopes: [], level: 'read', handle: listRules },
  'repos/get-repo-rulesets': { scopes: [], level: 'read', handle: listRulesets },
  'repos/get-repo-ruleset': { scopes: [], level: 'read', handle: getRuleset },
  'repos/get-branch': { scopes: ['contents'], level: 'read', handle: getBranch },
  'repos/get-branch-protection': { scopes: ['administration'], level: 'read', handle: getProtection },
  'repos/codeowners-errors': { scopes: ['contents'], level: 'read', handle: listCodeownersErrors },
};
