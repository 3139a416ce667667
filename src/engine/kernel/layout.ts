/** Offsets of the fields of a scan's context, each a u32. The same numbers stand in `../csvRows.ts`. */
export const scanPosition: usize = 0;
export const scanEnd: usize = 4;
export const scanDelimiter: usize = 8;
export const scanColumns: usize = 12;
export const scanMaxRows: usize = 16;
export const scanColumnMap: usize = 20;
export const scanStarts: usize = 24;
export const scanEnds: usize = 28;
export const scanRows: usize = 32;
export const scanStatus: usize = 36;
export const scanLineEnd: usize = 40;
export const scanCellLimit: usize = 44;
