import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.js';

// Writes the reports that stand beside the example proposals anew (`npm run examples`); a test holds them current.

const folder = 'examples';
for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'))) {
  const base = `${folder}/${name.replace(/\.yaml$/, '')}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'bin/protection-check.js',
      'check',
      `${folder}/${name}`,
      '--exit-zero',
      '-f',
      `markdown:${base}.report.md`,
      '-f',
      `json:${base}.report.json`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exitCode = 1;
  }
}
