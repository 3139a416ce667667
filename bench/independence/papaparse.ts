/** PapaParse, which does nothing but read the rows. */
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

/** @returns number of rows, without the header */
export function countRows(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = -1;
    Papa.parse<string[]>(createReadStream(file, { highWaterMark: 1024 * 1024 }), {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
      chunk({ data }) {
        rows += data.length;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}
