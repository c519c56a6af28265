import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/data.js';

const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yaml'));

function report(name: string, format: string): string {
  const args = ['bin/protection-check.js', 'check', `examples/${name}`, '--exit-zero', '-f', format];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
}

/** The reports beside the examples are what the tool says today: `npm run examples` writes them anew, to be read before they are kept. */
describe.each(names)('%s', (name) => {
  test.each([
    ['markdown', 'md'],
    ['json', 'json'],
  ])('has its %s report beside it', (format, ending) => {
    const beside = readFileSync(join(root, 'examples', name.replace(/\.yaml$/, `.report.${ending}`)), 'utf8');
    expect(report(name, format)).toBe(beside);
  });

  test('has no format fault', () => {
    const [proposal] = JSON.parse(report(name, 'json')).proposals;
    expect(proposal.formatFaults).toEqual([]);
  });
});

test('the three stages of one project end at three levels, and more is met at each', () => {
  const levelAndMet = (name: string) => {
    const [proposal] = JSON.parse(report(name, 'json')).proposals;
    const met = proposal.requirements.filter(({ verdict }: { verdict: string }) => verdict === 'met').length;
    return { level: proposal.level, met };
  };
  const [weak, middling, strong] = ['weak', 'middling', 'strong'].map((stage) =>
    levelAndMet(`${stage}-niger-routes.yaml`),
  );
  expect(weak?.level).toBe('not-ready');
  expect(strong?.level).not.toBe('not-ready');
  expect(weak?.met ?? 0).toBeLessThan(middling?.met ?? 0);
  expect(middling?.met ?? 0).toBeLessThan(strong?.met ?? 0);
});
