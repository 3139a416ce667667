/**
 * Every sentence that a finding can become, and its cure. The tables are exhaustive: a code without a
 * sentence, or without an example, does not compile.
 */
import { mixed, phrase, plainText } from './phrase.ts';
import { formatPlace } from './refusal.ts';
import type { Finding, FindingCode, FindingOf, JudgedFinding, RefusedFinding, Severity } from './schema.ts';
import { againstText, criteriaSentences, decreaseText, pairsText } from './sentences/criteria.ts';
import { custodySentences, scopeSentences } from './sentences/custody.ts';
import type { Description } from './sentences/description.ts';
import { confidenceSentences, evaluationSentences, subgroupSentences } from './sentences/evaluation.ts';
import { exampleArguments } from './sentences/examples.ts';
import { independenceSentences } from './sentences/independence.ts';
import { ledgerSentences } from './sentences/ledger.ts';
import { modelRunSentences } from './sentences/modelRun.ts';
import { performanceSentences, testDataSentences } from './sentences/performance.ts';
import { personnelSentences } from './sentences/personnel.ts';

export { checkTitle } from './sentences/checkTitles.ts';
export type { Description } from './sentences/description.ts';
export { againstText, decreaseText, exampleArguments, pairsText };

type Sentences = { readonly [Code in FindingCode]: (args: FindingOf<Code>['args'], severity: Severity) => Description };

const sentences: Sentences = {
  ...independenceSentences,
  ...custodySentences,
  ...criteriaSentences,
  ...scopeSentences,
  ...subgroupSentences,
  ...evaluationSentences,
  ...confidenceSentences,
  ...testDataSentences,
  ...performanceSentences,
  ...modelRunSentences,
  ...ledgerSentences,
  ...personnelSentences,
};

function isJudged(finding: Finding): finding is JudgedFinding {
  return Object.hasOwn(sentences, finding.code);
}

function describeRefusal({ problem, cure, file, line, column, key }: RefusedFinding['args']): Description {
  const place = formatPlace({
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(key === undefined ? {} : { key }),
  }).trimEnd();
  const stop = /[.?!]$/.test(problem) ? '' : '.';
  const found = mixed(`${problem}${stop}`);
  return { sentence: place === '' ? found : phrase`${place} ${found}`, cure: cure === '' ? undefined : mixed(cure) };
}

/**
 * What a finding says, and what mends it.
 *
 * @param finding any finding of a report.
 * @returns a full sentence with its facts, and a cure; undefined where there is nothing to mend.
 */
export function describeFinding(finding: Finding): Description {
  if (!isJudged(finding)) return describeRefusal(finding.args);
  const describe = sentences[finding.code] as (args: unknown, severity: Severity) => Description;
  return describe(finding.args, finding.severity);
}

const gravity: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 };

/** The findings, gravest first; those of equal severity keep their order. */
export function gravestFirst<Each extends { severity: Severity }>(findings: readonly Each[]): Each[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/**
 * The summary of a check: the sentence of its gravest finding and how many more there are.
 *
 * @param findings findings of one check.
 * @param whenClean the sentence for a check without findings.
 * @returns plain text of one line; control and invisible characters stand as `\u` escapes.
 */
export function summaryOf(findings: readonly Finding[], whenClean: string): string {
  const [gravest, ...others] = gravestFirst(findings);
  if (gravest === undefined) return whenClean;
  const sentence = plainText(describeFinding(gravest).sentence);
  const more = `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`;
  return others.length === 0 ? sentence : `${sentence.replace(/\.$/, '')}; and ${more}.`;
}

/** The example of a code as a finding of the given severity. */
export function exampleFinding<Code extends FindingCode>(code: Code, severity: Severity = 'block'): JudgedFinding {
  return { code, severity, args: exampleArguments[code] } as unknown as JudgedFinding;
}
