import type { RefusalExit } from '../../result/refusal.ts';
import type { RefusalCode } from '../../result/refusalCodes.ts';

/**
 * What is wrong with a Parquet file, thrown where it is found. Only the outermost functions know the file,
 * row group and column; they turn it into a refusal. No text of a cell may enter it.
 */
export class ParquetProblem extends Error {
  readonly code: RefusalCode;
  readonly cure: string;
  readonly exit: RefusalExit;

  /** @param problem such as `a page is longer than its column` */
  constructor(code: RefusalCode, problem: string, cure: string, exit: RefusalExit = 2) {
    super(problem);
    this.name = 'ParquetProblem';
    this.code = code;
    this.cure = cure;
    this.exit = exit;
  }
}

const writeAgain =
  'Write the file again, for example with pyarrow or DuckDB; it is damaged, was cut off, or its writer has a fault.';

/** The file contradicts the format or itself. */
export function broken(problem: string): ParquetProblem {
  return new ParquetProblem('table/parquet', problem, writeAgain);
}

/** The file claims more than it may, before anything is allocated for it. */
export function excessive(problem: string, cure = writeAgain): ParquetProblem {
  return new ParquetProblem('table/parquet', problem, cure, 4);
}

/** The file is Parquet, in a variety that is not read. */
export function unsupported(problem: string, cure: string): ParquetProblem {
  return new ParquetProblem('table/parquet-unsupported', problem, cure);
}
