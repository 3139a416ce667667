import type { TimeUnit } from './logicalType.ts';
import type { TextBuffer } from './textBuffer.ts';

const secondsOfDay = 86_400;
const minus = 0x2d;
const plus = 0x2b;
const colon = 0x3a;
const dot = 0x2e;
const letterT = 0x54;
const letterZ = 0x5a;

/** Parts of a second. */
export const unitsOfSecond: Readonly<Record<TimeUnit, number>> = { millis: 1e3, micros: 1e6, nanos: 1e9 };

/** A moment that has been counted from the beginning of 1970. */
export interface SplitMoment {
  seconds: number;
  /** Parts of a second, from 0. */
  fraction: number;
}

/**
 * Divides a count of 64 bits into whole seconds and the rest, rounding down.
 *
 * @param high Upper half, signed
 * @param low Lower half
 */
export function splitMoment(high: number, low: number, perSecond: number): SplitMoment {
  const count = high * 2 ** 32 + (low >>> 0);
  let seconds = Math.floor(count / perSecond);
  if (Number.isSafeInteger(count)) return { seconds, fraction: count - seconds * perSecond };
  // The quotient is right to within few seconds, so the rest is right in its lower 32 bits.
  let fraction = (low - Math.imul(seconds, perSecond)) | 0;
  for (; fraction < 0; fraction += perSecond) seconds -= 1;
  for (; fraction >= perSecond; fraction -= perSecond) seconds += 1;
  return { seconds, fraction };
}

/**
 * Writes a day as `YYYY-MM-DD`, or with a sign and six digits of the year beyond 0000 to 9999.
 *
 * @param days since 1970-01-01, in the Gregorian calendar continued backwards
 * @returns false for years of more than six digits
 * @see http://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
export function writeDay(out: TextBuffer, days: number): boolean {
  const sinceMarch = days + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (Math.abs(year) > 999_999) return false;
  if (year >= 0 && year <= 9999) out.writeDigits(year, 4);
  else {
    out.writeByte(year < 0 ? minus : plus);
    out.writeDigits(Math.abs(year), 6);
  }
  out.writeByte(minus);
  out.writeDigits(month, 2);
  out.writeByte(minus);
  out.writeDigits(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, 2);
  return true;
}

/** Writes `hh:mm:ss` and as many digits of the fraction as are needed. */
export function writeTimeOfDay(out: TextBuffer, seconds: number, fraction: number, perSecond: number): void {
  out.writeDigits(Math.floor(seconds / 3600), 2);
  out.writeByte(colon);
  out.writeDigits(Math.floor(seconds / 60) % 60, 2);
  out.writeByte(colon);
  out.writeDigits(seconds % 60, 2);
  if (fraction === 0) return;
  out.writeByte(dot);
  let digits = Math.round(Math.log10(perSecond));
  let shortened = fraction;
  for (; shortened % 10 === 0; shortened /= 10) digits -= 1;
  out.writeDigits(shortened, digits);
}

/** Writes `YYYY-MM-DDThh:mm:ss`, the fraction where there is one, and `Z` for a moment in UTC. */
export function writeMoment(
  out: TextBuffer,
  { seconds, fraction }: SplitMoment,
  perSecond: number,
  isUtc: boolean,
): boolean {
  const days = Math.floor(seconds / secondsOfDay);
  if (!writeDay(out, days)) return false;
  out.writeByte(letterT);
  writeTimeOfDay(out, seconds - days * secondsOfDay, fraction, perSecond);
  if (isUtc) out.writeByte(letterZ);
  return true;
}
