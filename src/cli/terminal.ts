/** Whether a stream wants colours, and how many columns it has. */
export function terminalOf(stream: NodeJS.WriteStream): { color: boolean; width: number } {
  const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
  return { color, width: Math.min(stream.columns ?? 100, 120) };
}
