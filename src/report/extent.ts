/** How much of a report a surface has room for; what is cut says how much is left out. */
export interface Extent {
  /** Rows of each table of subgroups. */
  subgroups: number;
  /** Rows of any other table. */
  rows: number;
  /** Findings of each list. */
  findings: number;
  /** Subgroups that are named in one finding. */
  members: number;
  /** Whether every part is open, and every metric is listed for every subgroup. */
  isWhole: boolean;
}

/** A comment: everything that has to be read, on a phone too. */
export const commentExtent: Extent = { subgroups: 30, rows: 60, findings: 12, members: 5, isWhole: false };

/** A comment that would be too long. */
export const narrowExtent: Extent = { ...commentExtent, subgroups: 10 };

/** A page that has room for all of it. */
export const wholeExtent: Extent = {
  subgroups: Infinity,
  rows: Infinity,
  findings: Infinity,
  members: Infinity,
  isWhole: true,
};
