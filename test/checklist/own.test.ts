import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../../src/checklist/built-in.js';
import { ChecklistError, faultLine } from '../../src/checklist/fault.js';

const OWN = `checklist: our-rules
version: "3"
section: accountability
sources:
  our-handbook: { title: Our handbook, body: Us, year: "2026", read: whole, cite: chapter 2 }
requirements:
  - id: OUR-01
    title: Somebody listens at a desk
    severity: minor
    why: Whoever finds no desk does not come again.
    sources: [{ key: our-handbook }, { key: chs-2024, at: commitment 5 }]
    applies: always
    builds_on: AC-02
    judge: { kind: said, home: [accountability], find: [{ concept: channel-help-desk }] }
    question: Is there a desk?
    fix: { say: Write where the desk is. }
    examples:
      - { verdict: met, yaml: "accountability: { text: A help desk at the well. }" }
      - { verdict: not-met, yaml: "project: { title: X }" }
`;

function knowledge(severity: Readonly<Record<string, 'critical' | 'major' | 'minor'>>, ...texts: string[]) {
  const files = texts.map((text, i) => ({ path: `own${i}.yaml`, sha256: `hash${i}`, text }));
  return builtInKnowledge({ files, severity });
}

function faults(...given: Parameters<typeof knowledge>): readonly string[] {
  try {
    knowledge(...given);
    return [];
  } catch (error) {
    if (!(error instanceof ChecklistError)) throw error;
    return error.faults.map(faultLine);
  }
}

describe('an own checklist', () => {
  it('adds its requirements behind the built-in ones of the section, its sources and its hash', () => {
    const { requirements, sources, checklists } = knowledge({}, OWN);
    const before = builtInKnowledge().requirements.map(({ id }) => id);
    const ids = requirements.map(({ id }) => id);
    expect(ids.filter((id) => id !== 'OUR-01')).toEqual(before);
    expect(ids[ids.indexOf('OUR-01') - 1]).toMatch(/^AC-/);
    expect(sources).toMatchObject({ 'our-handbook': { title: 'Our handbook' }, 'chs-2024': {} });
    expect(checklists.find(({ id }) => id === 'our-rules')).toEqual({
      id: 'our-rules',
      version: '3',
      parts: ['own0.yaml hash0'],
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an id of the tool', [OWN.replace('OUR-01', 'AC-02')], /^own0\.yaml:7:\d+ .*AC-02/],
    ['the same id in two', [OWN, OWN.replace('our-rules', 'their-rules')], /OUR-01/],
    [
      'the name of one of the tool',
      [OWN.replace('our-rules', 'thematic')],
      /^own0\.yaml.*"thematic" is a checklist of the tool/,
    ],
    [
      'a concept that is none',
      [OWN.replace('help-desk }', 'help-desc }')],
      /^own0\.yaml:14:\d+ .*did you mean channel-help-desk\?/,
    ],
    ['a fact that is none', [OWN.replace('applies: always', 'applies: allways')], /^own0\.yaml:12:\d+ /],
    [
      'a root that is none',
      [OWN.replace('builds_on: AC-02', 'builds_on: AC-92')],
      /^own0\.yaml:13:\d+ .*AC-92/,
    ],
    [
      'a source that is none',
      [OWN.replace('key: our-handbook', 'key: our-handbok')],
      /^own0\.yaml:11:\d+ .*did you mean our-handbook\?/,
    ],
    ['interactions', ['checklist: our-rules\nversion: "1"\ninteractions: []\n'], /^own0\.yaml/],
    ['no YAML', ['a: [\n'], /^own0\.yaml:\d+:\d+ /],
  ])('is refused with %s, and its place is told', (_, texts, said) => {
    const told = faults({}, ...texts);
    expect(told.length).toBeGreaterThan(0);
    expect(told.join('\n')).toMatch(said);
  });
});

describe('the severity of a requirement', () => {
  const of = (id: string) => (one: { readonly id: string }) => one.id === id;

  it('may be raised, of built-in and of own ones', () => {
    const { requirements } = knowledge({ 'AN-02': 'critical', 'OUR-01': 'major' }, OWN);
    expect(requirements.find(of('AN-02'))?.severity).toBe('critical');
    expect(requirements.find(of('OUR-01'))?.severity).toBe('major');
    expect(requirements.find(of('AC-02'))?.severity).toBe('critical');
  });

  it.each([
    ['AC-02', 'major', 'AC-02 is critical and cannot weigh less'],
    ['AC-02', 'minor', 'AC-02 is critical and cannot weigh less'],
    ['AN-02', 'minor', 'AN-02 is major and cannot weigh less'],
    ['AC-99', 'critical', 'no requirement "AC-99"'],
  ] as const)('is never lowered: %s to %s', (id, severity, said) => {
    expect(faults({ [id]: severity })).toEqual([expect.stringContaining(said)]);
  });

  it('may be said as it is', () => {
    expect(faults({ 'AC-02': 'critical', 'AN-02': 'major' })).toEqual([]);
  });
});
