import { describe, expect, test } from 'vitest';
import { cut, refusal, refusals, titled } from '../support.js';

/** Each mistake: the file, the code, the place (cut out of the file), and words of the way out. */
const mistakes: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a colon in an unquoted title',
    'project:\n  title: Safe: routes\n',
    'colon',
    'Safe: routes',
    'title: "…"',
  ],
  ['a colon at the end of a text', titled('rights: as follows:\n'), 'colon', 'as follows:', 'rights: "…"'],
  ['a colon in an item of a list', titled('risks:\n  - R: one: two\n'), 'colon', 'one: two', 'R: "…"'],
  [
    'a colon between { }',
    titled('risks: [\n  { id: R1, mitigation: a: b } ]\n'),
    'brackets',
    '{ id: R1, mitigation: a: b } ]',
    'quotation marks',
  ],
  [
    'a comma missing between { }',
    titled('people: { total: 1 groups: 2 }\n'),
    'brackets',
    '{ total: 1 groups: 2 }',
    'comma',
  ],
  ['a bracket too many', titled('risks: [{ id: R1 }]]\n'), 'brackets', '[{ id: R1 }]]', 'bracket'],
  ['curly quotes', 'project:\n  title: “Safe: routes”\n', 'curly-quotes', '“Safe: routes”', 'title: "…"'],
  ['angle quotes', 'project:\n  title: «Safe: routes»\n', 'curly-quotes', '«Safe: routes»', 'straight'],
  [
    'a no-break space after a colon',
    'project:\n  title:\u00a0Safe\n  stage: full\n',
    'no-break-space',
    '\u00a0',
    'type a space',
  ],
  [
    'a narrow no-break space',
    'project:\n  title:\u202fSafe\n  stage: full\n',
    'no-break-space',
    '\u202f',
    'type a space',
  ],
  [
    'a no-break space in the whole file',
    'title:\u00a0Safe\nstage:\u00a0full\n',
    'no-break-space',
    '\u00a0',
    'on 1 more',
  ],
  [
    'no-break spaces as indentation',
    'project:\n\u00a0\u00a0title: A\n  stage: full\n',
    'no-break-space',
    '\u00a0\u00a0',
    'type a space',
  ],
  [
    'a no-break space between spaces',
    'project:\n  title: A\n \u00a0stage: full\n',
    'no-break-space',
    '\u00a0',
    'type a space',
  ],
  ['tabs as indentation', 'project:\n\ttitle: Safe\n\tstage: full\n', 'tab', '\t', 'on 1 more'],
  ['a tab in a block text', titled('rights: |\n\tto know\n  x: 1\n'), 'tab', '\t', 'two spaces'],
  [
    'no space after a colon',
    'project:\n  title:Safe\n  stage: full\n',
    'missing-space',
    'title:',
    'key: value',
  ],
  ['an open double quote', titled('rights: "to know\npeople: { total: 3 }\n'), 'open-quote', '"', 'Close it'],
  ['an open single quote', titled("rights: 'to know\npeople: { total: 3 }\n"), 'open-quote', "'", 'Close it'],
  ['an open quote between { }', titled("risks: [{ id: 'R1 }]\n"), 'open-quote', "'", 'Close it'],
  [
    'an apostrophe in single quotes',
    titled("rights: 'l'eau'\n"),
    'text-after-quote',
    "'l'eau'",
    'rights: "…"',
  ],
  [
    'text after a quoted word',
    titled('rights: "Safe" routes\n'),
    'text-after-quote',
    '"Safe" routes',
    "rights: '…'",
  ],
  [
    'an asterisk at the beginning',
    titled('rights: *see annex\n'),
    'special-character',
    '*see annex',
    'rights: "…"',
  ],
  ['an at sign at the beginning', titled('rights: @home\n'), 'special-character', '@home', 'quotation marks'],
  [
    'an ampersand at the beginning',
    titled('rights: & more\n'),
    'special-character',
    '& more',
    'quotation marks',
  ],
  ['a percent sign at the beginning', titled('rights: %50\n'), 'special-character', '%50', 'quotation marks'],
  [
    'a word in brackets at the beginning',
    'project:\n  title: [Draft] Safe\n',
    'special-character',
    '[Draft] Safe',
    'title: "…"',
  ],
  ['a greater-than sign', titled('rights: > 5 years\n'), 'special-character', '> 5 years', 'quotation marks'],
  ['an open bracket', titled('risks: [{ id: R1 }\nrights: x\n'), 'open-bracket', '', 'Add the bracket'],
  ['a backslash in double quotes', titled('rights: "C:\\Users"\n'), 'backslash', '\\', 'two backslashes'],
  [
    'a line indented too much',
    'project:\n  title: Safe\n   stage: full\n',
    'indentation',
    'stage: full',
    'same column',
  ],
  [
    'a line indented too little',
    'project:\n   title: Safe\n  stage: full\n',
    'indentation',
    'stage: full',
    'same column',
  ],
  [
    'a key of an item that is indented one space too little, before a block text',
    titled('risks:\n  - id: R1\n    review: yearly\n   mitigation: |\n      A guard.\n    owner: x\n'),
    'indentation',
    'mitigation: |',
    'same column',
  ],
  ['an item without dash', titled('risks:\n  - id: R1\n  id: R2\n'), 'indentation', 'id: R2', 'dash'],
  ['a dash beside a key', titled('risks: - id\n'), 'dash', '- id', 'line below its key'],
  ['a dash in another column', titled('risks:\n  - a\n - b\n'), 'dash', '- b', 'same column'],
  [
    'a text that goes on without indentation',
    titled('rights: to know\nand to choose\npeople: { total: 3 }\n'),
    'no-key',
    'and to choose',
    'indent it',
  ],
  [
    'a block text that is not indented',
    titled('rights: |\n  to know\nand to choose\nx: y\n'),
    'no-key',
    'and to choose',
    'indent it',
  ],
  ['lines of very old programs', 'project:\r  title: Safe\r', 'line-breaks', '', 'Save it again'],
];

describe('the dull mistakes are explained by what to type instead', () => {
  test.each(mistakes)('%s', (_, file, code, place, way) => {
    const fault = refusal(file);
    expect(fault.code).toBe(code);
    expect(cut(file, fault)).toBe(place);
    expect(fault.message).toContain(way);
  });

  test.each(mistakes.filter(([name]) => name !== 'lines of very old programs'))(
    '%s, with Windows line breaks',
    (_, file, code) => {
      expect(refusal(file.replaceAll('\n', '\r\n')).code).toBe(code);
    },
  );
});

describe('several mistakes', () => {
  test('are all reported, in the order of the file', () => {
    const file =
      'project:\n  title: Safe: routes\n  summary: *see\n  stage:\u00a0full\n  start: 2027\n  end: a: b\n';
    expect(refusals(file).map(({ code, start }) => [code, start.line])).toEqual([
      ['colon', 2],
      ['no-break-space', 4],
      ['colon', 6],
    ]);
  });

  test('that follow from one are reported once', () => {
    expect(refusals('project:\n\u00a0 title: Safe\n  stage: full\n')).toHaveLength(1);
    expect(refusals(titled("risks: [{ id: 'R1 }]\nrights: [a\n"))).toHaveLength(1);
  });
});

describe('what looks like a mistake and is none', () => {
  test.each([
    ['no-break spaces in a text', titled('rights: |\n  note\u00a0: les\n  \u00a0 femmes\n')],
    ['French spacing in a plain text', titled('rights: les femmes\u00a0; et «\u00a0elles\u00a0»\n')],
    ['a colon without space', titled('rights: at 10:30\n')],
    ['a tab after a colon', titled('rights:\tto know\n')],
    ['a tab in a block text', titled('rights: |\n  to\tknow\n')],
    ['quotes inside a text', titled('rights: the so-called "law" and l\'eau\n')],
    ['a dash in a text', titled('rights: to know - and to choose\n')],
  ])('%s', (_, file) => {
    expect(() => refusals(file)).toThrow('the text was read');
  });
});

describe('documents that are no proposal', () => {
  test.each([
    ['a list', '- one\n- two\n', 'a list'],
    ['running text', 'A project for safe routes.\nIt begins in May.\n', 'running text'],
  ])('%s', (_, file, found) => {
    expect(refusal(file)).toMatchObject({ code: 'not-a-proposal', message: expect.stringContaining(found) });
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n', '---\n...\n---\n', '~\n'])('nothing (%j)', (file) => {
    expect(refusal(file).code).toBe('empty');
  });
});

test('messages hold no words of the draft', () => {
  for (const [name, file] of mistakes) {
    for (const { message } of refusals(file)) {
      expect(message, name).not.toMatch(/Safe|routes|to know|choose|annex|Draft|Users|l'eau/);
    }
  }
});
