/** `holdout init` for models of several classes and of a number, from the folder to the verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { init, lockAndCheck, readWritten } from './initCommand.ts';
import { decidedProject, doseProject, gradeProject, madeProject, madeRows, probability } from './taskProjects.ts';

const named = ['--model', 'model.onnx', '--predictions', 'predictions.csv', '--owners', '@a'];
const recalls = ['--at-least', 'recall:low=0.7', '--at-least', 'recall:high=0.8'];

async function initTask(files: Files, words: readonly string[], answers?: readonly string[]) {
  const folder = await temporaryFolder(files);
  const outcome = await init(folder, words, answers?.map((line) => `${line}\n`).join(''));
  return {
    ...outcome,
    folder,
    written: () => readWritten(folder),
    text: () => readFileSync(join(folder, '.holdout/policy.yml'), 'utf8'),
  };
}

describe('several classes', () => {
  it('are recognised, and the policy judges each', async () => {
    const { refused, stdout, written, folder, text } = await initTask(gradeProject(), [...named, ...recalls]);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/^label {6}diagnosis: low, mid and high; multiclass$/m);
    const policy = await written();
    expect(policy.task).toEqual({ task: 'multiclass', classes: ['low', 'mid', 'high'] });
    expect(policy.evaluation.source).toMatchObject({
      columns: { sample: 'sample_id', scores: ['p_low', 'p_mid', 'p_high'] },
    });
    expect(policy.evaluation.threshold).toBeUndefined();
    expect(policy.acceptance.criteria).toMatchObject([
      { metric: 'recall:low', bound: { atLeast: 0.7 } },
      { metric: 'recall:high', bound: { atLeast: 0.8 } },
    ]);
    expect(text()).toContain('    # - { metric: "recall:mid", at-least: … } # share of mid that is found\n');
    const report = await lockAndCheck(folder);
    expect(report.verdict).toBe('pass');
    expect(report.criteria.map(({ metric, reason }) => `${metric} ${reason}`)).toEqual([
      'recall:low pass',
      'recall:high pass',
    ]);
  });

  it('may be predicted without probabilities', async () => {
    const { refused, written, folder } = await initTask(decidedProject(), [...named, ...recalls]);
    expect(refused).toEqual([]);
    const { source } = (await written()).evaluation;
    expect(source).toMatchObject({ columns: { sample: 'sample_id', predicted: 'decision' } });
    expect(source).not.toHaveProperty('columns.scores');
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('may be written as small whole numbers, and in columns of other names', async () => {
    const columns = { c: probability('2', 3), a: probability('0', 3), b: probability('1', 3) };
    const files = madeProject(
      madeRows((row) => String(row % 3)),
      columns,
    );
    const words = [...named, '--at-least', 'accuracy=0.8'];
    const missing = await initTask(files, words);
    expect(missing.refused).toEqual([
      expect.stringMatching(/^--scores is missing\. .* with --predicted .* The columns are sample_id, c, a, b\.$/),
    ]);
    const told = ['--scores', '0=a', '--scores', '1=b', '--scores', '2=c'];
    const { refused, written, folder } = await initTask(files, [...words, ...told]);
    expect(refused).toEqual([]);
    expect((await written()).task).toEqual({ task: 'multiclass', classes: ['0', '1', '2'] });
    expect((await written()).evaluation.source).toMatchObject({ columns: { scores: ['a', 'b', 'c'] } });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('have an order where a person says so, and which one', async () => {
    const words = [...named, ...recalls, '--task', 'ordinal'];
    const unordered = gradeProject(['red', 'blue', 'green']);
    const accuracy = [...named, '--at-least', 'accuracy=0.5', '--task', 'ordinal'];
    const missing = await initTask(unordered, accuracy);
    expect(missing.stdout).toMatch(/^label {6}diagnosis: red, blue and green$/m);
    expect(missing.refused).toEqual([
      expect.stringMatching(/^--class is missing\. Give every class of the column diagnosis .* ascending order/),
    ]);
    const order = ['high', 'mid', 'low'].flatMap((name) => ['--class', name]);
    const { refused, written, folder, text } = await initTask(gradeProject(), [...words, ...order]);
    expect(refused).toEqual([]);
    expect((await written()).task).toEqual({ task: 'ordinal', classes: ['high', 'mid', 'low'] });
    expect((await written()).evaluation.source).toMatchObject({ columns: { scores: ['p_high', 'p_mid', 'p_low'] } });
    expect(text()).toMatch(/# - \{ metric: within-one, at-least: … \} # /);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('may be more than occur', async () => {
    const every = ['low', 'mid', 'high', 'severe'].flatMap((name) => ['--class', name]);
    const { refused, written, folder } = await initTask(decidedProject(), [...named, ...recalls, ...every]);
    expect(refused).toEqual([]);
    expect((await written()).task).toMatchObject({ classes: ['low', 'mid', 'high', 'severe'] });
    expect((await lockAndCheck(folder)).checks.filter(({ status }) => status === 'error')).toEqual([]);
  });

  it('are many where a person says that they are classes', async () => {
    const files = gradeProject(Array.from({ length: 25 }, (_, index) => `kind ${index}`));
    const words = [...named, '--at-least', 'accuracy=0.5'];
    expect((await initTask(files, words)).refused).toEqual([
      expect.stringMatching(/^the column diagnosis has 25 different labels, too many to be taken for classes/),
    ]);
    const { refused, written, folder } = await initTask(files, [...words, '--task', 'multiclass']);
    expect(refused).toEqual([]);
    expect((await written()).task).toMatchObject({ classes: expect.objectContaining({ length: 25, 9: 'kind 9' }) });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('are numbers that only a person tells from amounts', async () => {
    const halves = ['0', '0.5', '1', '2'];
    const files = gradeProject(halves);
    const label = ['--label', 'diagnosis'];
    const missing = await initTask(files, [...named, ...label]);
    expect(missing.refused).toEqual([
      expect.stringMatching(/^--task is missing\. The column diagnosis has 4 different numbers: say whether/),
      expect.stringMatching(/^--at-least is missing/),
    ]);
    const words = [...named, ...label, '--at-least', 'within-one=0.9'];
    const { refused, written, folder } = await initTask(files, words);
    expect(refused).toEqual([]);
    expect((await written()).task).toEqual({ task: 'ordinal', classes: halves });
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('may have odd names, which are read back as they are', async () => {
    const odd = ['no: thing', 'a=b', '- "c"', 'true'];
    const cells = odd.map((name) => `"${name.replaceAll('"', '""')}"`);
    const files = madeProject(
      madeRows((row) => cells[row % 4]!),
      Object.fromEntries(cells.map((cell, index) => [`c${index}`, probability(cell, 4)])),
    );
    const scores = odd.flatMap((name, index) => ['--scores', `${name}=c${index}`]);
    const bounds = odd.flatMap((name) => ['--at-least', `recall:${name}=0.5`]);
    const { refused, written, folder } = await initTask(files, [...named, ...scores, ...bounds]);
    expect(refused).toEqual([]);
    const { task } = await written();
    expect(task.task === 'multiclass' && new Set(task.classes)).toEqual(new Set(odd));
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it.each([
    [['--at-least', 'sensitivity=0.9'], /^sensitivity is no metric of several classes\. .*recall:CLASS/],
    [['--at-least', 'acuracy=0.9'], /^acuracy is no metric of several classes\. Did you mean `accuracy`\?/],
    [['--at-least', 'recall:LOW=0.9'], /^--at-least names a class that the column diagnosis does not have/],
    [['--at-least', 'recall:low=95'], /^recall:low is 95; .* Did you mean 0\.95\?/],
    [['--at-least', 'recall:low=1'], /no interval reaches/],
    [['--at-most', 'recall:low=0.9'], /from the wrong side/],
    [[...recalls, '--scores', 'low'], /^--scores is not CLASS=COL/],
    [[...recalls, '--scores', 'low=p_low'], /^--scores leaves out 2 of the 3 classes/],
    [[...recalls, '--scores', 'low=nope'], /^--scores names a column that does not exist/],
    [[...recalls, '--class', 'low', '--class', 'mid', '--class', 'other'], /labels that are none of the given classes/],
    [[...recalls, '--column', '1'], /^--column belongs to the task binary, and this one is multiclass/],
    [[...recalls, '--task', 'clustering'], /^--task is unknown/],
    [[...recalls, '--task', 'regression'], /^the column diagnosis has labels that are no numbers/],
    [[...recalls, '--threshold', '0.5'], /^the column diagnosis has 3 different labels, and a binary task two/],
    [[...recalls, '--score', 'p_low'], /^--score names one score, .* Give --scores instead/],
    [[...recalls, '--task', 'binary'], /^the column diagnosis has 3 different labels, and a binary task two/],
    [[...recalls, '--class', 'low', '--class', 'mid', '--class', 'h\u200b'], /none of the given classes/],
    [[...recalls, '--fit-tolerance', '5'], /^--fit-tolerance belongs to the task regression/],
  ])('refuse %j', async (words, message) => {
    const { exit, refused } = await initTask(gradeProject(), [...named, ...words]);
    expect(exit).toBe(2);
    expect(refused[0]).toMatch(message);
    expect(refused.join('\n')).not.toMatch(/\b(mid|high)\b/);
  });

  it('are found whatever is wrong with the path of the model, which is said once', async () => {
    const words = ['--predictions', 'predictions.csv', '--owners', '@a', ...recalls, '--model', '../model.onnx'];
    const { refused, stdout } = await initTask(gradeProject(), words);
    expect(stdout).toMatch(/low, mid and high; multiclass/);
    expect(refused).toEqual([expect.stringMatching(/has a `\.\.`/)]);
  });

  it('miss a bound in words that name what there is', async () => {
    expect((await initTask(gradeProject(), named)).refused).toEqual([
      expect.stringMatching(/^--at-least is missing\. .* such as --at-least recall:CLASS=VALUE: the expert/),
    ]);
  });
});

describe('a number', () => {
  const bounds = ['--at-most', 'mae=0.75', '--at-least', 'bias=-0.6', '--at-most', 'bias=0.6'];

  it('is recognised, and judged by its errors', async () => {
    const { refused, stdout, written, folder, text } = await initTask(doseProject(), [...named, ...bounds]);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/^label {6}dose_label: 150 different numbers; regression$/m);
    const policy = await written();
    expect(policy.task).toEqual({ task: 'regression' });
    expect(policy.evaluation.source).toMatchObject({ columns: { sample: 'sample_id', predicted: 'predicted' } });
    expect(policy.acceptance.criteria).toMatchObject([
      { metric: 'bias', bound: { atLeast: -0.6, atMost: 0.6 } },
      { metric: 'mae', bound: { atMost: 0.75 } },
    ]);
    expect(text()).toContain('    - { metric: bias, at-least: -0.6, at-most: 0.6 }\n');
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it.each([
    ['--at-most', 'mae=0.75'],
    ['--task', 'regression', '--at-least', 'ccc=0.5'],
  ])('may be few whole numbers where a person says so: %s %s', async (...words) => {
    const rows = madeRows((row) => String((row % 5) + 1));
    const files = madeProject(rows, { output: ({ label }) => label });
    const { refused, written } = await initTask(files, [...named, ...words]);
    expect(refused).toEqual([]);
    expect((await written()).task).toEqual({ task: 'regression' });
  });

  it.each([
    [['--at-most', 'mae=0'], /^mae is 0, which no interval reaches/],
    [['--at-least', 'mae=1'], /from the wrong side/],
    [['--at-least', 'bias=2', '--at-most', 'bias=1'], /^bias is a band from 2 to 1/],
    [['--at-most', 'mea=1'], /Did you mean `mae`\?/],
    [[...bounds, '--class', 'a'], /^--class belongs to .*, and this one is regression/],
    [[...bounds, '--score', 'predicted'], /^--score .* the predicted number .* --predicted/],
    [[...bounds, '--fit-tolerance', '1'], /^--fit-tolerance compares .* runs the model/],
    [[...bounds, '--predicted', 'nope'], /^--predicted names a column that does not exist/],
  ])('refuses %j', async (words, message) => {
    const { exit, refused } = await initTask(doseProject(), [...named, ...words]);
    expect(exit).toBe(2);
    expect(refused[0]).toMatch(message);
  });

  it('is predicted by a column that a person names where none is certain', async () => {
    const rows = madeRows((row) => (20 + row * 0.37).toFixed(2));
    const files = madeProject(rows, { one: ({ label }) => label, two: () => '3' }, 'target');
    const { refused } = await initTask(files, [...named, ...bounds]);
    expect(refused).toEqual([expect.stringMatching(/^--predicted is missing\. Name the column of predictions\.csv/)]);
  });

  it('misses a bound in words that name what there is', async () => {
    expect((await initTask(doseProject(), named)).refused).toEqual([
      expect.stringMatching(/^--at-least is missing\. .* such as --at-most mae=VALUE: the expert/),
    ]);
  });
});

describe('on a terminal', () => {
  const end = ['@a', '', ''];

  it('several classes: what cannot be known is asked, whether they have an order above all', async () => {
    const files = gradeProject();
    const columns = ['', '', '', ''];
    const rest = ['', '', '', 'predictions.csv', ''];
    const bounds = ['95', '0.7', '', '0.8', ''];
    const answers = [...columns, 'unsure', 'ordinal', 'low mid', 'low mid high', ...rest, ...bounds, ...end];
    const { refused, stdout, written, folder } = await initTask(files, [], answers);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/diagnosis has 3 different values: multiclass, or ordinal .* \[multiclass\]: /);
    expect(stdout).toMatch(/ascending order, beginning with what diagnosis has: low, mid and high \[low mid high\]: /);
    expect(stdout).toMatch(/none of the given classes/);
    expect(stdout).toMatch(/probability of each class, as CLASS=COL… \[low=p_low mid=p_mid high=p_high\]: /);
    expect(stdout).toMatch(/Smallest acceptable recall of mid/);
    expect(stdout).toMatch(/Smallest acceptable quadratic kappa/);
    expect((await written()).task).toEqual({ task: 'ordinal', classes: ['low', 'mid', 'high'] });
    expect((await written()).acceptance.criteria).toMatchObject([
      { metric: 'recall:low', bound: { atLeast: 0.7 } },
      { metric: 'recall:high', bound: { atLeast: 0.8 } },
    ]);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });

  it('a number: the errors are asked for in its unit', async () => {
    const answers = ['', '', '', '', '', '', '', 'predictions.csv', '', 'x', '0.75', '0', '-1', '0.6', ...end];
    const { refused, stdout, written, folder } = await initTask(doseProject(), [], answers);
    expect(refused).toEqual([]);
    expect(stdout).toMatch(/Largest acceptable MAE, .* unit of dose_label/);
    expect(stdout).toMatch(/Column of predictions\.csv with the predicted number \[predicted\]: /);
    expect((await written()).acceptance.criteria).toMatchObject([
      { metric: 'mae', bound: { atMost: 0.75 } },
      { metric: 'bias', bound: { atLeast: -0.6, atMost: 0.6 } },
    ]);
    expect((await lockAndCheck(folder)).verdict).toBe('pass');
  });
});
