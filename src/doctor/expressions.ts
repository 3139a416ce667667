/** GitHub's expressions: recognised, not evaluated, but for the few conditions that always hold. */

/** The inside of each `${{ … }}` of a text. */
export function expressionsIn(text: string): string[] {
  const found: string[] = [];
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
    const end = text.indexOf('}}', start);
    if (end === -1) break;
    found.push(text.slice(start + 3, end));
  }
  return found;
}

/** A text with `${{ … }}` is decided when the workflow runs. */
export function hasExpression(text: string): boolean {
  return text.includes('${{');
}

/** An expression in one spelling: lower case, no white space, `a['b']` as `a.b`. */
export function normalise(expression: string): string {
  return expression
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\[['"]([a-z0-9_-]+)['"]\]/g, '.$1');
}

/**
 * `always`: runs whatever became of earlier jobs and steps. `unless-failed`: as without a condition. `sometimes`: may be
 * skipped, and what is skipped counts as passed.
 */
export type Certainty = 'always' | 'unless-failed' | 'sometimes';

/** A longer condition is not looked into: it is none of those that always hold. */
const longestExpression = 1000;

/** How surely a job or step with this `if` runs. */
export function certaintyOf(condition: string | undefined): Certainty {
  if (condition === undefined) return 'unless-failed';
  if (condition.length > longestExpression) return 'sometimes';
  const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition);
  const inner = whole?.[1] ?? condition;
  if (hasExpression(inner)) return 'sometimes';
  return certaintyOfExpression(normalise(inner));
}

const surelyAlways: ReadonlySet<string> = new Set(['always()', '!cancelled()']);
const surelyUnlessFailed: ReadonlySet<string> = new Set([
  'true',
  'success()',
  'success()||failure()',
  'failure()||success()',
]);

function certaintyOfExpression(expression: string): Certainty {
  const text = withoutBrackets(expression);
  if (surelyAlways.has(text)) return 'always';
  if (surelyUnlessFailed.has(text)) return 'unless-failed';
  const either = splitOutside(text, '||');
  if (either.length > 1) return best(either.map(certaintyOfExpression));
  const both = splitOutside(text, '&&');
  if (both.length > 1) return worst(both.map(certaintyOfExpression));
  return 'sometimes';
}

const order: readonly Certainty[] = ['sometimes', 'unless-failed', 'always'];

function best(all: readonly Certainty[]): Certainty {
  return order.findLast((one) => all.includes(one)) ?? 'sometimes';
}

function worst(all: readonly Certainty[]): Certainty {
  return order.find((one) => all.includes(one)) ?? 'sometimes';
}

/** Takes away a pair of round brackets around the whole. */
function withoutBrackets(text: string): string {
  let inner = text;
  while (inner.startsWith('(') && closingOf(inner, 0) === inner.length - 1) inner = inner.slice(1, -1);
  return inner;
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Parts between an operator, where it stands outside brackets and texts. */
function splitOutside(text: string, operator: '||' | '&&'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isText = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") isText = !isText;
    if (isText) continue;
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth === 0 && text.startsWith(operator, index)) {
      parts.push(text.slice(start, index));
      start = index + 2;
      index += 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Whether `continue-on-error` may be true. */
export function mayBeTrue(text: string): boolean {
  const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text);
  return normalise(whole?.[1] ?? text) !== 'false';
}

/** Texts that whoever opens a pull request, or names a branch, chooses freely. */
const chosenByOthers: readonly RegExp[] = [
  /github\.head_ref/,
  /github\.event\.(issue|pull_request|discussion|milestone|pull_request\.milestone)\.(title|body|description)/,
  /github\.event\.(comment|review|review_comment)\.body/,
  /github\.event\.pull_request\.head\.(ref|label)/,
  /github\.event\.pull_request\.head\.repo\.(default_branch|description|homepage|name|full_name)/,
  /github\.event\.(pull_request\.|issue\.)?labels?\b/,
  /github\.event\.changes\./,
  /github\.event\.(workflow_run\.|merge_group\.)?head_commit\./,
  /github\.event\.commits\b/,
  /github\.event\.workflow_run\.(head_branch|display_title|head_repository|pull_requests)/,
  /github\.event\.(pages|client_payload)\b/,
  /github\.event\.(pull_request|issue|comment|review|workflow_run)(\.head)?(?![.\w])/,
  /tojson\(github(\.event)?\)/,
  /github\.event(?![.\w])/,
];

/** Functions whose result is true or false, whatever they are given. */
const harmlessCall = /\b(contains|startswith|endswith)\([^()]*\)/g;

/** The first expression in a script whose value others choose: GitHub pastes it in before the shell reads it. */
export function findInjection(script: string): string | undefined {
  return expressionsIn(script).find((expression) => {
    const text = normalise(expression).replace(harmlessCall, '');
    return chosenByOthers.some((pattern) => pattern.test(text));
  });
}

const headOfChange =
  /pull_request\.head\.|github\.head_ref|merge_commit_sha|workflow_run\.(head_|pull_requests)|github\.event\.number|(pull_request|issue)\.number|refs\/pull\//;

/** Whether a text names the head, or the test merge, of a pull request. */
export function namesHead(text: string): boolean {
  return headOfChange.test(normalise(text));
}

const fromTarget =
  /^(github\.(sha|ref|ref_name|base_ref|workflow_sha)|github\.event\.pull_request\.base\.(ref|sha)|github\.event\.repository\.default_branch)$/;

/** Whether every expression of a text names the target branch. */
export function namesTargetOnly(text: string): boolean {
  return expressionsIn(text).every((expression) => fromTarget.test(normalise(expression)));
}
