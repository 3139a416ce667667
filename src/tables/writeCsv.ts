/**
 * A table as CSV text (RFC 4180 with LF): for evidence that people open in a spreadsheet.
 *
 * A text cell or column name that begins with `=`, `+`, `-`, `@`, tab or CR is written with an apostrophe
 * before it, because a spreadsheet would run it as a formula (CWE-1236). This changes the text: whoever
 * reads such a file with a program has to take one leading apostrophe away. A cell of type `number` is
 * written plain, `-0.5` included.
 *
 * @param header Column names, at least one.
 * @param rows As many cells each as the header. Numbers have to be finite.
 * @throws RangeError for a number that is not finite or a row of another length: these are bugs of the caller.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example writeCsv(['id', 'difference'], [['=1+1', -0.5]]) // "id,difference\n'=1+1,-0.5\n"
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  return writeTable(header, rows, disarm);
}

/** As `writeCsv`, for programs: every text stands exactly as it is. */
export function writePlainCsv(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  return writeTable(header, rows, (cell) => cell);
}

function writeTable(
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
  write: (cell: string) => string,
): string {
  const lines = [formatRow(header, write)];
  for (const row of rows) {
    if (row.length !== header.length) throw new RangeError(`a row has ${row.length} of ${header.length} cells`);
    lines.push(formatRow(row, write));
  }
  return lines.join('');
}

function formatRow(cells: readonly (string | number)[], write: (cell: string) => string): string {
  const line = cells.map((cell) => formatCell(cell, write)).join(',');
  // A line without any character would be a blank line rather than one empty cell.
  return `${line === '' ? '""' : line}\n`;
}

function disarm(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function formatCell(cell: string | number, write: (cell: string) => string): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`a cell is ${cell}`);
    return String(cell);
  }
  const text = write(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
