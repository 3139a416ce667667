/** The machine and its user, as far as they decide how a command can run. */
import { homedir, tmpdir } from 'node:os';

export interface Host {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** The user’s own home, where its credentials and its installed programs are. */
  home: string;
  temporaryFolder: string;
  /** Undefined on Windows. */
  user: { uid: number; gid: number; groups: readonly number[] } | undefined;
}

export function readHost(): Host {
  return {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    temporaryFolder: tmpdir(),
    user: readUser(),
  };
}

function readUser(): Host['user'] {
  if (process.getuid === undefined || process.getgid === undefined || process.getgroups === undefined) return undefined;
  return { uid: process.getuid(), gid: process.getgid(), groups: process.getgroups() };
}
