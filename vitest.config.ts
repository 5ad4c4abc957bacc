import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Far from the time zones of the properties in the tests: a day computed in the machine's zone shows at once. */
process.env['TZ'] = 'America/Los_Angeles';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
const setupFiles = ['test/setup.ts'];
/** A test that hangs is cut off; a machine that is busy is not a fault of the test. */
const patience = 600_000;
const limits = { testTimeout: patience, hookTimeout: patience };

/**
 * Pure stages and small parts, with WXT's stand-in for browser.*. Files share what they import: most of the time of a small file
 * went into reading the same modules anew. What a test changes of them is put back by `setupFiles`, or by the test.
 */
export const unit = {
  plugins: [WxtVitest()],
  resolve,
  test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], setupFiles, isolate: false, ...limits },
};

export default defineConfig({
  test: {
    // Its own default leaves a core to the main process, which is half of a machine of two, and idle.
    maxWorkers: '100%',
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'test-results/vitest.json' }]] : ['default'],
    projects: [
      unit,
      // The emulator and both adapters, refereed by Google's own client.
      {
        resolve,
        test: { name: 'contract', include: ['test/contract/**/*.test.ts'], setupFiles, ...limits },
      },
      // What people see, in a DOM.
      {
        plugins: [WxtVitest()],
        resolve,
        test: {
          name: 'components',
          include: ['test/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: [...setupFiles, 'test/components/setup.ts'],
          ...limits,
        },
      },
      // The production bundles, as they would be shipped.
      { resolve, test: { name: 'build', include: ['test/build/**/*.test.ts'], setupFiles, ...limits } },
      // The production bundles in real browsers.
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles,
          ...limits,
        },
      },
    ],
  },
});
