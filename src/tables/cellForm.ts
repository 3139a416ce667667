/** How the bytes of a cell become its text: flags that can be added. */
export type CellForm = number;
/** Only ASCII, to be taken as it is. */
export const asciiForm: CellForm = 0;
/** Has characters outside ASCII. */
export const utf8Form: CellForm = 1;
/** Has doubled quotes, each of which stands for one. */
export const doubledQuotesForm: CellForm = 2;

/** A cell's text. The bytes are valid UTF-8. */
export function decodeCell(bytes: Buffer, start: number, end: number, form: CellForm): string {
  const text = bytes.toString((form & utf8Form) === 0 ? 'latin1' : 'utf8', start, end);
  return (form & doubledQuotesForm) === 0 ? text : text.replaceAll('""', '"');
}
