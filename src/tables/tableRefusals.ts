import { Refusal } from '../result/refusal.ts';
import { tableLimits } from './limits.ts';
import { formatCodePoint, printableName } from './printableName.ts';

/**
 * All sentences with which a table is refused. None may take the text of a cell; column names are shown
 * as `printableName` writes them.
 */

const mostNamesShown = 20;

export function notUtf8(file: string, line: number, offset: number): Refusal {
  return new Refusal('table/encoding', {
    file,
    line,
    problem: `is not UTF-8: the byte at offset ${offset} begins no valid character`,
    cure: 'Save the file as UTF-8, for example with `iconv --from-code WINDOWS-1252 --to-code UTF-8`.',
  });
}

export function notText(file: string, format: string, cure: string): Refusal {
  return new Refusal('table/encoding', {
    file,
    line: 1,
    problem: `is ${format}; CSV and TSV files are UTF-8 text`,
    cure: `${cure}, or correct the file's name.`,
  });
}

export function controlCharacter(file: string, line: number, codePoint: number): Refusal {
  return new Refusal('table/control-character', {
    file,
    line,
    problem: `contains the character ${formatCodePoint(codePoint)}; control characters, U+2028, U+2029 and U+FEFF are not allowed, but for tabs, line ends and one byte order mark at the very beginning`,
    cure: 'Remove the character where the file is made.',
  });
}

export function bareCarriageReturn(file: string, line: number): Refusal {
  return new Refusal('table/bare-cr', {
    file,
    line,
    problem: 'contains a carriage return without a line feed after it; lines end in LF or in CRLF',
    cure: 'Write the file with one kind of line end, and remove carriage returns from cells.',
  });
}

export function mixedLineEnds(file: string, line: number, expected: 'LF' | 'CRLF'): Refusal {
  return new Refusal('table/mixed-line-ends', {
    file,
    line,
    problem: `ends in ${expected === 'LF' ? 'CRLF' : 'LF'}; line 1 ends in ${expected}, and so must all others`,
    cure: 'Write the file with one kind of line end, for example with `dos2unix`.',
  });
}

export function blankLine(file: string, line: number): Refusal {
  return new Refusal('table/blank-line', {
    file,
    line,
    problem: 'is blank',
    cure: 'Remove the line; if it stands for one empty cell, write "" instead.',
  });
}

export function quoteInPlainCell(file: string, line: number, columnNumber: number): Refusal {
  return new Refusal('table/quote', {
    file,
    line,
    problem: `has a quote in column ${columnNumber} inside a cell that does not begin with one`,
    cure: 'Put the whole cell in quotes and double the quotes inside it.',
  });
}

export function textAfterQuote(file: string, line: number, columnNumber: number): Refusal {
  return new Refusal('table/quote', {
    file,
    line,
    problem: `has text in column ${columnNumber} after the closing quote of its cell`,
    cure: 'Put the whole cell in quotes and double the quotes inside it.',
  });
}

export function unclosedQuote(file: string, line: number, columnNumber: number): Refusal {
  return new Refusal('table/quote', {
    file,
    line,
    problem: `opens a quote in column ${columnNumber} that is never closed`,
    cure: 'Close the quote; the file may also have been cut off.',
  });
}

export function cellTooLarge(file: string, line: number, columnNumber: number, isQuoted: boolean): Refusal {
  return new Refusal('table/cell-too-large', {
    file,
    line,
    problem: `has a cell in column ${columnNumber} of more than ${tableLimits.cellBytes} bytes`,
    cure: isQuoted
      ? 'Look whether the quote that opens the cell is closed; else shorten the cell.'
      : 'Shorten the cell; a table names large content by path or digest.',
    exit: 4,
  });
}

export function rowTooLarge(file: string, line: number): Refusal {
  return new Refusal('table/row-too-large', {
    file,
    line,
    problem: `begins a row of more than ${tableLimits.rowBytes} bytes`,
    cure: 'Shorten the row; a table names large content by path or digest.',
    exit: 4,
  });
}

export function tooManyColumns(file: string, line: number): Refusal {
  return new Refusal('table/too-many-columns', {
    file,
    line,
    problem: `names more than ${tableLimits.columns} columns`,
    cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
    exit: 4,
  });
}

export function raggedRow(file: string, line: number, cells: number, columns: number): Refusal {
  return new Refusal('table/ragged-row', {
    file,
    line,
    problem: `has ${countOf(cells, 'cell')}; the header has ${columns}`,
    cure: 'Give every row as many cells as the header has, and put cells that contain the delimiter in quotes.',
  });
}

export function emptyColumnName(file: string, columnNumber: number): Refusal {
  return new Refusal('table/empty-header', {
    file,
    line: 1,
    problem: `gives no name to column ${columnNumber}`,
    cure: 'Name the column in the header, or remove the column.',
  });
}

export function duplicateColumnName(file: string, name: string, first: number, second: number): Refusal {
  return new Refusal('table/duplicate-header', {
    file,
    line: 1,
    problem: `gives the name ${printableName(name)} to columns ${first} and ${second}`,
    cure: 'Rename or remove one of the two columns.',
  });
}

export function noHeader(file: string): Refusal {
  return new Refusal('table/empty', {
    file,
    line: 1,
    problem: 'is empty',
    cure: 'Write a header and at least one row.',
  });
}

export function noRows(file: string): Refusal {
  return new Refusal('table/empty', {
    file,
    line: 1,
    problem: 'has a header and no rows',
    cure: 'Write at least one row; look whether the step that makes the file has failed.',
  });
}

export function noFiles(): Refusal {
  return new Refusal('table/empty', {
    problem: 'no file of the table is given',
    cure: 'Name at least one file.',
  });
}

/** What a missing column is probably called instead, where something is close. */
export interface MissingColumnHint {
  nearest: string | undefined;
  /** Name of a character in the header that looks like the file's real delimiter. */
  otherDelimiter: string | undefined;
}

export function missingColumn(file: string, name: string, header: readonly string[], hint: MissingColumnHint): Refusal {
  return new Refusal('table/missing-column', {
    file,
    line: 1,
    problem: `has no column ${printableName(name)}; its columns are ${listNames(header)}`,
    cure: cureMissingColumn(hint),
  });
}

function cureMissingColumn({ nearest, otherDelimiter }: MissingColumnHint): string {
  if (otherDelimiter !== undefined) {
    return `The header contains a ${otherDelimiter}: cells of .csv files are separated by commas, cells of .tsv and .tab files by tabs. Rename or convert the file.`;
  }
  const alternative = 'Add the column, or correct the name where it is asked for; upper and lower case differ.';
  return nearest === undefined ? alternative : `Did you mean ${printableName(nearest)}? ${alternative}`;
}

export function unevenColumn(file: string, name: string, otherFile: string): Refusal {
  return new Refusal('table/missing-column', {
    file,
    line: 1,
    problem: `has no column ${printableName(name)}, and ${otherFile} has it`,
    cure: 'Give the column to all files of the table or to none.',
  });
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNamesShown).map(printableName).join(', ');
  return names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
