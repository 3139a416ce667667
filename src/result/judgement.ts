import type { Finding } from './schema.ts';

/** What a family of checks says about one check; the gate adds clauses and status. */
export interface Judgement {
  /** `family/name` */
  check: string;
  /** Another check of the catalogue that this one stands for, beside itself. */
  standsFor?: string;
  findings: readonly Finding[];
  /** One sentence for the report when no finding is graver than a note. */
  clean: string;
  /** Why the check could not be decided. */
  notRun?: string;
  /** A warning does not take from what the check shows. */
  showsAnyway?: boolean;
  /** The policy asks for the check: where it is not run, the gate could not judge. */
  required?: boolean;
  /** Why the check does not apply. */
  notApplicable?: string;
  /** The check passes on the policy's word alone. */
  declared?: boolean;
}
