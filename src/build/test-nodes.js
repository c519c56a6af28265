import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './data.js';
import { nodeFor } from './nodes.js';

// `npm run test:nodes`: what reads, reports and runs as a command, under every line of Node that people have. The lines can be named: `-- 26`.

const LINES = [22, 24, 26];
const FOLDERS = ['test/cli', 'test/proposal', 'test/report'];

const asked = process.argv.slice(2).map(Number);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
for (const line of asked.length > 0 ? asked : LINES) {
  console.log(`Node ${line}`);
  const { status } = spawnSync(nodeFor('linux-x64', line), [vitest, 'run', ...FOLDERS], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(status === 0 ? `Node ${line}: passed` : `Node ${line}: FAILED`);
  if (status !== 0) process.exitCode = 1;
}
