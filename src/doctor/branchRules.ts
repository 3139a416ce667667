/** What GitHub says of a branch, in its own shapes, and what that amounts to. */
import { z } from 'zod';

const requiredCheck = z.object({ context: z.string(), integration_id: z.number().nullish() });

const ruleSchema = z.object({
  type: z.string(),
  ruleset_id: z.number().optional(),
  ruleset_source: z.string().optional(),
  parameters: z
    .object({
      required_status_checks: z.array(requiredCheck).optional(),
      strict_required_status_checks_policy: z.boolean().optional(),
      required_approving_review_count: z.number().optional(),
      dismiss_stale_reviews_on_push: z.boolean().optional(),
      require_code_owner_review: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
      grouping_strategy: z.string().optional(),
      workflows: z.array(z.object({ path: z.string(), repository_id: z.number().optional() })).optional(),
    })
    .nullish(),
});

/** An active rule of a ruleset, as `GET /repos/{owner}/{repo}/rules/branches/{branch}` lists it. */
export type RulesetRule = z.infer<typeof ruleSchema>;

const switchSchema = z.object({ enabled: z.boolean() });

const classicSchema = z.object({
  enabled: z.boolean().optional(),
  required_status_checks: z
    .object({
      strict: z.boolean().optional(),
      contexts: z.array(z.string()).optional(),
      checks: z.array(z.object({ context: z.string(), app_id: z.number().nullish() })).optional(),
    })
    .nullish(),
  enforce_admins: switchSchema.optional(),
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      dismiss_stale_reviews: z.boolean().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
      bypass_pull_request_allowances: z
        .object({
          users: z.array(z.unknown()).optional(),
          teams: z.array(z.unknown()).optional(),
          apps: z.array(z.unknown()).optional(),
        })
        .optional(),
    })
    .nullish(),
  allow_force_pushes: switchSchema.optional(),
  allow_deletions: switchSchema.optional(),
});

/** Classic branch protection, as `GET /repos/{owner}/{repo}/branches/{branch}/protection` gives it. */
export type ClassicProtection = z.infer<typeof classicSchema>;

const summarySchema = z.object({ protected: z.boolean().optional(), protection: classicSchema.optional() });

const rulesetSchema = z.object({
  id: z.number(),
  name: z.string(),
  bypass_actors: z
    .array(z.object({ actor_type: z.string(), actor_id: z.number().nullish(), bypass_mode: z.string().optional() }))
    .optional(),
});

/** A ruleset; without `bypass_actors` the token may not see who can bypass it. */
export type Ruleset = z.infer<typeof rulesetSchema>;

/** Reads an answer of GitHub; undefined where it has another shape. */
export const readRules = (answer: unknown): RulesetRule[] | undefined => z.array(ruleSchema).safeParse(answer).data;
export const readClassic = (answer: unknown): ClassicProtection | undefined => classicSchema.safeParse(answer).data;
export const readRuleset = (answer: unknown): Ruleset | undefined => rulesetSchema.safeParse(answer).data;

/**
 * What `GET /repos/{owner}/{repo}/branches/{branch}` says of classic protection to those who may not read all of it:
 * that there is none, or the checks that it requires.
 */
export function readSummary(answer: unknown): ClassicKnowledge {
  const summary = summarySchema.safeParse(answer).data;
  if (summary === undefined) return { known: 'nothing' };
  if (summary.protected === false || summary.protection?.enabled === false) return { known: 'none' };
  const checks = checksOf(summary.protection ?? {});
  return checks.length === 0 ? { known: 'nothing' } : { known: 'checks', checks };
}

/** How much is known of classic branch protection. */
export type ClassicKnowledge =
  | { known: 'all'; protection: ClassicProtection }
  | { known: 'checks'; checks: readonly RequiredCheck[] }
  | { known: 'none' }
  | { known: 'nothing' };

/** What is known of the protection of a branch. */
export interface BranchRules {
  branch: string;
  /** Undefined where they could not be read. */
  rules: readonly RulesetRule[] | undefined;
  classic: ClassicKnowledge;
  /** Whether GitHub knows no branch of this name. */
  isAbsent?: boolean;
  /** Id of the app GitHub Actions; undefined on a server whose id is not known, where any app counts. */
  actionsApp?: number | undefined;
}

/** GitHub Actions on github.com. */
export const actionsAppOnGitHub = 15368;

/** A check that a rule requires; without `app` from any source. */
export interface RequiredCheck {
  context: string;
  app?: number;
}

/** Each point with every rule taken together; undefined where it is not known. */
export interface Protection {
  /** Those that are known; there may be more where `areChecksKnown` is false. */
  checks: readonly RequiredCheck[];
  areChecksKnown: boolean;
  isUpToDate: boolean | undefined;
  needsApproval: boolean | undefined;
  dismissesStale: boolean | undefined;
  needsOwnerReview: boolean | undefined;
  needsLastPushApproval: boolean | undefined;
  blocksForcePush: boolean | undefined;
  blocksDeletion: boolean | undefined;
  hasMergeQueue: boolean | undefined;
}

/** Takes rulesets and classic protection together: the stricter counts. */
export function protectionOf({ rules, classic }: BranchRules): Protection {
  const ofType = (type: string): readonly RulesetRule[] | undefined => rules?.filter((rule) => rule.type === type);
  const reviews = ofType('pull_request');
  const statusChecks = ofType('required_status_checks');
  const all = classic.known === 'all' ? classic.protection : undefined;
  const ownReviews = all?.required_pull_request_reviews;
  /** The answer of both sources to one question. */
  const decide = (inRules: boolean | undefined, inClassic: boolean | undefined): boolean | undefined => {
    const other = classic.known === 'none' ? false : all === undefined ? undefined : inClassic === true;
    if (inRules === true || other === true) return true;
    return inRules === undefined || other === undefined ? undefined : false;
  };
  const asks = (key: 'dismiss_stale_reviews_on_push' | 'require_code_owner_review' | 'require_last_push_approval') =>
    reviews?.some(({ parameters }) => parameters?.[key] === true);
  return {
    checks: [...checksOfRules(statusChecks ?? []), ...checksOfClassic(classic)],
    areChecksKnown: rules !== undefined && classic.known !== 'nothing',
    isUpToDate: decide(
      statusChecks?.some(({ parameters }) => parameters?.strict_required_status_checks_policy === true),
      all?.required_status_checks?.strict,
    ),
    needsApproval: decide(
      reviews?.some(({ parameters }) => (parameters?.required_approving_review_count ?? 0) > 0),
      (ownReviews?.required_approving_review_count ?? 0) > 0,
    ),
    dismissesStale: decide(asks('dismiss_stale_reviews_on_push'), ownReviews?.dismiss_stale_reviews),
    needsOwnerReview: decide(asks('require_code_owner_review'), ownReviews?.require_code_owner_reviews),
    needsLastPushApproval: decide(asks('require_last_push_approval'), ownReviews?.require_last_push_approval),
    blocksForcePush: decide(isNotEmpty(ofType('non_fast_forward')), all?.allow_force_pushes?.enabled === false),
    blocksDeletion: decide(isNotEmpty(ofType('deletion')), all?.allow_deletions?.enabled === false),
    hasMergeQueue: hasQueue(ofType('merge_queue'), classic),
  };
}

function isNotEmpty(rules: readonly RulesetRule[] | undefined): boolean | undefined {
  return rules === undefined ? undefined : rules.length > 0;
}

/** A merge queue that classic protection asks for cannot be read anywhere. */
function hasQueue(rules: readonly RulesetRule[] | undefined, { known }: ClassicKnowledge): boolean | undefined {
  if (rules !== undefined && rules.length > 0) return true;
  return rules !== undefined && known === 'none' ? false : undefined;
}

function checksOfRules(rules: readonly RulesetRule[]): RequiredCheck[] {
  return rules.flatMap(({ parameters }) =>
    (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => checkOf(context, app)),
  );
}

function checksOfClassic(classic: ClassicKnowledge): readonly RequiredCheck[] {
  if (classic.known === 'checks') return classic.checks;
  return classic.known === 'all' ? checksOf(classic.protection) : [];
}

function checksOf({ required_status_checks: required }: ClassicProtection): RequiredCheck[] {
  const checks = (required?.checks ?? []).map(({ context, app_id: app }) => checkOf(context, app));
  const named = new Set(checks.map(({ context }) => context));
  const others = (required?.contexts ?? []).filter((context) => !named.has(context));
  return [...checks, ...others.map((context) => ({ context }))];
}

/** GitHub writes any source as no id, or as −1. */
function checkOf(context: string, app: number | null | undefined): RequiredCheck {
  return app === undefined || app === null || app < 0 ? { context } : { context, app };
}
