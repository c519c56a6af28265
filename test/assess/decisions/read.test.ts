import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../../src/assess/decisions/read.js';
import { ChecklistError, faultLine } from '../../../src/checklist/fault.js';
import { engine } from '../../support/engine.js';

const WAIVER = `decisions:
  - requirement: DH-07
    decision: waived
    reason: No rule yet
    risk: Names are asked for
    instead: The manager answers
    owner: Mariam A.
    approved_by: Jonas B.
    decided: 2027-01-10
    expires: 2027-03-31
`;
const ANSWER = `decisions:
  - requirement: AC-02
    place: R1
    proposal: draft.yaml
    decision: answered
    verdict: partly-met
    name: Mariam A.
    role: Adviser
    note: Seen
    decided: 2027-01-10
    passage: abc
    version: def
`;

function faults(text: string): readonly string[] {
  try {
    readDecisions('d.yaml', text, engine().requirements);
    return [];
  } catch (error) {
    if (!(error instanceof ChecklistError)) throw error;
    return error.faults.map(faultLine);
  }
}

describe('a file of decisions', () => {
  it('gives each with the line that it begins on', () => {
    const both = WAIVER + ANSWER.replace('decisions:\n', '');
    expect(readDecisions('d.yaml', both, engine().requirements)).toMatchObject([
      { decision: 'waived', requirement: 'DH-07', line: 2 },
      { decision: 'answered', verdict: 'partly-met', place: 'R1', proposal: 'draft.yaml', line: 11 },
    ]);
  });

  it.each([[''], ['decisions: []\n'], ['# nothing yet\n']])('may hold none: %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('names every mistake at once', () => {
    const text =
      WAIVER.replace(/ {4}reason: .*\n/, '') + ANSWER.replace('decisions:\n', '').replace('Adviser', '""');
    expect(faults(text)).toEqual([
      expect.stringMatching(/^d\.yaml:2:5 .*"reason" is missing/),
      expect.stringMatching(/^d\.yaml:16:5 .*role/),
    ]);
  });
});

describe('a waiver is refused', () => {
  it.each(['reason', 'risk', 'instead', 'owner', 'approved_by', 'decided', 'expires'])(
    'without %s',
    (key) => {
      expect(faults(WAIVER.replace(new RegExp(` {4}${key}: .*\n`), ''))).toEqual([
        expect.stringMatching(new RegExp(`^d\\.yaml:2:5 .*"${key}" is missing`)),
      ]);
      expect(faults(WAIVER.replace(new RegExp(`${key}: .*`), `${key}: "  "`))).toHaveLength(1);
    },
  );

  it.each([
    ['Mariam A.', ['d.yaml:8:5 decisions 1: is the owner: another person must approve it']],
    ['"mariam    a. "', ['d.yaml:8:5 decisions 1: is the owner: another person must approve it']],
    ['Mariam B.', []],
  ])('where the owner approves: %s', (name, expected) => {
    expect(faults(WAIVER.replace('Jonas B.', name))).toEqual(expected);
  });

  it('where it ends before it begins, and not where it is for one day', () => {
    const until = (day: string) => faults(WAIVER.replace('2027-03-31', day));
    expect(until('2027-01-09')).toEqual([expect.stringMatching(/^d\.yaml:10:5 .*is before the day/)]);
    expect(until('2027-01-10')).toEqual([]);
    expect(until('2027-02-30')).toEqual([expect.stringMatching(/^d\.yaml:10:5 /)]);
    expect(until('soon')).toHaveLength(1);
  });

  it('of what can be neither set aside nor waived (judging.md)', () => {
    const fixed = engine()
      .requirements.filter((one) => one.cannot_be_set_aside === true)
      .map(({ id }) => id);
    expect(fixed.toSorted()).toEqual(['AC-02', 'AC-05', 'AC-08', 'AC-10', 'CE-18', 'CP-03', 'GB-13']);
    for (const id of fixed)
      expect(faults(WAIVER.replace('DH-07', id))).toEqual([
        `d.yaml:2:5 decisions 1: ${id} can be neither set aside nor waived`,
      ]);
  });

  it('of what is no requirement, with the one that was meant', () => {
    expect(faults(WAIVER.replace('DH-07', 'DH-O7'))).toEqual([
      expect.stringMatching(/^d\.yaml:2:5 .*no requirement "DH-O7" \(did you mean DH-07\?\)/),
    ]);
  });
});

describe('an answer is refused', () => {
  it.each(['verdict', 'name', 'role', 'note', 'decided', 'passage', 'version'])('without %s', (key) => {
    expect(faults(ANSWER.replace(new RegExp(` {4}${key}: .*\n`), ''))).toEqual([
      expect.stringMatching(new RegExp(`^d\\.yaml:2:5 .*"${key}" is missing`)),
    ]);
  });

  it.each(['needs-review', 'set-aside', 'not-applicable', 'fine'])('with the verdict %s', (verdict) => {
    expect(faults(ANSWER.replace('partly-met', verdict))).toEqual([
      expect.stringContaining(`"${verdict}" is none of met, partly-met, not-met`),
    ]);
  });

  it('with keys of a waiver', () => {
    expect(faults(`${ANSWER}    expires: 2027-03-31\n`)).toEqual([
      expect.stringMatching(/^d\.yaml:13:5 .*no key "expires"/),
    ]);
  });
});

describe('what is no such file is refused', () => {
  it.each([
    ['a list', '- a\n'],
    ['a key that is none', 'decision: []\n'],
    ['a kind that is none', WAIVER.replace('waived', 'excused')],
    ['no YAML', 'decisions: [\n'],
    ['a doubled key', `${WAIVER}    reason: another\n`],
  ])('%s', (_, text) => {
    expect(faults(text).length).toBeGreaterThan(0);
    expect(faults(text).join('\n')).toMatch(/^d\.yaml:\d+:\d+ /);
  });
});
