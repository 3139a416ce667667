import { defineConfig } from 'vitest/config';

/** The whole set of reference values, which only CI has at hand. */
export default defineConfig({ test: { include: ['test/shared/**/*.test.ts'], testTimeout: 120_000 } });
