/** The command that gives the same report, as a person pastes it into a shell. */

export const defaultPolicy = '.holdout/policy.yml';

/** A word as a POSIX shell reads it back: quoted where it holds anything but plain characters. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_./@:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * @param policyFile as the command is to name it
 * @param approved ref or commit of the approved tree; absent where the working folder is both trees
 */
export function checkCommand(policyFile: string, approved: string | undefined): string {
  return [
    'holdout check',
    ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
    ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
  ].join(' ');
}
