#!/usr/bin/env node
/** The command line: finds the command and hands the rest to it. Commands load lazily, so that starting is quick. */
import { Refusal, refusalsOf } from '../result/refusal.ts';
import type { ExitCode } from '../result/run.ts';
import { version } from '../result/version.ts';
import { commandNames, usage } from './usage.ts';

async function run([command, ...rest]: readonly string[]): Promise<ExitCode> {
  if (rest.includes('--help') || rest.includes('-h')) return help(command);
  switch (command) {
    case 'check':
      return (await import('./commands/check.ts')).runCheck(rest);
    case 'splits':
      return (await import('./commands/splits.ts')).runSplits(rest);
    case 'split':
      return (await import('./commands/split.ts')).runSplit(rest);
    case 'hash':
      return (await import('./commands/hash.ts')).runHash(rest);
    case 'lock':
      return (await import('./commands/lock.ts')).runLock(rest);
    case 'plan':
      return (await import('./commands/plan.ts')).runPlan(rest);
    case 'predict':
      return (await import('./commands/predict.ts')).runPredict(rest);
    case 'interval':
      return (await import('./commands/interval.ts')).runInterval(rest);
    case 'init':
      return (await import('./commands/init.ts')).runInit(rest);
    case 'ledger':
      return (await import('./commands/ledger.ts')).runLedger(rest);
    case 'doctor':
      return (await import('./commands/doctor.ts')).runDoctor(rest);
    case '--version':
    case '-v':
      process.stdout.write(`${version}\n`);
      return 0;
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return help(rest[0]);
    default:
      throw new Refusal('command/usage', {
        problem: 'this command does not exist',
        cure: `Commands: ${commandNames.join(', ')}; \`holdout help\` explains them.`,
      });
  }
}

function help(command: string | undefined): ExitCode {
  process.stdout.write(usage(command));
  return 0;
}

/** A refusal is for the user: one line each. Anything else is a bug and keeps its stack. */
function explain(thrown: unknown): ExitCode {
  try {
    const refusals = refusalsOf(thrown);
    for (const refusal of refusals) process.stderr.write(`holdout: ${refusal.message}\n`);
    return refusals[0]?.exit ?? 2;
  } catch {
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    process.stderr.write(`holdout: this is a bug in Holdout, please report it\n${stack}\n`);
    return 5;
  }
}

process.exitCode = await run(process.argv.slice(2)).catch(explain);
