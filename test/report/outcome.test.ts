/** Under `pass-fail` one check stands for all results; what is no result stays, because it has to be mended. */
import { describe, expect, it } from 'vitest';
import { disclose } from '../../src/report/disclose.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Finding, Report } from '../../src/result/schema.ts';
import { exampleFinding } from '../../src/result/sentences.ts';
import { check, mammographyReport, run } from './fixtures.ts';

const clause = 'annex22:7.1';

/** A report of which results decide `performance/fit`, with these findings. */
function viewWith(findings: Finding[], criteria: Finding[] = []) {
  const report: Report = {
    ...mammographyReport(),
    checks: [
      check('data/manifest', [], [], 'Read'),
      check('performance/criteria', ['annex22:4.2'], criteria, 'All criteria are met'),
      check('performance/fit', [clause], findings, 'It fits'),
    ],
    traceability: [{ clause, status: 'failed', checks: ['performance/fit'] }],
  };
  return disclose(report, { disclosure: 'pass-fail', suppressBelow: 0 });
}

const checksOf = ({ checks }: Report) => checks.map(({ id, status }) => `${id} ${status}`);
const incomplete = exampleFinding('performance/fit-incomplete');
const overfit = exampleFinding('performance/overfit');

describe('what is no result', () => {
  it('stays with its check, beside the one that stands for all results', () => {
    const view = viewWith([incomplete]);
    expect(checksOf(view)).toEqual(['data/manifest pass', 'performance/results pass', 'performance/fit fail']);
    expect(view.checks[2]?.findings).toEqual([incomplete]);
    expect(renderMarkdown(view, run)).toContain('have no prediction, so that the gap to the test set is not known');
  });

  it('is told apart from results in the same check', () => {
    const view = viewWith([overfit, incomplete]);
    expect(checksOf(view)).toEqual(['data/manifest pass', 'performance/results fail', 'performance/fit fail']);
    expect(view.checks[2]?.findings).toEqual([incomplete]);
    expect(renderMarkdown(view, run)).not.toContain('better on training');
  });

  it('that blocks fails its clause, and what results decide is not shown', () => {
    expect(viewWith([incomplete]).traceability).toEqual([
      { clause, status: 'failed', checks: ['performance/fit', 'performance/results'] },
    ]);
    expect(viewWith([overfit]).traceability).toEqual([
      { clause, status: 'not-shown', checks: ['performance/results'] },
    ]);
  });
});

describe('results', () => {
  it('are one check, whichever of them failed', () => {
    const views = [viewWith([overfit]), viewWith([], [exampleFinding('performance/criterion')])];
    for (const view of views) {
      expect(checksOf(view)).toEqual(['data/manifest pass', 'performance/results fail']);
      expect(view.checks[1]?.findings).toEqual([{ code: 'performance/withheld', severity: 'block', args: {} }]);
    }
    expect(views[0]?.checks).toEqual(views[1]?.checks);
  });
});
