/** The engine alone, without judgement and report: what the normal form of ids costs. */
import { openFile } from '../../src/cli/tableArguments.ts';
import { sweepTable } from '../../src/engine/sweep.ts';
import { defaultMissing } from '../../src/policy/policy.ts';

const kinds = [
  ['sample', 'sample_id'],
  ['patient', 'patient_id'],
  ['site', 'site'],
  ['slide', 'slide_id'],
  ['content', 'sha256'],
] as const;

/**
 * Reads a file and compares its ids, on their normal form or as they are.
 *
 * @returns milliseconds
 */
export async function timeSweep(file: string, normalises: boolean): Promise<number> {
  const started = performance.now();
  await sweepTable({
    files: [{ source: openFile(file) }],
    split: 'split',
    splits: new Map([
      ['train', 'train'],
      ['val', 'validation'],
      ['test', 'test'],
    ]),
    kinds: kinds.map(([kind, column]) => ({
      kind,
      columns: [column],
      form: kind === 'content' ? 'content' : 'id',
      tracksRepeats: kind === 'sample' || kind === 'content',
      links: kind !== 'sample' && kind !== 'content',
    })),
    missing: new Set(defaultMissing),
    keeps: [],
    kept: [],
    normalises,
    refuseSplit: (found) => new Error(`the split ${found} is unknown`) as never,
  });
  return performance.now() - started;
}
