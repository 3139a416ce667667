import { describe, expect, it } from 'vitest';
import { mergeCodeowners } from '../../src/adoption/codeowners.ts';
import { gateRuleset, ledgerRuleset } from '../../src/adoption/ruleset.ts';
import { workflowPath, writeWorkflowText } from '../../src/adoption/workflowText.ts';
import { type BranchRules, readRules } from '../../src/doctor/branchRules.ts';
import { examine, type GitHubFacts, survey } from '../../src/doctor/examine.ts';

const release = '0123456789abcdef0123456789abcdef01234567';
const policyPath = '.holdout/policy.yml';

/** What GitHub says of a branch once a ruleset was imported. */
function branchOf(branch: string, ruleset: ReturnType<typeof gateRuleset>): BranchRules {
  const rules = readRules(ruleset.rules.map((rule) => ({ ...rule, ruleset_id: 1 })));
  return { branch, rules, classic: { known: 'none' } };
}

function examineAdoption(hasPeople: boolean, github: GitHubFacts | undefined) {
  const draft = { policyPath, branch: 'main', hasApprovals: hasPeople, release };
  const text = writeWorkflowText(hasPeople ? { ...draft, ledger: 'holdout-ledger' } : draft);
  const owners = { file: '.github/CODEOWNERS', content: '', policyFolder: '.holdout', owners: ['@acme/qa'] };
  return examine({
    survey: survey([{ file: workflowPath, text }], false),
    isOwn: false,
    branch: 'main',
    owners: { file: owners.file, text: mergeCodeowners(owners).content },
    policies: [policyPath],
    needsApprovals: hasPeople,
    ledgers: hasPeople ? ['holdout-ledger'] : [],
    unreadablePolicies: [],
    github,
  });
}

describe('the doctor, after adoption', () => {
  it.each([false, true])('finds nothing in the files (with approvals and ledger: %s)', (hasPeople) => {
    expect(examineAdoption(hasPeople, undefined).findings).toEqual([]);
  });

  it.each([false, true])('finds nothing in the rules that were imported (%s)', (hasPeople) => {
    const main = branchOf('main', gateRuleset('main'));
    const queue = { type: 'merge_queue', ruleset_id: 1, parameters: {} };
    for (const rules of [main.rules!, [...main.rules!, queue]]) {
      const { findings } = examineAdoption(hasPeople, {
        main: { ...main, rules },
        ledgers: hasPeople ? [branchOf('holdout-ledger', ledgerRuleset('holdout-ledger'))] : [],
        rulesets: new Map([[1, { id: 1, name: 'Holdout merge gate', bypass_actors: [] }]]),
        isPrivate: true,
      });
      expect(findings).toEqual([]);
    }
  });

  it('finds what is missing until they are', () => {
    const none: BranchRules = { branch: 'main', rules: [], classic: { known: 'none' } };
    const { findings } = examineAdoption(false, { main: none, ledgers: [], rulesets: new Map(), isPrivate: true });
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.every(({ place }) => 'branch' in place)).toBe(true);
  });
});
