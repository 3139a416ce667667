import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: '100%',
    // Far above what any test takes: a slow machine, or the counting of coverage, is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['test/shared/**', 'test/runner/**', 'test/action/attacks/**'],
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
