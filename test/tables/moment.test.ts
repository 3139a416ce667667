import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, parseMoment } from '../../src/tables/moment.ts';

const parts = fc.record({
  year: fc.integer({ min: 1900, max: 2200 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hours: fc.integer({ min: 0, max: 23 }),
  minutes: fc.integer({ min: 0, max: 59 }),
  seconds: fc.integer({ min: 0, max: 59 }),
  milliseconds: fc.integer({ min: 0, max: 999 }),
});
const pad = (value: number, length = 2) => String(value).padStart(length, '0');

describe('parseMoment', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2000-02-29', Date.UTC(2000, 1, 29)],
    ['1900-01-01', Date.UTC(1900, 0, 1)],
    ['2200-12-31', Date.UTC(2200, 11, 31)],
    ['2023-04-05T06:07', Date.UTC(2023, 3, 5, 6, 7)],
    ['2023-04-05 06:07', Date.UTC(2023, 3, 5, 6, 7)],
    ['2023-04-05T06:07Z', Date.UTC(2023, 3, 5, 6, 7)],
    ['2023-04-05T06:07:08', Date.UTC(2023, 3, 5, 6, 7, 8)],
    ['2023-04-05T06:07:08.9', Date.UTC(2023, 3, 5, 6, 7, 8, 900)],
    ['2023-04-05T06:07:08.0999999999', Date.UTC(2023, 3, 5, 6, 7, 8, 99)],
    ['2023-04-05T06:07:08.12Z', Date.UTC(2023, 3, 5, 6, 7, 8, 120)],
    ['2023-04-05T06:07:08+02:00', Date.UTC(2023, 3, 5, 4, 7, 8)],
    ['2023-04-05 06:07-09:30', Date.UTC(2023, 3, 5, 15, 37)],
    ['2200-12-31T23:59:59-23:59', Date.UTC(2201, 0, 1, 23, 58, 59)],
  ])('reads %s', (text, expected) => {
    expect(parseMoment(text)).toBe(expected);
  });

  it.each([
    '',
    '2023',
    '2023-04',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-10',
    '2023-01-00',
    '1899-12-31',
    '2201-01-01',
    '20230405',
    '2023-4-5',
    '2023/04/05',
    '05-04-2023',
    '+2023-04-05',
    ' 2023-04-05',
    '2023-04-05 ',
    '2023-04-05Z',
    '2023-04-05T',
    '2023-04-05T06',
    '2023-04-05t06:07',
    '2023-04-05  06:07',
    '2023-04-05T6:07',
    '2023-04-05T24:00',
    '2023-04-05T06:60',
    '2023-04-05T06:07:60',
    '2023-04-05T06:07:',
    '2023-04-05T06:07:08.',
    '2023-04-05T06:07:08.Z',
    '2023-04-05T06:07:08,5',
    '2023-04-05T06:07z',
    '2023-04-05T06:07 Z',
    '2023-04-05T06:07ZZ',
    '2023-04-05T06:07+2',
    '2023-04-05T06:07+0200',
    '2023-04-05T06:07+24:00',
    '2023-04-05T06:07+02:60',
    '2023-04-05T06:07+02:00Z',
    '2023-04-05T06:07.5',
    '2023-04-05T06-07',
    '２０２３-04-05',
    '2023‐04‐05',
    '45021',
  ])('does not read %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('agrees with Date.UTC', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('T', ' '), fc.constantFrom('', 'Z'), (at, separator, zone) => {
        const { year, month, day, hours, minutes, seconds, milliseconds } = at;
        const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
        const time = `${pad(hours)}:${pad(minutes)}:${pad(seconds)}.${pad(milliseconds, 3)}`;
        expect(parseMoment(date)).toBe(Date.UTC(year, month - 1, day));
        expect(parseMoment(`${date}${separator}${time}${zone}`)).toBe(
          Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds),
        );
      }),
    );
  });

  it('takes an offset away', () => {
    const offset = fc.record({
      sign: fc.constantFrom('+', '-'),
      hours: fc.integer({ min: 0, max: 23 }),
      minutes: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(offset, ({ sign, hours, minutes }) => {
        const shift = (60 * hours + minutes) * 60_000;
        expect(parseMoment(`2023-04-05T12:00${sign}${pad(hours)}:${pad(minutes)}`)).toBe(
          Date.UTC(2023, 3, 5, 12) + (sign === '+' ? -shift : shift),
        );
      }),
    );
  });

  it('knows every day of the calendar, and no other', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 28; day <= 32; day += 1) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const expected = date.getUTCMonth() === month - 1 ? date.getTime() : undefined;
          if (parseMoment(`${year}-${pad(month)}-${pad(day)}`) !== expected) expect.fail(`${year}-${month}-${day}`);
        }
      }
    }
  });

  it('reads nothing but its own characters', () => {
    const alphabet = fc.constantFrom(...'0123456789-:T. Z+'.split(''));
    const form = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
    const mutation = fc.tuple(fc.nat(28), fc.nat(2), fc.array(alphabet, { maxLength: 2 }));
    fc.assert(
      fc.property(mutation, ([place, removed, added]) => {
        const text = '2023-04-05T06:07:08.25+02:00';
        const changed = text.slice(0, place) + added.join('') + text.slice(place + removed);
        if (!form.test(changed)) expect(parseMoment(changed)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatMoment', () => {
  it('writes a midnight as a date', () => {
    expect(formatMoment(Date.UTC(2023, 3, 5))).toBe('2023-04-05');
    expect(formatMoment(Date.UTC(1900, 0, 1))).toBe('1900-01-01');
  });

  it('writes seconds, and cuts off milliseconds', () => {
    expect(formatMoment(Date.UTC(2023, 3, 5, 6, 7, 8, 999))).toBe('2023-04-05T06:07:08Z');
    expect(formatMoment(Date.UTC(2023, 3, 5, 0, 0, 0, 1))).toBe('2023-04-05T00:00:00Z');
  });

  it('gives back what was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2200, 11, 31) / 1000 }), (seconds) => {
        expect(parseMoment(formatMoment(1000 * seconds))).toBe(1000 * seconds);
      }),
    );
  });
});
