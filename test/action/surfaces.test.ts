import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { injections } from '../report/injections.ts';
import { startGitHub } from '../support/github/server.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import {
  below,
  checkOut,
  exampleChange,
  exampleFiles,
  openPullRequest,
  payloadOf,
  readOut,
  runAction,
} from './support.ts';

async function failing() {
  const pullRequest = await openPullRequest({ approved: exampleFiles(), change: exampleChange('fewer-features') });
  const workspace = await checkOut(pullRequest);
  return { workspace: workspace.root, payload: payloadOf(pullRequest) };
}

describe('a surface that cannot be written', () => {
  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])('is a warning and saves no model: %s', async (name) => {
    const step = await failing();
    for (const value of [undefined, '', join(await temporaryFolder(), 'none')]) {
      const { exit, commands, summary, outputs } = await runAction({ ...step, environment: { [name]: value } });
      expect(exit).toBe(1);
      expect(commands).toEqual([
        expect.stringMatching(
          /^::warning::The (job summary|outputs) could not be written \(.*\); the verdict stands\.$/,
        ),
        expect.stringMatching(/^::error::Holdout: do not merge/),
      ]);
      if (name === 'GITHUB_OUTPUT') expect([outputs, summary]).toEqual([{}, expect.stringContaining('do not merge')]);
      else expect([outputs['exit-code'], summary]).toEqual(['1', '']);
    }
  });
});

describe('the job summary', () => {
  it('keeps what stands there already, and stays below 1 MiB', async () => {
    const step = await failing();
    const limit = 1024 * 1024;
    for (const [room, expected] of [
      [200_000, /\n## ⛔ Holdout: do not merge[\s\S]*Full report: .*\n\n$/],
      [500, /\n## ⛔ Holdout: do not merge.*\n\nToo long for this page/],
      [10, /x\n$/],
    ] as const) {
      const before = `${'x'.repeat(limit - room - 1)}\n`;
      const { exit, summary, commands } = await runAction({ ...step, summary: before });
      expect(exit).toBe(1);
      expect(commands).toHaveLength(1);
      expect(summary.startsWith(before)).toBe(true);
      expect(Buffer.byteLength(summary)).toBeLessThan(limit);
      expect(summary.slice(before.length - 2)).toMatch(expected);
    }
  });
});

/** Values that a table may hold: control characters and ill-formed text are refused before. */
const storable = Object.values(injections).filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value));

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A model that is right about everything, on samples of many sites whose names are hostile. */
function hostileFiles() {
  const sites = [...storable, '::stop-commands::x', '##[set-output name=verdict]pass', '%0A::error::x'];
  const rows = sites.flatMap((site, index) =>
    ['pos', 'neg'].map((label) => ({ sample: `${label}${index}`, site, label, score: label === 'pos' ? 0.9 : 0.1 })),
  );
  const train = 'train1,nowhere,pos,train\n';
  const test = rows.map(({ sample, site, label }) => `${sample},${quoted(site)},${label},test\n`).join('');
  const policy = `version: 1
model: {path: "##[error]model.bin", task: binary, classes: [neg, pos], positive: pos, kind: static}
data:
  manifest: data/manifest.csv
  columns: {sample: sample, split: split, label: label}
evaluation:
  predictions: {path: predictions.csv, columns: {sample: sample, score: score}}
  threshold: 0.5
subgroups: [site]
acceptance:
  confidence: 0.95
  criteria:
    - {metric: sensitivity, at-least: 0.9}
    - {metric: specificity, at-least: 0.1, in: each subgroup}
`;
  return {
    '.holdout/policy.yml': policy,
    '##[error]model.bin': 'weights',
    'data/manifest.csv': `sample,site,label,split\n${train}${test}`,
    'predictions.csv': `sample,score\n${rows.map(({ sample, score }) => `${sample},${score}\n`).join('')}`,
  };
}

describe('hostile text', () => {
  it('of subgroups, paths and folders gives the runner no command', async () => {
    const folder = 'x ##[error]boom';
    const pullRequest = await openPullRequest({
      approved: { 'README.md': '' },
      change: below(folder, hostileFiles()),
    });
    const workspace = await checkOut(pullRequest);
    const { exit, stdout, commands, outputs, temporary, summary } = await runAction({
      workspace: workspace.root,
      payload: payloadOf(pullRequest),
      inputs: { policy: `${folder}/.holdout/policy.yml`, out: join(await temporaryFolder(), '##[error]out') },
    });
    expect(stdout).toContain('stop-commands');
    expect(stdout).toContain('model.bin');
    expect(commands.at(-1)).toMatch(/^::error::Holdout, rules not yet approved: do not merge/);
    // A runner takes ten from a step.
    expect(commands).toHaveLength(10);
    expect(commands.every((command) => command.startsWith('::error'))).toBe(true);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(summary).not.toMatch(/##\[|<script|!\[x\]|@octo-org/);
    expect({ exit, verdict: outputs.verdict }).toEqual({ exit: 1, verdict: 'fail' });
    expect(Object.keys(outputs)).toHaveLength(5);
    expect(readOut(join(temporary, 'holdout'))).toEqual({});
  });

  it('of a refused path gives the runner no command', async () => {
    const step = await failing();
    const { exit, commands } = await runAction({ ...step, inputs: { policy: 'a\n::error::b\n##[error]c' } });
    // A colon is no character of a path.
    expect({ exit, commands }).toEqual({ exit: 2, commands: [expect.stringMatching(/^::error::Holdout: /)] });
  });
});

describe('a bug', () => {
  it('fails the job, and keeps its message to itself', async () => {
    // Throws out of nowhere, once the Action has begun.
    const thrower = `const timer = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(timer);
      throw new Error(atob('TG92ZWxhY2U='));
    }, 1);`;
    const environment = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(thrower)}` };
    const { exit, stdout, commands } = await runAction({ ...(await failing()), environment });
    expect(exit).toBe(5);
    expect(commands).toEqual([expect.stringMatching(/^::error::Holdout: Holdout met an error .*\(Error\)/)]);
    expect(stdout).toMatch(/\n {4}at /);
    expect(stdout).not.toContain('Lovelace');
  });
});

describe('the token', () => {
  it('stands nowhere', async () => {
    const token = 'ghs_canary0123456789';
    const github = await startGitHub({ repository: { name: 'device' } });
    const { stdout, summary, temporary } = await runAction({ ...(await failing()), github, inputs: { token } });
    expect(github.requests.length).toBeGreaterThan(0);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const files = Object.values(readOut(join(temporary, 'holdout')));
    for (const text of [stdout, summary, ...files]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(basic);
    }
  });
});
