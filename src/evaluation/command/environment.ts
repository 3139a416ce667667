/** What the command is told: its arguments and its environment. */
import type { Host } from './host.ts';
import type { Layout } from './layout.ts';
import { notRunnable } from './refusals.ts';

/** Replaces {model}, {test} and {predictions}, in one pass: a path that looks like a placeholder stays as it is. */
export function fillPlaceholders(text: string, { model, test, predictions }: Layout): string {
  const values: Readonly<Record<string, string>> = { '{model}': model, '{test}': test, '{predictions}': predictions };
  return text.replace(/\{(?:model|test|predictions)\}/g, (placeholder) => values[placeholder] ?? placeholder);
}

/**
 * The environment of the command: named variables of the host, places of its own folder, and what the policy says.
 *
 * Nothing else passes: no `GITHUB_…`, `ACTIONS_…`, `RUNNER_…` or `INPUT_…`, and no token.
 */
export function commandEnvironment(
  host: Host,
  layout: Layout,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const environment = new Map([...hostVariables(host), ...ownVariables(host, layout)]);
  for (const [name, value] of given) environment.set(name, fillPlaceholders(value, layout));
  for (const [name, value] of environment) refuseUnusable(name, value);
  return environment;
}

function hostVariables({ platform, environment }: Host): [string, string][] {
  const names = ['PATH', 'LD_LIBRARY_PATH', ...(platform === 'win32' ? ['SystemRoot'] : [])];
  return names.flatMap((name): [string, string][] => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
  });
}

function ownVariables({ platform }: Host, layout: Layout): [string, string][] {
  const temporary = platform === 'win32' ? ['TEMP', 'TMP', 'TMPDIR'] : ['TMPDIR'];
  return [
    ['LANG', 'C.UTF-8'],
    ['LC_ALL', 'C.UTF-8'],
    ['HOME', layout.home],
    ...temporary.map((name): [string, string] => [name, layout.temporary]),
    ['HOLDOUT_MODEL', layout.model],
    ['HOLDOUT_TEST', layout.test],
    ['HOLDOUT_PREDICTIONS', layout.predictions],
  ];
}

function refuseUnusable(name: string, value: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !value.includes('\0')) return;
  throw notRunnable('has an environment variable that no system can pass on', 'Name it with letters, digits and `_`.');
}
