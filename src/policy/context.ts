import { nearestName } from '../result/nearestName.ts';
import { Refusal, type RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import { checkPath, checkPattern } from '../trees/paths.ts';
import { type KeyPath, printable } from './keyPath.ts';
import type { WrittenPolicy } from './schema.ts';
import type { YamlSource } from './strictYaml.ts';
import { isTablePath, tableEndings } from './tableFormat.ts';

/** The written policy with its places, and the refusals found so far. */
export class PolicyContext {
  readonly written: WrittenPolicy;
  readonly source: YamlSource;
  readonly refusals: Refusal[] = [];

  constructor(written: WrittenPolicy, source: YamlSource) {
    this.written = written;
    this.source = source;
  }

  refuse(code: RefusalCode, path: KeyPath, details: RefusalDetails): void {
    this.refusals.push(new Refusal(code, { ...this.source.placeOf(path), ...details }));
  }

  /** Text as the data spell it: a number or boolean stands for its own text. */
  textAt(path: KeyPath): string {
    return this.source.textOf(path) ?? '';
  }

  /** The texts of a key that is one text or a list of them. */
  textsAt(path: KeyPath, value: unknown): string[] {
    return Array.isArray(value) ? value.map((_, index) => this.textAt([...path, index])) : [this.textAt(path)];
  }

  /** A path of the tree, refused where it could lead out of it. */
  pathAt(path: KeyPath): string {
    return this.#checked(path, checkPath);
  }

  /** A path of a table that is read as CSV. */
  csvPathAt(path: KeyPath): string {
    const file = this.pathAt(path);
    if (!/\.(csv|tsv|tab)$/i.test(file)) {
      this.refuse('policy/value', path, {
        problem: `is "${printable(file)}"; a table that is read here: .csv, .tsv or .tab`,
        cure: 'Convert it to CSV.',
      });
    }
    return file;
  }

  /** A path of a table in any format that is read, or a pattern of such paths. */
  tablePathAt(path: KeyPath): string {
    const file = this.#checked(path, checkPattern);
    if (!isTablePath(file)) {
      this.refuse('policy/value', path, {
        problem: `is "${printable(file)}"; a table that this version reads: ${tableEndings}`,
        cure: 'Convert it to Parquet or CSV, or end the pattern with the ending of its files, such as `data/*.parquet`.',
      });
    }
    return file;
  }

  #checked(path: KeyPath, check: (text: string) => string): string {
    const text = this.textAt(path);
    try {
      return check(text);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      this.refuse(thrown.code, path, { problem: `is not usable: ${thrown.problem}`, cure: thrown.cure });
      return text;
    }
  }

  /** A name that has to be one of several. */
  requireName(code: RefusalCode, path: KeyPath, name: string, what: string, names: readonly string[]): void {
    if (names.includes(name)) return;
    const nearest = nearestName(name, names);
    const found = path.at(-1) === name ? 'is' : `is "${printable(name)}",`;
    this.refuse(code, path, {
      problem: `${found} not ${what}; there ${names.length === 0 ? 'are none' : `are: ${names.join(', ')}`}`,
      cure: nearest === undefined ? 'Correct the name.' : `Did you mean \`${nearest}\`?`,
    });
  }
}
