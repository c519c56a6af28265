import { expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const draft = { 'draft.yaml': 'project: { title: Wells, themes: [community-engagement] }\n' };

it('judges areas that the proposal does not declare where --theme asks for them', async () => {
  const cwd = folderWith(draft);
  const judgedIn = async (...args: string[]) => {
    const { stdout } = await run(['draft.yaml', '-f', 'json', '--exit-zero', ...args], { cwd });
    return JSON.parse(stdout);
  };
  const idsOf = (report: { proposals: { requirements: { id: string }[] }[] }) =>
    (report.proposals[0]?.requirements ?? []).map(({ id }) => id).filter((id) => /^C[TE]-/.test(id));
  expect(idsOf(await judgedIn()).some((id) => id.startsWith('CT-'))).toBe(false);
  const asked = await judgedIn('--theme', 'counter-trafficking');
  expect(idsOf(asked).filter((id) => id.startsWith('CT-'))).toHaveLength(17);
  expect(asked.options).toMatchObject({ theme: ['counter-trafficking'] });
});
