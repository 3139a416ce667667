/** The page that explains every finding and every refusal: generated, so that it cannot fall behind. */

import { compareCodeUnits } from '../result/order.ts';
import type { Phrase } from '../result/phrase.ts';
import { escapeMarkdown, toMarkdown } from './escape.ts';

export interface FindingEntry {
  /** `family/name` */
  code: string;
  /** What the code means: a full sentence. */
  meaning: string;
  /** What a report says, for realistic arguments; absent for a refusal, which words its own problem. */
  example?: Phrase;
  cure?: Phrase | undefined;
}

const introduction = `# Findings

Every fact that Holdout reports has a code. A finding blocks, asks for a look, or is a note for the record;
which of these depends on the policy. A refusal says that an input cannot be used; it always blocks, and names
the file, the line, what is allowed and the cure. Examples are worded as in a report.`;

/** Foreign text of an example in the page's own code marks where it can, else as the report escapes it. */
function exampleMarkdown(parts: Phrase): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return toMarkdown([part]);
      return /^[^`\n|\\]+$/.test(part.value) ? `\`${part.value}\`` : escapeMarkdown(part.value);
    })
    .join('');
}

function entryText({ code, meaning, example, cure }: FindingEntry): string {
  const parts = [`### \`${code}\``, meaning];
  if (example !== undefined) parts.push(`> ${exampleMarkdown(example)}`);
  if (cure !== undefined) parts.push(`Cure: ${exampleMarkdown(cure)}`);
  return parts.join('\n\n');
}

function familyText(family: string, entries: readonly FindingEntry[]): string {
  return [`## ${family}`, ...entries.map(entryText)].join('\n\n');
}

/**
 * Renders the page, one section for each code, families and codes in alphabetical order.
 *
 * @param entries codes of findings and refusals, each once.
 * @returns Markdown with a final newline.
 */
export function renderFindingsDocumentation(entries: readonly FindingEntry[]): string {
  const sorted = entries.toSorted((one, other) => compareCodeUnits(one.code, other.code));
  const families = [...new Set(sorted.map(({ code }) => code.split('/')[0]!))];
  const sections = families.map((family) =>
    familyText(
      family,
      sorted.filter(({ code }) => code.split('/')[0] === family),
    ),
  );
  return `${[introduction, ...sections].join('\n\n')}\n`;
}
