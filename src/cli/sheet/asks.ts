import type { LookedFor } from '../../assess/explain.js';
import type { Condition } from '../../checklist/format.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ExplainWords } from '../../locale/explain.js';
import type { Words } from '../../locale/words.js';
import { type Catalogue, inWords } from '../../proposal/said.js';
import { phraseList } from './phrases.js';

/** What a requirement is said with: the words of a language, and what facts are called in it. */
export interface Speech {
  readonly words: Words;
  readonly explain: ExplainWords;
  readonly sentences: Catalogue;
}

/** A condition in words. */
export function conditionWords(condition: Condition, speech: Speech): string {
  const { sheet } = speech.words;
  const each = (conditions: readonly Condition[]) => conditions.map((one) => conditionWords(one, speech));
  if (typeof condition === 'string') return speech.sentences[`fact.${condition}`] ?? condition;
  if ('all' in condition) return each(condition.all).join(sheet.all);
  if ('any' in condition) return each(condition.any).join(sheet.any);
  if ('none' in condition) return sheet.none(each(condition.none));
  if ('offered' in condition) return sheet.offers(condition.offered.replace('/', speech.words.colon));
  if ('declared' in condition) return sheet.declares(condition.declared);
  if (condition.above !== undefined) return sheet.above(condition.field, condition.above);
  return condition.is === undefined
    ? sheet.given(condition.field)
    : sheet.is(condition.field, condition.is.map(String));
}

/** When a requirement is met and partly met: the kind of judging in words. */
export function judgedWords({ judge, builds_on: root }: LoadedRequirement, { sheet }: Words): string {
  return [kindWords(judge, sheet), ...(root === undefined ? [] : [sheet.builds(root)])].join(' ');
}

function kindWords(judge: LoadedRequirement['judge'], sheet: Words['sheet']): string {
  switch (judge.kind) {
    case 'said':
      return sheet.said;
    case 'parts': {
      const { parts, need = parts.length, at_least: atLeast = 1 } = judge;
      return sheet.parts(need, parts.length, atLeast);
    }
    case 'listed':
      return sheet.listed(judge.list);
    case 'carried':
      return sheet.carried;
  }
}

/** Where a thing is looked for, and by which phrases and values. */
export function wanted(
  { where, concepts, values }: LookedFor,
  { words, sentences }: Speech,
  whole: boolean,
): readonly string[] {
  return [
    ...(where.length === 0 ? [] : [words.sheet.where(where)]),
    ...values.map((value) => words.sheet.givenAs(inWords(value, sentences) ?? value.code)),
    ...concepts.map(({ says, phrases }) => `${says}${words.colon}${phraseList(phrases, words, whole)}`),
  ];
}
