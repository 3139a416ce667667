import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../src/result/version.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/**
 * A runner downloads the whole repository before each job, packed. Two thirds are the toolkit's clients for GitHub and
 * for artifacts; the one for artifacts is loaded only when something is uploaded.
 */
const largestSize = 16_000_000;

interface PackageFile {
  version?: string;
  type?: string;
  bin?: Record<string, string>;
}

function readPackage(path: string): PackageFile {
  return JSON.parse(readFileSync(path, 'utf8')) as PackageFile;
}

const packageFile = readPackage(join(root, 'package.json'));

describe('the version', () => {
  it('is that of package.json', () => {
    expect(version).toBe(packageFile.version);
  });
});

describe('dist/', () => {
  let copy: string;

  // Where nothing is installed beside it, as on a user's runner.
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'holdout-dist-'));
    cpSync(dist, join(copy, 'dist'), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('prints its version, from another folder and without an environment', () => {
    const command = [join(copy, 'dist/cli/index.js'), '--version'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, env: {}, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${packageFile.version}\n`, stderr: '' });
  });

  it.runIf(process.platform !== 'win32')('can be executed as it is', () => {
    const { status, stdout } = spawnSync(join(dist, 'cli/index.js'), ['--version'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${packageFile.version}\n` });
  });

  it('is what package.json installs', () => {
    expect(packageFile.bin).toEqual({ holdout: 'dist/cli/index.js' });
    expect(readFileSync(join(dist, 'cli/index.js'), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it.each(['action', 'cli', 'inference'])('holds modules: %s', (entry) => {
    expect(readPackage(join(dist, entry, 'package.json'))).toEqual({ type: 'module' });
  });

  it('carries the licences of what it bundles', () => {
    expect(readFileSync(join(dist, 'action/licenses.txt'), 'utf8')).toContain('@actions/core');
    const ofInference = readFileSync(join(dist, 'inference/licenses.txt'), 'utf8');
    expect(ofInference).toContain('onnxruntime-web');
    expect(ofInference).toContain('Independent JPEG Group');
  });

  it('holds the WebAssembly modules as their packages have them, once', () => {
    const found = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.wasm'));
    const packages = {
      'inference/libjpegturbowasm_decode.wasm':
        '@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm',
      'inference/ort-wasm-simd-threaded.wasm': 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    };
    expect(found.sort()).toEqual(Object.keys(packages));
    for (const [path, origin] of Object.entries(packages)) {
      expect(readFileSync(join(dist, path)).equals(readFileSync(join(root, 'node_modules', origin)))).toBe(true);
    }
  });

  it('stays small', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !path.endsWith('licenses.txt') && !path.endsWith('.wasm'),
    );
    const sizes = files.map((path) => statSync(join(dist, path))).filter((status) => status.isFile());
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(largestSize);
  });
});
