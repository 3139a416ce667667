/** What a command may use besides the time and memory that the policy gives it. */
export interface CommandLimits {
  /** Largest predictions, and largest single file that the command can write. */
  predictionsBytes: number;
  /** Most that is kept of what it prints. */
  logBytes: number;
  /** How long processes that it leaves behind may take to end. */
  graceSeconds: number;
  /** Most processes at a time. */
  processes: number;
  /** It is stopped before less than this is free where its folder lies. */
  freeDiskBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: CommandLimits = {
  predictionsBytes: 1024 * mebibyte,
  logBytes: mebibyte,
  graceSeconds: 2,
  processes: 4096,
  freeDiskBytes: 256 * mebibyte,
};

/** `1 GiB`, `200 MiB`, `4096 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes % (1024 * mebibyte) === 0) return `${bytes / (1024 * mebibyte)} GiB`;
  return bytes % mebibyte === 0 ? `${bytes / mebibyte} MiB` : `${bytes} bytes`;
}
