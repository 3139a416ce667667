/** The order in which classes stand by their own names. */
import { compareCodeUnits } from '../result/order.ts';
import { parseDecimal } from '../tables/decimal.ts';

/** Words of severity and size, from the least. */
const scale = [
  ...['none', 'absent', 'no', 'normal', 'negative', 'minimal', 'very low', 'low', 'small', 'light', 'mild', 'minor'],
  ...['slight', 'mid', 'middle', 'medium', 'moderate', 'intermediate', 'high', 'large', 'heavy', 'major', 'severe'],
  ...['very high', 'very severe', 'extreme', 'critical'],
];

/**
 * Classes in ascending order, where their names say it: numbers, one text around a number, or words of a scale.
 *
 * @example ascendingOrder(['stage 2', 'stage 10', 'stage 1']) // ['stage 1', 'stage 2', 'stage 10']
 */
export function ascendingOrder(classes: readonly string[]): readonly string[] | undefined {
  return (
    sortedBy(classes, parseDecimal) ??
    (haveOneText(classes) ? sortedBy(classes, numberWithin) : undefined) ??
    sortedBy(classes, placeOnScale)
  );
}

/** An order that is the same everywhere: ascending where the names say it, else by their letters. */
export function steadyOrder(classes: readonly string[]): readonly string[] {
  return ascendingOrder(classes) ?? [...classes].sort(compareCodeUnits);
}

const aroundNumber = /^(\D*)(\d{1,9})(\D*)$/;

/** Whether the classes differ by a number alone. */
function haveOneText(classes: readonly string[]): boolean {
  return new Set(classes.map((name) => name.replace(aroundNumber, '$1\n$3'))).size === 1;
}

function numberWithin(name: string): number | undefined {
  const digits = aroundNumber.exec(name)?.[2];
  return digits === undefined ? undefined : Number(digits);
}

function placeOnScale(name: string): number | undefined {
  const place = scale.indexOf(name.toLowerCase());
  return place < 0 ? undefined : place;
}

/** Undefined where a class has no place, or two have the same. */
function sortedBy(
  classes: readonly string[],
  placeOf: (name: string) => number | undefined,
): readonly string[] | undefined {
  const placed = classes.flatMap((name) => {
    const place = placeOf(name);
    return place === undefined ? [] : [{ name, place }];
  });
  if (new Set(placed.map(({ place }) => place)).size < classes.length) return undefined;
  return placed.sort((one, other) => one.place - other.place).map(({ name }) => name);
}
