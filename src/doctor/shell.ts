/** The command line of Holdout inside a `run:` script, read far enough to see whether its exit code arrives. */

/** `holdout check`, by a path or a version, but not in a comment. */
const call = /(?:^|[\s"'/;&|(`])holdout(?:@[\w.^~-]+)?["']?\s+check(?![\w-])/;

/** Lines of a script without comments; a line that ends in a backslash goes on. */
function commandLines(script: string): string[] {
  const joined = script.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  return joined.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter((line) => line !== '');
}

/** Whether a script runs `holdout check`. */
export function callsHoldout(script: string): boolean {
  return commandLines(script).some((line) => call.test(line));
}

export interface ShellSettings {
  /** The `shell` that applies; undefined for the default. */
  shell: string | undefined;
  /** Whether the runner is known to be Windows, where PowerShell is the default. */
  isWindows: boolean;
}

/**
 * Why the exit code of `holdout check` may not become that of the step, as the part of the script that loses it;
 * undefined where it does.
 */
export function findLostExit(script: string, { shell, isWindows }: ShellSettings): string | undefined {
  const lines = commandLines(script);
  const index = lines.findIndex((line) => call.test(line));
  const line = lines[index];
  if (line === undefined) return undefined;
  const before = lines.slice(0, index);
  const rest = lines.slice(index + 1);
  const lost = findLossInLine(line, rest, before, shell);
  if (lost !== undefined) return lost;
  const isLast = rest.length === 0;
  if (isLast || /\$\?|LASTEXITCODE/i.test(rest.join('\n'))) return undefined;
  if (!stopsAtFailure(before, shell, isWindows)) return before.findLast((one) => /^set\s+\+/.test(one)) ?? rest.at(-1);
  return undefined;
}

const failsOnPurpose = /\bexit\s+([1-9]|"?\$)|\bfalse\b|\breturn\s+[1-9]|\bthrow\b/;

function findLossInLine(
  line: string,
  rest: readonly string[],
  before: readonly string[],
  shell: string | undefined,
): string | undefined {
  const begin = call.exec(line)!.index;
  const after = withoutTexts(line.slice(begin));
  if (/^(if|while|until|elif)\b|^!\s/.test(line))
    return failsOnPurpose.test([line, ...rest].join('\n')) ? undefined : line;
  const alternative = /\|\|(.*)$/s.exec(after)?.[1];
  if (alternative !== undefined)
    return failsOnPurpose.test([alternative, ...rest].join('\n')) ? undefined : `||${alternative}`;
  if (/(?<![|>&])\|(?!\|)/.test(after) && !hasPipefail(before, line, shell)) return after.slice(after.indexOf('|'));
  if (/(?<![&>|])&\s*$/.test(after)) return '&';
  return undefined;
}

function withoutTexts(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"/g, '""');
}

function hasPipefail(before: readonly string[], line: string, shell: string | undefined): boolean {
  const isSet = [...before, line].some((one) => /\bset\s+-[a-z]*o\s+pipefail|-o\s+pipefail/.test(one));
  return isSet || shell?.trim() === 'bash' || /pipefail/.test(shell ?? '');
}

/** Whether the shell ends with the first command that fails. */
function stopsAtFailure(before: readonly string[], shell: string | undefined, isWindows: boolean): boolean {
  const name = shell?.trim() ?? (isWindows ? 'pwsh' : 'bash');
  if (/^(pwsh|powershell|cmd)\b/.test(name)) return false;
  const settings = before.flatMap((line) => line.match(/\bset\s+[-+][a-z]*e[a-z]*/g) ?? []);
  const last = settings.at(-1);
  if (last !== undefined) return /\bset\s+-/.test(last);
  return /^(bash|sh)$/.test(name) || /\s-[a-z]*e/.test(name);
}

/**
 * Whether `holdout check` takes its rules from the change itself: without `--approved`, or with a name of the head.
 */
export function takesOwnRules(script: string): boolean {
  const line = commandLines(script).find((one) => call.test(one)) ?? '';
  const approved = /--approved(?:\s+|=)(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(line);
  const ref = approved?.[1] ?? approved?.[2] ?? approved?.[3];
  return ref === undefined || /^(HEAD|@)([~^][\d~^]*)?$/.test(ref) || /head_ref|\.head\.|GITHUB_HEAD_REF/i.test(ref);
}

/** Whether the tool itself is looked up in the checkout: a package that the change installs can take its place. */
export function runsToolOfCheckout(script: string): boolean {
  const line = commandLines(script).find((one) => call.test(one)) ?? '';
  return !/\bnpx\s+(?:(?:-y|--yes)\s+)?(?:--package[= ])?["']?holdout@\d+\.\d+\.\d+/.test(line);
}
