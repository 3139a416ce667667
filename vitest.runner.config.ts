import { defineConfig } from 'vitest/config';

/** The bundled Action in whole jobs, which act runs on this machine; skipped where act cannot be had. */
export default defineConfig({
  test: {
    include: ['test/runner/**/*.test.ts'],
    globalSetup: ['test/runner/setup.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
