import { join } from 'node:path';
import { defaultLedgerFile, openFileLedger } from '../../custody/fileLedger.ts';
import { check } from '../../gate/check.ts';
import { rootOf } from '../../gate/sides.ts';
import { showProgress } from '../../publication/progress.ts';
import { prepareReportFolder } from '../../publication/reportFolder.ts';
import { checkCommand, defaultPolicy } from '../../publication/reproduce.ts';
import { disclose } from '../../report/disclose.ts';
import { renderJson } from '../../result/json.ts';
import type { ExitCode } from '../../result/run.ts';
import { readOptions, singleValue } from '../options.ts';
import { publish } from '../publish.ts';

/** `holdout check` */
export async function runCheck(words: readonly string[]): Promise<ExitCode> {
  const startedAt = Date.now();
  const given = readOptions('check', words);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const approved = singleValue(given, 'approved');
  const ledgerFile = singleValue(given, 'ledger');
  const out = singleValue(given, 'out') ?? 'holdout-report';
  prepareReportFolder(out);
  const progress = showProgress(process.stderr);
  const result = await check({
    policyFile,
    onProgress: (piece) => progress.update(piece),
    ...(approved === undefined ? {} : { approved }),
    withoutPeople: given.flags.has('local'),
    openLedger: (_branch, commits) => ({
      store: openFileLedger(ledgerFile ?? join(rootOf(policyFile), defaultLedgerFile), ledgerFile ?? defaultLedgerFile),
      context: {
        ...(commits.approved === undefined ? {} : { approved: commits.approved.commit }),
        ...(commits.proposed === undefined ? {} : { commit: commits.proposed.commit }),
      },
      now: () => new Date(),
    }),
    writeReport: (report, publication) => Buffer.from(renderJson(disclose(report, publication))),
  }).finally(() => progress.end());
  const reproduce = checkCommand(policyFile, approved);
  publish(result, { out, startedAt, reproduce });
  return result.exit;
}
