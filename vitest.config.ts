import { configDefaults, defineConfig } from 'vitest/config';
import { virtualModulesForVite } from './src/build/virtual-modules.js';

// These start a browser: they run for whoever asks for them by name.
const IN_BROWSER = 'test/browser';
const isAskedFor = process.argv.some((argument) => argument.includes(IN_BROWSER));

export default defineConfig({
  plugins: [virtualModulesForVite()],
  test: {
    // Many tests start processes, and some machines are slow: a test that hangs still ends.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    // Two that start at once would unpack the browser into each other.
    fileParallelism: !isAskedFor,
    exclude: [...configDefaults.exclude, ...(isAskedFor ? [] : [`${IN_BROWSER}/**`])],
    // Much of a test is waiting for the process that it started.
    maxWorkers: '100%',
    passWithNoTests: false,
    allowOnly: false,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/build/**'] },
  },
});
