/** Whether the check of Holdout can be mistaken for that of another job. */
import { phrase } from '../result/phrase.ts';
import { checkNamesOf, exactName } from './checkNames.ts';
import { placeOf } from './context.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';
import type { Gate, JobPath } from './gates.ts';

/** Events whose runs report checks on the commits of a pull request. */
const reporting: ReadonlySet<string> = new Set(['merge_group', 'pull_request', 'pull_request_target', 'push']);

/** Judges whether another job reports a check under the name of a gate. */
export function judgeSameNames(gates: readonly Gate[], paths: readonly JobPath[]): DoctorFinding[] {
  const byName = pathsByName(paths.filter(({ root }) => root.triggers.some(({ event }) => reporting.has(event))));
  return gates.flatMap((gate) =>
    namesOf(gate).flatMap((name) => {
      const twin = byName.get(name)?.find((path) => !isSamePath(gate, path));
      if (twin === undefined) return [];
      const { workflow, job } = twin.links.at(-1)!;
      const sentence = phrase`The job ${job.id} reports a check ${name}, as the job of Holdout in ${gate.root.file} does.`;
      return [makeFinding('doctor/same-name', placeOf(workflow, job), sentence)];
    }),
  );
}

/** The jobs that report a check of each name: the first two, of which one at most is the gate itself. */
function pathsByName(paths: readonly JobPath[]): Map<string, JobPath[]> {
  const found = new Map<string, JobPath[]>();
  for (const path of paths) {
    for (const name of new Set(namesOf(path))) {
      const known = found.get(name) ?? [];
      if (known.length < 2) found.set(name, [...known, path]);
    }
  }
  return found;
}

function namesOf(path: JobPath): string[] {
  return checkNamesOf(path).flatMap((name) => exactName(name) ?? []);
}

function isSamePath(one: JobPath, other: JobPath): boolean {
  return (
    one.root === other.root &&
    one.links.length === other.links.length &&
    one.links.every(({ job }, index) => job === other.links[index]!.job)
  );
}
