/**
 * How long the check of independence takes, and what memory: the whole command `holdout splits` on tables with five
 * kinds of ids, against DuckDB, against SHA-256 of the same bytes, and against PapaParse:
 *
 *     npm run build
 *     node bench/independence.ts [--rows 5000000] [--repeats 3] [--folder DIR] [--large]
 *
 * Everything that is compared runs in turn, in a process of its own, and of each the fastest run counts. The files are
 * made where they are missing, and stay in a folder that is given. `--large` adds a table of ten times as many rows to
 * the growth. Ratios carry over to other machines, seconds do not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Way } from './independence/duckdb.ts';

const [role, ...rest] = process.argv.slice(2);
switch (role) {
  case 'duckdb': {
    const { countShared } = await import('./independence/duckdb.ts');
    const { threads } = await import('./independence/contenders.ts');
    console.log(JSON.stringify(await countShared(rest[0]!, rest[1] as Way, threads)));
    break;
  }
  case 'parquet': {
    const { writeParquet } = await import('./independence/duckdb.ts');
    const { threads } = await import('./independence/contenders.ts');
    await writeParquet(rest[0]!, rest[1]!, threads);
    break;
  }
  case 'papaparse': {
    const { countRows } = await import('./independence/papaparse.ts');
    console.log(await countRows(rest[0]!));
    break;
  }
  case 'sweep': {
    const { timeSweep } = await import('./independence/sweep.ts');
    console.log(await timeSweep(rest[0]!, rest[1] === 'true'));
    break;
  }
  default:
    await reportAll();
}

async function reportAll(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '5000000' },
      repeats: { type: 'string', default: '3' },
      folder: { type: 'string' },
      large: { type: 'boolean', default: false },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'holdout-bench-'));
  try {
    const { report } = await import('./independence/report.ts');
    const [rows, repeats] = [Number(values.rows), Number(values.repeats)];
    console.log(`Node ${process.version}, load ${loadavg()[0]!.toFixed(2)}, fastest of ${repeats}`);
    await report({ rows, repeats, folder, isLarge: values.large });
    console.log(`load ${loadavg()[0]!.toFixed(2)} at the end`);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}
