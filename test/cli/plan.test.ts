/** `holdout plan`, in this process; what it says is what a user reads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { spentConfidence } from '../../src/acceptance/alphaSpending.ts';
import { runPlan } from '../../src/cli/commands/plan.ts';
import { commands } from '../../src/cli/usage.ts';
import { Refusal, refusalsOf } from '../../src/result/refusal.ts';
import { assuredSampleSize, powerAt, smallestErrorFreeTrials } from '../../src/statistics/sampleSize.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

function policyText({
  acceptance = '',
  criteria = '',
  subgroups = 'site, {age: [40, 60]}',
  testSet = '',
} = {}): string {
  return `version: 1
model: {path: model.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
subgroups: [${subgroups}]${testSet === '' ? '' : `\ntest-set: {lock: lock.json, ${testSet}}`}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance:
  ${acceptance}
  criteria:
${criteria
  .split('\n')
  .map((line) => `    - ${line}`)
  .join('\n')}
`;
}

const usual = policyText({
  acceptance: 'expected: {sensitivity: 0.95, specificity: 0.9}',
  criteria: '{id: sens, metric: sensitivity, at-least: 0.90}\n{metric: specificity, at-least: 0.80}',
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function folderWith(policy: string): Promise<string> {
  return temporaryFolder({ '.holdout/policy.yml': policy });
}

async function plan(policy: string, words: readonly string[] = []) {
  const folder = await folderWith(policy);
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const exit = await runPlan(['--policy', join(folder, '.holdout/policy.yml'), '--draws', '1000', ...words]);
  vi.restoreAllMocks();
  // The folder of a test has another name each time.
  const text = written.join('').replaceAll(folder, '');
  return { exit, text, flat: text.replaceAll(/\s+/g, ' '), folder };
}

async function refusalOf(words: readonly string[], policy = usual): Promise<Refusal> {
  try {
    await plan(policy, words);
  } catch (thrown) {
    vi.restoreAllMocks();
    return refusalsOf(thrown)[0]!;
  }
  throw new Error(`${words.join(' ')} was not refused`);
}

describe('a plan', () => {
  it('says what each criterion needs, all of them together, and opens no data', async () => {
    const { exit, text, flat } = await plan(usual);
    expect(exit).toBe(0);
    expect(flat).toContain(
      'A criterion is met when the lower end of its 95 % interval (clopper-pearson) reaches the bound.',
    );
    expect(text).toMatch(
      /^sensitivity ≥ 0\.90, overall +(?:positive samples +)?0\.95 +36 +231 +255 +\d+ +255 +0\.859/m,
    );
    expect(text).toMatch(
      /^specificity ≥ 0\.80, overall +(?:negative samples +)?0\.90 +17 +107 +113 +\d+ +113 +0\.843/m,
    );
    expect(flat).toContain('Planned test set: 255 positive samples and 113 negative samples.');
    // 0.8586 * 0.8427
    expect(flat).toContain(
      'A model exactly as good as expected meets all 2 criteria with a chance of 0.724 (exact, since no two criteria count the same samples).',
    );
    expect(flat).toContain(
      'A model that only just meets its criteria meets all 2 criteria with a chance of less than 0.001',
    );
    expect(text).toMatch(/^Chance to pass specificity ≥ 0\.80, overall, by negative samples\n {2}1 ┤/m);
    expect(text).not.toContain('Not planned');
  });

  it('draws the power as a sawtooth over its sizes', async () => {
    const { text } = await plan(usual);
    const lines = text.trimEnd().split('\n');
    const axis = lines.findIndex((line) => line.includes('└'));
    expect(lines[axis + 1]).toMatch(/^ +17 +107$/);
    expect(lines[axis + 2]).toMatch(/^ +113$/);
    expect(lines.slice(axis - 9, axis).join('')).toMatch(/[\u2801-\u28ff]{5}/);
  });

  it('gives the words of the policy and of the user escaped', async () => {
    const hostile = policyText({
      acceptance: 'expected: {sensitivity: 0.95}',
      criteria: '{metric: sensitivity, at-least: 0.90, in: {site: "::error::<b>|`x`"}}',
    });
    const { text, folder } = await plan(hostile, ['--out', join(await temporaryFolder(), 'out')]);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('::error::');
    expect(folder).not.toBe('');
  });

  it('takes expectations, numbers of groups and counts from the command line', async () => {
    const policy = policyText({
      criteria: '{metric: sensitivity, at-least: 0.90}\n{metric: sensitivity, at-least: 0.80, in: each subgroup}',
    });
    const before = await plan(policy);
    expect(before.exit).toBe(0);
    expect(before.flat).toContain('and its sizes and chances follow: --expect sensitivity=VALUE.');
    expect(before.flat).toContain('say how many there are with --groups site=NUMBER');
    const { text, flat } = await plan(policy, [
      ...['--expect', 'sensitivity=0.95', '--groups', 'site=4'],
      ...['--count', 'positives=400', '--count', 'sensitivity[site=lyon]=70'],
    ]);
    expect(text).toMatch(/^sensitivity ≥ 0\.80, site lyon .* 70 +0\.\d{3}/m);
    expect(text).toMatch(/^sensitivity ≥ 0\.80, each other site \(3\) .* 110 +/m);
    expect(text).toMatch(/^sensitivity ≥ 0\.80, age 40-<60 .* 133 +/m);
    expect(flat).toMatch(
      /meets all 8 criteria with a chance of 0\.\d{3} ± 0\.\d{3} \(simulated with 1,000 draws, seed 1;/,
    );
    expect(flat).not.toContain('--groups');
  });

  it('is the same for the same seed, which it prints', async () => {
    const policy = policyText({
      acceptance: 'expected: {sensitivity: 0.95}',
      criteria: '{metric: sensitivity, at-least: 0.90}\n{metric: sensitivity, at-least: 0.80, in: each subgroup}',
    });
    const [one, again, other] = [
      await plan(policy, ['--seed', '7']),
      await plan(policy, ['--seed', '7']),
      await plan(policy, ['--seed', '8']),
    ];
    expect(again.text).toBe(one.text);
    expect(one.text).toContain('seed 7');
    expect(other.text.replaceAll('seed 8', 'seed 7')).not.toBe(one.text);
  });

  it('counts patients where samples of one count as one, and samples where their number is given', async () => {
    const policy = policyText({
      acceptance: 'cluster: patient\n  expected: {sensitivity: 0.95}',
      criteria: '{metric: sensitivity, at-least: 0.90}',
    });
    const patients = await plan(policy);
    expect(patients.flat).toContain('Samples of one patient count as one, so sizes are patients');
    expect(patients.flat).toContain('Planned test set: 255 patients with positive samples.');
    const samples = await plan(policy, ['--cluster-size', '2']);
    expect(samples.flat).toContain('clusters of 2 samples stand in brackets');
    expect(samples.flat).toContain('Planned test set: 510 (255) positive samples.');
    expect(samples.text).toMatch(/ 72 \(36\) +462 \(231\) +510 \(255\) /);
  });

  it('fits a narrow terminal and a wide one', async () => {
    const columns = Object.getOwnPropertyDescriptor(process.stdout, 'columns');
    for (const [width, title] of [
      [60, / passes$/m],
      [120, / at bound$/m],
    ] as const) {
      Object.defineProperty(process.stdout, 'columns', { value: width, configurable: true });
      const { text } = await plan(usual);
      expect(text).toMatch(title);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 80));
    }
    if (columns === undefined) Reflect.deleteProperty(process.stdout, 'columns');
    else Object.defineProperty(process.stdout, 'columns', columns);
  });
});

describe('alpha spending', () => {
  const spentOver = (uses: string) =>
    policyText({
      acceptance: 'expected: {sensitivity: 0.95, specificity: 0.9}',
      criteria: '{id: sens, metric: sensitivity, at-least: 0.90}\n{metric: specificity, at-least: 0.80}',
      testSet: `uses: {${uses}alpha-spending: true}, disclosure: pass-fail`,
    });

  it('is planned for the last use, and the first stands apart', async () => {
    const { exit, text, flat } = await plan(spentOver('at-most: 5, '));
    expect(exit).toBe(0);
    expect(flat).toContain('the lower end of its 99.8333 % interval (clopper-pearson) reaches the bound.');
    expect(flat).toContain(
      'The error rate of 95 % intervals is spent over the uses of the test set (alpha spending): the first is decided by 97.5 % intervals, use 5, the last one that the policy allows, by 99.8333 % ones; the one-sided levels of all allowed uses sum to 0.0209. Sizes and chances are those of the last use, the strictest, so that the sizes hold in every use; what holds in the first stands apart.',
    );
    const [last, first] = text.split(/^In the first use \(97\.5 % intervals\), with the same planned numbers$/m);
    expect(last).toMatch(/^sensitivity ≥ 0\.90, overall .* 68 +466 +492 +\d+ +492 +0\.845/m);
    expect(first).toMatch(/^sensitivity ≥ 0\.90, overall .* 42 +270 +308 +\d+ +492 +0\.975/m);
    expect(flat).toContain('Planned test set: 492 positive samples and 222 negative samples.');
    // 0.8448 * 0.8328, and 0.9753 * 0.9637
    expect(last).toContain('meets all 2 criteria with a chance of 0.704');
    expect(first).toContain('meets all 2 criteria with a chance of 0.940');
    expect(text.match(/Planned test set/g)).toHaveLength(1);
    expect(text).toMatch(/^Chance to pass specificity ≥ 0\.80, overall in use 5, by negative samples$/m);
  });

  it('is judged by the strictest use: what suffices in the first alone is too few', async () => {
    const { exit, flat } = await plan(spentOver('at-most: 5, '), ['--count', 'positives=67']);
    expect(exit).toBe(1);
    expect(flat).toContain('67 samples are planned, and 68 are needed even without an error.');
    expect((await plan(spentOver('at-most: 1, '), ['--count', 'positives=67'])).exit).toBe(0);
  });

  it('of one use says so, and without a limit that no size holds in every use', async () => {
    const one = await plan(spentOver('at-most: 1, '));
    expect(one.flat).toContain(
      '(alpha spending), of which the policy allows one; the one-sided levels of all allowed uses sum to 0.0125.',
    );
    expect(one.text).not.toContain('In the first use');
    const unlimited = await plan(spentOver(''));
    expect(unlimited.exit).toBe(0);
    expect(unlimited.flat).toContain(
      'and the policy sets no limit to them: sizes and chances are those of the first use',
    );
    expect(unlimited.flat).toContain(
      '? No size holds in every use of the test set while their number has no limit: set test-set.uses.at-most, and sizes are those of the last use.',
    );
    expect(unlimited.text).not.toContain('In the first use');
  });

  it('stands in every file', async () => {
    const out = join(await temporaryFolder(), 'plan');
    await plan(spentOver('at-most: 5, '), ['--out', out]);
    const [markdown, svg, json] = await Promise.all(
      ['plan.md', 'plan.svg', 'plan.json'].map((name) => readFile(join(out, name), 'utf8')),
    );
    const [last, first] = markdown!.split('## In the first use (97.5 % intervals), with the same planned numbers');
    expect(last).toContain('| sensitivity ≥ 0.90, overall | positive samples | 0.95 | 68 | 466 | 492 |');
    expect(first).toContain('| sensitivity ≥ 0.90, overall | positive samples | 0.95 | 42 | 270 | 308 |');
    expect(first).toContain('meets all 2 criteria with a chance of 0.940');
    expect(markdown).toContain('Sizes and chances are those of the last use, the strictest');
    // Two criteria, each with a curve for either use.
    expect(svg!.match(/<polyline/g)).toHaveLength(4);
    expect(svg).toContain('>use 1, 97.5 %</text>');
    expect(svg).toContain('>use 5, 99.8333 %</text>');
    expect(svg).toContain('chance to pass with 0.95 in use 5, by positive samples');
    const numbers = JSON.parse(json!);
    expect(numbers).toMatchObject({
      version: 1,
      confidence: expect.closeTo(1 - 0.05 / 30, 14),
      rows: [{ safe: { samples: 492 } }, { safe: { samples: 222 } }],
      alphaSpending: {
        declared: 0.95,
        atMost: 5,
        plannedFor: { use: 5 },
        firstUse: { use: 1, rows: [{ safe: { samples: 308 } }, { safe: { samples: 138 } }] },
      },
    });
  });

  it('is not mentioned where every use has the declared level', async () => {
    const out = join(await temporaryFolder(), 'plan');
    const { text } = await plan(usual, ['--out', out]);
    expect(text).not.toMatch(/alpha spending|first use|in use/);
    expect(await readFile(join(out, 'plan.svg'), 'utf8')).not.toMatch(/use \d/);
    expect(JSON.parse(await readFile(join(out, 'plan.json'), 'utf8'))).not.toHaveProperty('alphaSpending');
  });
});

describe('what cannot pass', () => {
  it('exits with 1 where no size suffices, and says why', async () => {
    const { exit, flat } = await plan(usual, ['--expect', 'sensitivity=0.9']);
    expect(exit).toBe(1);
    expect(flat).toContain(
      '✗ sensitivity ≥ 0.90, overall: no size suffices. 0.90 is expected, which does not exceed 0.90: expect a better model, or lower the bound.',
    );
  });

  it('exits with 1 where a given number cannot show the bound', async () => {
    const { exit, flat } = await plan(usual, ['--count', 'positives=35']);
    expect(exit).toBe(1);
    expect(flat).toContain(
      '✗ sensitivity ≥ 0.90, overall: 35 samples are planned, and 36 are needed even without an error.',
    );
  });

  it('exits with 0 where a good model passes less often than planned, and says so', async () => {
    const { exit, flat } = await plan(usual, ['--count', 'negatives=60']);
    expect(exit).toBe(0);
    expect(flat).toMatch(
      /\? specificity ≥ 0\.80, overall: with 60 samples a model as good as expected passes with a chance of 0\.\d{3}, not 0\.80; 113 are needed\./,
    );
  });

  it('names what is not planned', async () => {
    const { exit, flat } = await plan(
      policyText({
        acceptance: 'expected: {ppv: 0.9, auroc: 0.9}',
        criteria: '{metric: ppv, at-least: 0.8}\n{metric: brier-score, at-most: 0.1}\n{metric: auroc, at-least: 0.8}',
      }),
    );
    expect(exit).toBe(0);
    expect(flat).toContain('- Brier score, overall: no size follows from its interval before the test.');
    expect(flat).toContain('- AUROC, overall: give the numbers of samples, and its power is simulated');
    expect(flat).toContain('- PPV: only the model decides how many samples are counted');
  });

  it('simulates the AUROC for given numbers', async () => {
    const policy = policyText({ acceptance: 'expected: {auroc: 0.9}', criteria: '{metric: auroc, at-least: 0.8}' });
    const { exit, text, flat } = await plan(policy, ['--count', 'positives=40', '--count', 'negatives=50']);
    expect(exit).toBe(0);
    expect(text).toMatch(/^AUROC ≥ 0\.80, overall +.*0\.90 +40 \+ 50 +~ 0\.\d{3}/m);
    expect(flat).toContain('? AUROC ≥ 0.80, overall: a model as good as expected passes with a chance of');
    const outOfReach = await plan(policy, [
      '--count',
      'positives=40',
      '--count',
      'negatives=50',
      '--expect',
      'auroc=0.8',
    ]);
    expect(outOfReach.exit).toBe(1);
  });
});

describe('the documentation', () => {
  it('shows what the command says of the example', async () => {
    const root = join(import.meta.dirname, '../..');
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const folder = join(root, 'examples/breast-biopsy');
    const exit = await runPlan(['--policy', join(folder, '.holdout/policy.yml')]);
    vi.restoreAllMocks();
    expect(exit).toBe(0);
    const [, shown] = /```text\n([\s\S]*?)\n```/.exec(await readFile(join(root, 'docs/plan.md'), 'utf8')) ?? [];
    expect(written.join('').trimEnd().split('\n').slice(1)).toEqual(shown?.split('\n').slice(1));
  });
});

describe('the documented cost of several uses', () => {
  it('is what the rule that decides gives', async () => {
    const text = await readFile(join(import.meta.dirname, '../../docs/plan.md'), 'utf8');
    const rows = [...text.matchAll(/^\| (?:without spending|use (\d) of 5) \|(.*)\|$/gm)];
    expect(rows).toHaveLength(3);
    for (const [, use, cells] of rows) {
      const confidenceLevel = use === undefined ? 0.95 : spentConfidence(0.95, Number(use));
      const rule = { bound: 0.9, confidenceLevel, interval: 'clopper-pearson' } as const;
      const chance = (expected: number) => powerAt(492, { ...rule, expected });
      expect(cells!.split('|').map(Number)).toEqual([
        smallestErrorFreeTrials(0.9, confidenceLevel, 'clopper-pearson'),
        assuredSampleSize({ ...rule, expected: 0.95, power: 0.8 })?.safeN,
        Number(chance(0.95).toFixed(3)),
        Number(chance(0.9).toFixed(4)),
      ]);
    }
  });
});

describe('files', () => {
  it('are a text, a plot and unrounded numbers', async () => {
    const out = join(await temporaryFolder(), 'plan');
    const { text } = await plan(usual, ['--out', out]);
    expect(text).toContain(`Plan: ${out}`);
    const [markdown, svg, json] = await Promise.all(
      ['plan.md', 'plan.svg', 'plan.json'].map((name) => readFile(join(out, name), 'utf8')),
    );
    expect(markdown).toMatch(/^# Sample size for /);
    expect(markdown).toContain('| sensitivity ≥ 0.90, overall | positive samples | 0.95 | 36 | 231 | 255 |');
    expect(markdown).toContain('![Chance to pass each criterion, by number of samples](plan.svg)');
    expect(markdown).toContain('before any data was opened');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg!.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain('>255 safe, planned</text>');
    expect(svg).not.toMatch(/NaN|undefined|<script/);
    const numbers = JSON.parse(json!);
    expect(numbers).toMatchObject({
      version: 1,
      simulation: { seed: 1, draws: 1000 },
      power: 0.8,
      rows: [
        { id: 'sens', safe: { samples: 255 }, power: expect.closeTo(0.8586139620002143, 10) },
        { safe: { samples: 113 } },
      ],
    });
  });

  it('have no plot where there is no curve', async () => {
    const out = join(await temporaryFolder(), 'plan');
    await plan(policyText({ criteria: '{metric: sensitivity, at-least: 0.9}' }), ['--out', out]);
    await expect(readFile(join(out, 'plan.svg'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(out, 'plan.md'), 'utf8')).not.toContain('plan.svg)');
  });

  it('keep foreign text from being markup', async () => {
    const out = join(await temporaryFolder(), 'plan');
    const policy = policyText({
      acceptance: 'expected: {sensitivity: 0.95}',
      criteria: '{metric: sensitivity, at-least: 0.90, in: {site: "<script>|x"}}',
    });
    await plan(policy, ['--out', out]);
    for (const name of ['plan.md', 'plan.svg']) {
      const text = await readFile(join(out, name), 'utf8');
      expect(text, name).not.toMatch(name === 'plan.md' ? /<script>|\|x/ : /<script>/);
    }
  });

  it('that cannot be written are refused with exit 5', async () => {
    const folder = await temporaryFolder({ occupied: 'a file' });
    expect(await refusalOf(['--out', join(folder, 'occupied')])).toMatchObject({ exit: 5, code: 'command/usage' });
  });
});

describe('refusals', () => {
  it.each([
    [['--expect', 'sensitivty=0.9'], /Did you mean sensitivity\?/],
    [['--expect', 'sensitivity=95'], /within \[0, 1\]/],
    [['--expect', 'sensitivity=0,9'], /within \[0, 1\]/],
    [['--expect', 'sensitivity'], /not of the form/],
    [['--groups', 'sit=4'], /there is: site\. .*Did you mean site\?/],
    [['--groups', 'age=4'], /subgroup column of unknown values/],
    [['--groups', 'site=0'], /from 1 to 1000/],
    [['--count', 'positives[age=<41]=3'], /there are: <40, 40-<60, >=60/],
    [['--count', 'foo=3'], /there are: positives, negatives, samples, sensitivity, specificity/],
    [['--count', 'positives[region=x]=3'], /there are: site, age/],
    [['--count', 'positives[site=lyon'], /not of the form/],
    [['--count', 'positives=0'], /from 1 to/],
    [['--count', 'positives=1.5'], /not of the form/],
    [['--count', 'positives[site=a,age]=4'], /names the value of one column and not of another/],
    [['--count', 'positives[site=a,age=<40]=4'], /by site and age, and the policy has none/],
    [
      ['--count', 'positives=9', '--count', 'positives[site=a]=10'],
      /the counts by site add up to 10, and all samples has 9/,
    ],
    [
      ['--groups', 'site=1', '--count', 'positives[site=a]=9', '--count', 'positives[site=b]=9'],
      /fewer values than the 2/,
    ],
    [['--cluster-size', '2'], /no `acceptance\.cluster`/],
    [['--seed', 'x'], /from 0 to 4294967295/],
    [['--polcy', 'x'], /Did you mean --policy\?/],
  ])('%j', async (words, message) => {
    const refusal = await refusalOf(words);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ exit: 2, code: 'command/usage' });
    expect(refusal.message).toMatch(message);
  });

  it('of a cluster size that is none', async () => {
    const policy = policyText({ acceptance: 'cluster: patient', criteria: '{metric: sensitivity, at-least: 0.9}' });
    for (const size of ['0.5', 'x', '1e3']) {
      expect((await refusalOf(['--cluster-size', size], policy)).message).toMatch(/at least 1/);
    }
  });

  it('of a policy that decides by the estimate', async () => {
    const policy = policyText({
      acceptance: 'decide-by: estimate',
      criteria: '{metric: sensitivity, at-least: 0.9}',
    });
    const { place, message } = await refusalOf([], policy);
    expect(place).toMatchObject({ key: 'acceptance.decide-by' });
    expect(message).toMatch(/whatever the size\. Set it to `bound`/);
  });

  it('of a policy that is not there, or is refused', async () => {
    await expect(runPlan(['--policy', join(await temporaryFolder(), 'none.yml')])).rejects.toThrow(
      /there is no policy/,
    );
    expect((await refusalOf([], 'version: 1\n')).code).toBe('policy/missing-key');
  });

  it('are told from a command that exists', () => {
    expect(commands.plan.options.map(({ name }) => name)).toContain('cluster-size');
  });
});
