/** How much worse a regression may be on the test data than on the training data: only a person knows its unit. */
import { phrase } from '../result/phrase.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { Decisions } from './decisions.ts';
import type { ChosenEvaluation } from './modelSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import type { ChosenTask } from './taskSteps.ts';

/** As it is to be written; undefined where training data are not looked at, or the task has a tolerance of its own. */
export async function chooseFitTolerance(
  decisions: Decisions,
  task: ChosenTask | undefined,
  evaluation: ChosenEvaluation | undefined,
): Promise<string | undefined> {
  if (task?.task !== 'regression' || evaluation === undefined) return undefined;
  if (evaluation.by !== 'onnx' || !evaluation.hasTraining) {
    return decisions.attempt(() => refuseTolerance(decisions));
  }
  return decisions.decide({
    option: 'fit-tolerance',
    question: phrase`Largest difference of MAE between training and test data that is no overfitting; without it training data are not evaluated`,
    isOptional: true,
    cure: '',
    read: ([text = '']) => {
      if ((parseDecimal(text) ?? -1) >= 0) return text;
      throw refuseUsage('--fit-tolerance is no plain number of at least 0', 'Write it in the unit of the label.');
    },
  });
}

function refuseTolerance(decisions: Decisions): undefined {
  if (decisions.given('fit-tolerance').length === 0) return undefined;
  throw refuseUsage(
    '--fit-tolerance compares training and test data, for which the gate runs the model, and here it does not',
    'Leave it out.',
  );
}
