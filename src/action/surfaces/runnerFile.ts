/** Files through which a step talks to its runner. */
import { statSync } from 'node:fs';

/** The runner did not set what it sets for every step. */
export class MissingVariable extends Error {}

/** The path that the runner gives in a variable; its file exists already. */
export function fileOf(variable: string): string {
  const path = process.env[variable];
  if (path === undefined || path === '') throw new MissingVariable(`${variable} is not set`);
  statSync(path);
  return path;
}
