/** Runs one command in a process of its own and prints what came of it as JSON. */
import { runCommand } from '../../../src/evaluation/command/runCommand.ts';
import { Refusal } from '../../../src/result/refusal.ts';

const { script, hidden = [], routes } = JSON.parse(process.argv[2] ?? '');
let log = '';
const empty = async function* () {};
const model = { kind: 'file', path: 'm', bytes: 0, executable: false, origin: 'disk', open: empty } as const;
const request = {
  ...{ run: ['/bin/sh', '-c', script], env: new Map([['OUT', '{predictions}']]), timeoutMinutes: 1, memoryMb: 512 },
  ...{ model, test: 'a\n', approved: [], data: [], hidden },
  onLog: (text: string) => {
    log = text;
  },
};

try {
  const { predictions, isolation } = await runCommand(request, routes && { routes });
  process.stdout.write(JSON.stringify({ predictions: predictions.toString(), isolation, log }));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stdout.write(JSON.stringify({ code: error.code, problem: error.problem, log }));
}
