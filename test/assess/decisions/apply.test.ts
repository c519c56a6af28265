import { describe, expect, it } from 'vitest';
import { withDecisions } from '../../../src/assess/decisions/apply.js';
import type { PlacedDecision, Waived } from '../../../src/assess/decisions/format.js';
import { elementWithId, passageHash, versionHash } from '../../../src/assess/decisions/passage.js';
import { levelOf } from '../../../src/assess/level.js';
import type { AssessedRequirement, Verdict } from '../../../src/assess/verdict.js';
import { documentOf } from '../../support/document.js';
import { requirementOf } from '../../support/made.js';
import { judged, missingOn } from '../make.js';

const TEXT = `accountability: { text: People speak to the listener on Tuesdays. }
risks: [{ id: R1, description: A robbery }, { id: R2, description: A crowd }]
rights: Nothing.
`;
const SAID = requirementOf('{ kind: said, home: [accountability], find: [{ concept: a }] }', {
  severity: 'critical',
});
const LISTED = requirementOf(
  '{ kind: listed, list: risks, needs: [{ need: owner, says: who, find: [{ value: owner }] }] }',
  { severity: 'critical' },
);

const waiver: Waived & { line: number } = {
  requirement: 'TT-01',
  decision: 'waived',
  reason: 'r',
  risk: 'k',
  instead: 'i',
  owner: 'A',
  approved_by: 'B',
  decided: '2027-01-10',
  expires: '2027-03-31',
  line: 2,
};

function answer(verdict: 'met' | 'partly-met' | 'not-met', place?: string): PlacedDecision {
  const { proposal } = documentOf(TEXT);
  const element = place === undefined ? undefined : elementWithId(proposal, place);
  const requirement = place === undefined ? SAID : LISTED;
  return {
    requirement: 'TT-01',
    decision: 'answered',
    verdict,
    ...(place === undefined ? {} : { place }),
    name: 'C',
    role: 'Adviser',
    note: 'n',
    decided: '2027-01-10',
    passage: passageHash(requirement, proposal, element),
    version: versionHash(requirement),
    line: 3,
  };
}

function decided(
  given: Partial<AssessedRequirement>,
  decisions: readonly PlacedDecision[],
  { today = '2027-01-20', text = TEXT, requirement = SAID } = {},
) {
  const { requirements, observations } = withDecisions(
    [judged({ id: 'TT-01', ...given })],
    [requirement],
    documentOf(text),
    { decisions, today },
  );
  const [only] = requirements;
  return {
    one: only,
    level: levelOf(requirements).level,
    codes: observations.map(({ said }) => said?.code),
    observations,
  };
}

const on = (element: string) => ({ ...missingOn(3), path: element, belongs: `${element}/owner` });

describe('a waiver', () => {
  it.each<[Verdict, Verdict, string[]]>([
    ['not-met', 'set-aside', []],
    ['partly-met', 'set-aside', []],
    ['needs-review', 'set-aside', []],
    ['set-aside', 'set-aside', []],
    ['met', 'met', ['decision.not-needed']],
    ['not-applicable', 'not-applicable', ['decision.not-needed']],
    ['error', 'error', ['decision.not-needed']],
  ])('of what is %s makes it %s', (verdict, after, codes) => {
    const { one, codes: said } = decided({ verdict }, [waiver]);
    expect(one?.verdict).toBe(after);
    expect(said).toEqual(codes);
  });

  it('keeps the tool’s own verdict beside it, and opens the level', () => {
    const { one, level } = decided({ verdict: 'not-met' }, [waiver]);
    expect(one).toMatchObject({ underlying: 'not-met', setAside: { by: 'decision' } });
    expect(level).toBe('ready-for-review');
    expect(decided({ verdict: 'not-met' }, []).level).toBe('not-ready');
  });

  it('confirms what the writer set aside, which counted until then', () => {
    const place = { path: '/a', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const aside = {
      verdict: 'set-aside',
      underlying: 'not-met',
      setAside: { by: 'writer', place },
      question: 'Is the reason good?',
    } as const;
    expect(decided(aside, []).level).toBe('not-ready');
    const { one, level } = decided(aside, [waiver]);
    expect(level).toBe('ready-for-review');
    expect(one).toMatchObject({ underlying: 'not-met', setAside: { by: 'decision' } });
    expect(one?.question).toBeUndefined();
  });

  it.each([
    ['2027-03-01', 'set-aside', ['decision.soon']],
    ['2027-02-28', 'set-aside', []],
    ['2027-03-31', 'set-aside', ['decision.soon']],
    ['2027-04-01', 'not-met', ['decision.expired']],
  ])('on %s is %s', (today, verdict, codes) => {
    const { one, codes: said } = decided({}, [waiver], { today });
    expect(one?.verdict).toBe(verdict);
    expect(said).toEqual(codes);
  });

  it('of one element takes its findings away; of the last one waives the whole', () => {
    const findings = [on('/risks/0'), on('/risks/1')];
    const first = { ...waiver, place: 'R1' };
    const partly = decided({ findings }, [first], { requirement: LISTED });
    expect(partly.one?.verdict).toBe('not-met');
    expect(partly.one?.findings.map(({ path }) => path)).toEqual(['/risks/1']);
    expect(partly.level).toBe('not-ready');
    const whole = decided({ findings }, [first, { ...waiver, place: 'R2' }], { requirement: LISTED });
    expect(whole.one?.verdict).toBe('set-aside');
    expect(whole.one?.decisions?.map(({ element }) => element)).toEqual(['R1', 'R2']);
  });

  it('of an element with a longer number does not touch the shorter', () => {
    const findings = [on('/risks/1'), on('/risks/10')];
    const { one } = decided({ findings }, [{ ...waiver, place: 'R2' }], { requirement: LISTED });
    expect(one?.findings.map(({ path }) => path)).toEqual(['/risks/10']);
  });

  it('of an element about which nothing is open is not needed', () => {
    const { codes } = decided({ findings: [on('/risks/0')] }, [{ ...waiver, place: 'R2' }], {
      requirement: LISTED,
    });
    expect(codes).toEqual(['decision.not-needed']);
  });

  it('of an element that is gone is orphaned', () => {
    const { one, codes } = decided({}, [{ ...waiver, place: 'R3' }]);
    expect(one?.verdict).toBe('not-met');
    expect(codes).toEqual(['decision.no-element']);
  });
});

describe('an answer', () => {
  it.each([
    ['not-met', 'met', 'ready-for-review'],
    ['needs-review', 'met', 'ready-for-review'],
    ['not-met', 'partly-met', 'revise'],
    ['met', 'not-met', 'not-ready'],
    ['needs-review', 'not-met', 'not-ready'],
  ] as const)(
    'to what is %s, of %s, gives the level %s, and leaves the verdict as it is',
    (verdict, said, level) => {
      const { one, level: now } = decided({ verdict }, [answer(said)]);
      expect(now).toBe(level);
      expect(one?.verdict).toBe(verdict);
      expect(one?.decisions).toMatchObject([
        { kind: 'answered', counts: true, verdict: said, name: 'C', role: 'Adviser', line: 3 },
      ]);
    },
  );

  it('lapses with the words where the answer stands, not with others', () => {
    const changedTo = (from: string, to: string) =>
      decided({}, [answer('met')], { text: TEXT.replace(from, to) });
    expect(changedTo('Nothing', 'Something')).toMatchObject({ level: 'ready-for-review', codes: [] });
    expect(changedTo('on Tuesdays', 'on Mondays')).toMatchObject({
      level: 'not-ready',
      codes: ['decision.lapsed-passage'],
    });
  });

  it('lapses with the requirement, and not with its reasons or its fix', () => {
    const changedTo = (changed: Partial<typeof SAID>) =>
      decided({}, [answer('met')], { requirement: { ...SAID, ...changed } });
    expect(changedTo({ question: 'Another?' })).toMatchObject({
      level: 'not-ready',
      codes: ['decision.lapsed-version'],
    });
    expect(changedTo({ why: 'Another reason.', fix: { say: 'Otherwise.' } }).codes).toEqual([]);
  });

  it('on one element frees it only where it says met', () => {
    const findings = [on('/risks/0'), on('/risks/1')];
    const left = (verdict: 'met' | 'partly-met') =>
      decided({ findings }, [answer(verdict, 'R1')], { requirement: LISTED }).one?.findings.length;
    expect(left('met')).toBe(1);
    expect(left('partly-met')).toBe(2);
  });

  it('to what does not apply is not needed', () => {
    expect(decided({ verdict: 'not-applicable' }, [answer('met')]).codes).toEqual(['decision.not-needed']);
  });
});

it('what is said of a decision stands in the file and holds none of its words', () => {
  const { observations } = decided({}, [{ ...waiver, reason: 'SECRET', expires: '2027-01-11' }]);
  expect(observations).toMatchObject([{ kind: 'decision', quote: '', path: '/accountability' }]);
  expect(observations[0]?.message).toContain('TT-01');
  expect(JSON.stringify(observations)).not.toContain('SECRET');
});

describe('an answer about one element', () => {
  it('of not met counts for the whole, although the tool reads it as met', () => {
    const { level } = decided({ verdict: 'met' }, [answer('not-met', 'R1')], { requirement: LISTED });
    expect(level).toBe('not-ready');
  });

  it('of met does not, where the tool found nothing open at that element', () => {
    const { level } = decided({ verdict: 'not-met', findings: [] }, [answer('met', 'R1')], {
      requirement: LISTED,
    });
    expect(level).toBe('not-ready');
  });

  it('of met does, where it was the last one open', () => {
    const { level, one } = decided(
      { verdict: 'not-met', findings: [on('/risks/0')] },
      [answer('met', 'R1')],
      {
        requirement: LISTED,
      },
    );
    expect(level).toBe('ready-for-review');
    expect(one?.decisions).toMatchObject([{ element: 'R1', counts: true }]);
  });

  it('is outweighed by a worse one', () => {
    const { level } = decided({ verdict: 'not-met' }, [answer('met'), answer('not-met')]);
    expect(level).toBe('not-ready');
  });
});

describe('what is withheld', () => {
  it('is the id of a sensitive element, in decisions too', () => {
    const { requirements } = withDecisions(
      [judged({ id: 'TT-01', verdict: 'not-met', findings: [on('/risks/0'), on('/risks/1')] })],
      [LISTED],
      documentOf(TEXT),
      { decisions: [{ ...waiver, place: 'R1' }], today: '2027-01-20' },
      (text) => text.replaceAll('R1', '[withheld]'),
    );
    expect(requirements[0]?.decisions?.[0]?.element).toBe('[withheld]');
  });
});

describe('the version of a requirement', () => {
  it('does not change where an organisation weighs it more', () => {
    expect(versionHash({ ...SAID, severity: 'minor' })).toBe(versionHash(SAID));
    expect(versionHash({ ...SAID, question: 'Another?' })).not.toBe(versionHash(SAID));
  });
});
