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

describe('names that stand for nothing, with file, line and what was probably meant', () => {
  test.each([
    ['concept: thing', 'concept: thin', 'made.yaml:20:25 TT-01: no concept "thin" (did you mean thing?)'],
    [
      'also: other',
      'also: [other, otter]',
      'made.yaml:20:45 TT-01: no concept "otter" (did you mean other?)',
    ],
    [
      'denied_by: [no-thing]',
      'denied_by: [no-things]',
      'made.yaml:14:19 TT-01: no concept "no-things" (did you mean no-thing?)',
    ],
    ['empty: thing', 'empty: things', 'made.yaml:46:77 TT-02: no concept "things" (did you mean thing?)'],
    [
      'field: referral.disclosure }',
      'field: referral.disclosur }',
      'made.yaml:22:55 TT-01: no field "referral.disclosur" (did you mean referral.disclosure?)',
    ],
    [
      'in: [protection]',
      'in: [protections]',
      'made.yaml:20:52 TT-01: no field "protections" (did you mean protection?)',
    ],
    [
      'home: [accountability]',
      'home: [accountabilty]',
      'made.yaml:13:14 TT-01: no field "accountabilty" (did you mean accountability?)',
    ],
    [
      'unsure_in: [referral.disclosure]',
      'unsure_in: [referral.closure]',
      'made.yaml:22:90 TT-01: no field "referral.closure" (did you mean referral.disclosure?)',
    ],
    ['list: risks', 'list: risk', 'made.yaml:41:7 TT-02: no field "risk" (did you mean risks?)'],
    [
      'field: mitigation',
      'field: mitigaton',
      'made.yaml:46:51 TT-02: no field "risks.*.mitigaton" (did you mean risks.*.mitigation?)',
    ],
    [
      'value: owner',
      'value: ownr',
      'made.yaml:47:44 TT-02: no field "risks.*.ownr" (did you mean risks.*.owner?)',
    ],
    [
      'has: [owner]',
      'has: [owned]',
      'made.yaml:47:79 TT-02: no field "risks.*.owned" (did you mean risks.*.owner?)',
    ],
    [
      'structure: voice-channel',
      'structure: voices-channel',
      'made.yaml:21:17 TT-01: no structure "voices-channel" (did you mean voice-channel?)',
    ],
    [
      'where: risk-to-people\n',
      'where: risks-to-people\n',
      'made.yaml:42:7 TT-02: no filter "risks-to-people" (did you mean risk-to-people?)',
    ],
    [
      'partly_need: mitigation',
      'partly_need: mitigate',
      'made.yaml:43:7 TT-02: no need "mitigate" (did you mean mitigation?)',
    ],
    [
      'applies: delivery',
      'applies: delivry',
      'made.yaml:10:5 TT-01: no fact "delivry" (did you mean delivery?)',
    ],
    [
      'any: [children-reached',
      'any: [child-reached',
      'made.yaml:18:24 TT-01: no fact "child-reached" (did you mean children-reached?)',
    ],
    [
      'field: people.groups.*.girls',
      'field: people.groups.*.girl',
      'made.yaml:18:44 TT-01: no field "people.groups.*.girl" (did you mean people.groups.*.girls?)',
    ],
    [
      'offered: counter-trafficking/shelter',
      'offered: counter-trafficking/shelters',
      'made.yaml:37:41 TT-02: no offer "counter-trafficking/shelters" (did you mean counter-trafficking/shelter?)',
    ],
    [
      'declared: child-protection',
      'declared: children-protection',
      'made.yaml:37:84 TT-02: no area "children-protection" (did you mean child-protection?)',
    ],
    [
      'key: a-source, at',
      'key: a-sorce, at',
      'made.yaml:9:17 TT-01: no source "a-sorce" (did you mean a-source?)',
    ],
    [
      'builds_on: TT-01',
      'builds_on: TT-11',
      'made.yaml:38:5 TT-02: builds on TT-11, which is no requirement (did you mean TT-01?)',
    ],
    ['id: TT-02', 'id: TT-01', 'made.yaml:31:5 TT-01: the id stands in made.yaml already'],
  ])('%s', (from, to, expected) => {
    expect(faultsWith(from, to)[0]?.replace(/^(made.yaml):(\d+):\d+ /, '$1:$2 ')).toBe(
      expected.replace(/^(made.yaml):(\d+):\d+ /, '$1:$2 '),
    );
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
      [
        'made.yaml:5:5 TT-01: the key "severity" is missing',
        'made.yaml:7:5 TT-01 severty: no key "severty" (did you mean severity?)',
      ],
    ],
    [
      'severity: major',
      'severity: mayor',
      ['made.yaml:7:5 TT-01 severity: "mayor" is none of critical, major, minor (did you mean major?)'],
    ],
    [
      'kind: parts',
      'kind: part',
      [expect.stringMatching(/^made.yaml:12:7 TT-01 judge.kind: .*\(did you mean parts\?\)$/)],
    ],
    [
      'denied_by:',
      'denid_by:',
      ['made.yaml:14:7 TT-01 judge.denid_by: no key "denid_by" (did you mean denied_by?)'],
    ],
    [
      'says: one thing',
      'say: one thing',
      [
        'made.yaml:16:11 TT-01 judge.parts.0: the key "says" is missing',
        'made.yaml:17:11 TT-01 judge.parts.0.say: no key "say" (did you mean says?)',
      ],
    ],
    [
      'concept: thing, also',
      'concpt: thing, also',
      ['made.yaml:20:17 TT-01 judge.parts.0.find.0.concpt: no key "concpt" (did you mean concept?)'],
    ],
    [
      'also: other',
      'alsoo: other',
      ['made.yaml:20:33 TT-01 judge.parts.0.find.0.alsoo: no key "alsoo" (did you mean also?)'],
    ],
    [
      'any: [children',
      'ani: [children',
      ['made.yaml:18:19 TT-01 judge.parts.0.when.ani: no key "ani" (did you mean any?)'],
    ],
    [
      'section: accountability',
      'section: acountability',
      [expect.stringMatching(/^made.yaml:3:1 section: .*\(did you mean accountability\?\)$/)],
    ],
    ['fix: { say: Say it. }', 'fix: Say it.', [expect.stringMatching(/^made.yaml:25:5 TT-01 fix: /)]],
    [
      'id: TT-01',
      'id: tt1',
      [expect.stringMatching(/^made.yaml:5:5 tt1 id: capitals, a hyphen and figures/)],
    ],
    [
      'question: Is it there?',
      'qestion: Is it there?',
      [
        'made.yaml:5:5 TT-01: the key "question" is missing',
        'made.yaml:24:5 TT-01 qestion: no key "qestion" (did you mean question?)',
      ],
    ],
    [
      'verdict: met',
      'verdict: meet',
      [expect.stringMatching(/examples\.0\.verdict: .*\(did you mean met\?\)$/)],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(faultsWith(from, to)).toEqual(expected);
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
