/** What `holdout init` writes lets nothing through. */
import { describe, expect, it } from 'vitest';
import { gateRuleset, ledgerRuleset } from '../../src/adoption/ruleset.ts';
import { writeWorkflowText } from '../../src/adoption/workflowText.ts';
import { type BranchRules, readRules } from '../../src/doctor/branchRules.ts';
import { examineFiles, strictGitHub, summary } from './support.ts';

function rulesOf(branch: string, rules: unknown): BranchRules {
  return { branch, rules: readRules(rules), classic: { known: 'none' }, actionsApp: 15368 };
}

const draft = { policyPath: '.holdout/policy.yml', branch: 'main' };

describe('the files of holdout init', () => {
  it.each([
    ['alone', { ...draft, hasApprovals: false }],
    ['with approvals', { ...draft, hasApprovals: true }],
    ['with a ledger', { ...draft, hasApprovals: false, ledger: 'holdout-ledger' }],
    ['with both', { ...draft, hasApprovals: true, ledger: 'holdout-ledger', release: 'ab'.repeat(20) }],
  ])('%s have no fault once the rulesets are imported', (_, given) => {
    const ledgers = 'ledger' in given ? [given.ledger] : [];
    const { findings, notKnown } = examineFiles(writeWorkflowText(given), {
      needsApprovals: given.hasApprovals,
      ledgers,
      github: {
        ...strictGitHub,
        main: rulesOf('main', gateRuleset('main').rules),
        ledgers: ledgers.map((branch) => rulesOf(branch, ledgerRuleset(branch).rules)),
      },
    });
    expect(summary(findings)).toEqual([]);
    expect(notKnown).toEqual([]);
  });

  it('need nothing but the rulesets', () => {
    const { findings } = examineFiles(writeWorkflowText({ ...draft, hasApprovals: true, ledger: 'holdout-ledger' }), {
      needsApprovals: true,
      ledgers: ['holdout-ledger'],
      github: { ...strictGitHub, main: rulesOf('main', []), ledgers: [rulesOf('holdout-ledger', [])] },
    });
    expect(findings.every(({ place }) => 'branch' in place)).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('doctor/not-required');
  });
});
