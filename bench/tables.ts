/**
 * How long the reader of tables takes, against PapaParse and against SHA-256 of the same bytes, in one run:
 * `node bench/tables.ts [rows]`. Ratios carry over to other machines, milliseconds do not.
 */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { readTable } from '../src/tables/readTable.ts';

const rows = Number(process.argv[2] ?? 100_000);
const repeats = 9;
const chunkBytes = 64 * 1024;
const columns = ['sample', 'patient', 'site', 'split', 'sex', 'label'];

const bytes = Buffer.from(generateManifest(rows, mulberry32(20261122)));
const ours = await fastest(async () => {
  const table = await readTable([{ file: 'bench.csv', open: chunksOf }], { required: columns });
  return table.rows;
});
const papaparse = await fastest(() => {
  const { data } = Papa.parse<string[]>(bytes.toString('utf8'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  return data.length - 1;
});
const sha256 = await fastest(() => {
  const hash = createHash('sha256');
  for (let start = 0; start < bytes.length; start += chunkBytes) hash.update(bytes.subarray(start, start + chunkBytes));
  return hash.digest().length === 32 ? rows : 0;
});

console.log(
  `${rows} rows, ${columns.length} of 9 columns, ${(bytes.length / 1e6).toFixed(1)} MB, Node ${process.version}`,
);
console.log(`holdout    ${ours.toFixed(0)} ms (SHA-256 included)`);
console.log(`papaparse  ${papaparse.toFixed(0)} ms (without SHA-256): ${(papaparse / ours).toFixed(2)} × holdout`);
console.log(`sha256     ${sha256.toFixed(0)} ms: holdout is ${(ours / sha256).toFixed(2)} × sha256`);

/** Milliseconds of the fastest of several runs: the one that other processes disturbed least. */
async function fastest(run: () => Promise<number> | number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const started = performance.now();
    const counted = await run();
    best = Math.min(best, performance.now() - started);
    if (counted !== rows) throw new Error(`${counted} instead of ${rows} rows were read`);
  }
  return best;
}

async function* chunksOf(): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
}

/** A manifest with unique sample ids, about four samples for each patient, and a path and digest nobody asks for. */
function generateManifest(count: number, random: () => number): string {
  const lines = ['sample,patient,site,split,sex,age,label,path,digest'];
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)];
  for (let row = 0; row < count; row++) {
    const patient = `P${String(Math.floor((random() * count) / 4)).padStart(7, '0')}`;
    const digest = Array.from({ length: 6 }, () => Math.floor(random() * 2 ** 32).toString(16)).join('');
    lines.push(
      [
        `S${String(row).padStart(8, '0')}`,
        patient,
        pick(['Ghent', 'Leeds', 'Turin', 'Basel', 'Porto']),
        pick(['train', 'train', 'train', 'validation', 'test']),
        pick(['female', 'male', '']),
        String(18 + Math.floor(random() * 70)),
        pick(['0', '1']),
        `images/${patient}/${row}.png`,
        digest,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Uniform numbers within [0, 1) from a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
