import { describe, expect, it } from 'vitest';
import { chooseQuestions } from '../../../src/teach/quiz/choose.js';
import { exampleCandidates } from '../../../src/teach/quiz/examples.js';
import { engine } from '../../support/engine.js';

const candidates = () => exampleCandidates(engine(), engine().requirements, 'en');
const asked = (seed: number, count: number) =>
  chooseQuestions([candidates()], seed, count).map(
    ({ requirement, passage }) => `${requirement.id} ${passage}`,
  );

describe('the questions of a quiz', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(asked(7, 12)).toEqual(asked(7, 12));
    expect(asked(7, 12)).not.toEqual(asked(8, 12));
  });

  it('ask about as many requirements as there are questions, with all four verdicts', () => {
    const questions = chooseQuestions([candidates()], 1, 20);
    expect(new Set(questions.map(({ requirement }) => requirement.id)).size).toBe(20);
    expect(new Set(questions.map(({ verdict }) => verdict)).size).toBe(4);
  });

  it('carry the verdict that the tool gives now', () => {
    for (const { verdict, assessed, requirement } of chooseQuestions([candidates()], 2, 20)) {
      expect(assessed.verdict).toBe(verdict);
      expect(assessed.id).toBe(requirement.id);
    }
  });

  it('come from each of two sources in turn, and end when both are empty', () => {
    const [one, two] = [candidates().slice(0, 3), candidates().slice(40, 60)];
    const questions = chooseQuestions([one, two], 3, 500);
    expect(questions).toHaveLength(23);
    const firstFive = questions.slice(0, 5).map(({ requirement }) => requirement.id);
    expect(firstFive.some((id) => one.some(({ requirement }) => requirement.id === id))).toBe(true);
    expect(chooseQuestions([[], []], 3, 5)).toEqual([]);
  });
});
