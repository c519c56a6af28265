import { spawnSync } from 'node:child_process';
import { root } from '../../src/build/data.js';

// Changes the code in one place at a time and asks whether a test notices: `npm run test:mutation` for all of the four folders, which
// takes hours; `-- proposal` for one with its own tests; `-- proposal values/date.ts lines.ts` for some of its files.
const folders = ['assess', 'checklist', 'narrative', 'proposal'];
const [folder, ...files] = process.argv.slice(2);
if (folder !== undefined && !folders.includes(folder)) {
  console.error(`${folder} is none of ${folders.join(', ')}`);
  process.exit(2);
}
const mutated = (folder === undefined ? folders : [folder]).flatMap((one) =>
  (files.length > 0 ? files : ['**/*.ts']).map((file) => `src/${one}/${file}`),
);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutated.join(',')],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(folder === undefined ? {} : { PROTECTION_CHECK_MUTATED: folder }) },
  },
);
process.exitCode = status ?? 1;
