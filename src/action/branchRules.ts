/** Whether the branch really waits for this check: a gate that nobody has to pass is worth a line in the comment. */
import { requiredState } from '../doctor/requiredState.ts';
import type { GitHubClient } from '../github/client.ts';
import { readBranchRules } from '../github/protection.ts';
import { listForeign, type Phrase, phrase } from '../result/phrase.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';

/** @returns remarks for the comment; none where all is well, and none where it cannot be known */
export async function remarkOnBranchRules(
  client: GitHubClient | undefined,
  { repository, job }: Inputs,
  { base }: Event,
): Promise<readonly Phrase[]> {
  if (client === undefined || job.name === '') return [];
  try {
    const rules = await readBranchRules(client, repository, base.branch);
    const { state, sentence } = requiredState(rules, [job.name]);
    return state === 'not-required' || state === 'required-from-any-source' ? [remark(sentence)] : [];
  } catch {
    // What surrounds the gate is told where it is known, and changes no verdict.
    return [];
  }
}

function remark(sentence: Phrase): Phrase {
  return phrase`${sentence} ${listForeign(['holdout doctor'])} says what to change.`;
}
