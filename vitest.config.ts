import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    // A busy machine is no fault of the page.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './scripts/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['src/**/*.test.ts', 'packs/**/*.test.ts', 'web/**/*.test.ts', 'train/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Programs and browsers keep time by a clock that a machine shared with others may hold up: limits are there to end what hangs, and
        // are far from what anything takes. What fails thrice fails.
        test: {
          name: 'program',
          include: ['test/**/*.test.ts'],
          retry: process.env.CI === undefined ? 0 : 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
