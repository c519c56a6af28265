import * as z from 'zod';
import { LOCALES } from '../locale/words.js';

const text = z.string().min(1);

const stepSchema = z.strictObject({
  title: text,
  why: text.describe('Why the change is made, for somebody who writes proposals'),
  changes: z.array(z.strictObject({ from: text.describe('Stands once in the draft'), to: text })).min(1),
  moves: z.array(text).min(1).describe('Ids of the requirements that the step is about: their verdicts rise'),
  also: z
    .array(text)
    .default([])
    .describe('Ids of others whose verdicts rise with them; a test judges whether all do'),
});
export type StoryStep = z.infer<typeof stepSchema>;

/** The stories that there are in every language. */
export const STORY_NAMES = ['mainstreaming', 'child-protection-and-trafficking'] as const;
export type StoryName = (typeof STORY_NAMES)[number];

export const storySchema = z.strictObject({
  story: z.enum(STORY_NAMES),
  language: z.enum(LOCALES),
  title: text,
  intro: text,
  start: text.describe('The weak draft, a whole proposal'),
  steps: z.array(stepSchema).min(6).max(10),
});
/** A weak draft and what makes it better, step by step. */
export type Story = z.infer<typeof storySchema>;
