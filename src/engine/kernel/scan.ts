/**
 * Finds the cells of regular rows in a block of CSV or TSV, sixteen bytes at a time.
 *
 * Regular is a row that obeys every rule of the format and needs no second thought: no doubled quote, no
 * line end inside quotes. At the first row that is not, the scan stops before it: the strict scanner reads
 * that row, or refuses it. So every rule is written down once, and this file only has to recognise
 * what is certainly fine.
 */
import {
  scanCellLimit,
  scanColumnMap,
  scanColumns,
  scanDelimiter,
  scanEnd,
  scanEnds,
  scanLineEnd,
  scanMaxRows,
  scanPosition,
  scanRows,
  scanStarts,
  scanStatus,
} from './layout';

const lineFeed: u32 = 0x0a;
const carriageReturn: u32 = 0x0d;
const quote: u32 = 0x22;
const tab: u32 = 0x09;

/** All rows of the block, or as many as fit, have been found. */
const done: u32 = 0;
/** The row at the position is not regular, or ends beyond the block. */
const irregular: u32 = 1;

export function scan(context: usize): void {
  const from: usize = load<u32>(context + scanPosition);
  const end: usize = load<u32>(context + scanEnd);
  const delimiter: u32 = load<u32>(context + scanDelimiter);
  const columns: u32 = load<u32>(context + scanColumns);
  const maxRows: u32 = load<u32>(context + scanMaxRows);
  const columnMap: usize = load<u32>(context + scanColumnMap);
  const starts: usize = load<u32>(context + scanStarts);
  const ends: usize = load<u32>(context + scanEnds);
  const cellLimit: usize = load<u32>(context + scanCellLimit);
  let lineEnd: u32 = load<u32>(context + scanLineEnd);

  const space = i8x16.splat(0x20);
  const quotes = i8x16.splat(0x22);
  const deletes = i8x16.splat(0x7f);
  const delimiters = i8x16.splat(<i8>delimiter);

  let rows: u32 = load<u32>(context + scanRows);
  let rowStart = from;
  let cellStart = from;
  let column: u32 = 0;
  let isQuoted = false;
  /** Address of the closing quote; 0 where the cell has none. */
  let closed: usize = 0;
  let status = irregular;
  let chunk = from;

  let going = true;
  while (going && chunk < end) {
    let next = chunk + 16;
    const bytes = v128.load(chunk);
    // Signed: bytes outside ASCII are below the space as well.
    const unusual = v128.or(i8x16.lt_s(bytes, space), i8x16.eq(bytes, deletes));
    const structural = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, quotes));
    let mask: u32 = i8x16.bitmask(v128.or(unusual, structural));
    while (mask != 0) {
      const position = chunk + ctz(mask);
      mask &= mask - 1;
      if (position >= end) {
        going = false;
        break;
      }
      const byte: u32 = load<u8>(position);
      if (byte == delimiter) {
        if (isQuoted) {
          if (closed == 0) continue;
          if (closed + 1 != position) {
            going = false;
            break;
          }
        }
      } else if (byte == lineFeed) {
        if (isQuoted && (closed == 0 || closed + 1 != position)) {
          going = false;
          break;
        }
        if (lineEnd != 1) {
          if (lineEnd != 0) {
            going = false;
            break;
          }
          lineEnd = 1;
        }
      } else if (byte == carriageReturn) {
        if (isQuoted && (closed == 0 || closed + 1 != position)) {
          going = false;
          break;
        }
        if (position + 1 >= end || load<u8>(position + 1) != lineFeed) {
          going = false;
          break;
        }
        if (lineEnd != 2) {
          if (lineEnd != 0) {
            going = false;
            break;
          }
          lineEnd = 2;
        }
      } else if (byte == quote) {
        if (isQuoted) {
          if (closed != 0) {
            going = false;
            break;
          }
          closed = position;
        } else if (position == cellStart) isQuoted = true;
        else {
          going = false;
          break;
        }
        continue;
      } else if (byte >= 0x80) {
        if (isForbidden(position, byte, end)) {
          going = false;
          break;
        }
        continue;
      } else if (byte == tab) continue;
      else {
        going = false;
        break;
      }

      // A cell ends here.
      if (position - cellStart > cellLimit) {
        going = false;
        break;
      }
      if (column >= columns) {
        going = false;
        break;
      }
      const slot: u32 = load<u16>(columnMap + ((<usize>column) << 1));
      if (slot != 0) {
        const offset = ((slot - 1) * maxRows + rows) << 2;
        store<u32>(starts + offset, <u32>(isQuoted ? cellStart + 1 : cellStart));
        store<u32>(ends + offset, <u32>(isQuoted ? closed : position));
      }
      column++;
      if (byte != delimiter) {
        if (column != columns) {
          going = false;
          break;
        }
        // A line without any character is blank, and not one empty cell.
        if (position == rowStart) {
          going = false;
          break;
        }
        rows++;
        column = 0;
        rowStart = position + (byte == lineFeed ? 1 : 2);
        cellStart = rowStart;
        if (byte != lineFeed) {
          // The line feed after the carriage return has been dealt with.
          const skipped = position + 1 - chunk;
          if (skipped < 16) mask &= ~(1 << (<u32>skipped));
          else {
            isQuoted = false;
            closed = 0;
            going = rows != maxRows;
            next = rowStart;
            break;
          }
        }
        if (rows == maxRows) {
          going = false;
          break;
        }
      } else cellStart = position + 1;
      isQuoted = false;
      closed = 0;
    }
    chunk = next;
  }
  if (rowStart == end || rows == maxRows) status = done;
  store<u32>(context + scanPosition, <u32>rowStart);
  store<u32>(context + scanRows, rows);
  store<u32>(context + scanStatus, status);
  store<u32>(context + scanLineEnd, lineEnd);
}

/** C1 controls, U+2028, U+2029 and U+FEFF; the bytes are valid UTF-8. */
function isForbidden(position: usize, byte: u32, end: usize): bool {
  if (byte == 0xc2) return position + 1 >= end || load<u8>(position + 1) < 0xa0;
  if (byte == 0xe2)
    return position + 2 >= end || (load<u8>(position + 1) == 0x80 && (load<u8>(position + 2) | 1) == 0xa9);
  if (byte == 0xef) return position + 2 >= end || (load<u8>(position + 1) == 0xbb && load<u8>(position + 2) == 0xbf);
  return false;
}
