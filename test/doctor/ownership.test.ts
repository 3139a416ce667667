import { describe, expect, it } from 'vitest';
import { decidingLine, readCodeOwners } from '../../src/doctor/codeowners.ts';
import { judgeOwnership, type OwnershipRequest } from '../../src/doctor/ownership.ts';
import { plainText } from '../../src/result/phrase.ts';
import { ownedByQa, summary } from './support.ts';

function judge(text: string | undefined, given: Partial<OwnershipRequest> & { file?: string } = {}): string[] {
  const owners = text === undefined ? undefined : readCodeOwners(given.file ?? '.github/CODEOWNERS', text);
  const findings = judgeOwnership({
    owners,
    ruleFolders: ['.holdout'],
    ruleFiles: [],
    workflowFiles: ['.github/workflows/holdout.yml'],
    errors: undefined,
    ...given,
  });
  return [...new Set(summary(findings))].sort();
}

const unowned = 'block rules-unowned .github/CODEOWNERS';

describe('owners', () => {
  it.each<[name: string, text: string, findings: string[]]>([
    ['of everything', '* @acme/qa\n', []],
    ['of what decides', ownedByQa, []],
    ['by e-mail', '* qa@example.org\n', []],
    ['with comments', '# who\n* @acme/qa # the team\n#* @no\n', []],
    ['with tabs and a carriage return', '*\t@acme/qa\t@bob\r\n', []],
    ['of the policy alone', '/.github/ @acme/qa\n/.holdout/policy.yml @acme/qa\n', [unowned]],
    [
      'of present workflows alone',
      '/.holdout/ @acme/qa\n/.github/CODEOWNERS @acme/qa\n/.github/workflows/holdout.yml @acme/qa\n',
      ['block workflows-unowned .github/CODEOWNERS'],
    ],
    [
      'of files that end in yml',
      '/.holdout/ @acme/qa\n/.github/CODEOWNERS @acme/qa\n/.github/workflows/*.yml @acme/qa\n',
      ['block workflows-unowned .github/CODEOWNERS'],
    ],
    [
      'not of CODEOWNERS',
      '/.holdout/ @acme/qa\n/.github/workflows/ @acme/qa\n',
      ['block codeowners-unowned .github/CODEOWNERS'],
    ],
    ['taken away by a later line', '* @acme/qa\n/.holdout/\n', [`${unowned}:2`]],
    ['given back by the last line', '* @acme/qa\n/.holdout/\n.holdout @acme/qa\n', []],
    [
      'of an empty file',
      '',
      ['block codeowners-unowned .github/CODEOWNERS', unowned, 'block workflows-unowned .github/CODEOWNERS'],
    ],
    [
      'without @, so the line is skipped',
      '* acme/qa\n/.github/ @acme/qa\n',
      [unowned, 'note codeowners-line .github/CODEOWNERS:1'],
    ],
    ['by a negated pattern', '* @acme/qa\n!/.holdout/ @bob\n', ['note codeowners-line .github/CODEOWNERS:2']],
    ['by a range', '* @acme/qa\n/.hold[o]ut/\n', ['note codeowners-line .github/CODEOWNERS:2']],
  ])('%s', (_, text, findings) => {
    expect(judge(text)).toEqual(findings);
  });

  it('have to be written down somewhere', () => {
    expect(judge(undefined)).toEqual(['block no-codeowners .github/CODEOWNERS']);
  });

  it('of a file in docs do not own the places that would count before it', () => {
    const text = '/.holdout/ @a\n/.github/workflows/ @a\n/docs/ @a\n';
    expect(judge(text, { file: 'docs/CODEOWNERS' })).toEqual(['block codeowners-unowned docs/CODEOWNERS']);
    expect(judge(`${text}CODEOWNERS @a\n`, { file: 'docs/CODEOWNERS' })).toEqual([]);
  });

  it('are asked for policies that lie elsewhere', () => {
    const given = { ruleFolders: ['.holdout', 'models/a/.holdout'], ruleFiles: ['rules/b.yml'] };
    expect(judge(ownedByQa, given)).toEqual([unowned]);
    expect(judge(`${ownedByQa}.holdout/ @acme/qa\n/rules/ @acme/qa\n`, given)).toEqual([]);
  });

  it('that GitHub does not recognise do not count', () => {
    const errors = [{ file: '.github/CODEOWNERS', line: 1, kind: 'Unknown owner' }];
    expect(judge(ownedByQa, { errors })).toEqual(['block owner-not-recognised .github/CODEOWNERS:1']);
    expect(judge(`docs/ @ghost\n${ownedByQa}`, { errors })).toEqual([]);
  });

  it('are named with the line that decides', () => {
    const owners = readCodeOwners('CODEOWNERS', '* @a\n\n/x/ @b\n');
    expect(decidingLine(owners, 'x/y')).toEqual({ line: 3, pattern: '/x/', owners: ['@b'] });
    const [finding] = judgeOwnership({
      owners: readCodeOwners('.github/CODEOWNERS', '* @a\n/.holdout/'),
      ruleFolders: ['.holdout'],
      ruleFiles: [],
      workflowFiles: [],
      errors: [],
    });
    expect(plainText(finding!.sentence)).toBe(
      '.holdout/ has no owner: the pattern /.holdout/, the last that matches, names none.',
    );
  });
});
