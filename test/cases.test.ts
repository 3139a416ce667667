/**
 * Whole-gate cases: each folder of `cases/` holds the files of a small project and `expected.json`, what the gate
 * has to say of it. The digests in locks and bindings come from a separate implementation of the documented digest.
 *
 * `expected.json`: exit and verdict; the status of some checks; all findings but the usual ones, in order, each with
 * at least the arguments given; and where given all criteria, confusion matrices and comparisons, and some estimates
 * and clauses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/gate/check.ts';
import { renderJson } from '../src/result/json.ts';
import type { GateResult } from '../src/result/run.ts';
import { type CheckStatus, type Finding, type Report, reportSchema } from '../src/result/schema.ts';

interface Expected {
  /** What the case is for. */
  why: string;
  exit: number;
  verdict: Report['verdict'];
  checks?: Record<string, CheckStatus>;
  findings: Record<string, unknown>[];
  criteria: Record<string, unknown>[];
  confusion?: Record<string, unknown>[];
  comparisons?: Record<string, unknown>[];
  estimates?: Record<string, unknown>[];
  subject?: Record<string, unknown>;
  /** What the run shows for some clauses. */
  traceability?: Record<string, unknown>[];
}

const folder = join(import.meta.dirname, 'cases');

/** Every case is judged from a folder, few tie predictions to a model, and most have a line of text for a model. */
const usual = ['criteria/working-folder', 'evaluation/unbound', 'model/unrecognised'];

function isUsual({ code, severity }: Finding): boolean {
  return severity === 'warn' && usual.includes(code);
}

async function judge(name: string): Promise<GateResult & { expected: Expected }> {
  const path = join(folder, name);
  const expected: Expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));
  return { ...(await check({ policyFile: join(path, '.holdout/policy.yml') })), expected };
}

describe('cases', () => {
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const { report, exit, expected } = await judge(name);
      const statuses = Object.fromEntries(report.checks.map(({ id, status }) => [id, status]));
      const findings = report.checks.flatMap((one) => one.findings).filter((finding) => !isUsual(finding));
      expect({ findings, exit, verdict: report.verdict }).toMatchObject({
        findings: expected.findings,
        exit: expected.exit,
        verdict: expected.verdict,
      });
      expect(statuses).toMatchObject(expected.checks ?? {});
      expect(report.criteria).toMatchObject(expected.criteria);
      if (expected.confusion !== undefined) expect(report.confusion).toMatchObject(expected.confusion);
      if (expected.comparisons !== undefined) expect(report.comparisons).toMatchObject(expected.comparisons);
      for (const estimate of expected.estimates ?? []) {
        expect(report.estimates).toContainEqual(expect.objectContaining(estimate));
      }
      for (const trace of expected.traceability ?? []) {
        expect(report.traceability).toContainEqual(expect.objectContaining(trace));
      }
      expect(report.subject).toMatchObject(expected.subject ?? {});
      // Throws for NaN, infinite numbers and undefined members.
      const text = renderJson(report);
      expect(reportSchema.parse(JSON.parse(text))).toEqual(report);
      expect(new Set(report.checks.map(({ id }) => id)).size).toBe(report.checks.length);
    });
  }
});
