/** The names under which GitHub shows the checks of a job: what a rule that requires a check has to name. */
import { expressionsIn, hasExpression, normalise } from './expressions.ts';
import type { JobPath } from './gates.ts';
import type { Job } from './workflow.ts';
import { entryOf, textsOf, type YamlEntry, type YamlNode } from './yamlTree.ts';

/** A name of which parts may be known only when the workflow runs. */
export interface CheckName {
  /** The known parts; between two of them stands what is not known. One part is the whole name. */
  parts: readonly string[];
}

/** Values of one combination of a matrix, in the order in which GitHub shows them. */
type Combination = ReadonlyMap<string, string>;

/** GitHub makes no more jobs of a matrix. */
const mostCombinations = 256;
const longestTitle = 1000;

/** The names of the checks of a job: one, or one for each combination of its matrix. */
export function checkNamesOf({ links }: JobPath): CheckName[] {
  return links.map(({ job }) => namesOfJob(job)).reduce((above, own) => above.flatMap((one) => own.map(joinWith(one))));
}

function joinWith(above: CheckName): (own: CheckName) => CheckName {
  return ({ parts: [first = '', ...rest] }) => ({
    parts: [...above.parts.slice(0, -1), `${above.parts.at(-1)} / ${first}`, ...rest],
  });
}

/** The whole name, where all of it is known. */
export function exactName({ parts: [whole, ...rest] }: CheckName): string | undefined {
  return rest.length === 0 ? whole : undefined;
}

/** The name for a reader, `…` standing for what is not known. */
export function shownName({ parts }: CheckName): string {
  return parts.join('…');
}

/** Whether a required check may be this one. */
export function mayBeNamed(name: CheckName, context: string): boolean {
  const exact = exactName(name);
  if (exact !== undefined) return exact === context;
  let from = 0;
  for (const [index, part] of name.parts.entries()) {
    const isLast = index === name.parts.length - 1;
    const at = isLast ? context.length - part.length : context.indexOf(part, from);
    if (at < from || (index === 0 && at !== 0) || !context.startsWith(part, at)) return false;
    from = at + part.length;
  }
  return true;
}

function namesOfJob({ id, name, matrix }: Job): CheckName[] {
  const title = (name?.text ?? id).slice(0, longestTitle);
  if (matrix === undefined) return [fill(title, new Map())];
  const combinations = combinationsOf(matrix);
  if (hasExpression(title))
    return combinations === undefined ? [fill(title, new Map())] : combinations.map((one) => fill(title, one));
  if (combinations === undefined) return [{ parts: [`${title} (`, ')'] }];
  const vectors = vectorsOf(matrix).map(({ key }) => key.toLowerCase());
  return combinations.map((one) => ({ parts: titleWithValues(title, one, vectors) }));
}

/** Whether values that `include` adds to a combination are shown is not documented. */
function titleWithValues(title: string, values: Combination, vectors: readonly string[]): string[] {
  const isVector = vectors.length > 0 && vectors.every((key) => values.has(key));
  const shown = isVector ? vectors.map((key) => values.get(key)) : [...values.values()];
  const begin = `${title} (${shown.filter((value) => value !== '').join(', ')}`;
  return shown.length < values.size ? [begin, ')'] : [cut(`${begin})`)];
}

/** GitHub shows at most a hundred characters of a name that it builds. */
function cut(name: string): string {
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}

/** Puts the values of a matrix into a name. */
function fill(title: string, values: Combination): CheckName {
  const parts = [''];
  let rest = title;
  for (const expression of expressionsIn(title)) {
    const written = `\${{${expression}}}`;
    const at = rest.indexOf(written);
    const value = values.get(/^matrix\.([\w-]+)$/.exec(normalise(expression))?.[1] ?? '');
    parts.push(parts.pop() + rest.slice(0, at) + (value ?? ''));
    if (value === undefined) parts.push('');
    rest = rest.slice(at + written.length);
  }
  parts.push(parts.pop() + rest);
  return { parts };
}

/** The combinations of a matrix; undefined where an expression or a structured value decides them. */
export function combinationsOf(matrix: YamlNode): Combination[] | undefined {
  if (matrix.kind !== 'map') return undefined;
  const vectors = vectorsOf(matrix);
  if (vectors.some(({ value }) => !isPlainList(value))) return undefined;
  const values = vectors.map(({ key, value }) => ({ key: key.toLowerCase(), texts: textsOf(value) }));
  if (values.reduce((product, { texts }) => product * texts.length, 1) > mostCombinations) return undefined;
  let combinations: Combination[] = vectors.length === 0 ? [] : [new Map()];
  for (const { key, texts } of values) {
    combinations = combinations.flatMap((one) => texts.map((text) => new Map([...one, [key, text]])));
  }
  const excluded = readCombinations(matrix, 'exclude');
  const included = readCombinations(matrix, 'include');
  if (excluded === undefined || included === undefined) return undefined;
  const kept = combinations.filter((one) => !excluded.some((other) => agrees(one, other)));
  return include(
    kept,
    included,
    vectors.map(({ key }) => key.toLowerCase()),
  );
}

function vectorsOf(matrix: YamlNode): readonly YamlEntry[] {
  const entries = matrix.kind === 'map' ? matrix.entries : [];
  return entries.filter(({ key }) => !['include', 'exclude'].includes(key.toLowerCase()));
}

function isPlainList(node: YamlNode): boolean {
  return node.kind === 'list' && node.items.every((item) => item.kind === 'scalar' && !hasExpression(item.text));
}

function readCombinations(matrix: YamlNode, key: string): Combination[] | undefined {
  const value = entryOf(matrix, key)?.value;
  if (value === undefined) return [];
  if (value.kind !== 'list' || value.items.length > mostCombinations) return undefined;
  const read = value.items.map((item) => {
    if (item.kind !== 'map') return undefined;
    const texts = item.entries.map((entry) => [entry.key.toLowerCase(), textsOf(entry.value)] as const);
    if (texts.some(([, [text, ...rest]]) => text === undefined || rest.length > 0 || hasExpression(text)))
      return undefined;
    return new Map(texts.map(([name, [text = '']]) => [name, text]));
  });
  return read.every((one) => one !== undefined) ? read : undefined;
}

/** Whether every value of the second also stands in the first. */
function agrees(one: Combination, other: Combination): boolean {
  return [...other].every(([key, value]) => one.get(key) === value);
}

/** An entry of `include` adds its values to each combination that it contradicts nowhere, else it stands alone. */
function include(
  kept: readonly Combination[],
  included: readonly Combination[],
  keys: readonly string[],
): Combination[] {
  const result = [...kept];
  const alone: Combination[] = [];
  for (const entry of included) {
    const shared = new Map([...entry].filter(([key]) => keys.includes(key)));
    const fitting = kept.map((one, index) => ({ one, index })).filter(({ one }) => agrees(one, shared));
    if (keys.length === 0 || fitting.length === 0) alone.push(entry);
    for (const { index } of keys.length === 0 ? [] : fitting) result[index] = new Map([...result[index]!, ...entry]);
  }
  return [...result, ...alone];
}
