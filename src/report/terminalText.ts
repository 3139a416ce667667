/** Colour, width and alignment of text in a terminal. */
import { visibleClusters } from '../result/foreignText.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };

export type Paint = (text: string, colour: Colour) => string;

/** A painter that sets SGR codes, or leaves the text alone. */
export function choosePaint(color: boolean): Paint {
  return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that an unpainted text takes: two for East Asian wide characters and emoji. */
export function displayWidth(text: string): number {
  return visibleClusters(text).reduce((width, { text: cluster, escaped }) => {
    if (escaped) return width + 1;
    const codePoint = cluster.codePointAt(0)!;
    return width + (wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1);
  }, 0);
}

/** Fills a text with spaces to a width, on the right, or on the left for numbers. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? spaces + text : text + spaces;
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || displayWidth(indent + longer) <= width) line = longer;
    else {
      lines.push(indent + line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}
