import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, folderWith, reportOf, run } from '../cli/run.js';

const NAME = 'protection-check.config.yaml';
const head = 'project: { title: Limits }\n';
const nested = (depth: number) => `${head}unplaced: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
const documents = (count: number) => `${head}---\n`.repeat(count);
const aliases = `${head}x: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n${Array.from(
  { length: 7 },
  (_, i) =>
    `y${i}: &b${i} [${Array.from({ length: 9 }, () => (i === 0 ? '*a' : `*b${i - 1}`)).join(', ')}]\n`,
).join('')}unplaced: *b6\n`;

describe('a limit that is hit ends with 2 and says which', () => {
  it.each([
    ['size', `${head}# ${'x'.repeat(2_000_000)}\n`, /Files are read up to 2\.0 MB/],
    ['depth', nested(70), /deep|inside/i],
    ['documents', documents(205), /200/],
    ['values by aliases', aliases, /too many|alias|values/i],
    ['signs', `${head}unplaced: [${'a,'.repeat(700_000)}]\n`, /too many|signs|made of/i],
  ])('%s', async (_, text, said) => {
    const { code, stderr } = await run(['a.yaml'], { cwd: folderWith({ 'a.yaml': text }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('limits are set in the configuration', () => {
  const codeOf = async (limits: string, text: string) => {
    const cwd = folderWith({ 'a.yaml': text, [NAME]: limits });
    return (await run(['a.yaml', '--fail-on', 'never'], { cwd })).code;
  };

  it.each([
    ['depth', 'limits: { depth: 100 }\n', nested(70)],
    ['documents', 'limits: { documents: 300 }\n', documents(205)],
    ['size', 'max_size: 3000000\n', `${head}# ${'x'.repeat(2_000_000)}\n`],
  ])('higher: %s', async (_, limits, text) => {
    expect(await codeOf('{}\n', text)).toBe(2);
    expect(await codeOf(limits, text)).toBe(0);
  });

  it.each([
    ['depth', 'limits: { depth: 5 }\n', nested(10)],
    ['documents', 'limits: { documents: 1 }\n', documents(2)],
    ['size', 'max_size: 20\n', `${head}# a remark\n`],
    ['faults', 'limits: { faults: 2 }\n', `${head}a: 1\nb: 1\nc: 1\nd: 1\n`],
  ])('lower: %s', async (_, limits, text) => {
    expect(await codeOf('{}\n', text)).not.toBe(2);
    expect(await codeOf(limits, text)).toBe(2);
  });

  it.each([
    ['explain', ['explain', 'AC-02', 'a.yaml']],
    ['compare', ['compare', 'a.yaml', 'a.yaml']],
    [
      'decide',
      ['decide', 'AC-06', 'a.yaml', '--verdict', 'met', '--name', 'A', '--role', 'B', '--note', 'C'],
    ],
    ['quiz', ['quiz', 'a.yaml', '--print', '--count', '1']],
  ])('for %s too', async (_, args) => {
    const files = { 'a.yaml': `${head}# ${'x'.repeat(2_000_000)}\n` };
    expect((await run(args, { cwd: folderWith(files) })).code).toBe(2);
    const raised = folderWith({ ...files, [NAME]: 'max_size: 3000000\n' });
    expect((await run(args, { cwd: raised })).code).toBe(0);
  });

  it('not beyond what can be read', async () => {
    expect(await codeOf('limits: { depth: 100000 }\n', head)).toBe(2);
    expect(await codeOf('limits: { depth: 200 }\n', nested(190))).toBe(0);
  });
});

describe('a checklist of somebody who means harm', () => {
  const whole = (applies: string, find: string, id = 'HO-01') => `
checklist: house
version: "1"
section: accountability
requirements:
  - id: ${id}
    title: Something
    severity: major
    why: It matters.
    sources: [{ key: chs-2024 }]
    applies: ${applies}
    judge: { kind: said, home: [accountability], find: ${find} }
    question: Is it?
    fix: { say: Write it. }
    examples:
      - { verdict: met, yaml: "accountability: { channels: [{ name: Hotline 555, owner: Nurse }] }" }
      - { verdict: not-met, yaml: "accountability: { channels: [{ name: Hotline 555 }] }" }
`;
  const channels = '[{ each: accountability.channels, has: [owner] }]';
  const judgedWith = (checklist: string, config = 'checklists: [./house.yaml]\n') =>
    run(['a.yaml', '-f', 'json', '--exit-zero', '--select', 'HO-01'], {
      cwd: folderWith({
        'a.yaml': readFileSync(join(fixtures, 'bare.yaml')),
        'house.yaml': checklist,
        [NAME]: config,
      }),
    });

  it('is one that works without harm', async () => {
    expect(reportOf(await judgedWith(whole('always', channels))).proposals[0]?.requirements).toHaveLength(1);
  });

  it.each([
    ['conditions without end', whole(`${'{ none: ['.repeat(5_000)}always${'] }'.repeat(5_000)}`, channels)],
    ['a field of a prototype', whole('always', '[{ value: __proto__.constructor }]')],
    ['a structure that is a method', whole('always', '[{ structure: constructor }]')],
    ['a fact that is a method', whole('constructor', channels)],
    ['a concept that is a method', whole('always', '[{ concept: has-own-property }]')],
    [
      'aliases that multiply',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${Array.from({ length: 9 }, () => (i === 0 ? '*a' : `*b${i - 1}`)).join(',')}]`).join('\n')}\n`,
    ],
    ['a key of the prototype', `${whole('always', channels)}__proto__: { polluted: true }\n`],
    ['a pattern', whole('always', '[{ concept: "(a+)+$" }]')],
    ['megabytes of it', `${whole('always', channels)}# ${'x'.repeat(20_000_000)}\n`],
  ])('is refused, or harmless: %s', async (_, checklist) => {
    const began = performance.now();
    const { code, stderr } = await judgedWith(checklist);
    expect([0, 2]).toContain(code);
    expect(stderr).not.toMatch(/^\s+at |RangeError|TypeError|heap|Maximum call stack/m);
    expect(performance.now() - began).toBeLessThan(40_000);
  });

  it('costs no more than in line with its length', async () => {
    const many = (count: number) => {
      const [before = '', requirement = ''] = whole('always', channels).split(/(?<=requirements:\n)/);
      return (
        before +
        Array.from({ length: count }, (_, i) => requirement.replace('HO-01', `HO-${i + 100}`)).join('')
      );
    };
    const time = async (count: number) => {
      const began = performance.now();
      expect((await judgedWith(many(count), 'checklists: [./house.yaml]\nselect: [HO-100]\n')).code).toBe(2);
      return performance.now() - began;
    };
    await time(10);
    const [few, all] = [await time(100), await time(800)];
    expect(all).toBeLessThan(8 * few + 10_000);
  });
});
