/** Subgroups that do worse than the rest: for reading, no criterion depends on them. */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatCount, formatInterval, formatValue } from '../../result/numbers.ts';
import { type Phrase, phrase, words } from '../../result/phrase.ts';
import type { Contrast, Report } from '../../result/schema.ts';
import { capitalised, subgroupPhrase } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows } from './markdownTable.ts';

/** `0.712 (n = 45)` */
function valueOn(value: number, n: number): string {
  return `${formatValue(value)} (n = ${formatCount(n)})`;
}

const smallestShown = 0.001;

function pText(p: number | null): string {
  if (p === null) return '';
  return p < smallestShown ? `, p < ${smallestShown}` : `, p = ${formatValue(p)}`;
}

/** `Sensitivity is lower at site lyon than on all other test samples: 0.712 (n = 45) against …`. */
function contrastPhrase({ metric, subgroup, ...contrast }: Contrast): Phrase {
  const { value, n, restValue, restN, difference, lower, upper, adjustedP } = contrast;
  const limits = lower === null || upper === null ? '' : ` (${formatInterval(lower, upper)})`;
  const numbers = `${valueOn(value, n)} against ${valueOn(restValue, restN)}, difference ${formatValue(difference)}${limits}${pText(adjustedP)}`;
  return capitalised(
    phrase`${metricPhrase(metric)} is lower at ${subgroupPhrase(subgroup)} than on all other test samples: ${words(numbers)}.`,
  );
}

const note =
  'p values are adjusted for all subgroups and metrics that were compared (Holm). No criterion depends on them.';

/** Empty where no subgroup does worse. */
export function contrastsSection({ contrasts = [] }: Report, extent: Extent): string {
  const worse = contrasts.filter((contrast) => contrast.worse);
  const rows = worse.map((contrast) => `- ${toMarkdown(contrastPhrase(contrast))}`);
  const limited = limitRows(rows, extent.rows, 'subgroups');
  const body = rows.length === 0 ? '' : joinParts([limited.rows.join('\n'), limited.note, note]);
  return folded(`Subgroups that do worse than the rest — ${worse.length}`, body, extent.isWhole);
}
