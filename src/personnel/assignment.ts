/** Which person stands for which required role: a matching, so that nobody is needed twice. */
import type { Answer } from './memberships.ts';

/** Whether a person holds a role, and how to find out. */
export interface Holding {
  known(person: string, role: string): Answer | 'unknown';
  ask(person: string, role: string): Promise<Answer>;
}

/** The person of each role that has one. */
export type Assignment = ReadonlyMap<string, string>;

/**
 * Gives as many roles as possible a person who holds them, each person at most one role.
 *
 * Membership is asked for only where an answer could fill one more role.
 *
 * @param persons those to be tried first come first
 */
export async function assignRoles(
  roles: readonly string[],
  persons: readonly string[],
  holding: Holding,
): Promise<Assignment> {
  for (;;) {
    const sure = matchRoles(roles, persons, (person, role) => holding.known(person, role) === 'yes');
    const isPossible = (person: string, role: string) => ['yes', 'unknown'].includes(holding.known(person, role));
    const possible = sure.size === roles.length ? sure : matchRoles(roles, persons, isPossible, sure);
    if (possible.size === sure.size) return sure;
    for (const [role, person] of possible) {
      if (holding.known(person, role) !== 'unknown') continue;
      await holding.ask(person, role);
      break;
    }
  }
}

/**
 * A largest matching of roles and persons (augmenting paths, Kuhn 1955).
 *
 * @param start a matching that is enlarged; its roles keep a person, not always the same one
 */
export function matchRoles(
  roles: readonly string[],
  persons: readonly string[],
  holds: (person: string, role: string) => boolean,
  start: Assignment = new Map(),
): Assignment {
  const roleOf = new Map([...start].map(([role, person]) => [person, role]));
  const findPerson = (role: string, tried: Set<string>): boolean =>
    persons.some((person) => {
      if (tried.has(person) || !holds(person, role)) return false;
      tried.add(person);
      const other = roleOf.get(person);
      if (other !== undefined && !findPerson(other, tried)) return false;
      roleOf.set(person, role);
      return true;
    });
  for (const role of roles) if (!start.has(role)) findPerson(role, new Set());
  const personOf = new Map([...roleOf].map(([person, role]) => [role, person]));
  return new Map(roles.flatMap((role) => (personOf.has(role) ? [[role, personOf.get(role)!]] : [])));
}
