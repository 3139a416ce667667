/** Keys of the policy that are moved in the change that they would judge. */
import { describe, it } from 'vitest';
import { expectMoveFails, type Move, strictPolicy } from './goalposts.ts';
import { edited, policyPath } from './support.ts';

function policyMove(name: string, from: string, to: string, ...keys: string[]): Move {
  return { name, change: { [policyPath]: edited(strictPolicy, [from, to]) }, rule: policyPath, keys };
}

const sensitivity = '{ id: sensitivity, metric: sensitivity, at-least: 0.85 }';

const moves: readonly Move[] = [
  policyMove(
    'a criterion loosened',
    'at-least: 0.85 }\n    - { id: specificity,',
    'at-least: 0.45 }\n    - { id: specificity,',
    'acceptance.criteria',
  ),
  policyMove('a criterion deleted', `    - ${sensitivity}\n`, '', 'acceptance.criteria'),
  policyMove('a subgroup removed', '  - clump_thickness: [6]\n', '', 'subgroups'),
  policyMove(
    'the baseline lowered',
    'successes: 93, trials: 110',
    'successes: 13, trials: 110',
    'baseline.process.results',
  ),
  policyMove(
    'a comparison deleted',
    '  - { metric: sensitivity, against: process, mode: criterion }\n',
    '',
    'no-decrease',
  ),
  policyMove('a role given to the author', 'sme: ["@alice"]', 'sme: ["@author"]', 'roles.sme'),
  policyMove('a role emptied', '  test-data-access: ["@carol"]\n', '', 'roles.test-data-access'),
  policyMove('approvals removed', 'approvals: { model: [sme, qa] }\n', '', 'approvals'),
  policyMove('the uses raised', 'at-most: 5 }', 'at-most: 500 }', 'test-set.uses'),
  policyMove('the disclosure changed', 'disclosure: on-pass', 'disclosure: full', 'test-set.disclosure'),
  policyMove('small counts shown', '  suppress-below: 5\n', '', 'test-set.suppress-below'),
  policyMove(
    'the ledger moved',
    'uses: { at-most: 5 }',
    'uses: { at-most: 5 }\n  ledger: fresh-ledger',
    'test-set.ledger',
  ),
  policyMove('the ledger no longer declared', '  uses: { at-most: 5 }\n', '', 'test-set.uses'),
];

describe('A1: a model that is changed together with a rule of its policy', () => {
  it.each(moves)('$name', expectMoveFails);
});
