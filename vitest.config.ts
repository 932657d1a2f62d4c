import { defineConfig } from 'vitest/config'

/** Unit tests stand beside what they test, and run in Node: nothing under test here needs a page. */
export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test depends on time: this only ends one that hangs, on however busy a machine.
    testTimeout: 120_000,
  },
})
