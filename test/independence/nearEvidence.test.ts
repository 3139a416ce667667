import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../src/independence/nearDuplicates.ts';
import { writeNearDuplicates } from '../../src/independence/nearEvidence.ts';

const header = 'split_a,file_a,line_a,split_b,file_b,line_b,distance\n';
const placeOf = (row: number) => ({ file: row < 3 ? 'a.csv' : '=b, "2".csv', line: row + 2 });

describe('writeNearDuplicates', () => {
  it('writes the header alone where nothing is near', () => {
    expect(writeNearDuplicates([], placeOf)).toBe(header);
  });

  it('writes a row for each pair, with both places', () => {
    const hashes = {
      high: Uint32Array.of(0, 0xffff_0000, 0, 0xffff_0000),
      low: Uint32Array.of(0b111, 5, 0b1, 5),
      split: Uint8Array.of(0, 0, 2, 2),
    };
    const { across } = findNearDuplicates({ hashes, distance: 2 });
    expect(writeNearDuplicates(across, placeOf)).toBe(
      `${header}train,a.csv,3,test,"'=b, ""2"".csv",5,0\ntrain,a.csv,2,test,a.csv,4,2\n`,
    );
  });

  it('keeps the order of splits and of pairs', () => {
    const across = [
      { between: ['train', 'validation'], pairs: [{ rows: [2, 0], distance: 3 }] },
      {
        between: ['validation', 'test'],
        pairs: [
          { rows: [0, 1], distance: 1 },
          { rows: [1, 0], distance: 1 },
        ],
      },
    ] as const;
    expect(
      writeNearDuplicates(
        across.map(({ between, pairs }) => ({ between: [...between], pairs })),
        placeOf,
      ),
    ).toBe(
      `${header}train,a.csv,4,validation,a.csv,2,3\nvalidation,a.csv,2,test,a.csv,3,1\nvalidation,a.csv,3,test,a.csv,2,1\n`,
    );
  });
});
