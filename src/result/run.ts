import type { Finding, Report } from './schema.ts';

/** 0 pass · 1 evaluated and failed · 2 refused · 3 integrity · 4 resource limit · 5 internal or environment. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * What is true of one run but not of its result: everything that may differ between two runs on the
 * same inputs. Written to `run.json`, never to `report.json`.
 */
export interface Run {
  tool: { name: 'holdout'; version: string };
  /** Version of Node, such as `v24.21.0`. */
  node: string;
  exit: ExitCode;
  /** Where the rules come from: a branch or ref and its commit; absent where the working folder is both trees. */
  approved?: { ref: string; commit: string };
  /** Commit that is judged; absent where the working folder is. */
  proposed?: { commit: string };
  /** ISO 8601 date-time. */
  startedAt: string;
  /** Whole milliseconds. */
  duration: number;
  /** The command that gives the same report on a person's own machine. */
  reproduce: string;
}

export type Disclosure = 'full' | 'on-pass' | 'bounds' | 'pass-fail';

/** What may be published of a result, as the policy says. */
export interface Publication {
  disclosure: Disclosure;
  /** Counts under this are published as `<5`; 0 for none. */
  suppressBelow: number;
  /** Whether a run without published evidence fails. */
  evidenceRequired: boolean;
}

/** A line that a finding points at; its file is named from the policy's root. */
export interface Placed {
  check: string;
  finding: Finding;
  place: { file: string; line: number };
}

/** What the gate returns: the result, the exit code, and files for the evidence folder by name. */
export interface GateResult {
  report: Report;
  exit: ExitCode;
  /** The commits that were read; absent where the working folder is both trees. */
  commits: Pick<Run, 'approved' | 'proposed'>;
  publication: Publication;
  /** Row-level evidence, such as `overlaps.csv`: may name entities, so it never reaches a published surface. */
  evidence: ReadonlyMap<string, string>;
  /** Evidence that names no sample: the rules as they were read. */
  documents: ReadonlyMap<string, string>;
  /** Lines for annotations, besides those that findings name themselves. */
  places: readonly Placed[];
  /** Path of the policy's root from the repository's root; empty for the root itself, and outside git. */
  prefix: string;
}
