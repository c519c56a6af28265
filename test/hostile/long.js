import { spawnSync } from 'node:child_process';
import { root } from '../../src/build/data.js';

// The whole suite against hostile input, as long as it takes: more cases, new ones each time.
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/hostile',
    '--testTimeout',
    '3600000',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PROTECTION_CHECK_HOSTILE: 'long' } },
);
process.exitCode = status ?? 1;
