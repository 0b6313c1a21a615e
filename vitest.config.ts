import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'packs/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts', 'train/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    // A busy machine is no fault of the page.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './scripts/closing-line.ts'],
  },
});
