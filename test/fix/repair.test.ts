import { describe, expect, it } from 'vitest';
import { repaired } from '../../src/fix/repair.js';
import { defaultLimits } from '../../src/proposal/limits.js';

const mended = (text: string) => repaired(text, defaultLimits);

describe('a safe repair', () => {
  it.each([
    ['a misspelt key', 'project: { titel: Wells }\n', 'project: { title: Wells }\n'],
    [
      'a key written otherwise',
      'project: { title: Wells }\nData-Protection: x y\n',
      'project: { title: Wells }\ndata_protection: x y\n',
    ],
    ['a key in quotation marks', '{"project":{"titel":"Wells"}}\n', '{"project":{"title":"Wells"}}\n'],
    [
      'a value of a list',
      'project: { title: Wells, kind: Delivery }\n',
      'project: { title: Wells, kind: delivery }\n',
    ],
    [
      'a code in small letters',
      'project: { title: Wells, countries: [ner] }\n',
      'project: { title: Wells, countries: [NER] }\n',
    ],
    [
      'a word for yes',
      'project: { title: Wells }\nteam: [{ role: Nurse, protection: Vrai. }]\n',
      'project: { title: Wells }\nteam: [{ role: Nurse, protection: yes }]\n',
    ],
    [
      'blanks at the end of a line',
      'project:  \n  title: Wells \t# ours \n \nrights: x\n',
      'project:\n  title: Wells \t# ours\n\nrights: x\n',
    ],
  ])('mends %s', (_, before, after) => {
    expect(mended(before).text).toBe(after);
  });

  it.each([
    ['a key that stands there already', 'project: { title: Wells, titel: Roads }\n'],
    ['a key that resembles nothing', 'project: { title: Wells, colour: blue }\n'],
    ['a value that could be two', 'project: { title: Wells, stage: fall note }\n'],
    ['blanks inside a text', 'project:\n  title: Wells\n  summary: |\n    Two  \n    lines\n'],
    [
      'a word that is neither yes nor no',
      'project: { title: Wells }\nteam: [{ role: Nurse, protection: sometimes }]\n',
    ],
    ['what is right', 'project: { title: Wells }\n'],
  ])('leaves %s alone', (_, text) => {
    expect(mended(text)).toEqual({ text, repairs: [], blanks: 0 });
  });

  it('says where, in the file as it was', () => {
    const { repairs } = mended('project:\n  titel: Wells\n  kind: Delivery\n');
    expect(repairs.map(({ fault, repair }) => [fault.start.line, fault.start.column, repair])).toEqual([
      [2, 3, 'title'],
      [3, 9, 'delivery'],
    ]);
  });
});
