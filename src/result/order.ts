/** Compares texts by UTF-16 code units: the same order in every locale. */
export function compareCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
