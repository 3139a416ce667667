import { type Phrase, phrase, words } from '../phrase.ts';
import { idOfKind } from '../wording.ts';

const titles: Readonly<Record<string, string>> = {
  'policy/valid': 'Policy is valid',
  'criteria/approved': 'Rules are approved',
  'personnel/roles': 'Required roles have approved',
  'custody/staff': 'Staff with access to test data kept apart',
  'intended-use/approved': 'Intended use is approved',
  'criteria/metrics': 'Metrics fit the task',
  'criteria/no-decrease': 'Criteria ask for no less than the replaced process',
  'scope/static': 'Model is static',
  'scope/deterministic': 'Model is deterministic',
  'model/format': 'Model is in a safe format',
  'data/manifest': 'Manifest is valid',
  'independence/sample': 'Samples are in one split only',
  'independence/content': 'Data of samples is in one split only',
  'independence/linked': 'No chain of entities joins test data to other splits',
  'independence/captured': 'Test data was captured after training data',
  'independence/near-duplicate': 'No test image looks like one of another split',
  'custody/locked': 'Test set is the locked one',
  'custody/ledger': 'Uses of the test set are recorded',
  'custody/uses': 'Test set was not used too often',
  'subgroups/defined': 'Every test sample falls in a subgroup',
  'test-data/size': 'Test set is large enough',
  'test-data/exclusions': 'Exclusions have reasons',
  'test-data/generated': 'Test samples are not generated',
  'evaluation/complete': 'Every test sample is evaluated',
  'evaluation/bound': 'Predictions belong to the model',
  'confidence/logged': 'Confidence is logged',
  'confidence/threshold': 'Threshold is declared',
  'performance/criteria': 'Acceptance criteria are met',
  'performance/no-decrease': 'Model keeps up with what it is compared with',
  'performance/fit': 'Performance holds outside the training data',
  'performance/results': 'Results meet the policy',
};

const independencePrefix = 'independence/';

/** The name of a check for readers; an entity kind in it is foreign text, and so is an id that is not known. */
export function checkTitle(id: string): Phrase {
  const known = Object.hasOwn(titles, id) ? titles[id] : undefined;
  if (known !== undefined) return words(known);
  if (!id.startsWith(independencePrefix)) return phrase`${id}`;
  return phrase`No ${idOfKind(id.slice(independencePrefix.length))} is in two splits`;
}
