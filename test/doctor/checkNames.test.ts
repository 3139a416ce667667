// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
import { describe, expect, it } from 'vitest';
import { checkNamesOf, mayBeNamed, shownName } from '../../src/doctor/checkNames.ts';
import { findJobPaths } from '../../src/doctor/gates.ts';
import { readWorkflow, type Workflow } from '../../src/doctor/workflow.ts';

function workflow(file: string, jobs: string): Workflow {
  return readWorkflow(`.github/workflows/${file}`, `on: [push, workflow_call]\njobs: ${jobs}\n`) as Workflow;
}

function namesOf(...workflows: Workflow[]): string[] {
  return findJobPaths(workflows[0]!, workflows).flatMap(checkNamesOf).map(shownName);
}

describe('the names of checks', () => {
  it.each<[jobs: string, names: string[]]>([
    ['{ holdout: {} }', ['holdout']],
    ['{ gate: { name: Model gate } }', ['Model gate']],
    [
      '{ a: { strategy: { matrix: { os: [linux, windows], node: [20, 22.0] } } } }',
      ['a (linux, 20)', 'a (linux, 22)', 'a (windows, 20)', 'a (windows, 22)'],
    ],
    ['{ a: { name: Gate, strategy: { matrix: { m: [x, y] } } } }', ['Gate (x)', 'Gate (y)']],
    [
      '{ a: { name: "Gate ${{ matrix.m }} of ${{matrix.n}}", strategy: { matrix: { m: [x, y], n: [1] } } } }',
      ['Gate x of 1', 'Gate y of 1'],
    ],
    ['{ a: { strategy: { matrix: { m: [x, y], exclude: [{ m: x }] } } } }', ['a (y)']],
    ['{ a: { strategy: { matrix: { m: [x], include: [{ m: z }] } } } }', ['a (x)', 'a (z)']],
    ['{ a: { strategy: { matrix: { m: [x], include: [{ m: x, extra: e }] } } } }', ['a (x…)']],
    ['{ a: { strategy: { matrix: { include: [{ m: x, n: 1 }, { m: y }] } } } }', ['a (x, 1)', 'a (y)']],
    ['{ a: { name: "${{ matrix.n }}", strategy: { matrix: { m: [x], include: [{ m: x, n: e }] } } } }', ['e']],
    ['{ a: { strategy: { matrix: "${{ fromJSON(inputs.m) }}" } } }', ['a (…)']],
    ['{ a: { strategy: { matrix: { m: "${{ fromJSON(inputs.m) }}" } } } }', ['a (…)']],
    ['{ a: { strategy: { matrix: { m: [{ x: 1 }] } } } }', ['a (…)']],
    ['{ a: { name: "Gate for ${{ github.ref_name }} now" } }', ['Gate for … now']],
    [`{ a: { name: ${'n'.repeat(95)}, strategy: { matrix: { m: [long-value] } } } }`, [`${'n'.repeat(95)} (...`]],
  ])('of %s', (jobs, names) => {
    expect(namesOf(workflow('a.yml', jobs))).toEqual(names);
  });

  it('of a called workflow begin with the name of the caller', () => {
    const caller = workflow(
      'a.yml',
      '{ outer: { name: Outer, uses: ./.github/workflows/b.yml, strategy: { matrix: { m: [1, 2] } } } }',
    );
    const middle = workflow('b.yml', '{ middle: { uses: ./.github/workflows/c.yml } }');
    const inner = workflow('c.yml', '{ gate: { name: Gate } }');
    expect(namesOf(caller, middle, inner)).toEqual(['Outer (1) / middle / Gate', 'Outer (2) / middle / Gate']);
  });

  it('of a workflow elsewhere are those of its caller', () => {
    expect(namesOf(workflow('a.yml', '{ gate: { uses: a/b/.github/workflows/c.yml@v1 } }'))).toEqual(['gate']);
  });

  it('are at most a thousand for workflows that call each other many times', () => {
    const jobs = (next: string) =>
      `{ ${Array.from({ length: 20 }, (_, index) => `j${index}: { uses: ./.github/workflows/${next}.yml }`).join(', ')} }`;
    const files = ['a', 'b', 'c', 'd', 'e'].map((name, index, all) =>
      workflow(`${name}.yml`, jobs(all[index + 1] ?? 'none')),
    );
    expect(findJobPaths(files[0]!, files)).toHaveLength(1000);
  });

  it.each([
    [['Gate for ', ' now'], 'Gate for main now', true],
    [['Gate for ', ' now'], 'Gate for main', false],
    [['Gate for ', ' now'], 'Gate for now', false],
    [['a', 'b', 'c'], 'a-b-c', true],
    [['a', 'b', 'c'], 'a-c', false],
    [['', ''], 'anything', true],
    [['aa', 'aa'], 'aaa', false],
    [['exact'], 'exact', true],
    [['exact'], 'exactly', false],
  ])('%j may be %j: %j', (parts, context, expected) => {
    expect(mayBeNamed({ parts }, context)).toBe(expected);
  });
});
