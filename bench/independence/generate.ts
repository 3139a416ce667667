/**
 * A manifest for the benchmarks: synthetic, the same for the same arguments.
 *
 * Nine columns, three entity kinds and a content hash. A given number of patients leaks from test into training, each
 * with one of its rows; slides, samples and contents do not, and all splits share the sites.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface Generated {
  /** At least 25. */
  rows: number;
  /** Patients with samples in training and in test: at most a fifth of the patients, thus about 4 % of the rows. */
  leaks: number;
  seed: number;
}

const samplesOfPatient = 5;
const sites = 50;
/** A prime, so that row numbers times it meet every patient once in as many rows as there are patients. */
const scatter = 7_919_993;
const header = 'sample_id,split,patient_id,site,slide_id,sha256,age,sex,label\n';

/** Distinct ids of each kind that a table of so many rows has. */
export function countEntities(rows: number): Readonly<Record<string, number>> {
  const patients = countPatients(rows);
  // Of five rows of a patient two share a slide.
  return { sample: rows, patient: patients, site: Math.min(sites, patients), slide: rows - patients, content: rows };
}

/** Writes the table as CSV. */
export function generateManifest(path: string, { rows, leaks, seed }: Generated): void {
  const file = openSync(path, 'w');
  const next = randomIntegers(seed);
  const hex = () => next().toString(16).padStart(8, '0');
  const patients = countPatients(rows);
  const turnedRounds = turnRows(patients, leaks);
  let text = header;
  for (let row = 0; row < rows; row += 1) {
    const patient = (row * scatter) % patients;
    const round = Math.floor(row / patients);
    const slide = round * patients + patient - (round % samplesOfPatient === 4 ? patients : 0);
    const split = splitOf(patient, patients, turnedRounds[patient] === round);
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

function countPatients(rows: number): number {
  if (rows < 25) throw new RangeError(`${rows} rows are too few; at least 25`);
  return Math.floor(rows / samplesOfPatient);
}

/** The last fifth of the patients is for testing, and of the others every tenth for validation. */
function firstOfTest(patients: number): number {
  return Math.floor(patients * 0.8);
}

function splitOf(patient: number, patients: number, isTurned: boolean): string {
  if (isTurned) return 'train';
  if (patient >= firstOfTest(patients)) return 'test';
  return patient % 10 === 0 ? 'val' : 'train';
}

/** For each patient the round in which its row goes into training all the same, or -1: of one without a common slide. */
function turnRows(patients: number, leaks: number): Int8Array {
  const first = firstOfTest(patients);
  const testPatients = patients - first;
  if (leaks > testPatients) throw new RangeError(`${leaks} patients cannot leak: ${testPatients} are in test`);
  const rounds = new Int8Array(patients).fill(-1);
  for (let leak = 0; leak < leaks; leak += 1) rounds[first + Math.floor((leak * testPatients) / leaks)] = leak % 3;
  return rounds;
}

/** xorshift32: small, fast, and enough for a file that nobody has to trust. */
function randomIntegers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
