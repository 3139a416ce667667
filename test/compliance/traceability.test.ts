import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/compliance/clauses.ts';
import { clausesOf, type DecidedJudgement, traceClauses } from '../../src/compliance/traceability.ts';

const principle = 'gmlp:4';

function judged(check: string, status: DecidedJudgement['status'] = 'pass', standsFor?: string): DecidedJudgement {
  return { check, status, findings: [], clean: '', ...(standsFor === undefined ? {} : { standsFor }) };
}

/** A judgement for each check that the principle needs, but for external validation. */
const usual = ['sample', 'site', 'content', 'captured', 'linked'].map((kind) => judged(`independence/${kind}`));

function statusOf(judgements: readonly DecidedJudgement[]): string | undefined {
  return traceClauses(judgements).find(({ clause }) => clause === principle)?.status;
}

describe('independence of training and test data (GMLP 4)', () => {
  it('is not shown without a kind that the test set has new entities of only', () => {
    expect(statusOf(usual)).toBe('not-shown');
  });

  it('is shown with one, whose own check serves it', () => {
    const external = judged('independence/site', 'pass', 'independence/external');
    const traces = traceClauses([...usual, external]);
    expect(traces.find(({ clause }) => clause === principle)).toEqual({
      clause: principle,
      status: 'shown',
      checks: [...usual.map(({ check }) => check), 'independence/site'],
    });
  });

  it('is not shown by one whose check warns, and failed by one that fails', () => {
    expect(statusOf([...usual, judged('independence/site', 'warn', 'independence/external')])).toBe('not-shown');
    expect(statusOf([...usual, judged('independence/site', 'fail', 'independence/external')])).toBe('failed');
  });

  it('is served by images that look alike only where hashes are declared', () => {
    const external = judged('independence/site', 'pass', 'independence/external');
    const near = 'independence/near-duplicate';
    expect(statusOf([...usual, external, judged(near, 'not-applicable')])).toBe('shown');
    expect(statusOf([...usual, external, judged(near)])).toBe('shown');
    expect(statusOf([...usual, external, judged(near, 'warn')])).toBe('not-shown');
    expect(statusOf([...usual, external, judged(near, 'fail')])).toBe('failed');
  });
});

describe('the clauses of independence', () => {
  it.each(['linked', 'captured', 'near-duplicate', 'content', 'patient'])('independence/%s serves both', (kind) => {
    expect(clausesOf(`independence/${kind}`)).toEqual(['annex22:6.1', principle]);
  });

  it('name near-duplicates wherever they name content', () => {
    const naming = (check: string) =>
      clauses
        .filter(({ checks, whereDeclared = [] }) => [...checks, ...whereDeclared].includes(check))
        .map(({ id }) => id);
    expect(naming('independence/near-duplicate')).toEqual(naming('independence/content'));
    expect(naming('independence/content')).toEqual(['annex22:6.1', principle]);
  });
});
