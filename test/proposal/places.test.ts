import { describe, expect, test } from 'vitest';
import { cut, proposalIn, readText, titled } from './support.js';

/** Cuts the file where a piece of the text at a pointer stands. */
function cutOut(file: string, pointer: string, text: string | undefined, piece: string): string {
  if (text === undefined) throw new Error(`nothing at ${pointer}`);
  const from = text.indexOf(piece);
  if (from < 0) throw new Error(`not in the text: ${JSON.stringify(text)}`);
  return cut(file, proposalIn(file).places.slice(pointer, from, from + piece.length));
}

function cutFromGoal(value: string, piece: string): string {
  const file = `# a comment\nresults:\n  goal: ${value}\n${titled('')}`;
  return cutOut(file, '/results/goal', proposalIn(file).proposal.results?.goal, piece);
}

describe('a piece of a text stands in the file where slice says', () => {
  test.each([
    ['plain', 'women feel safe', 'feel', 'feel'],
    ['plain, several lines', 'women\n    feel\n    safe', 'women feel safe', 'women\n    feel\n    safe'],
    ['plain, a word of the last line', 'women\n    feel\n    safe', 'safe', 'safe'],
    ['plain, after an empty line', 'women\n\n    feel safe', '\nfeel', '\n\n    feel'],
    ['plain, white space before a line break', 'women \t\n    feel', 'women f', 'women \t\n    f'],
    ['single quotes', "'women: safe'", 'safe', 'safe'],
    ['an apostrophe in single quotes', "'l''eau et l''air'", "l'air", "l''air"],
    ['several lines in single quotes', "'women\n\n    l''eau'", "women\nl'eau", "women\n\n    l''eau"],
    ['double quotes', '"women: safe"', 'safe', 'safe'],
    ['an escape before', '"\\u00e9cole \\x41 safe"', 'safe', 'safe'],
    ['an escape inside', '"l\\u00e9gal aid"', 'légal', 'l\\u00e9gal'],
    ['an escaped emoji', '"a \\U0001F600 b"', '😀 b', '\\U0001F600 b'],
    ['an escaped quotation mark', '"say \\"no\\" now"', '"no" now', '\\"no\\" now'],
    ['escaped tab and line break', '"a\\tb\\nc"', 'b\nc', 'b\\nc'],
    ['lines folded in double quotes', '"women\n    feel  \n    safe"', 'feel safe', 'feel  \n    safe'],
    ['an escaped line break', '"women fe\\\n    el safe"', 'feel', 'fe\\\n    el'],
    ['an empty line in double quotes', '"women\n\n    safe"', '\nsafe', '\n\n    safe'],
    ['literal', '|\n    women\n      feel\n    safe', '\n  feel\ns', '\n      feel\n    s'],
    ['literal with an empty line', '|\n    women\n\n    feel safe', 'feel', 'feel'],
    ['literal without last line break', '|-\n    women\n    feel safe', 'safe', 'safe'],
    ['literal with all line breaks', '|+\n    women\n    feel\n\n', 'feel\n\n', 'feel\n\n'],
    ['literal with a comment', '|  # note\n    women\n    feel', 'feel', 'feel'],
    ['an indentation indicator', '|2\n      women\n    feel', '  women\nfeel', '  women\n    feel'],
    ['folded', '>\n    women\n    feel\n    safe', 'feel safe', 'feel\n    safe'],
    ['folded with a paragraph', '>\n    women\n\n    feel', 'women\nfeel', 'women\n\n    feel'],
    [
      'folded with an indented line',
      '>\n    women\n      feel\n    safe',
      '\n  feel\nsafe',
      '\n      feel\n    safe',
    ],
    ['folded, all line breaks, indicator', '>2+\n    women\n    feel\n\n', 'women feel', 'women\n    feel'],
    ['folded without last line break', '>-\n    women\n    feel', 'feel', 'feel'],
    ['tabs', '|\n    women\tfeel\tsafe', 'feel\tsafe', 'feel\tsafe'],
    ['emoji and accents', 'l’école 👩‍👧 est sûre', 'sûre', 'sûre'],
    ['emoji in a literal', '|\n    👩‍👧 ok\n    sûre', 'sûre', 'sûre'],
    ['an anchor', '&goal women feel safe', 'feel', 'feel'],
    ['a tag', '!!str women feel safe', 'feel', 'feel'],
  ])('%s', (_, value, piece, source) => {
    expect(cutFromGoal(value, piece)).toBe(source);
    expect(cutFromGoal(value.replaceAll('\n', '\r\n'), piece)).toBe(source.replaceAll('\n', '\r\n'));
  });

  test('in a file with Windows line breaks throughout', () => {
    const file = titled('results:\n  goal: |\n    women\n    feel safe\n').replaceAll('\n', '\r\n');
    const { goal } = proposalIn(file).proposal.results ?? {};
    expect(goal).toBe('women\nfeel safe\n');
    expect(cutOut(file, '/results/goal', goal, 'feel safe')).toBe('feel safe');
  });

  test('in a flow collection', () => {
    const file = titled('risks: [ { id: R1, mitigation: "two\n  guards" } ]\n');
    const mitigation = proposalIn(file).proposal.risks?.[0]?.mitigation;
    expect(cutOut(file, '/risks/0/mitigation', mitigation, 'two guards')).toBe('two\n  guards');
  });

  test('behind a byte order mark, which editors do not count', () => {
    const file = '\ufeffproject: { title: Safe routes }\n';
    expect(cutOut(file, '/project/title', 'Safe routes', 'routes')).toBe('routes');
    expect(proposalIn(file).places.slice('/project/title', 0, 4).start).toEqual({ line: 1, column: 19 });
  });

  test('of an alias: where its text stands', () => {
    const file = titled('x-shared: &guard Guards at the door\nrights: *guard\nadvocacy: *guard\n');
    const { proposal } = proposalIn(file);
    expect(proposal.advocacy?.text).toBe('Guards at the door');
    expect(cutOut(file, '/advocacy/text', proposal.advocacy?.text, 'door')).toBe('door');
  });

  test('in the second document of a file', () => {
    const file = `${titled('')}---\n${titled('rights: |\n  the right to know\n')}`;
    const second = readText(file).documents[1];
    if (second === undefined || !('proposal' in second)) throw new Error('no second proposal');
    const from = second.proposal.rights?.text?.indexOf('know') ?? -1;
    const range = second.places.slice('/rights/text', from, from + 4);
    expect(cut(file, range)).toBe('know');
    expect(range.start.line).toBe(7);
  });

  test('an empty piece stands before its first character', () => {
    const { places } = proposalIn(titled('rights: the right to know\n'));
    expect(places.slice('/rights/text', 4, 4)).toEqual({
      start: { line: 3, column: 13 },
      end: { line: 3, column: 13 },
    });
  });
});

describe('range', () => {
  const file = titled(
    'people:\n  groups:\n    - id: idp-women\n      women: 1200\n      men:\nprotection:\n  participation: They decide\n',
  );
  const { places } = proposalIn(file);

  test('of a value is the value', () => {
    expect(cut(file, places.range('/people/groups/0/women'))).toBe('1200');
    expect(cut(file, places.range('/people/groups/0'))).toBe('id: idp-women\n      women: 1200\n      men:');
  });

  test('of an absent value is the nearest key on its path', () => {
    expect(cut(file, places.range('/people/total'))).toBe('people');
    expect(cut(file, places.range('/protection/do_no_harm/text'))).toBe('protection');
    expect(cut(file, places.range('/people/groups/0/men'))).toBe('men');
    expect(cut(file, places.range('/people/groups/0/girls'))).toBe('id');
    expect(cut(file, places.range('/people/groups/7/girls'))).toBe('groups');
  });

  test('without a key on its path is the beginning', () => {
    const start = { line: 1, column: 1 };
    expect(places.range('/risks')).toEqual({ start, end: start });
    expect(proposalIn(`# note\n${file}`).places.range('/risks')).toEqual({ start, end: start });
  });

  test('without a key on its path in a later document is the beginning of that document', () => {
    const [, second] = readText(`${titled('')}---\n${titled('')}`).documents;
    if (second === undefined || !('proposal' in second)) throw new Error('no second proposal');
    expect(second.places.range('/risks').start).toEqual({ line: 3, column: 1 });
  });

  test('of text that stands for a mapping is the text', () => {
    expect(cut(file, places.range('/protection/participation/text'))).toBe('They decide');
    expect(cut(file, places.range('/protection/participation'))).toBe('They decide');
    expect(cut(file, places.range('/protection/participation/stages'))).toBe('participation');
  });
});

describe('has and inFile', () => {
  const { places } = proposalIn(
    titled(
      'people:\n  total:\nprotection:\n  participation: They decide\naccountability:\n  closing_the_loop: { text: Weekly, measures: [{ id: M1 }] }\n',
    ),
  );

  test('an empty value is not there', () => {
    expect(places.has('/people')).toBe(true);
    expect(places.has('/people/total')).toBe(false);
    expect(places.has('/people/groups')).toBe(false);
  });

  test('pointers are given as they stand in the file', () => {
    expect(places.inFile('/project/title')).toBe('/project/title');
    expect(places.has('/protection/participation/text')).toBe(true);
    expect(places.inFile('/protection/participation/text')).toBe('/protection/participation');
    expect(places.inFile('/accountability/closing_the_loop')).toBe('/accountability/closing_the_loop/text');
    expect(places.inFile('/accountability/measures/0/id')).toBe(
      '/accountability/closing_the_loop/measures/0/id',
    );
    expect(places.inFile('/people/groups/0/women')).toBe('/people/groups/0/women');
  });
});
