/** Shows on a terminal how far a long piece of work is, and says it in a log from time to time. */
import { visibleText } from '../result/foreignText.ts';
import { formatCount } from '../result/numbers.ts';
import type { Progress } from '../result/progress.ts';

/** What is written to: a terminal, or a log. */
export interface TextStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export type { Progress } from '../result/progress.ts';

/** Milliseconds: what is done before is not shown, between two drawings of the bar, between two lines of a log. */
const silence = 1000;
const betweenDrawings = 100;
const betweenLines = 10_000;

const barWidth = 20;
const narrowest = 20;
const usualColumns = 80;
const longestWhat = 64;
const eraseLine = '\r\x1b[K';

export interface ProgressDisplay {
  /** As often as there is something new. */
  update(progress: Progress): void;
  /** Takes the bar away, so that the next text stands where it stood. */
  end(): void;
}

/**
 * A display of progress that does nothing for work of less than a second.
 *
 * On a terminal it is a bar with percentage, rate and time left, drawn at most ten times a second; elsewhere, as in the
 * log of a workflow, a line every ten seconds: `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. Another `what`
 * is another piece of work: rate and time begin anew.
 *
 * @param stream standard error, since it is no output of the command
 * @param clock milliseconds that never go back
 */
export function showProgress(stream: TextStream, clock: () => number = () => performance.now()): ProgressDisplay {
  const begun = clock();
  const isTerminal = stream.isTTY === true;
  const pause = isTerminal ? betweenDrawings : betweenLines;
  let what: string | undefined;
  let pieceBegun = begun;
  let due = begun + (isTerminal ? silence : betweenLines);
  let isDrawn = false;
  return {
    update(progress) {
      const now = clock();
      if (progress.what !== what) [what, pieceBegun] = [progress.what, now];
      if (now < due) return;
      due = now + pause;
      const milliseconds = now - pieceBegun;
      if (!isTerminal) stream.write(`${formatLine(progress, milliseconds)}\n`);
      else stream.write(eraseLine + formatBar(progress, milliseconds, stream.columns ?? usualColumns));
      isDrawn = isTerminal;
    },
    end() {
      if (isDrawn) stream.write(eraseLine);
      isDrawn = false;
    },
  };
}

/** `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. */
function formatLine(progress: Progress, milliseconds: number): string {
  const share = shareOf(progress);
  const percent = share === undefined ? '' : ` (${formatPercent(share)})`;
  return `${formatWhat(progress)}, ${formatDone(progress)}${percent}, ${formatSeconds(milliseconds / 1000)}`;
}

/** `holdout: reading data.csv ██████████░░░░░░░░░░  48 %, 310 of 641 MB, 103 MB/s, 3 s left`; never two lines. */
function formatBar(progress: Progress, milliseconds: number, columns: number): string {
  const share = shareOf(progress);
  const rate = milliseconds > 0 ? (1000 * progress.done) / milliseconds : 0;
  const parts = [formatDone(progress)];
  if (rate > 0) parts.push(formatRate(rate, progress.unit));
  if (share === undefined) parts.push(formatSeconds(milliseconds / 1000));
  else if (rate > 0) parts.push(`${formatSeconds((progress.total! - progress.done) / rate)} left`);
  const figures = share === undefined ? ', ' : ` ${drawBar(share)} ${formatPercent(share).padStart(5)}, `;
  const line = `${formatWhat(progress)}${figures}${parts.join(', ')}`;
  // A terminal wraps what reaches its last column, and a wrapped line could not be erased.
  return [...line].slice(0, Math.max(narrowest, columns) - 1).join('');
}

function formatWhat({ what }: Progress): string {
  return `holdout: ${visibleText(what, longestWhat)}`;
}

/** Within [0, 1]; undefined where the whole is not known. */
function shareOf({ done, total }: Progress): number | undefined {
  return total !== undefined && total > 0 ? Math.min(1, done / total) : undefined;
}

/** Rounded down: 100 % is the end. */
function formatPercent(share: number): string {
  return `${Math.floor(100 * share)} %`;
}

function drawBar(share: number): string {
  const full = Math.floor(barWidth * share);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

/** `310 of 641 MB`, `12 of 1,204 files`, `310 MB`. */
function formatDone({ done, total, unit }: Progress): string {
  if (unit === 'files') return `${total === undefined ? '' : `${formatCount(done)} of `}${formatFiles(total ?? done)}`;
  if (total === undefined) return formatBytes(done);
  return `${inUnit(done, unitOf(total))} of ${formatBytes(total)}`;
}

function formatFiles(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'file' : 'files'}`;
}

function formatRate(perSecond: number, unit: Progress['unit']): string {
  return unit === 'bytes' ? `${formatBytes(perSecond)}/s` : `${formatFiles(Math.round(perSecond))}/s`;
}

/** `12 s`, `3 min 5 s`, `2 h 10 min`. */
function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

interface ByteUnit {
  name: string;
  bytes: number;
}

const bytesAlone: ByteUnit = { name: 'bytes', bytes: 1 };
const byteUnits: readonly ByteUnit[] = [
  { name: 'TB', bytes: 1e12 },
  { name: 'GB', bytes: 1e9 },
  { name: 'MB', bytes: 1e6 },
  { name: 'kB', bytes: 1e3 },
];

function unitOf(bytes: number): ByteUnit {
  return byteUnits.find((unit) => bytes >= unit.bytes) ?? bytesAlone;
}

/** `1.28` and `12.8` of GB and TB; whole numbers of all others. */
function inUnit(bytes: number, unit: ByteUnit): string {
  const value = bytes / unit.bytes;
  const decimals = unit.bytes < 1e9 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(decimals);
}

/** `641 MB`, `1.28 GB`: powers of ten. */
export function formatBytes(bytes: number): string {
  const unit = unitOf(bytes);
  return `${inUnit(bytes, unit)} ${unit.name}`;
}
