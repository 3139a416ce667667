/** Texts as a policy or workflow writes them. */

/** Words that YAML takes for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;
const plain = /^\.?[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*$/;

/** A text as one YAML scalar, in a block or between brackets: plain where it cannot be misread, else in quotes. */
export function yamlText(text: string): string {
  return plain.test(text) && !reserved.test(text) ? text : JSON.stringify(text);
}

/** One text as a scalar, several as a list between brackets. */
export function yamlTexts(texts: readonly string[]): string {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? yamlText(only) : yamlList(texts);
}

/** A list between brackets. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}

/**
 * A text of the data within a comment.
 *
 * @param otherwise stands for one that is too long
 */
export function commentText(text: string, otherwise: string): string {
  return text.length <= 40 ? yamlText(text) : otherwise;
}

const longestLine = 120;

/** A key with several texts: one line between brackets, or where it would be too long one for each text. */
export function listLines(indent: string, key: string, texts: readonly string[], comment = ''): string[] {
  const suffix = comment === '' ? '' : ` # ${comment}`;
  const line = `${indent}${key}: ${yamlTexts(texts)}${suffix}`;
  if (line.length <= longestLine || texts.length === 1) return [line];
  return [`${indent}${key}:${suffix}`, ...texts.map((text) => `${indent}  - ${yamlText(text)}`)];
}
