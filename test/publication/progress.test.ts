/** A stream and a clock of our own: what is written depends on what both are told, and on nothing else. */
import { describe, expect, it } from 'vitest';
import type { TextStream } from '../../src/cli/terminal.ts';
import { formatBytes, type Progress, showProgress } from '../../src/publication/progress.ts';

const erase = '\r\x1b[K';
const reading = (done: number): Progress => ({ what: 'reading data/m.csv', done, total: 641e6, unit: 'bytes' });

function display(options: { isTTY?: boolean; columns?: number } = {}) {
  let milliseconds = 5000;
  const written: string[] = [];
  const stream = { ...options, write: (text: string) => written.push(text) > 0 } as unknown as TextStream;
  const progress = showProgress(stream, () => milliseconds);
  return {
    written,
    end: () => progress.end(),
    /** Updates at a time after the start. */
    at(time: number, update: Progress) {
      milliseconds = 5000 + time;
      progress.update(update);
    },
  };
}

describe('on a terminal', () => {
  const terminal = { isTTY: true, columns: 120 };

  it('nothing is shown within the first second', () => {
    const { at, end, written } = display(terminal);
    for (let time = 0; time < 1000; time += 10) at(time, reading(time * 1e5));
    end();
    expect(written).toEqual([]);
  });

  it('a bar shows share, amount, rate and time left', () => {
    const { at, written } = display(terminal);
    at(0, reading(0));
    at(3000, reading(310e6));
    expect(written).toEqual([
      `${erase}holdout: reading data/m.csv █████████░░░░░░░░░░░  48 %, 310 of 641 MB, 103 MB/s, 3 s left`,
    ]);
  });

  it('the bar is drawn at most ten times a second', () => {
    const { at, written } = display(terminal);
    for (let time = 0; time < 2000; time += 1) at(time, reading(time * 1e5));
    expect(written).toHaveLength(10);
  });

  it('the end takes the bar away, once', () => {
    const { at, end, written } = display(terminal);
    at(1500, reading(1e6));
    end();
    end();
    expect(written).toHaveLength(2);
    expect(written[1]).toBe(erase);
  });

  it.each([30, 60, 80])('a line of %i columns is never wrapped', (columns) => {
    const { at, written } = display({ isTTY: true, columns });
    at(2000, { ...reading(310e6), what: 'reading a-file-with-a-rather-long-name-for-a-terminal.csv' });
    expect([...written[0]!.slice(erase.length)].length).toBeLessThan(columns);
  });

  it('without a total there is no bar and no time left', () => {
    const { at, written } = display(terminal);
    at(0, { what: 'reading', done: 0, unit: 'bytes' });
    at(2000, { what: 'reading', done: 4e6, unit: 'bytes' });
    expect(written).toEqual([`${erase}holdout: reading, 4 MB, 2 MB/s, 2 s`]);
  });

  it('another piece of work has a rate of its own', () => {
    const { at, written } = display(terminal);
    at(0, reading(0));
    at(10_000, reading(641e6));
    at(10_100, { what: 'hashing', done: 0, total: 100, unit: 'files' });
    at(11_100, { what: 'hashing', done: 20, total: 100, unit: 'files' });
    expect(written.at(-1)).toBe(
      `${erase}holdout: hashing ████░░░░░░░░░░░░░░░░  20 %, 20 of 100 files, 20 files/s, 4 s left`,
    );
  });

  it('what is read is shown without power over the terminal', () => {
    const { at, written } = display(terminal);
    at(2000, { ...reading(1e6), what: 'reading \x1b[2J\u202ex.csv' });
    expect(written.join('').replaceAll(erase, '')).not.toMatch(/[\x00-\x1f\u202e]/);
  });

  it.each([
    [5 * 60e3, '5 min 0 s left'],
    [3 * 3600e3, '3 h 0 min left'],
  ])('half done after %i ms says %s', (time, left) => {
    const { at, written } = display(terminal);
    at(0, reading(0));
    at(time, reading(320.5e6));
    expect(written[0]).toContain(left);
  });
});

describe('in a log', () => {
  it('a line says every ten seconds how far it is', () => {
    const { at, end, written } = display();
    at(0, reading(0));
    for (let time = 1; time <= 25_000; time += 1) at(time, reading(time * 2e4));
    end();
    expect(written).toEqual([
      'holdout: reading data/m.csv, 200 of 641 MB (31 %), 10 s\n',
      'holdout: reading data/m.csv, 400 of 641 MB (62 %), 20 s\n',
    ]);
  });

  it('nothing is said of work that takes less', () => {
    const { at, end, written } = display();
    at(9999, reading(641e6));
    end();
    expect(written).toEqual([]);
  });

  it.each<[Progress, string]>([
    [{ what: 'a', done: 1200, total: 12_000, unit: 'files' }, 'holdout: a, 1,200 of 12,000 files (10 %), 0 s\n'],
    [{ what: 'a', done: 1, unit: 'files' }, 'holdout: a, 1 file, 0 s\n'],
    [{ what: 'a', done: 0, total: 0, unit: 'bytes' }, 'holdout: a, 0 of 0 bytes, 0 s\n'],
    [{ what: 'a', done: 999, total: 1000, unit: 'bytes' }, 'holdout: a, 1 of 1 kB (99 %), 0 s\n'],
    [{ what: 'a', done: 5e8, total: 12.34e9, unit: 'bytes' }, 'holdout: a, 0.50 of 12.3 GB (4 %), 0 s\n'],
  ])('%j reads %j', (progress, line) => {
    const { at, written } = display();
    at(10_000, progress);
    expect(written).toEqual([line]);
  });
});

describe('bytes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '2 kB'],
    [641e6, '641 MB'],
    [1.276e9, '1.28 GB'],
    [3.5e12, '3.50 TB'],
  ])('%d are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
