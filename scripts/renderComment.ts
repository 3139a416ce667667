/**
 * Draws a report as it looks in a pull request, for the README:
 *
 *     node scripts/renderComment.ts report.md docs/comment.png [width]
 *
 * Chromium is taken from the variable CHROMIUM, else from /usr/bin/chromium.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
];
const timeout = 60_000;

const [source, target, width = '900'] = process.argv.slice(2);
if (source === undefined || target === undefined || !/^\d{3,4}$/.test(width)) {
  throw new Error('usage: node scripts/renderComment.ts report.md image.png [width]');
}
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
try {
  drawComment(readFileSync(source, 'utf8'), resolve(target), Number(width), folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function drawComment(markdown: string, image: string, columns: number, workFolder: string): void {
  const page = join(workFolder, 'comment.html');
  writeFileSync(page, pageOf(markdown, columns));
  const height = measure(page, columns, workFolder);
  runChromium([`--window-size=${columns},${height}`, `--screenshot=${image}`], page, workFolder);
}

/** The script of the page writes its height into the document, where `measure` finds it. */
function pageOf(markdown: string, columns: number): string {
  const css = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css');
  const article = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  const layout = `body { margin: 0; width: ${columns}px } .markdown-body { padding: 16px; box-sizing: border-box }`;
  const report = "document.body.dataset.height = String(document.querySelector('article').offsetHeight)";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${readFileSync(css, 'utf8')}${layout}</style>
<body><article class="markdown-body">${article}</article><script>${report}</script></body></html>`;
}

function measure(page: string, columns: number, workFolder: string): number {
  const document = runChromium([`--window-size=${columns},1000`, '--dump-dom'], page, workFolder);
  const height = /data-height="(\d+)"/.exec(document)?.[1];
  if (height === undefined) throw new Error('Chromium did not lay out the page');
  return Number(height);
}

function runChromium(options: readonly string[], page: string, workFolder: string): string {
  const profile = `--user-data-dir=${join(workFolder, 'profile')}`;
  const binary = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const address = pathToFileURL(page).href;
  const { stdout, status, error } = spawnSync(binary, [...quiet, profile, ...options, address], {
    encoding: 'utf8',
    timeout,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`Chromium ended with ${status}`);
  return stdout;
}
