import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberClusters } from '../../src/metrics/clusterTable.ts';

describe('numbers of clusters', () => {
  // Small codes are looked up in a table, large ones beside few samples in a map.
  it.each([1, 400_000_000])('run from 0 in the order of their first samples, codes being multiples of %d', (scale) => {
    const codes = fc.array(fc.nat(9), { maxLength: 40 });
    fc.assert(
      fc.property(codes, (list) => {
        const { clusters, clusterOf } = numberClusters(Uint32Array.from(list, (code) => code * scale));
        const inOrder = [...new Set(list)];
        expect(clusters).toBe(inOrder.length);
        expect([...clusterOf]).toEqual(list.map((code) => inOrder.indexOf(code)));
      }),
    );
  });
});
