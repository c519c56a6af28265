import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { virtualModulesForVite } from '../../src/build/virtual-modules.js';

/** Tests that hold much and take long: what a small test notices need not wait for them. */
const SLOW = ['broken', 'probe', 'own', 'hostile', 'examples'];

/** Tests of thousands of sentences, which say little of code that the others do not, and would be run once for every mutant. */
const LEFT_OUT = ['checklist/pairs', 'checklist/translated-examples', 'checklist/score', 'assess/register'];

/** The small tests first: a mutant is dead with the first test that fails. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

// In one process: those tests that hold what test/mutation/run.js mutates.
export default defineConfig({
  plugins: [virtualModulesForVite()],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 60_000,
    isolate: false,
    include: (process.env.PROTECTION_CHECK_MUTATED ?? '{assess,checklist,narrative,proposal}')
      .split(' ')
      .map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: LEFT_OUT.map((name) => `test/${name}.test.ts`),
    sequence: { sequencer: SmallFirst },
  },
});
