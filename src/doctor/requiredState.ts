/** Whether the check of Holdout is really required: for the doctor, and for the comment on a pull request. */
import { listForeign, type Phrase, phrase } from '../result/phrase.ts';
import { type BranchRules, protectionOf, type RequiredCheck } from './branchRules.ts';

export type RequiredState = 'required' | 'not-required' | 'required-from-any-source' | 'unknown';

export interface Requirement {
  state: RequiredState;
  sentence: Phrase;
}

/**
 * Whether a branch requires checks. Of several names the worst answer counts.
 *
 * @param rules what is known of the branch; undefined where nothing is
 * @param names of the checks that Holdout's job reports, as GitHub shows them
 */
export function requiredState(rules: BranchRules | undefined, names: readonly string[]): Requirement {
  if (rules === undefined || names.length === 0) {
    return { state: 'unknown', sentence: phrase`Whether the check is required is not known.` };
  }
  const { checks, areChecksKnown } = protectionOf(rules);
  const states = names.map((name) => ({ name, state: stateOf(name, checks, areChecksKnown, rules.actionsApp) }));
  for (const state of ['not-required', 'unknown', 'required-from-any-source'] as const) {
    const concerned = states.filter((one) => one.state === state).map(({ name }) => name);
    if (concerned.length > 0) return { state, sentence: sentenceOf(state, concerned, rules.branch, checks) };
  }
  return { state: 'required', sentence: sentenceOf('required', names, rules.branch, checks) };
}

function stateOf(
  name: string,
  checks: readonly RequiredCheck[],
  areKnown: boolean,
  app: number | undefined,
): RequiredState {
  const named = checks.filter(({ context }) => context === name);
  if (named.some((check) => check.app !== undefined && (app === undefined || check.app === app))) return 'required';
  // Required from another app, the check of GitHub Actions does not count.
  if (named.some((check) => check.app === undefined)) return 'required-from-any-source';
  return areKnown ? 'not-required' : 'unknown';
}

function sentenceOf(
  state: RequiredState,
  names: readonly string[],
  branch: string,
  checks: readonly RequiredCheck[],
): Phrase {
  const list = listForeign(names);
  switch (state) {
    case 'required':
      return phrase`The check ${list} is required on ${branch}, from GitHub Actions.`;
    case 'required-from-any-source':
      return phrase`The check ${list} is required on ${branch}, but from any source: everyone who may write can report it as passed.`;
    case 'unknown':
      return phrase`Whether the check ${list} is required on ${branch} is not known.`;
    case 'not-required': {
      const fromOther = checks.some(({ context }) => names.includes(context));
      if (fromOther)
        return phrase`The check ${list} is required on ${branch} from another app than GitHub Actions, so that of Holdout does not count.`;
      return phrase`The check ${list} is not required on ${branch}: a change can be merged while it fails.`;
    }
  }
}
