import * as z from 'zod';
import { fingerprintOf } from '../proposal/fingerprint.js';
import type { ChecklistFault } from './fault.js';
import { type ChecklistFile, type Example, exampleSchema, type Judge, type Requirement } from './format.js';

const text = z.string().min(1);

const translationSchema = z.strictObject({
  of: z.string().describe('The hash of the texts that were translated: another hash means that they changed'),
  title: text,
  why: text,
  our_reading: z.array(text).default([]),
  question: text,
  fix: z.strictObject({ say: text, insert: text.optional() }),
  careful: text.optional(),
  says: z
    .record(z.string(), text)
    .default({})
    .describe('Parts and needs by their names; `whole` for the rest'),
  examples: z
    .array(exampleSchema)
    .default([])
    .describe('Written in the language, not translated: `of` does not cover them'),
});

/** The texts of a requirement in another language. */
export type Translation = z.infer<typeof translationSchema>;

/** The languages that requirements are translated into. */
export const TRANSLATED_LANGUAGES = ['fr', 'es'] as const;
export type TranslatedLanguage = (typeof TRANSLATED_LANGUAGES)[number];

export const translationFileSchema = z.strictObject({
  translates: text.describe('The section'),
  language: z.enum(TRANSLATED_LANGUAGES),
  requirements: z.record(z.string(), translationSchema),
});
export type TranslationFile = z.infer<typeof translationFileSchema>;

/** The translations of a language by the id of their requirement. */
export type Translations = Readonly<Record<string, Translation>>;

/** What the parts of a requirement are called, by their names. */
export function partsSaid(judge: Judge): Readonly<Record<string, string>> {
  const whole = 'says' in judge && judge.says !== undefined ? { whole: judge.says } : {};
  if (judge.kind === 'parts')
    return { ...whole, ...Object.fromEntries(judge.parts.map(({ part, says }) => [part, says])) };
  if (judge.kind === 'listed')
    return { ...whole, ...Object.fromEntries(judge.needs.map(({ need, says }) => [need, says])) };
  return whole;
}

/** A requirement with its texts in another language; how it is judged stays the same. */
export function translated<T extends Requirement>(requirement: T, translation: Translation | undefined): T {
  if (translation === undefined) return requirement;
  const { title, why, our_reading, question, fix, careful, says, examples } = translation;
  return {
    ...requirement,
    title,
    why,
    our_reading,
    question,
    fix,
    ...(careful === undefined ? {} : { careful }),
    judge: translatedJudge(requirement.judge, says),
    examples: [...examples, ...withVerdictsBeside(requirement.examples, examples)],
  };
}

/** The examples in English whose verdict none of the others shows. */
function withVerdictsBeside(english: readonly Example[], others: readonly Example[]): readonly Example[] {
  const shown = new Set(others.map(({ verdict }) => verdict));
  return english.filter(({ verdict }) => !shown.has(verdict));
}

function translatedJudge(judge: Judge, says: Translation['says']): Judge {
  const whole = says.whole === undefined ? {} : { says: says.whole };
  if (judge.kind === 'parts')
    return { ...judge, parts: judge.parts.map((part) => ({ ...part, says: says[part.part] ?? part.says })) };
  if (judge.kind === 'listed')
    return {
      ...judge,
      ...whole,
      needs: judge.needs.map((need) => ({ ...need, says: says[need.need] ?? need.says })),
    };
  return { ...judge, ...whole };
}

/** A short hash of everything in a requirement that people read: whoever translates it writes it down as `of`. */
export function textsHash({ title, why, our_reading, question, fix, careful, judge }: Requirement): string {
  const texts = [title, why, ...our_reading, question, fix.say, fix.insert ?? '', careful ?? ''];
  return fingerprintOf([...texts, ...Object.entries(partsSaid(judge)).flat()]);
}

/** What a translator starts from: the texts in English, in the shape of a translation, with their hash. */
export function textsToTranslate(requirement: Requirement): Translation {
  const { title, why, our_reading, question, fix, careful, judge } = requirement;
  return {
    of: textsHash(requirement),
    title,
    why,
    our_reading,
    question,
    fix,
    ...(careful === undefined ? {} : { careful }),
    says: partsSaid(judge),
    examples: [],
  };
}

/** Translations of the requirements of files, by id; what is missing, stale or translates nothing. */
export function translationsOf(
  files: readonly { readonly path: string; readonly data: TranslationFile }[],
  checklists: readonly ChecklistFile[],
): { readonly translations: Translations; readonly faults: readonly ChecklistFault[] } {
  const requirements = new Map(
    checklists.flatMap((file) =>
      file.requirements.map((requirement) => [requirement.id, requirement] as const),
    ),
  );
  const translated = files.flatMap(({ path, data }) =>
    Object.entries(data.requirements).map(([id, translation]) => ({ path, id, translation })),
  );
  const faults = translated.flatMap(({ path, id, translation }) => {
    const requirement = requirements.get(id);
    const where = { path, where: id };
    if (requirement === undefined) return [{ ...where, message: 'translates no requirement' }];
    return faultsOf(requirement, translation).map((message) => ({ ...where, message }));
  });
  return {
    translations: Object.fromEntries(translated.map(({ id, translation }) => [id, translation])),
    faults,
  };
}

function faultsOf(requirement: Requirement, translation: Translation): string[] {
  const wanted = Object.keys(partsSaid(requirement.judge));
  const given = Object.keys(translation.says);
  const missing = wanted.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !wanted.includes(name));
  return [
    ...(missing.length > 0 ? [`says lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`says has ${unknown.join(', ')}, which is no part of it`] : []),
    ...(translation.our_reading.length === requirement.our_reading.length
      ? []
      : ['our_reading has another length']),
    ...((translation.careful === undefined) === (requirement.careful === undefined)
      ? []
      : ['careful is in one only']),
    ...((translation.fix.insert === undefined) === (requirement.fix.insert === undefined)
      ? []
      : ['fix.insert is in one only']),
  ];
}

/** Ids without a translation, and those whose texts changed since. */
export function outdated(
  translations: Translations,
  checklists: readonly ChecklistFile[],
): { readonly missing: readonly string[]; readonly stale: readonly string[] } {
  const requirements = checklists.flatMap((file) => file.requirements);
  const has = ({ id }: Requirement) => Object.hasOwn(translations, id);
  return {
    missing: requirements.filter((one) => !has(one)).map(({ id }) => id),
    stale: requirements
      .filter((one) => has(one) && translations[one.id]?.of !== textsHash(one))
      .map(({ id }) => id),
  };
}
