/** A remark on a line of a file, as a check run or the log of a workflow shows it. Plain text, already escaped. */
export interface Annotation {
  /** Path from the repository's root. */
  path: string;
  /** 1-based. */
  line: number;
  level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}
