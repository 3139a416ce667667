/** From what the checks say to the report: statuses, verdict, exit code, traceability. */
import { criterionResult } from '../acceptance/criteria.ts';
import { clausesOf, traceClauses } from '../compliance/traceability.ts';
import type { Policy } from '../policy/policy.ts';
import type { GateResult, Publication, Run } from '../result/run.ts';
import type { CheckResult, Report } from '../result/schema.ts';
import { summaryOf } from '../result/sentences.ts';
import type { Board } from './board.ts';
import type { Parts } from './parts.ts';
import { type CollectedJudgement, decideExit, decideStatus, verdictOf } from './verdict.ts';

/** @param command `splits` judges independence alone: no criterion, no clause but those of its checks */
export function assembleResult(
  board: Board,
  parts: Parts,
  commits: Pick<Run, 'approved' | 'proposed'>,
  command: 'check' | 'splits' = 'check',
): GateResult {
  const evaluated = parts.rules === undefined || parts.rules.task === 'evaluate';
  const judgements = complete(board, evaluated ? expectedChecks(parts.rules?.policy) : [], parts.unopened);
  const decided = judgements.map((judgement) => ({ ...judgement, status: decideStatus(judgement) }));
  const exit = decideExit(decided);
  if (command === 'check' && exit === 0 && evaluated && parts.criteria.length === 0) {
    throw new Error('a model would pass without a judged criterion');
  }
  const report: Report = {
    version: 1,
    verdict: verdictOf(exit),
    evaluated,
    subject: subjectOf(parts),
    checks: decided.map(checkResult),
    estimates: parts.groups.flatMap(({ estimates }) => [...estimates.values()]),
    confusion: parts.groups.flatMap(({ confusion }) => (confusion === undefined ? [] : [confusion])),
    criteria: criteriaOf(parts),
    ...(parts.sizes.length === 0 ? {} : { sizes: [...parts.sizes] }),
    comparisons: [...parts.comparisons],
    ...(parts.gaps.length === 0 ? {} : { gaps: [...parts.gaps] }),
    ...(parts.contrasts.length === 0 ? {} : { contrasts: [...parts.contrasts] }),
    traceability: command === 'check' ? traceClauses(decided) : [],
  };
  return {
    report,
    exit,
    commits,
    publication: parts.rules?.policy.publication ?? openPublication,
    evidence: parts.evidence,
    documents: new Map(parts.rules === undefined ? [] : [['policy.yml', parts.rules.text]]),
    places: parts.places,
    prefix: parts.prefix,
  };
}

/** Of a result without a policy, which holds nothing but what was refused. */
const openPublication: Publication = { disclosure: 'full', suppressBelow: 0, evidenceRequired: false };

function criteriaOf({ criteria, rules }: Parts): Report['criteria'] {
  return rules === undefined ? [] : criteria.map((one) => criterionResult(one, rules.policy.acceptance));
}

/** Every check of a full run, in the order of the report. */
function expectedChecks(policy: Policy | undefined): string[] {
  if (policy === undefined) return [];
  const { entities, content } = policy.data.columns;
  const { nearDuplicate, captured, byKind } = policy.independence;
  const linking = entities.filter(({ kind }) => byKind.get(kind)?.rule !== 'shared');
  const kinds = ['sample', ...entities.map(({ kind }) => kind), ...(content === undefined ? [] : ['content'])];
  return [
    'policy/valid',
    'criteria/approved',
    'personnel/roles',
    'custody/staff',
    'intended-use/approved',
    'scope/static',
    'model/format',
    'scope/deterministic',
    'custody/ledger',
    'custody/uses',
    'data/manifest',
    ...kinds.map((kind) => `independence/${kind}`),
    ...(linking.length > 1 ? ['independence/linked'] : []),
    ...(nearDuplicate === undefined ? [] : ['independence/near-duplicate']),
    ...(captured === true ? ['independence/captured'] : []),
    'custody/locked',
    'test-data/exclusions',
    'test-data/generated',
    'evaluation/complete',
    'evaluation/bound',
    'confidence/logged',
    'confidence/threshold',
    'subgroups/defined',
    'criteria/metrics',
    'test-data/size',
    'performance/criteria',
    'criteria/no-decrease',
    'performance/no-decrease',
    'performance/fit',
  ];
}

/** The judgements in order, with those that could not be made because their input was refused. */
function complete(
  board: Board,
  expected: readonly string[],
  notRun = 'An input that it needs was refused',
): CollectedJudgement[] {
  const missing = expected
    .filter((check) => !board.has(check))
    .map((check) => ({ check, findings: [], clean: '', notRun }));
  const position = new Map(expected.map((check, index) => [check, index]));
  const order = (check: string) => position.get(check) ?? expected.length;
  return [...board.judgements, ...missing].sort((a, b) => order(a.check) - order(b.check));
}

function checkResult(judgement: CollectedJudgement & { status: CheckResult['status'] }): CheckResult {
  const { check, status, findings, clean, notRun, notApplicable } = judgement;
  return {
    id: check,
    status,
    clauses: clausesOf(check),
    summary: summaryOf(findings, notRun ?? notApplicable ?? clean),
    findings: [...findings],
  };
}

function subjectOf(parts: Parts): Report['subject'] {
  const { rules, policyPath, model, manifest, testSet, predictions, evaluation, released, use } = parts;
  const path = rules?.policy.model.path;
  return {
    ...(model === undefined || path === undefined ? {} : { model: { path, sha256: model } }),
    ...(rules === undefined ? {} : { policy: { path: policyPath, sha256: rules.sha256, approved: rules.approved } }),
    ...(manifest === undefined || testSet === undefined
      ? {}
      : {
          testSet: {
            digest: testSet,
            samples: manifest.rows.test.length,
            ...(use === undefined ? {} : { use }),
          },
        }),
    ...(predictions === undefined ? {} : { predictions }),
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(released === undefined ? {} : { released }),
    files: manifest?.files.map(({ path: file, sha256, bytes }) => ({ path: file, sha256, bytes })) ?? [],
    ...(manifest === undefined ? {} : { samples: { ...manifest.counts } }),
  };
}
