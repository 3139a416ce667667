/** Work done so far, for whoever shows it. */
export interface Progress {
  /** What is done, such as `reading data/manifest.csv`: no cell of a table. */
  what: string;
  done: number;
  /** Absent where it is not known. */
  total?: number;
  unit: 'bytes' | 'files';
}
