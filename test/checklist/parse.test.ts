import { describe, expect, test } from 'vitest';
import { faultLine } from '../../src/checklist/fault.js';
import { faultsOfNames, parseChecklist } from '../../src/checklist/parse.js';

const WHOLE = `checklist: made
version: "1"
section: accountability
requirements:
  - id: TT-01
    title: A thing is there
    severity: major
    why: It matters.
    sources: [{ key: a-source, at: part 1 }]
    applies: delivery
    judge:
      kind: parts
      home: [accountability]
      denied_by: [no-thing]
      parts:
        - part: one
          says: one thing
          when: { any: [children-reached, { field: people.groups.*.girls, above: 0 }] }
          find:
            - { concept: thing, also: other, in: [protection] }
            - { structure: voice-channel }
        - { part: two, says: another, find: [{ field: referral.disclosure }], unsure_in: [referral.disclosure] }
    question: Is it there?
    fix: { say: Say it. }
    examples:
      - { verdict: met, yaml: "project: { title: X }" }
      - { verdict: not-met, yaml: "project: { title: X }" }
  - id: TT-02
    title: Every risk has one
    severity: major
    why: It matters.
    sources: [{ key: a-source }]
    applies: { all: [always, { none: [{ offered: counter-trafficking/shelter }, { declared: child-protection }] }] }
    builds_on: TT-01
    judge:
      kind: listed
      list: risks
      where: risk-to-people
      partly_need: mitigation
      needs:
        - { need: mitigation, says: what is done, find: [{ field: mitigation, empty: thing }] }
        - { need: owner, says: who, find: [{ value: owner }, { each: risks, has: [owner], where: risk-to-people }] }
    question: Is it there?
    fix: { say: Say it. }
    examples:
      - { verdict: met, yaml: "project: { title: X }" }
      - { verdict: not-met, yaml: "project: { title: X }" }
`;
const known = { concepts: new Set(['thing', 'other', 'no-thing']), sources: new Set(['a-source']) };

/** The faults of the checklist with one thing in it changed, as lines. */
function faultsWith(from: string, to: string): string[] {
  expect(WHOLE).toContain(from);
  const parsed = parseChecklist('made.yaml', WHOLE.replace(from, to));
  return ('faults' in parsed ? parsed.faults : faultsOfNames([parsed], known)).map(faultLine);
}

test('a checklist without mistakes has none', () => {
  const parsed = parseChecklist('made.yaml', WHOLE);
  expect(parsed).toHaveProperty('file.requirements.1.id', 'TT-02');
  expect('faults' in parsed ? parsed.faults : faultsOfNames([parsed], known)).toEqual([]);
});

/** The place of a mistake: where `at` begins in what was put in. */
function placeIn(from: string, to: string, at: string): string {
  expect(to).toContain(at);
  const before = WHOLE.slice(0, WHOLE.indexOf(from)) + to.slice(0, to.indexOf(at));
  const lines = before.split('\n');
  return `made.yaml:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

describe('names that stand for nothing, with file, line, column and what was probably meant', () => {
  test.each([
    ['concept: thing', 'concept: thin', 'concept', 'TT-01: no concept "thin" (did you mean thing?)'],
    ['also: other', 'also: [other, otter]', 'otter', 'TT-01: no concept "otter" (did you mean other?)'],
    ['[no-thing]', '[no-things]', 'no-', 'TT-01: no concept "no-things" (did you mean no-thing?)'],
    ['empty: thing', 'empty: things', 'empty', 'TT-02: no concept "things" (did you mean thing?)'],
    [
      'field: referral.disclosure }',
      'field: referral.disclosur }',
      'field',
      'TT-01: no field "referral.disclosur" (did you mean referral.disclosure?)',
    ],
    [
      'in: [protection]',
      'in: [protections]',
      'protections',
      'TT-01: no field "protections" (did you mean protection?)',
    ],
    [
      'home: [accountability]',
      'home: [accountabilty]',
      'acc',
      'TT-01: no field "accountabilty" (did you mean accountability?)',
    ],
    [
      'unsure_in: [referral.disclosure]',
      'unsure_in: [referral.closure]',
      'referral',
      'TT-01: no field "referral.closure" (did you mean referral.disclosure?)',
    ],
    ['list: risks', 'list: risk', 'list', 'TT-02: no field "risk" (did you mean risks?)'],
    [
      'field: mitigation',
      'field: mitigaton',
      'field',
      'TT-02: no field "risks.*.mitigaton" (did you mean risks.*.mitigation?)',
    ],
    ['value: owner', 'value: ownr', 'value', 'TT-02: no field "risks.*.ownr" (did you mean risks.*.owner?)'],
    [
      'has: [owner]',
      'has: [owned]',
      'owned',
      'TT-02: no field "risks.*.owned" (did you mean risks.*.owner?)',
    ],
    [
      'structure: voice-channel',
      'structure: voices-channel',
      'structure',
      'TT-01: no structure "voices-channel" (did you mean voice-channel?)',
    ],
    [
      'where: risk-to-people\n',
      'where: risks-to-people\n',
      'where',
      'TT-02: no filter "risks-to-people" (did you mean risk-to-people?)',
    ],
    [
      'partly_need: mitigation',
      'partly_need: mitigaton',
      'partly_need',
      'TT-02: no need "mitigaton" (did you mean mitigation?)',
    ],
    ['applies: delivery', 'applies: delivry', 'applies', 'TT-01: no fact "delivry" (did you mean delivery?)'],
    [
      'any: [children-reached',
      'any: [child-reached',
      'child',
      'TT-01: no fact "child-reached" (did you mean children-reached?)',
    ],
    [
      'field: people.groups.*.girls',
      'field: people.groups.*.girl',
      'field',
      'TT-01: no field "people.groups.*.girl" (did you mean people.groups.*.girls?)',
    ],
    [
      'offered: counter-trafficking/shelter',
      'offered: counter-trafficking/shelters',
      'offered',
      'TT-02: no offer "counter-trafficking/shelters" (did you mean counter-trafficking/shelter?)',
    ],
    [
      'declared: child-protection',
      'declared: children-protection',
      'declared',
      'TT-02: no area "children-protection" (did you mean child-protection?)',
    ],
    ['key: a-source, at', 'key: a-sorce, at', 'key', 'TT-01: no source "a-sorce" (did you mean a-source?)'],
    [
      'builds_on: TT-01',
      'builds_on: TT-11',
      'builds_on',
      'TT-02: builds on TT-11, which is no requirement (did you mean TT-01?)',
    ],
    ['id: TT-02', 'id: TT-01', 'id', 'TT-01: the id stands in made.yaml already'],
  ])('%s → %s', (from, to, at, expected) => {
    expect(faultsWith(from, to)).toContain(`${placeIn(from, to, at)} ${expected}`);
  });

  test('what builds on itself would vanish from the report', () => {
    expect(faultsWith('builds_on: TT-01', 'builds_on: TT-02')).toEqual([
      expect.stringContaining('TT-02: builds on itself'),
    ]);
  });
});

describe('mistakes in the shape', () => {
  test.each([
    [
      'severity: major',
      'severty: major',
      'severty',
      'TT-01 severty: no key "severty" (did you mean severity?)',
    ],
    [
      'severity: major',
      'severity: mayor',
      'severity',
      'TT-01 severity: "mayor" is none of critical, major, minor (did you mean major?)',
    ],
    [
      'kind: parts',
      'kind: part',
      'kind',
      'TT-01 judge.kind: "part" is none of said, parts, listed, carried (did you mean parts?)',
    ],
    ['denied_by:', 'denid_by:', 'denid', 'TT-01 judge.denid_by: no key "denid_by" (did you mean denied_by?)'],
    [
      'says: one thing',
      'say: one thing',
      'say',
      'TT-01 judge.parts.0.say: no key "say" (did you mean says?)',
    ],
    [
      'concept: thing, also',
      'concpt: thing, also',
      'concpt',
      'TT-01 judge.parts.0.find.0.concpt: no key "concpt" (did you mean concept?)',
    ],
    [
      'also: other',
      'alsoo: other',
      'alsoo',
      'TT-01 judge.parts.0.find.0.alsoo: no key "alsoo" (did you mean also?)',
    ],
    [
      'any: [children',
      'ani: [children',
      'ani',
      'TT-01 judge.parts.0.when.ani: no key "ani" (did you mean any?)',
    ],
    ['fix: { say: Say it. }', 'fix: Say it.', 'fix', 'TT-01 fix: must be keys with values'],
    ['id: TT-01', 'id: tt1', 'id', 'tt1 id: must be: capitals, a hyphen and figures, such as AC-02'],
    [
      'verdict: met',
      'verdict: meet',
      'verdict',
      'TT-01 examples.0.verdict: "meet" is none of met, partly-met, not-met, needs-review, not-applicable (did you mean met?)',
    ],
  ])('%s → %s', (from, to, at, expected) => {
    expect(faultsWith(from, to)).toContain(`${placeIn(from, to, at)} ${expected}`);
  });

  test('a section that there is not', () => {
    expect(faultsWith('section: accountability', 'section: acountability')).toEqual([
      expect.stringMatching(/^made.yaml:3:1 section: .*\(did you mean accountability\?\)$/),
    ]);
  });

  test('a missing key stands where its requirement begins', () => {
    expect(faultsWith('question: Is it there?', 'x: y')).toContain(
      'made.yaml:5:5 TT-01: the key "question" is missing',
    );
  });

  test('no YAML', () => {
    const parsed = parseChecklist('made.yaml', 'checklist: [a\nversion: 1');
    expect(parsed).toMatchObject({ faults: [{ path: 'made.yaml', line: 2, where: 'YAML' }] });
  });

  test('a doubled key', () => {
    expect(faultsWith('version: "1"', 'version: "1"\nversion: "2"')).toEqual([
      expect.stringMatching(/^made.yaml:3:1 YAML: Map keys must be unique/),
    ]);
  });

  test.each(['', '[]', 'a text', '3'])('nothing of the kind: %j', (text) => {
    expect(parseChecklist('made.yaml', text)).toMatchObject({ faults: [{ path: 'made.yaml', line: 1 }] });
  });

  test('an alias bomb ends', () => {
    const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`).join('\n')}\n`;
    expect(parseChecklist('made.yaml', bomb)).toMatchObject({
      faults: [{ line: 1, message: 'too many aliases' }],
    });
  });
});

describe('interactions', () => {
  const file = (when: string, id: string) => `checklist: made
version: "1"
interactions:
  - { id: IX-01, says: why, when: ${when}, switches_on: [${id}], sources: [{ key: a-source }] }
`;
  const faults = (text: string) => {
    const parsed = parseChecklist('ix.yaml', text);
    const rows = parseChecklist('made.yaml', WHOLE);
    if ('faults' in parsed || 'faults' in rows) throw new Error('no checklist');
    return faultsOfNames([rows, parsed], known).map(faultLine);
  };
  test('name requirements and facts', () => {
    expect(faults(file('children-reached', 'TT-01'))).toEqual([]);
    expect(faults(file('children-reach', 'TT-03'))).toEqual([
      expect.stringMatching(
        /^ix.yaml:4:\d+ IX-01: no fact "children-reach" \(did you mean children-reached\?\)$/,
      ),
      expect.stringMatching(/^ix.yaml:4:\d+ IX-01: no requirement "TT-03"/),
    ]);
  });
});
