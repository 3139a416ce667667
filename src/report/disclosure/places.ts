/** Lines that findings point at, as far as a view tells of these findings. */
import type { Placed } from '../../result/run.ts';
import type { CheckResult, Finding } from '../../result/schema.ts';
import { isHidden } from './counts.ts';

/** Arguments that say which finding of its code it is; no view changes them. */
const names = ['kind', 'between', 'id', 'metric', 'subgroup', 'bound'] as const;

function nameOf({ code, args }: Finding): string {
  const known = args as Readonly<Record<string, unknown>>;
  return JSON.stringify([code, ...names.map((name) => known[name] ?? null)]);
}

/** How many lines there are would tell a count that is hidden. */
function hidesLines({ args }: Finding): boolean {
  return 'entities' in args && isHidden(args.entities);
}

/**
 * @param places lines of findings as the gate found them.
 * @param checks checks of the view.
 * @returns lines of the findings that the view has, with these findings; of a hidden number of lines the first
 */
export function publishedPlaces(places: readonly Placed[], checks: readonly CheckResult[]): Placed[] {
  const shown = new Map(
    checks.flatMap(({ id, findings }) => findings.map((finding) => [`${id} ${nameOf(finding)}`, finding] as const)),
  );
  const told = new Set<Finding>();
  return places.flatMap((placed) => {
    const finding = shown.get(`${placed.check} ${nameOf(placed.finding)}`);
    if (finding === undefined || (hidesLines(finding) && told.has(finding))) return [];
    told.add(finding);
    return [{ ...placed, finding }];
  });
}
