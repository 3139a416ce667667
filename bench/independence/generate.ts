/**
 * A manifest for the benchmarks: synthetic, the same for the same arguments.
 *
 * Nine columns, three entity kinds and a content hash. Of the patients a given number leaks from training
 * into test; slides, samples and contents do not.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface Generated {
  rows: number;
  /** Patients with samples in training and in test. */
  leaks: number;
  seed: number;
}

const samplesOfPatient = 5;
const sites = 50;
/** Rows of three slides share two. */
const header = 'sample_id,split,patient_id,site,slide_id,sha256,age,sex,label\n';

/** xorshift32: small, fast, and enough for a file that nobody has to trust. */
function* randomIntegers(seed: number): Generator<number, never> {
  let state = seed | 1;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** Writes the table as CSV. */
export function generateManifest(path: string, { rows, leaks, seed }: Generated): void {
  const file = openSync(path, 'w');
  const random = randomIntegers(seed);
  const next = () => random.next().value;
  const hex = () => next().toString(16).padStart(8, '0');
  const patients = Math.max(1, Math.floor(rows / samplesOfPatient));
  const testFrom = Math.floor(patients * 0.8);
  const leakEvery = leaks === 0 ? 0 : Math.max(1, Math.floor(rows / leaks));
  let text = header;
  for (let row = 0; row < rows; row += 1) {
    // Multiplying by a number without common factors scatters the patients over the file.
    const patient = Number((BigInt(row) * 7_919_993n) % BigInt(patients));
    const isTest = patient >= testFrom;
    const isLeak = leakEvery > 0 && isTest && row % leakEvery === leakEvery - 1;
    const split = isTest && !isLeak ? 'test' : patient % 10 === 0 && !isLeak ? 'val' : 'train';
    const slide = Math.floor(row / patients) * patients + patient - (Math.floor(row / patients) % 5 === 4 ? patients : 0);
    const sample = `S-${String(row).padStart(9, '0')}`;
    const content = hex() + hex() + hex() + hex() + hex() + hex() + hex() + hex();
    text += `${sample},${split},PAT-${String(patient).padStart(8, '0')},site-${patient % sites},SL${String(slide).padStart(9, '0')},${content},${20 + (next() % 70)},${next() % 2 === 0 ? 'f' : 'm'},${next() % 5 === 0 ? 'malignant' : 'benign'}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}
