/** Where text for a person goes: a terminal, a file or a pipe. */
export type TextStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** Whether a stream wants colours, and how many columns it has. */
export function terminalOf(stream: TextStream): { color: boolean; width: number } {
  const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
  return { color, width: Math.min(stream.columns ?? 100, 120) };
}
