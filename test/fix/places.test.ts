import { describe, expect, it } from 'vitest';
import { fixedOf, putToUse, told } from '../support/fixed.js';
import { expectOnlyStubs } from './property.js';

const PEOPLE = 'people:\n  groups:\n    - id: a\n      name: Families\n';

/** The text with stubs of the requirements, without what the stubs say to people. */
function placed(text: string, ...ids: string[]): string {
  expectOnlyStubs(text);
  return fixedOf(told(text), ids)
    .text.split('\n')
    .filter((line) => !/^ *# {3}/.test(line) && !/Add to the text|Written like|Between the/.test(line))
    .map((line) => line.replace(/(TODO [A-Z]+-\d+):.*/, '$1'))
    .join('\n');
}

describe('the place of a stub', () => {
  it('of a missing section is where the format has it', () => {
    const text = `project:\n  title: Wells\n\n${PEOPLE}\nsafeguarding:\n  code_of_conduct: We sign one.\n`;
    expect(placed(text, 'AC-06')).toBe(
      text.replace('\nsafeguarding', '\n# TODO AC-06\n# accountability:\n\nsafeguarding'),
    );
  });

  it('of a missing key is behind the key before it, and before what was noted on the next', () => {
    const text = `project: { title: Wells }\n${PEOPLE}safeguarding:\n  psea:\n    policy: Ours\n    # ask Awa\n    training: Each year\n`;
    const [before, after] = placed(text, 'AC-08').split('    # ask Awa');
    expect(before).toContain('    # TODO AC-08\n    # reporting: >-\n');
    expect(after).not.toContain('reporting');
  });

  it('of a key below which nothing stands is deeper than the key', () => {
    const text = `project: { title: Wells }\n${PEOPLE}accountability:\n  channels:\n  text: We listen.\n`;
    expect(placed(text, 'AC-02')).toContain('  channels:\n    # TODO AC-02\n    # - name: Hotline 555\n');
  });

  it('of a key that elements of a list lack is in the first that lacks it, and no further element is made up', () => {
    const group = 'people:\n  groups:\n    - name: Families\n      women: 20\n';
    const text = `project: { title: Wells, kind: delivery }\n${group}accountability:\n  channels:\n    - name: Line 8080\n      kind: hotline\n`;
    expect(placed(text, 'MA-01')).toContain(
      '    - name: Families\n      women: 20\n      # TODO MA-01\n      # barriers:\n',
    );
    expect(placed(text, 'AC-12')).toContain(
      '      kind: hotline\n      # TODO AC-12\n      # no_reprisal: |\n',
    );
    expect(placed(text, 'AC-12')).not.toContain('# - name');
  });

  it('of a split is at the indicator that lacks it', () => {
    const rest = 'target: 10, baseline: 0, verified_by: lists';
    const text = `project: { title: Wells }\n${PEOPLE}results:\n  outcomes:\n    - statement: Water is near\n      indicators:\n        - { name: People who drink, disaggregated_by: [sex, age], ${rest} }\n        - name: Women and men who lead\n          target: 9\n          baseline: 0\n          verified_by: lists\n`;
    expect(placed(text, 'CL-07')).toContain(
      '          verified_by: lists\n          # TODO CL-07\n          # disaggregated_by: [sex, age, disability]\n',
    );
  });

  it('of a section that is written as a plain text asks to add to it, and never to give it up', () => {
    const text = `project: { title: Wells }\n${PEOPLE}leadership: The head of base looks after it.\n`;
    const { text: fixed } = fixedOf(told(text), ['CL-04']);
    expect(fixed).toContain('# Add to the text above');
    expect(fixed).not.toContain('# leadership:');
  });

  it('of an element in brackets is above it', () => {
    const text = `project: { title: Wells }\npeople:\n  groups:\n    - { id: a, name: Families }\n`;
    expect(placed(text, 'MA-01')).toContain('  groups:\n    # TODO MA-01\n    # barriers:\n');
    expect(placed(text, 'MA-01')).toMatch(/\n {4}- \{ id: a, name: Families \}\n$/);
  });

  it('of a plain text is below it', () => {
    const text = `project: { title: Wells }\n${PEOPLE}coordination: |\n  We coordinate.\n\nbudget: { total: 1 }\n`;
    expect(placed(text, 'RS-04')).toMatch(/ {2}We coordinate\.\n# TODO RS-04\n(?:# .*\n)+\nbudget/);
  });

  it('of a whole file in brackets is above the file, or below a marker before it', () => {
    const flow = '{ project: { title: Wells }, people: { groups: [{ id: a, name: Families }] } }\n';
    expect(placed(flow, 'AC-06')).toMatch(/^# TODO AC-06\n[\s\S]*\n\{ project/);
    expect(placed(`--- ${flow}`, 'AC-06')).toMatch(/^--- \{ project.*\n# TODO AC-06\n/);
  });

  it('keeps the blank lines that belong to a text', () => {
    const text = `project: { title: Wells }\n${PEOPLE}coordination: |+\n  We coordinate.\n\n\n`;
    expect(placed(text, 'RS-04').startsWith(text)).toBe(true);
  });

  it('ends its lines as the file does, and leaves out the end of the last one as the file does', () => {
    const text = `project: { title: Wells }\n${PEOPLE}`.replaceAll('\n', '\r\n').replace(/\r\n$/, '');
    const { text: after } = fixedOf(told(text), ['AC-06']);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after.endsWith('\n')).toBe(false);
    expect(after.startsWith(`${text}\r\n`)).toBe(true);
  });

  it('is in the document that lacks it', () => {
    const text = `project: { title: Wells }\n${PEOPLE}---\nproject: { title: Roads }\n${PEOPLE}...\n`;
    const { done } = fixedOf(told(text), ['AC-06']);
    expect(done.map(({ document, added }) => [document, ...added])).toEqual([
      [1, 'AC-06'],
      [2, 'AC-06'],
    ]);
    expectOnlyStubs(text);
  });
});

describe('a stub', () => {
  const text = `project: { title: Wells }\n${PEOPLE}risks:\n  - id: R1\n    description: Theft\n`;

  it('repeats no section that another stub has begun', () => {
    const { text: after } = fixedOf(told(text), ['AC-02', 'AC-05', 'AC-06']);
    expect(after.match(/^# accountability:$/gm)).toHaveLength(1);
    expect(after.match(/^# {3}channels:$/gm)).toHaveLength(1);
  });

  it('gives its examples ids that nothing else has', () => {
    expect(fixedOf(told(text), ['DH-01']).text).toContain('# - id: R2\n');
  });

  it('can be put to use by taking the number signs away', () => {
    const themes = [
      'child-protection',
      'counter-trafficking',
      'gender-based-violence',
      'return-and-reintegration',
      'community-engagement',
    ];
    const used = told(putToUse(told(`project:\n  title: Wells\n${PEOPLE}`), themes));
    const faults = used.documents.flatMap((one) =>
      one.faults.map(({ code, message, start }) => `${start.line} ${code} ${message}`),
    );
    expect(faults.filter((fault) => !/dangling|reference|unknown-id/.test(fault))).toEqual([]);
    const [proposal] = used.documents;
    const verdicts = proposal?.assessment?.requirements.map(({ verdict }) => verdict) ?? [];
    expect(verdicts.filter((verdict) => verdict === 'met').length).toBeGreaterThan(verdicts.length / 2);
  });

  it('is said for a folded requirement only when that is asked for by its id', () => {
    const everything = fixedOf(told(text)).done.flatMap(({ added }) => added);
    expect(everything).toContain('AC-02');
    expect(everything).not.toContain('AC-03');
    expect(fixedOf(told(text), ['AC-03']).done.flatMap(({ added }) => added)).toEqual(['AC-03']);
  });
});
