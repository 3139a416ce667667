/** Writes a plan into a folder: `plan.md` to read, `plan.svg` beside it, `plan.json` with unrounded numbers. */
import { join } from 'node:path';
import type { SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { escapeMarkdown, toMarkdown } from '../../report/escape.ts';
import { joinParts, markdownTable } from '../../report/sections/markdownTable.ts';
import { renderJson } from '../../result/json.ts';
import type { Phrase } from '../../result/phrase.ts';
import { version } from '../../result/version.ts';
import { writeOutput } from '../../trees/outputFolder.ts';
import { listCurves } from './curves.ts';
import {
  firstUseSentences,
  introductionSentences,
  jointSentences,
  missingSentences,
  planNotes,
  type Simulation,
  totalSentences,
  unplannedSentences,
} from './notes.ts';
import { plotCurves } from './powerPlot.ts';
import { planTable } from './table.ts';
import type { PlanView } from './terminal.ts';
import { firstUsePlan, firstUseTitle } from './uses.ts';

const mostPanels = 12;

/**
 * @param command as it was given, so that the plan can be made again
 * @throws Refusal where the folder cannot be written (exit 5)
 */
export function writePlan(view: PlanView, out: string, command: string): void {
  const plot = plotCurves(listCurves(view.plan).slice(0, mostPanels), view.plan);
  const files = new Map([
    [join(out, 'plan.md'), renderPlanMarkdown(view, command, plot !== undefined)],
    [join(out, 'plan.json'), renderPlanJson(view)],
    ...(plot === undefined ? [] : [[join(out, 'plan.svg'), plot] as const]),
  ]);
  writeOutput(files, { what: 'the plan', cure: 'Give a folder that can be written with --out.' });
}

function sentences(list: readonly Phrase[]): string {
  return list.map((sentence) => `- ${toMarkdown(sentence)}`).join('\n');
}

function section(title: string, list: readonly Phrase[]): string {
  return list.length === 0 ? '' : `## ${title}\n\n${sentences(list)}`;
}

function tableText(plan: SamplePlan): string {
  const { columns, rows } = planTable(plan);
  return markdownTable(
    columns.map(({ title }, index) => (index < 2 ? { title } : { title, align: 'right' })),
    rows.map((row) => row.map(toMarkdown)),
  );
}

function firstUseText(plan: SamplePlan, simulation: Simulation): string {
  const first = firstUsePlan(plan);
  if (first === undefined) return '';
  return joinParts([`## ${firstUseTitle(first)}`, tableText(first), sentences(firstUseSentences(first, simulation))]);
}

function renderPlanMarkdown({ plan, simulation, policyFile }: PlanView, command: string, hasPlot: boolean): string {
  const { columns, rows } = planTable(plan);
  const meanings = columns.map(({ title, meaning }) => `- **${title}**: ${toMarkdown([meaning])}`).join('\n');
  const notes = planNotes(plan).map(({ mark, text }) => `- ${mark} ${toMarkdown(text)}`);
  const parts = [
    `# Sample size for ${escapeMarkdown(policyFile)}`,
    introductionSentences(plan).map(toMarkdown).join(' '),
    tableText(plan),
    notes.join('\n'),
    section('In all', [...totalSentences(plan), ...missingSentences(plan)]),
    section('All criteria together', jointSentences(plan, simulation)),
    firstUseText(plan, simulation),
    section('Not planned', unplannedSentences(plan)),
    hasPlot ? '## Chance to pass\n\n![Chance to pass each criterion, by number of samples](plan.svg)' : '',
    rows.length === 0 ? '' : `## Columns\n\n${meanings}`,
    `Made by Holdout ${version} with ${escapeMarkdown(command, 2000)}, before any data was opened. Unrounded numbers: plan.json.`,
  ];
  return `${joinParts(parts)}\n`;
}

function renderPlanJson({ plan, simulation, policyFile }: PlanView): string {
  return renderJson({ version: 1, policy: policyFile, simulation, ...plan });
}
