// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import {
  entryOf,
  isProblem,
  lineWithin,
  readYamlTree,
  scalarsBelow,
  textsOf,
  type YamlNode,
} from '../../src/doctor/yamlTree.ts';

function read(text: string): YamlNode {
  const tree = readYamlTree(text);
  if (isProblem(tree)) throw new Error(`${tree.line}: ${tree.problem}`);
  return tree;
}

function problemOf(text: string): string {
  const tree = readYamlTree(text);
  return isProblem(tree) ? `${tree.line} ${tree.problem}` : 'none';
}

describe('a YAML tree', () => {
  it('knows texts, lines and the place of a part', () => {
    const tree = read('a: 1.0\nb:\n  - x\n  - "y"\nc: |\n  one\n  two ${{ z }}\nd: true\nE:\n');
    expect(textsOf(entryOf(tree, 'a')?.value)).toEqual(['1']);
    expect(textsOf(entryOf(tree, 'b')?.value)).toEqual(['x', 'y']);
    expect(textsOf(entryOf(tree, 'd')?.value)).toEqual(['true']);
    expect(textsOf(entryOf(tree, 'e')?.value)).toEqual([]);
    expect(entryOf(tree, 'e')?.line).toBe(9);
    const script = entryOf(tree, 'c')?.value;
    expect(script?.kind === 'scalar' && lineWithin(script, '{ z')).toBe(7);
    expect(script?.kind === 'scalar' && lineWithin(script, 'absent')).toBe(5);
  });

  it('lets aliases stand for their anchors', () => {
    const tree = read('a: &x [1, 2]\nb: *x\n');
    expect(textsOf(entryOf(tree, 'b')?.value)).toEqual(['1', '2']);
    expect(scalarsBelow(tree)).toHaveLength(2);
  });

  it.each([
    ['a: &x [*x]', '1 has an alias whose anchor does not stand before it'],
    ['a: 1\n---\nb: 2', '2 has a second YAML document'],
    ['a: 1\nA: 2', '2 has a key twice'],
    ['a: 1\n? [b]\n: 2', '2 has a key that is not plain text'],
    ['<<: {}', '1 has the merge key `<<`, which GitHub does not read'],
    ['a: !x b', '1 is not valid YAML: Unresolved tag: !x'],
    ['a:\n\tb: 1', /^2 is not valid YAML: /],
  ])('%j is refused', (text, problem) => {
    if (typeof problem === 'string') expect(problemOf(text)).toBe(problem);
    else expect(problemOf(text)).toMatch(problem);
  });

  it.each<[name: string, text: string, problem: RegExp | 'none']>([
    [
      'aliases of aliases',
      Array.from(
        { length: 30 },
        (_, index) =>
          `a${index}: &a${index} [${
            index === 0
              ? 'x'
              : Array(10)
                  .fill(`*a${index - 1}`)
                  .join(', ')
          }]`,
      ).join('\n'),
      /stands for more than/,
    ],
    ['brackets that open', '['.repeat(250_000), /nested more than/],
    ['mappings that open', `a: ${'{a: '.repeat(60_000)}`, /nested more than/],
    [
      'lists that go deeper',
      `a:\n${Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}- `).join('\n')}`,
      /./,
    ],
    ['many keys', Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'), 'none'],
    ['too many values', `a: [${'1,'.repeat(240_000)}]`, /has more than/],
    ['one long text', `a: "${'x'.repeat(500_000)}"`, 'none'],
    ['question marks', '? '.repeat(200_000), /./],
    ['anchors', '&a '.repeat(100_000), /./],
  ])('%s end soon', (_, text, problem) => {
    const begin = performance.now();
    const found = problemOf(text);
    if (problem === 'none') expect(found).toBe('none');
    else expect(found).toMatch(problem);
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
