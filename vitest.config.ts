import { defineConfig } from 'vitest/config';
import { virtualModulesForVite } from './src/build/virtual-modules.js';

export default defineConfig({
  plugins: [virtualModulesForVite()],
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    allowOnly: false,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/build/**'] },
  },
});
