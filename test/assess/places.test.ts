import { describe, expect, test } from 'vitest';
import { documentOf } from '../support/document.js';
import { assessed, lexiconOf, requirementOf } from '../support/made.js';

const lexicon = lexiconOf('concepts: { desk: { says: a desk, concrete: [help desk, bureau] } }');
const requirement = requirementOf('{ kind: said, home: [accountability], find: [{ concept: desk }] }');

/** What stands in the file where the evidence says, lines joined and white space folded. */
function cut(yaml: string) {
  const [judged] = assessed(yaml, [requirement], lexicon).requirements;
  const [evidence] = judged?.evidence ?? [];
  if (evidence === undefined) throw new Error('no evidence');
  const lines = yaml.split('\n');
  const { start, end } = evidence;
  const stretch = lines.slice(start.line - 1, end.line);
  stretch[stretch.length - 1] = (stretch.at(-1) ?? '').slice(0, end.column - 1);
  stretch[0] = (stretch[0] ?? '').slice(start.column - 1);
  return { quote: evidence.quote, inFile: stretch.join(' ').replace(/\s+/g, ' ').trim() };
}

const HEAD = 'project: { title: Example }\naccountability:\n';

describe('the file cut at the place of a quote gives the quote', () => {
  test.each([
    ['plain', `${HEAD}  text: Rain. The help desk opens at eight. Snow.\n`],
    ['plain over two lines', `${HEAD}  text: Rain. The help desk\n    opens at eight. Snow.\n`],
    ['single quotes', `${HEAD}  text: 'Rain. The help desk opens at eight. Snow.'\n`],
    ['double quotes', `${HEAD}  text: "Rain. The help desk opens at eight. Snow."\n`],
    ['literal', `${HEAD}  text: |\n    Rain.\n    The help desk\n    opens at eight.\n    Snow.\n`],
    ['folded', `${HEAD}  text: >-\n    Rain. The help desk\n    opens at eight. Snow.\n`],
    ['a list in a literal', `${HEAD}  text: |\n    - Rain\n    - The help desk opens at eight\n    - Snow\n`],
    [
      'lines that end with CRLF',
      `${HEAD}  text: |\n    Rain.\n    The help desk opens at eight.\n`.replaceAll('\n', '\r\n'),
    ],
    ['tabs', `${HEAD}  text: |\n    Rain.\tThe help desk\topens at eight.\tSnow.\n`],
    ['emoji before', `${HEAD}  text: "☎️ 👩‍👧 rain. The help desk opens at eight. Snow."\n`],
    ['accents', `${HEAD}  text: Il pleut à Ñuñoa. Le bureau des réfugiés ouvre à 8 h. Fin.\n`],
    ['an alias', `${HEAD}  text: &t Rain. The help desk opens at eight. Snow.\nx-copy: *t\n`],
    [
      'a flow mapping',
      'project: { title: Example }\naccountability: { text: "Rain. The help desk opens at eight." }\n',
    ],
    [
      'plain text for a section',
      'project: { title: Example }\naccountability: Rain. The help desk opens at eight. Snow.\n',
    ],
  ])('%s', (_, yaml) => {
    const { quote, inFile } = cut(yaml);
    expect(inFile).toBe(quote);
    expect(quote).toMatch(/^(The help desk opens at eight|Le bureau des réfugiés ouvre à 8 h)/);
  });

  test('escapes are resolved in the quote', () => {
    const { quote, inFile } = cut(`${HEAD}  text: "Rain. The help\\u0020desk \\"opens\\" at eight. Snow."\n`);
    expect(quote).toBe('The help desk "opens" at eight.');
    expect(inFile).toBe('The help\\u0020desk \\"opens\\" at eight.');
  });

  test('a yes is quoted as it is written, not as the program takes it', () => {
    const confidential = requirementOf(
      '{ kind: said, home: [accountability], find: [{ value: "accountability.channels.*.confidential", is: [true] }] }',
    );
    const yaml = `${HEAD}  channels: [{ name: Line 8080, kind: hotline, confidential: oui }]\n`;
    const [judged] = assessed(yaml, [confidential], lexicon).requirements;
    expect(judged?.evidence.map(({ quote }) => quote)).toEqual(['oui']);
  });

  test('a structured value', () => {
    const owner = requirementOf(
      '{ kind: said, home: [accountability], find: [{ value: accountability.channels.*.owner }] }',
    );
    const yaml = `${HEAD}  channels:\n    - { name: Line, owner: Nurse }\n`;
    expect(documentOf(yaml).faults).toEqual([]);
    const [judged] = assessed(yaml, [owner], lexicon).requirements;
    expect(judged?.evidence).toMatchObject([
      { quote: 'Nurse', start: { line: 4, column: 28 }, end: { line: 4, column: 33 } },
    ]);
  });
});
