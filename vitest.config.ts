import { defineConfig } from 'vitest/config';
import { virtualModulesForVite } from './src/build/virtual-modules.js';

export default defineConfig({
  plugins: [virtualModulesForVite()],
  test: {
    // Many tests start processes, and some machines are slow: a test that hangs still ends.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    allowOnly: false,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/build/**'] },
  },
});
