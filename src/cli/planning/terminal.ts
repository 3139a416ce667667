/** A plan for a terminal: the table, what its columns mean, all criteria together, and the scarcest one drawn. */
import type { SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { escapeTerminal, neutraliseCommands, toTerminal } from '../../report/escape.ts';
import { choosePaint, displayWidth, type Paint, pad, wrap } from '../../report/terminalText.ts';
import type { Phrase } from '../../result/phrase.ts';
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
import { drawPower } from './powerChart.ts';
import { type PlanTable, planTable } from './table.ts';
import { firstUsePlan, firstUseTitle } from './uses.ts';
import { claimPhrase, countedPhrase, useText } from './wording.ts';

export interface PlanView {
  plan: SamplePlan;
  simulation: Simulation;
  /** As the user named it. */
  policyFile: string;
}

export interface PlanTerminal {
  color: boolean;
  width: number;
  /** Folder that the plan was written to, as the user named it. */
  out: string | undefined;
}

const narrowest = 60;
const chartHeight = 9;
const widestChart = 72;

/** The table with the columns that the terminal has room for. */
function layOut({ columns, rows }: PlanTable, width: number): { titles: string[]; lines: string[] } {
  const most = Math.max(...columns.map(({ expendable }) => expendable));
  for (let level = most; ; level--) {
    const kept = columns.flatMap(({ expendable }, index) => (expendable <= level ? [index] : []));
    const cells = [
      kept.map((index) => columns[index]!.title),
      ...rows.map((row) => kept.map((index) => toTerminal(row[index]!))),
    ];
    const widths = kept.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column]!))));
    const lines = cells.map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]!, isText(columns[kept[column]!]!.title) ? 'right' : 'left'))
        .join('  ')
        .trimEnd(),
    );
    if (level <= 0 || lines.every((line) => displayWidth(line) <= width)) {
      return { titles: kept.map((index) => columns[index]!.title), lines };
    }
  }
}

function isText(title: string): boolean {
  return title === 'criterion' || title === 'counts';
}

function tableLines(plan: SamplePlan, width: number, paint: Paint): string[] {
  const table = planTable(plan);
  if (table.rows.length === 0) return [];
  const { titles, lines } = layOut(table, width);
  const meanings = table.columns
    .filter(({ title }) => titles.includes(title) && !isText(title) && title !== 'expected')
    .flatMap(({ title, meaning }) => wrap(`${title}: ${meaning}`, width, '  '));
  return ['', ...paintHead(lines, paint), '', ...meanings.map((line) => paint(line, 'dim'))];
}

function paintHead([head = '', ...body]: readonly string[], paint: Paint): string[] {
  return [paint(head, 'bold'), ...body];
}

/** The first use beside the strictest, which the plan is made for. */
function firstUseLines({ plan, simulation }: PlanView, width: number, paint: Paint): string[] {
  const first = firstUsePlan(plan);
  if (first === undefined) return [];
  const table = planTable(first);
  return [
    '',
    ...wrap(firstUseTitle(first), width).map((line) => paint(line, 'bold')),
    ...(table.rows.length === 0 ? [] : paintHead(layOut(table, width).lines, paint)),
    ...hangAll(firstUseSentences(first, simulation), width),
  ];
}

function sentenceLines(title: string, sentences: readonly Phrase[], width: number, paint: Paint): string[] {
  if (sentences.length === 0) return [];
  return ['', paint(title, 'bold'), ...hangAll(sentences, width)];
}

function hangAll(sentences: readonly Phrase[], width: number): string[] {
  return sentences.flatMap((sentence) => hang('- ', toTerminal(sentence), width));
}

/** A text after a mark, its further lines under its first. */
function hang(mark: string, text: string, width: number): string[] {
  const indent = ' '.repeat(mark.length);
  const [first = '', ...rest] = wrap(text, width, indent);
  return [`${mark}${first.trimStart()}`, ...rest];
}

function noteLines(plan: SamplePlan, width: number, paint: Paint): string[] {
  const notes = planNotes(plan);
  if (notes.length === 0) return [];
  return [
    '',
    ...notes.flatMap(({ mark, text }) =>
      hang(`${mark} `, toTerminal(text), width).map((line) => paint(line, mark === '✗' ? 'red' : 'yellow')),
    ),
  ];
}

function chartLines(plan: SamplePlan, width: number, paint: Paint): string[] {
  const [curve] = listCurves(plan);
  if (curve === undefined) return [];
  const { row, teeth, upTo, marks } = curve;
  const unit = plan.clusters === undefined ? toTerminal(countedPhrase(row)) : 'independent samples';
  const title = `Chance to pass ${toTerminal(claimPhrase(row))}${useText(plan)}, by ${unit}`;
  const chart = { teeth, upTo, power: plan.power, marks };
  return [
    '',
    ...wrap(title, width).map((line) => paint(line, 'bold')),
    ...drawPower(chart, Math.min(widestChart, width - 12), chartHeight),
  ];
}

/** @returns lines with a final newline; no colour codes unless asked for */
export function renderPlanTerminal(view: PlanView, options: PlanTerminal): string {
  const { plan, simulation, policyFile } = view;
  const paint = choosePaint(options.color);
  const width = Math.max(narrowest, options.width);
  const lines = [
    paint(`Sample size for ${escapeTerminal(policyFile)}`, 'bold'),
    ...introductionSentences(plan).flatMap((sentence) => wrap(toTerminal(sentence), width)),
    ...tableLines(plan, width, paint),
    ...noteLines(plan, width, paint),
    ...sentenceLines('In all', [...totalSentences(plan), ...missingSentences(plan)], width, paint),
    ...sentenceLines('All criteria together', jointSentences(plan, simulation), width, paint),
    ...firstUseLines(view, width, paint),
    ...sentenceLines('Not planned', unplannedSentences(plan), width, paint),
    ...chartLines(plan, width, paint),
    ...(options.out === undefined ? [] : ['', `Plan: ${escapeTerminal(options.out, 400)}`]),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}
