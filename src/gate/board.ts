import type { Judgement } from '../result/judgement.ts';
import { type Refusal, refusalsOf } from '../result/refusal.ts';
import type { Finding, RefusedFinding } from '../result/schema.ts';
import type { CollectedJudgement } from './verdict.ts';

/** Collects what the checks say. A refused input is what its check says; the checks that need it do not run. */
export class Board {
  readonly judgements: CollectedJudgement[] = [];

  post(...judgements: readonly CollectedJudgement[]): void {
    this.judgements.push(...judgements);
  }

  /** Runs a step; where it refuses its input, the check says so and the result is undefined. */
  async attempt<Value>(check: string, step: () => Value | Promise<Value>): Promise<Value | undefined> {
    try {
      return await step();
    } catch (thrown) {
      this.refuse(check, refusalsOf(thrown));
      return undefined;
    }
  }

  /** As `attempt`, for a step that gives the check's own judgement. */
  async tryPost(check: string, step: () => Judgement | Promise<Judgement>): Promise<void> {
    const judgement = await this.attempt(check, step);
    if (judgement !== undefined) this.post(judgement);
  }

  private refuse(check: string, refusals: readonly Refusal[]): void {
    this.judgements.push({
      check,
      findings: refusals.map(findingOf),
      clean: '',
      refusedWith: refusals.map(({ exit }) => exit),
    });
  }

  /** Adds findings to what a check has said already. */
  add(check: string, findings: readonly Finding[]): void {
    const index = this.judgements.findIndex((judgement) => judgement.check === check);
    const judgement = this.judgements[index] ?? { check, findings: [], clean: '' };
    this.judgements.splice(index < 0 ? this.judgements.length : index, 1, {
      ...judgement,
      findings: [...judgement.findings, ...findings],
    });
  }

  has(check: string): boolean {
    return this.judgements.some((judgement) => judgement.check === check);
  }
}

function findingOf({ code, place, problem, cure }: Refusal): RefusedFinding {
  return { code, severity: 'block', args: { ...place, problem, cure } };
}
