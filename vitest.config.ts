import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Real servers are started once per run by the global set-up of the projects that need them.
export default defineConfig({
  test: {
    // Most of the time goes into waiting for servers: with two cores, one file after another took twice as long.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    reporters: ['default', './scripts/count-reporter.ts'],
    projects: [
      // No test is judged by its time: these limits are for what hangs.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // What is rendered, read by the real programs: they come from the system's packages (.ci/packages.txt).
      {
        test: {
          name: 'program',
          include: ['test/program/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
