/** What a test lets go wrong with a request: in place of its answer, or after it took effect. */

export type ErrorStatus = 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503;

export type FaultKind =
  /** An error of GitHub's; 429 comes with `retry-after`. */
  | {
      kind: 'status';
      status: ErrorStatus;
      message?: string;
      retryAfter?: number;
    }
  /** 403 with `retry-after` and the sentence that clients know it by. */
  | { kind: 'secondary-rate-limit'; retryAfter?: number }
  /** 403 with no requests left until a time, in seconds from now. */
  | { kind: 'rate-limit'; resetAfter?: number }
  /** The connection is reset. */
  | { kind: 'reset' }
  /** Nothing comes, until the client gives up or the server closes. */
  | { kind: 'silence' }
  /** The connection ends in the middle of the body. */
  | { kind: 'cut-body' }
  /** The answer is a page, and its link leads to one that fails, with 502 unless another status is given. */
  | { kind: 'broken-next-page'; status?: ErrorStatus }
  /** The right answer, and something that happens before it is made, such as a push by someone else. */
  | { kind: 'meanwhile'; run: () => unknown }
  /** The right answer, late. */
  | { kind: 'slow'; milliseconds: number };

export type Fault = FaultKind & {
  /** In capitals; every method by default. */
  method?: string;
  /** What the path of the request, with its query, has to match. */
  path: RegExp;
  /** How many requests it meets; 1 by default. */
  times?: number;
  /** `after` lets the request take effect first, so that only its answer is lost. Default: `before`. */
  when?: 'before' | 'after';
};

interface Planned {
  fault: Fault;
  left: number;
}

/** Faults wait here until a request meets them. */
export class FaultPlan {
  readonly #planned: Planned[] = [];

  add(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  /** The oldest fault that meets the request, which then has one time less. */
  take(method: string, path: string): Fault | undefined {
    const found = this.#planned.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && new RegExp(fault.path).test(path),
    );
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  }
}
