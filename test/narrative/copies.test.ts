import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const TEXT =
  'Two women of the field team sit at the well in Adabo each Monday, write down what people say without names, and bring the answers back the next week.';
const EDITED = TEXT.replace('Adabo', 'Karo').replace('Monday', 'Tuesday');

function copied(yaml: string): (readonly [string, string | undefined, string])[] {
  return judged(`project: { title: Example, language: en }\n${yaml}`)
    .observations.filter(({ kind }) => kind === 'copied-text')
    .map(({ path, other, message }) => [path, other?.path, message.split(' ')[0] ?? '']);
}

describe('copied passages', () => {
  test('the same text under another heading', () => {
    expect(copied(`accountability: "${TEXT}"\nmonitoring: "${TEXT}"\n`)).toEqual([
      ['/monitoring', '/accountability', 'The'],
    ]);
  });

  test('an edited copy', () => {
    expect(copied(`accountability: "${TEXT}"\nmonitoring: "${EDITED}"\n`)).toEqual([
      ['/monitoring', '/accountability', 'Nearly'],
    ]);
  });

  test('texts that share a few words, and elements of one list, are none', () => {
    const other =
      'Two women of the field team sit with the committee and count which answers were late and why.';
    expect(copied(`accountability: "${TEXT}"\nmonitoring: "${other}"\n`)).toEqual([]);
    expect(
      copied(
        `risks: [{ id: R1, risk: Flood, mitigation: "${TEXT}" }, { id: R2, risk: Fire, mitigation: "${EDITED}" }]\n`,
      ),
    ).toEqual([]);
  });
});
