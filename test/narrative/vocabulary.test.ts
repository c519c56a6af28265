import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const TEXT =
  'accountability: { text: "The tchaourou sits each Friday under the tree and hears whoever comes." }\n';
const withVocabulary = (vocabulary: string) =>
  `project: { title: Example, vocabulary: ${vocabulary} }\n${TEXT}`;

describe('local words', () => {
  test('a local name for a concept is understood in the texts', () => {
    expect(judged(TEXT, 'AC-02').requirements[0]?.verdict).toBe('not-met');
    const [known] = judged(
      withVocabulary('{ channel-community-meeting: [tchaourou] }'),
      'AC-02',
    ).requirements;
    expect(known?.verdict).toBe('partly-met');
    expect(known?.evidence[0]?.quote).toContain('tchaourou');
  });

  test('a denied local name counts as denied', () => {
    const denied = withVocabulary('{ channel-community-meeting: [tchaourou] }').replace(
      'The tchaourou sits',
      'No tchaourou sits',
    );
    expect(judged(denied, 'AC-02').requirements[0]?.verdict).toBe('not-met');
  });

  test('a key that stands for nothing is said', () => {
    const kinds = judged(withVocabulary('{ nothing-of-the-kind: [tchaourou] }')).observations;
    expect(kinds.filter(({ path }) => path.startsWith('/project/vocabulary/'))).toHaveLength(1);
    const known = judged(withVocabulary('{ feedback-channel: [tchaourou] }')).observations;
    expect(known.filter(({ path }) => path.startsWith('/project/vocabulary/'))).toEqual([]);
  });
});
