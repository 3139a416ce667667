/** The refusals of ONNX models. Names in a model are foreign text: they are shown made visible and cut. */
import { visibleText } from '../result/foreignText.ts';
import { Refusal } from '../result/refusal.ts';

const exportAgain = 'Export the model again, and check it with `onnx.checker.check_model`.';

/** A name from the model for a message. A hostile one may be long, so it is cut before it is made visible. */
export function shownName(name: string): string {
  return `“${visibleText(name.slice(0, 256))}”`;
}

export function refuseMalformed(file: string, problem: string, cure = exportAgain): Refusal {
  return new Refusal('model/malformed', { file, problem, cure });
}

export function refuseDamaged(file: string, offset: number, problem: string): Refusal {
  return refuseMalformed(file, `is damaged at byte ${offset}: ${problem}`);
}

export function refuseTooLarge(file: string, problem: string, cure: string): Refusal {
  return new Refusal('model/too-large', { file, problem, cure, exit: 4 });
}

export function refuseOperator(file: string, problem: string, cure: string): Refusal {
  return new Refusal('model/operator', { file, problem, cure });
}

export function refuseNondeterministic(file: string, problem: string, cure: string): Refusal {
  return new Refusal('model/nondeterministic', { file, problem, cure });
}

export function refuseExternalData(file: string, problem: string, cure: string): Refusal {
  return new Refusal('model/external-data', { file, problem, cure });
}
