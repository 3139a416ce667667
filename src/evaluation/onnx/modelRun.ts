/** One model that the gate runs, from the loading to the outcome of each sample. */
import type { Runtime } from '../../inference/protocol.ts';
import type { OnnxSource, Policy } from '../../policy/policy.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { Tree } from '../../trees/tree.ts';
import type { Evaluated, Repetition } from '../determinism.ts';
import { decideOutputs } from '../modelPredictions.ts';
import { decisionRule } from '../predictions.ts';
import { evaluateRows, type OpenInputs, openInputs, type RunningModel } from './evaluator.ts';
import type { ModelOutputs } from './outputs.ts';
import type { ModelPlan } from './plan.ts';
import { evaluateRepeatedly } from './repeat.ts';
import { ModelSession } from './session.ts';
import { type OnnxSubject, planSubject } from './subject.ts';

/** A model that was loaded and can be evaluated; to be closed in every case. */
export class ModelRun {
  readonly runtime: Runtime;
  readonly plan: ModelPlan;
  readonly #running: RunningModel;
  readonly #source: OnnxSource;
  readonly #policy: Policy;

  private constructor(running: RunningModel, runtime: Runtime, source: OnnxSource, policy: Policy) {
    this.#running = running;
    this.runtime = runtime;
    this.plan = running.plan;
    this.#source = source;
    this.#policy = policy;
  }

  /** @throws Refusal where the model does not fit the policy, or the runtime refuses it */
  static async load(subject: OnnxSubject, source: OnnxSource, policy: Policy): Promise<ModelRun> {
    const plan = planSubject(subject, source, policy);
    const session = new ModelSession(subject.file, source);
    try {
      const runtime = await session.load(subject.bytes, subject.external);
      return new ModelRun({ session, plan, file: subject.file }, runtime, source, policy);
    } catch (thrown) {
      session.close();
      throw thrown;
    }
  }

  open(manifest: Manifest, tree: Tree): Promise<OpenInputs> {
    return openInputs(this.plan, this.#source, manifest, tree);
  }

  /** Evaluates rows as often as the policy asks for. */
  async evaluateRepeatedly(
    inputs: OpenInputs,
    rows: Uint32Array,
  ): Promise<{ evaluated: Evaluated; repetition: Repetition }> {
    const { repeat } = this.#policy.evaluation;
    const decide = (outputs: ModelOutputs) => this.#decide(outputs);
    const { outputs, repetition } = await evaluateRepeatedly(this.#running, inputs, rows, repeat, decide);
    return { evaluated: decide(outputs), repetition };
  }

  async evaluate(inputs: OpenInputs, rows: Uint32Array): Promise<Evaluated> {
    return this.#decide(await evaluateRows(this.#running, inputs, rows, this.batchOf(rows)));
  }

  /** Samples that are evaluated together, where there are so many. */
  batchOf(rows: Uint32Array): number {
    const { batch, isFixed } = this.plan;
    return isFixed ? batch : Math.min(batch, Math.max(1, rows.length));
  }

  close(): void {
    this.#running.session.close();
  }

  #decide(outputs: ModelOutputs): Evaluated {
    return decideOutputs(outputs, decisionRule(this.#policy), this.#running.file);
  }
}
