/** Puts prepared cells into a Markdown table or a folded part. Cells are Markdown of one line already. */

export type Alignment = 'left' | 'right';

export interface Column {
  title: string;
  align?: Alignment;
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table, or the empty text where it has no rows. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : '---')).join('|')}|`;
  return [rowText(columns.map(({ title }) => title)), rule, ...rows.map(rowText)].join('\n');
}

/** The rows that fit a table of `most` rows, and a line that says how many are left out. */
export function limitRows<Row>(rows: readonly Row[], most: number, noun: string): { rows: Row[]; note: string } {
  if (rows.length <= most) return { rows: [...rows], note: '' };
  return { rows: rows.slice(0, most), note: `${most} of ${rows.length} ${noun}; the full report has the others.` };
}

/** Joins the parts of a section that are not empty, a blank line apart. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A part that is folded, or stands open under its title; the title is HTML of one line. Empty where the body is. */
export function folded(title: string, body: string, isOpen = false): string {
  if (body === '') return '';
  return isOpen ? `**${title}**\n\n${body}` : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
