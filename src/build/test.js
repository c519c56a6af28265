import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { root } from './data.js';

// Everything that must hold before a change lands: each step counts as one, each test as one. A step that fails
// does not hide what the next ones find, and the last line is "N passed, N failed" whatever happens.

const colors = process.stdout.isTTY ? '--colors=force' : '--colors=off';
const count = { passed: 0, failed: 0 };

process.once('exit', () => {
  console.log(`${count.passed} passed, ${count.failed} failed`);
  if (count.failed > 0) process.exitCode = 1;
});

step('types', 'node_modules/typescript/bin/tsc');
step('types of the page', 'node_modules/typescript/bin/tsc', '-p', 'src/page');
step('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', colors);
step('build', 'src/build/bundle.js');
await tests().catch((error) => {
  console.error(error);
  count.failed += 1;
});
process.exit();

/**
 * @param {string} title
 * @param {string} script
 * @param {string[]} options
 */
function step(title, script, ...options) {
  const { status } = spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' });
  console.log(status === 0 ? `${title}: passed` : `${title}: FAILED`);
  count[status === 0 ? 'passed' : 'failed'] += 1;
}

async function tests() {
  const vitest = await startVitest('test', [], { root, watch: false, reporters: ['default'] });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap(({ children }) => [...children.allTests()]);
  const suites = modules.flatMap(({ children }) => [...children.allSuites()]);
  const inState = (/** @type {string} */ state) =>
    tests.filter((test) => test.result().state === state).length;

  count.passed += inState('passed');
  // A file that does not load, a failing hook and an error outside of every test belong to no test.
  const outside = [...modules, ...suites].filter((part) => part.errors().length > 0).length;
  const failed = inState('failed') + outside + vitest.state.getUnhandledErrors().length;
  const wrong = failed > 0 || process.exitCode !== undefined || tests.length === 0;
  count.failed += wrong ? Math.max(failed, 1) : 0;
  await vitest.close();
}
