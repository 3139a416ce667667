/** The answers that faults give, in GitHub's form. */
import { type Answer, ApiProblem } from './core.ts';
import { problemAnswer } from './dispatch.ts';
import type { Fault } from './faults.ts';

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'Too Many Requests',
  500: 'Server Error',
};

const secondaryLimit =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to ' +
  'GitHub Support for help, please include the request ID 0000:0000:0000000:0000000:00000000.';

/** The answer that stands in place of the right one; undefined for a fault of another kind. */
export function faultAnswer(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault.status, fault.message, fault.retryAfter);
    case 'secondary-rate-limit':
      return problemAnswer(
        new ApiProblem(403, secondaryLimit, {}, { 'retry-after': String(fault.retryAfter ?? 60) }),
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      );
    case 'rate-limit': {
      const reset = Math.ceil(Date.now() / 1000) + (fault.resetAfter ?? 3600);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
      return problemAnswer(new ApiProblem(403, 'API rate limit exceeded for installation ID 1.', {}, headers));
    }
    default:
      return undefined;
  }
}

/** 502 and 503 come from GitHub's load balancer, as a page. */
function statusAnswer(status: number, message: string | undefined, retryAfter: number | undefined): Answer {
  const wait = retryAfter ?? (status === 429 ? 60 : undefined);
  const headers = wait === undefined ? {} : { 'retry-after': String(wait) };
  if (status === 502 || status === 503) {
    const page = '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body></body></html>\n';
    return { status, bytes: Buffer.from(page), headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } };
  }
  return problemAnswer(new ApiProblem(status, message ?? messages[status] ?? 'Error', {}, headers));
}
