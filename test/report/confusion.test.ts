import { describe, expect, it } from 'vitest';
import { confusionTable, confusionTables } from '../../src/report/sections/confusion.ts';
import type { ClassConfusion } from '../../src/result/schema.ts';

const grades: ClassConfusion = {
  subgroup: {},
  classes: ['a rather long name of a class', 'b|c', '@d'],
  counts: [
    [1200, 3, 0],
    [2, 16, 2],
    [0, 1, 9],
  ],
  undecided: [0, 0, 0],
};

describe('the confusion matrix of several classes', () => {
  it('names every class in full, in rows and columns', () => {
    const table = confusionTable(grades);
    const lines = table.split('\n');
    expect(lines[0]).toBe(
      '| label ↓ model → | <code>a rather long name of a class</code> | <code>b&#124;c</code> | <code>&#64;d</code> |',
    );
    expect(lines[2]).toBe('| <code>a rather long name of a class</code> | 1,200 | 3 | 0 |');
    expect(lines).toHaveLength(5);
  });

  it('has a column of undecided samples where there are some', () => {
    const lines = confusionTable({ ...grades, undecided: [0, 4, 0] }).split('\n');
    expect(lines[0]).toMatch(/\| undecided \|$/);
    expect(lines[3]).toMatch(/\| 2 \| 16 \| 2 \| 4 \|$/);
  });

  it('of more classes than a reader can compare is left to report.json', () => {
    const classes = Array.from({ length: 21 }, (_, index) => `c${index}`);
    const counts = classes.map(() => classes.map(() => 1));
    expect(confusionTable({ subgroup: {}, classes, counts, undecided: classes.map(() => 0) })).toBe(
      'The confusion matrix of 21 classes stands in report.json.',
    );
  });

  it('stands under the name of its subgroup', () => {
    expect(confusionTables([{ ...grades, subgroup: { site: 'lyon' } }])).toMatch(
      /^\*\*<code>site<\/code> <code>lyon<\/code>\*\*\n\n\| label/,
    );
  });
});
