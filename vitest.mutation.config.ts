import { defineConfig } from 'vitest/config';

/** The tests that mutants of statistics and acceptance have to survive: fast ones, without git, models or bundles. */
export default defineConfig({
  test: {
    include: ['test/{statistics,metrics,acceptance}/**/*.test.ts'],
    testTimeout: 900_000,
  },
});
