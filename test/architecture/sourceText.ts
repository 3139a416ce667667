/** A source file without what does not run, in two views of the same length as the original. */
export interface SourceText {
  /** Comments blanked: for reading imports. */
  code: string;
  /** Comments and the content of strings, templates and regular expressions blanked: for finding identifiers. */
  identifiers: string;
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
/** After these a slash begins a regular expression; after anything else it divides. */
const expectsExpression = /(?:^|[([{},;:=!&|?+\-*%^~<>]|\b(?:return|typeof|case|in|of|throw|void|delete|await|yield))$/;
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|[`{}]|[^'"`{}/]+|[\s\S]/y;
const templateText = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/**
 * Blanks comments, and in a second view string content as well. Knows strings, nested templates and
 * regular expressions; JSX is out of its domain.
 */
export function readSourceText(source: string): SourceText {
  let code = '';
  let identifiers = '';
  let position = 0;
  /** For each open template, how many braces are open in its current `${…}`. */
  const templates: number[] = [];

  const append = (text: string, isText: boolean): void => {
    code += text;
    identifiers += isText ? blank(text) : text;
    position += text.length;
  };
  const appendTemplateText = (): void => {
    append(match(templateText, source, position), true);
    const isHole = source.startsWith('${', position);
    append(source.slice(position, position + (isHole ? 2 : 1)), false);
    if (!isHole) templates.pop();
  };

  while (position < source.length) {
    const text = match(token, source, position);
    if (text.startsWith('//') || text.startsWith('/*')) {
      code += blank(text);
      identifiers += blank(text);
      position += text.length;
    } else if (text.length > 1 && text.startsWith('/') && !expectsExpression.test(code.trimEnd())) {
      append('/', false);
    } else if (/^['"]./s.test(text) || (text.length > 1 && text.startsWith('/'))) {
      append(text, true);
    } else if (text === '`') {
      append(text, false);
      templates.push(0);
      appendTemplateText();
    } else if (text === '}' && templates.at(-1) === 0) {
      append(text, false);
      appendTemplateText();
    } else {
      if (templates.length > 0 && text === '{') templates.push(templates.pop()! + 1);
      if (templates.length > 0 && text === '}') templates.push(templates.pop()! - 1);
      append(text, false);
    }
  }
  return { code, identifiers };
}

function match(pattern: RegExp, source: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0] ?? '';
}
