/** Moments as tables write them: ISO 8601 dates and date-times, and nothing beside them. */

const firstYear = 1900;
const lastYear = 2200;
const millisecondsOfMinute = 60_000;
const millisecondsOfDay = 86_400_000;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 1 January of the year 0 to 1 January 1970 in the Gregorian calendar. */
const daysToEpoch = 719_528;
const [zero, hyphen, colon, point, plus, space] = [0x30, 0x2d, 0x3a, 0x2e, 0x2b, 0x20];
const [capitalT, capitalZ] = [0x54, 0x5a];

/**
 * The moment that a text stands for, in milliseconds since 1970-01-01T00:00:00Z.
 *
 * A date is `YYYY-MM-DD` and stands for its midnight. A date-time has `T` or one space after the date, then
 * `HH:MM`, `HH:MM:SS` or `HH:MM:SS.f` with any number of decimals (those beyond milliseconds are cut off), then
 * perhaps `Z` or an offset `±HH:MM`. Without an offset it counts as UTC, as a date does.
 *
 * @param text nothing is trimmed
 * @returns undefined for another form, a day that the calendar does not have, an hour over 23, a minute or a second
 *   over 59 (leap seconds included), an offset over 23:59, or a year, as written, outside [1900, 2200]
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseMoment(text: string): number | undefined {
  const day = parseDate(text);
  if (day < 0 || text.length === 10) return day < 0 ? undefined : (day - daysToEpoch) * millisecondsOfDay;
  const separator = text.charCodeAt(10);
  if (separator !== capitalT && separator !== space) return undefined;
  const hours = twoDigits(text, 11, 23);
  const minutes = text.charCodeAt(13) === colon ? twoDigits(text, 14, 59) : -1;
  if (hours < 0 || minutes < 0) return undefined;
  const milliseconds = parseSeconds(text);
  const offset = milliseconds < 0 ? undefined : parseOffset(text, endOfSeconds(text));
  if (offset === undefined) return undefined;
  const minute = 60 * hours + minutes - offset;
  return (day - daysToEpoch) * millisecondsOfDay + minute * millisecondsOfMinute + milliseconds;
}

/** @returns days since the year 0 began, or -1 */
function parseDate(text: string): number {
  const century = twoDigits(text, 0, 99);
  const yearOfCentury = twoDigits(text, 2, 99);
  if (century < 0 || yearOfCentury < 0) return -1;
  const year = 100 * century + yearOfCentury;
  if (year < firstYear || year > lastYear) return -1;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return -1;
  const month = twoDigits(text, 5, 12);
  if (month < 1) return -1;
  const day = twoDigits(text, 8, daysOfMonth(year, month));
  return day < 1 ? -1 : daysBeforeYear(year) + daysBefore(year, month) + day - 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
}

function daysBefore(year: number, month: number): number {
  return daysBeforeMonth[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0);
}

function daysOfMonth(year: number, month: number): number {
  return month === 12 ? 31 : daysBefore(year, month + 1) - daysBefore(year, month);
}

/** @returns milliseconds within the minute, 0 where there are no seconds, or -1 */
function parseSeconds(text: string): number {
  if (text.charCodeAt(16) !== colon) return 0;
  const seconds = twoDigits(text, 17, 59);
  if (seconds < 0) return -1;
  if (text.charCodeAt(19) !== point) return 1000 * seconds;
  if (!isDigit(text, 20)) return -1;
  return 1000 * seconds + parseFraction(text);
}

/** @returns milliseconds of a fraction of a second */
function parseFraction(text: string): number {
  let fraction = 0;
  let unit = 100;
  for (let position = 20; unit >= 1 && isDigit(text, position); position += 1) {
    fraction += unit * (text.charCodeAt(position) - zero);
    unit /= 10;
  }
  return fraction;
}

/** Where the time of day ends. */
function endOfSeconds(text: string): number {
  if (text.charCodeAt(16) !== colon) return 16;
  if (text.charCodeAt(19) !== point) return 19;
  let position = 20;
  while (isDigit(text, position)) position += 1;
  return position;
}

/** @returns minutes to take away, or undefined where something else stands there */
function parseOffset(text: string, start: number): number | undefined {
  if (start === text.length) return 0;
  const sign = text.charCodeAt(start);
  if (sign === capitalZ) return text.length === start + 1 ? 0 : undefined;
  if ((sign !== plus && sign !== hyphen) || text.length !== start + 6) return undefined;
  const hours = twoDigits(text, start + 1, 23);
  const minutes = text.charCodeAt(start + 3) === colon ? twoDigits(text, start + 4, 59) : -1;
  if (hours < 0 || minutes < 0) return undefined;
  return (sign === plus ? 1 : -1) * (60 * hours + minutes);
}

/** @returns the number that two digits make, or -1 where there is another character or a number over `most` */
function twoDigits(text: string, start: number, most: number): number {
  if (!isDigit(text, start) || !isDigit(text, start + 1)) return -1;
  const value = 10 * (text.charCodeAt(start) - zero) + text.charCodeAt(start + 1) - zero;
  return value > most ? -1 : value;
}

function isDigit(text: string, position: number): boolean {
  const value = text.charCodeAt(position) - zero;
  return value >= 0 && value <= 9;
}

/**
 * A moment in UTC as text: `2023-04-05` at midnight, else `2023-04-05T06:07:08Z`; milliseconds are cut off.
 *
 * @param milliseconds since 1970-01-01T00:00:00Z, as `parseMoment` gives
 */
export function formatMoment(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return milliseconds % millisecondsOfDay === 0 ? text.slice(0, -'T00:00:00.000Z'.length) : `${text.slice(0, -5)}Z`;
}
