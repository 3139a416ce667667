import { spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/cli/index.js');

export interface Output {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the bundled command line in a folder, as a user does. */
export async function holdout(
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Output> {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...environment } });
  const text = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  const [exit, stdout, stderr] = await Promise.all([
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { exit, stdout, stderr };
}
