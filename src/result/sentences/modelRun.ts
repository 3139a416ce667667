import { formatCount } from '../numbers.ts';
import { foreign, joinPhrases, listForeign, type Phrase, phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { countOf, hasOrHave } from '../wording.ts';
import type { Description, ModelRunCode } from './description.ts';
import { firstPlaces } from './independence.ts';

type Sentences = { readonly [Code in ModelRunCode]: (args: FindingOf<Code>['args']) => Description };

/** `at most 1.2e-7`, `none`. */
function differenceText(largest: number | null): string {
  if (largest === null) return 'the model gives no scores';
  return largest === 0 ? 'no score differs' : `scores differ by at most ${largest.toExponential(1)}`;
}

function filledColumns(columns: FindingOf<'evaluation/filled'>['args']['columns']): Phrase {
  return joinPhrases(
    columns.slice(0, 5).map(({ column, samples }) => phrase`${column} ${words(formatCount(samples))}`),
    ', ',
  );
}

const layerWords = { network: 'the network', files: 'other files', processes: 'other processes' } as const;

const noReleased: Readonly<Record<FindingOf<'performance/no-released-model'>['args']['reason'], string>> = {
  'working-folder': 'the working folder is both trees',
  first: 'the approved branch has no model yet',
  unusable: 'it cannot be run as the policy says',
  unbound: 'no binding ties its predictions to it and to the test set',
};

export const modelRunSentences: Sentences = {
  'model/unrecognised': ({ path, format }) => ({
    sentence: phrase`The model ${path} is ${words(format)}, which is not known to be safe to load; the gate did not load it.`,
    cure: words('Ship the model as ONNX or safetensors: neither can carry code.'),
  }),
  'model/loaded-by-command': ({ path, format }) => ({
    sentence: phrase`The model ${path} is ${words(format)}, which can carry code, and the policy’s command loads it.`,
    cure: words('Ship the model as ONNX or safetensors, so that loading it runs no code.'),
  }),
  'model/rewired': ({ outputs }) => ({
    sentence: phrase`${words(outputs.length === 1 ? 'The output' : 'The outputs')} ${listForeign(outputs)} of the model ${words(outputs.length === 1 ? 'was' : 'were')} read as the tensor that ZipMap turns into maps.`,
    cure: undefined,
  }),
  'scope/not-repeatable': ({ samples, runs }) => ({
    sentence: phrase`The model is not deterministic: for ${countOf(samples, 'sample')}, ${words(formatCount(runs))} evaluations in the same order gave other outputs.`,
    cure: words('Remove what is random from the model; Annex 22 covers deterministic models alone.'),
  }),
  'scope/order-dependent': ({ samples, evaluated, largestDifference }) => ({
    sentence: phrase`In another order or batch the model decides otherwise for ${words(formatCount(samples))} of ${countOf(evaluated, 'sample')}; ${words(differenceText(largestDifference))}.`,
    cure: words('Let each sample’s output depend on that sample alone: no state, and no statistic over the batch.'),
  }),
  'scope/repeated': ({ runs, batches, largestDifference }) => ({
    sentence: phrase`${countOf(runs, 'evaluation')} ${words(runs === 1 ? 'was made' : 'agree bit for bit')}; in another order and in batches of ${words(batches.map(formatCount).join(', '))} the decisions are the same, and ${words(differenceText(largestDifference))}.`,
    cure: undefined,
  }),
  'evaluation/not-a-number': ({ samples, places }) => ({
    sentence: phrase`The model gives no finite number for ${countOf(samples, 'test sample')}${firstPlaces(places)}.`,
    cure: words('Mend the model, or exclude these samples with a reason that was approved before the test.'),
  }),
  'evaluation/filled': ({ columns }) => ({
    sentence: phrase`Empty cells of test samples were filled as the policy says: ${filledColumns(columns)}${words(columns.length > 5 ? ` and ${columns.length - 5} more columns` : '')}.`,
    cure: words('Check that the model gets the same in use.'),
  }),
  'evaluation/not-isolated': ({ layers }) => ({
    sentence: phrase`The command could not be kept from ${words(layers.map((layer) => layerWords[layer]).join(', '))} on this system.`,
    cure: phrase`Run it in a job without secrets on Linux with ${foreign('unshare')}; ${foreign('isolation: required')} in the policy makes this an error.`,
  }),
  'custody/files-not-locked': ({ inputs }) => ({
    sentence: phrase`Files feed the model (${listForeign(inputs, 5)}), and the lock does not cover their content.`,
    cure: phrase`Add a column with the digest (sha256) of each sample’s file, name it under ${foreign('data.columns.content')}, and lock the test set anew.`,
  }),
  'custody/content-mismatch': ({ samples, places }) => ({
    sentence: phrase`The ${words(samples === 1 ? 'file' : 'files')} of ${countOf(samples, 'test sample')} ${hasOrHave(samples)} another digest than the manifest says${firstPlaces(places)}.`,
    cure: words('Restore the files that were locked.'),
  }),
  'performance/no-released-model': ({ reason, problem }) => ({
    sentence: phrase`The model was not compared with the released one: ${words(noReleased[reason])}${problem === undefined ? [] : phrase` (${problem})`}.`,
    cure:
      reason === 'working-folder'
        ? phrase`Judge by the approved branch: ${foreign('holdout check --approved origin/main')}.`
        : reason === 'first'
          ? undefined
          : words('Have the comparison made in a change that keeps inputs and outputs of the model.'),
  }),
};
