import { defineConfig } from 'vitest/config';

/** The attacks that the gate has to stand up to, each with repositories and pull requests of its own: minutes of work. */
export default defineConfig({
  test: { include: ['test/action/attacks/**/*.test.ts'], maxWorkers: '100%', testTimeout: 240_000 },
});
