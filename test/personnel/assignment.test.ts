import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRoles, matchRoles } from '../../src/personnel/assignment.ts';

const roles = ['r0', 'r1', 'r2', 'r3'];
const persons = ['p0', 'p1', 'p2', 'p3', 'p4'];

/** Answers of each person for each role, as an edge is known before anything is asked. */
type Edge = { truth: 'yes' | 'no' | 'unreadable'; isKnown: boolean };
type Edges = ReadonlyMap<string, Edge>;

const edges: fc.Arbitrary<Edges> = fc
  .array(fc.record({ truth: fc.constantFrom('yes', 'no', 'no', 'unreadable'), isKnown: fc.boolean() }), {
    minLength: roles.length * persons.length,
    maxLength: roles.length * persons.length,
  })
  .map((list) => {
    const keys = roles.flatMap((role) => persons.map((person) => `${person} ${role}`));
    return new Map(keys.map((key, index) => [key, list[index] as Edge]));
  });

function edgeOf(all: Edges, person: string, role: string): Edge {
  return all.get(`${person} ${role}`)!;
}

/** The most roles that can be filled, by trying every person for every role. */
function largest(holds: (person: string, role: string) => boolean, left = roles, free = persons): number {
  const [role, ...others] = left;
  if (role === undefined) return 0;
  const without = largest(holds, others, free);
  const filled = free
    .filter((person) => holds(person, role))
    .map(
      (person) =>
        1 +
        largest(
          holds,
          others,
          free.filter((one) => one !== person),
        ),
    );
  return Math.max(without, ...filled);
}

function isMatching(found: ReadonlyMap<string, string>, holds: (person: string, role: string) => boolean): boolean {
  const taken = [...found.values()];
  return new Set(taken).size === taken.length && [...found].every(([role, person]) => holds(person, role));
}

describe('matchRoles', () => {
  it('fills as many roles as brute force does', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const holds = (person: string, role: string) => edgeOf(all, person, role).truth === 'yes';
        const found = matchRoles(roles, persons, holds);
        expect(isMatching(found, holds)).toBe(true);
        expect(found.size).toBe(largest(holds));
      }),
      { numRuns: 500 },
    );
  });

  it('enlarges what it starts with, and keeps its roles filled', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const holds = (person: string, role: string) => edgeOf(all, person, role).truth !== 'no';
        const start = matchRoles(roles, persons, (person, role) => edgeOf(all, person, role).truth === 'yes');
        const found = matchRoles(roles, persons, holds, start);
        expect(isMatching(found, holds)).toBe(true);
        expect(found.size).toBe(largest(holds));
        expect([...found.keys()]).toEqual(expect.arrayContaining([...start.keys()]));
      }),
      { numRuns: 500 },
    );
  });

  it('prefers those who come first', () => {
    expect([...matchRoles(['r0'], persons, () => true)]).toEqual([['r0', 'p0']]);
  });
});

describe('assignRoles', () => {
  /** Assigns, and lists what was asked. */
  async function assign(all: Edges) {
    const answered = new Set<string>();
    const asked: string[] = [];
    const known = (person: string, role: string) => {
      const { truth, isKnown } = edgeOf(all, person, role);
      return isKnown || answered.has(`${person} ${role}`) ? truth : 'unknown';
    };
    const ask = async (person: string, role: string) => {
      asked.push(`${person} ${role}`);
      answered.add(`${person} ${role}`);
      return edgeOf(all, person, role).truth;
    };
    return { found: await assignRoles(roles, persons, { known, ask }), asked, known };
  }

  it('fills as many roles as if everything had been asked', async () => {
    await fc.assert(
      fc.asyncProperty(edges, async (all) => {
        const holds = (person: string, role: string) => edgeOf(all, person, role).truth === 'yes';
        const { found, asked } = await assign(all);
        expect(isMatching(found, holds)).toBe(true);
        expect(found.size).toBe(largest(holds));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 500 },
    );
  });

  it('asks nothing where no answer could fill one more role', async () => {
    await fc.assert(
      fc.asyncProperty(edges, async (all) => {
        const isSure = (person: string, role: string) => {
          const { truth, isKnown } = edgeOf(all, person, role);
          return isKnown && truth === 'yes';
        };
        const isPossible = (person: string, role: string) => {
          const { truth, isKnown } = edgeOf(all, person, role);
          return !isKnown || truth === 'yes';
        };
        const { asked } = await assign(all);
        expect(asked.length > 0).toBe(largest(isPossible) > largest(isSure));
      }),
      { numRuns: 500 },
    );
  });

  it('stops asking when the last answer has settled it', async () => {
    await fc.assert(
      fc.asyncProperty(edges, async (all) => {
        const { found, asked, known } = await assign(all);
        const last = asked.at(-1);
        if (last === undefined) return;
        // Before the last answer, what was open could still have filled more roles than were filled then.
        const earlier = (person: string, role: string) =>
          `${person} ${role}` === last ? 'unknown' : known(person, role);
        const sure = largest((person, role) => earlier(person, role) === 'yes');
        const possible = largest((person, role) => ['yes', 'unknown'].includes(earlier(person, role)));
        expect(possible).toBeGreaterThan(sure);
        expect(found.size).toBeGreaterThanOrEqual(sure);
      }),
      { numRuns: 300 },
    );
  });
});
