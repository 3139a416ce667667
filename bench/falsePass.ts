/**
 * How often each decision rule passes a model that sits exactly at its criterion, or is worse by just the margin:
 *
 *     node bench/falsePass.ts
 *
 * Prints a Markdown table beside numbers of other programs, where there are any. Rules of counts are summed exactly,
 * the others simulated from seeds of their own, so that every run prints the same. Takes a few minutes.
 */
import { areaRows, pairedAreaRows } from './falsePass/areas.ts';
import { clusterRows } from './falsePass/clusters.ts';
import { decreaseRows } from './falsePass/decreases.ts';
import { lossRows } from './falsePass/losses.ts';
import { proportionRows } from './falsePass/proportions.ts';
import type { Row } from './falsePass/rates.ts';
import { macroRows, tableRows } from './falsePass/tables.ts';

const parts: readonly (() => Row[])[] = [
  proportionRows,
  tableRows,
  macroRows,
  areaRows,
  lossRows,
  clusterRows,
  decreaseRows,
  pairedAreaRows,
];

console.log('| rule | ours | table | claimed |');
console.log('| --- | --- | --- | --- |');
for (const rowsOf of parts) {
  const started = performance.now();
  for (const { rule, ours, table, claimed } of rowsOf()) console.log(`| ${rule} | ${ours} | ${table} | ${claimed} |`);
  console.error(`${rowsOf.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
