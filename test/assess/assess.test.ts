import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { documentOf } from '../support/document.js';
import { assessed, knowledgeOf, lexiconOf, requirementOf, verdictOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  desk: { says: a desk, concrete: [help desk], aim: [complaint mechanism] }
  loop: { says: an answer, concrete: [answer board] }
`);
const desk = requirementOf('{ kind: said, home: [accountability], find: [{ concept: desk }] }', {
  id: 'TT-01',
  severity: 'critical',
});
const loop = requirementOf('{ kind: said, home: [accountability], find: [{ concept: loop }] }', {
  id: 'TT-02',
  builds_on: 'TT-01',
});
const judge = (yaml: string, ...requirements: (typeof desk)[]) =>
  assessed(yaml, requirements.length > 0 ? requirements : [desk, loop], lexicon);

describe('a whole proposal', () => {
  test('is judged, folded, levelled and put into an order', () => {
    const assessment = judge('monitoring: { text: Rain. }');
    expect(assessment).toMatchObject({
      level: 'not-ready',
      todo: ['TT-01'],
      next: [{ id: 'TT-01', folds: ['TT-02'] }],
      fractions: [{ met: 0, applicable: 2, open: { critical: 1, major: 0, minor: 0 } }],
    });
    expect(assessment.requirements.map(({ foldedUnder }) => foldedUnder)).toEqual([undefined, 'TT-01']);
  });

  test('comes out the same twice', () => {
    const yaml = 'accountability: { text: A help desk. }\nrisks: [{ description: Rain }]';
    expect(judge(yaml)).toEqual(judge(yaml));
  });

  test('one check in error is no verdict and spoils no other', () => {
    const broken = requirementOf('{ kind: said, home: [], find: [{ concept: desk }] }', {
      id: 'TT-03',
      applies: 'security-body-supported-by-nobody',
    });
    const { requirements, notJudged } = judge('accountability: { text: A help desk. }', broken, desk);
    expect(requirements.map(({ verdict }) => verdict)).toEqual(['error', 'met']);
    expect(requirements[0]?.error).toContain('security-body-supported-by-nobody');
    expect(notJudged.failedChecks).toEqual(['TT-03']);
  });

  test('what nothing read is listed', () => {
    const { notJudged } = judge('accountability: { text: A help desk. }\nmonitoring: { text: Birds sing. }');
    expect(notJudged.unread).toMatchObject([{ path: '/monitoring/text', quote: 'Birds sing.' }]);
  });

  test('criticals that are left out are counted', () => {
    const { notJudged, requirements } = assess(
      documentOf('monitoring: { text: Rain }'),
      '',
      knowledgeOf([desk, loop], lexicon),
      {
        ignore: ['critical'],
      },
    );
    expect(requirements.map(({ id }) => id)).toEqual(['TT-02']);
    expect(notJudged.notCounted).toMatchObject([
      { critical: 1, because: 'left out by --select or --ignore' },
    ]);
  });
});

describe('when it applies', () => {
  test('a concept note is not asked the minor ones, nor those that are for later', () => {
    const minor = requirementOf('{ kind: said, find: [{ concept: desk }] }', {
      id: 'TT-04',
      severity: 'minor',
    });
    const later = requirementOf('{ kind: said, find: [{ concept: desk }] }', {
      id: 'TT-05',
      not_at_concept_note: true,
    });
    const verdicts = (stage: string) =>
      judge(`project: { title: X, stage: ${stage} }`, desk, minor, later).requirements.map(
        ({ verdict }) => verdict,
      );
    expect(verdicts('concept-note')).toEqual(['not-met', 'not-applicable', 'not-applicable']);
    expect(verdicts('full')).toEqual(['not-met', 'not-met', 'not-met']);
  });

  test('says why, with the place that decided it', () => {
    const met = requirementOf('{ kind: said, find: [{ concept: desk }] }', { applies: 'delivery' });
    const { applicability } = verdictOf('project: { title: X, kind: research }', met, lexicon);
    expect(applicability).toMatchObject({
      words: 'the project gives no goods, services, money or places to people',
      place: { path: '/project/kind', start: { line: 1 } },
    });
  });

  test('rows of an area that is not declared are left out', () => {
    const row = requirementOf('{ kind: said, find: [{ concept: desk }] }', {
      id: 'CT-90',
      section: 'counter-trafficking',
    });
    const ids = (yaml: string) => judge(yaml, desk, row).requirements.map(({ id }) => id);
    expect(ids('monitoring: { text: Rain }')).toEqual(['TT-01']);
    expect(ids('project: { title: X, themes: [counter-trafficking] }')).toEqual(['TT-01', 'CT-90']);
  });
});

describe('set aside by the writer', () => {
  const aside = (id: string, reason = 'reason: We hand out nothing', more = '') =>
    `project: { title: X, does_not_apply: [{ requirement: ${id}, ${reason} }] }\n${more}`;

  test('is shown apart, asked of the reviewer, and keeps its verdict for the level where it is critical', () => {
    const assessment = judge(aside('TT-01'), desk);
    expect(assessment.requirements[0]).toMatchObject({
      verdict: 'set-aside',
      underlying: 'not-met',
      setAside: { by: 'writer', place: { path: '/project/does_not_apply/0' } },
      question: 'The writer says that TT-01 does not apply. Is the reason at /project/does_not_apply/0 good?',
    });
    expect(assessment).toMatchObject({ level: 'not-ready', todo: ['TT-01'] });
    expect(assessment.fractions[0]).toMatchObject({ applicable: 1, met: 0 });
  });
  test('frees from it where it is not critical', () => {
    const assessment = judge(aside('TT-02'), loop);
    expect(assessment.requirements[0]?.verdict).toBe('set-aside');
    expect(assessment).toMatchObject({ level: 'ready-for-review', todo: [] });
  });
  test('needs a reason', () => {
    expect(judge(aside('TT-01', 'reason:'), desk).requirements[0]?.verdict).toBe('not-met');
  });
  test('is not possible for some', () => {
    const fixed = requirementOf('{ kind: said, find: [{ concept: desk }] }', {
      severity: 'critical',
      cannot_be_set_aside: true,
    });
    expect(judge(aside('TT-01'), fixed).requirements[0]?.verdict).toBe('not-met');
  });
  test('takes a whole area', () => {
    const row = requirementOf('{ kind: said, find: [{ concept: desk }] }', {
      id: 'CT-90',
      section: 'counter-trafficking',
    });
    const yaml =
      'project: { title: X, themes: [counter-trafficking], does_not_apply: [{ theme: counter-trafficking, reason: Moved }] }';
    expect(judge(yaml, row).requirements[0]?.verdict).toBe('set-aside');
  });
});

describe('another language', () => {
  const SWAHILI =
    'Wanawake wanaokuja kituoni wanapokelewa na muuguzi na wanazungumza naye peke yake chumbani. '.repeat(8);
  test.each([
    ['declared', 'project: { title: X, language: ar }\nmonitoring: { text: A help desk. }', 'ar'],
    [
      'a language without a lexicon',
      'project: { title: X, language: fr }\nmonitoring: { text: A help desk. }',
      'fr',
    ],
    ['not declared', `monitoring: { text: "${SWAHILI}" }`, 'und'],
  ])('%s: says so, and does not judge', (_, yaml, language) => {
    const assessment = judge(yaml);
    expect(assessment).toMatchObject({
      language,
      level: 'not-judged',
      levelReasons: ['the language of the proposal is not read'],
    });
    for (const requirement of assessment.requirements)
      expect(requirement).toMatchObject({
        verdict: 'needs-review',
        reason: 'other-language',
        question: 'Is it there?',
      });
    expect(assessment.notJudged.otherLanguage).toMatchObject([{ path: '/monitoring/text' }]);
  });
});

describe('evidence and findings have places in the file', () => {
  test('the quoted sentence, cut out of a block text', () => {
    const yaml =
      'accountability:\n  text: |\n    Rain falls.\n    The help desk opens at eight; birds sing.\n';
    const [evidence] = verdictOf(yaml, desk, lexicon).evidence;
    expect(evidence).toMatchObject({
      path: '/accountability/text',
      quote: 'The help desk opens at eight; birds sing.',
      start: { line: 5, column: 5 },
      end: { line: 5, column: 46 },
    });
  });
  test('of a sentence too long to be quoted, the clause', () => {
    const birds = Array.from({ length: 40 }, () => 'birds').join(' ');
    const yaml = `accountability:\n  text: The help desk opens at eight; ${birds}.\n`;
    const [evidence] = verdictOf(yaml, desk, lexicon).evidence;
    expect(evidence?.quote).toBe('The help desk opens at eight;');
  });
  test('what is absent stands at the nearest key that exists, and says where it belongs', () => {
    const nested = requirementOf(
      '{ kind: said, home: [accountability.closing_the_loop], find: [{ concept: loop }] }',
    );
    const at = (yaml: string) => verdictOf(yaml, nested, lexicon).findings[0];
    expect(at('monitoring: { text: Rain }\naccountability: { text: Rain }')).toMatchObject({
      belongs: '/accountability/closing_the_loop',
      start: { line: 3, column: 1 },
    });
    expect(at('monitoring: { text: Rain }')).toMatchObject({ start: { line: 1, column: 1 } });
  });
  test('a message holds keys of the format, never words of the draft', () => {
    const { findings } = verdictOf(
      'accountability: { text: "A complaint mechanism for zebra riders." }',
      desk,
      lexicon,
    );
    expect(findings[0]?.message).toContain('It belongs in accountability.');
    expect(JSON.stringify(findings)).not.toMatch(/zebra/i);
  });
  test('a finding keeps its fingerprint when its element moves', () => {
    const listed = requirementOf(
      '{ kind: listed, list: risks, home: [risks], needs: [{ need: o, says: o, find: [{ value: owner }] }] }',
    );
    const prints = (yaml: string) =>
      verdictOf(yaml, listed, lexicon).findings.map(({ fingerprint }) => fingerprint);
    const [first] = prints('risks: [{ id: R1, description: Rain }, { owner: Nurse }]');
    expect(prints('risks: [{ owner: Nurse }, { id: R1, description: Snow }]')).toEqual([first]);
    expect(prints('risks: [{ owner: Nurse }, { id: R2, description: Snow }]')).not.toEqual([first]);
  });
});

describe('strength of evidence', () => {
  const strength = (yaml: string) => {
    const [one] = verdictOf(yaml, desk, lexicon).evidence;
    return one && { who: one.who, when: one.when, money: one.money, measured: one.measured };
  };
  test('an owner and a date in the same clause', () => {
    expect(strength('accountability: { text: "The nurse runs the help desk weekly." }')).toEqual({
      who: true,
      when: true,
      money: false,
      measured: false,
    });
  });
  test('a budget line and an indicator of the measure', () => {
    const yaml = `
accountability: { measures: [{ id: M1, description: A help desk, owner: Nurse }] }
budget: { lines: [{ description: Desk, covers: [M1] }] }
results: { outcomes: [{ indicators: [{ name: Visits, follows: [M1] }] }] }`;
    expect(strength(yaml)).toEqual({ who: true, when: false, money: true, measured: true });
  });
  test('nothing', () => {
    expect(strength('accountability: { text: A help desk. }')).toEqual({
      who: false,
      when: false,
      money: false,
      measured: false,
    });
  });
});
