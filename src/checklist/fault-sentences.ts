import { type Catalogue, inWords, type Said, type SaidValue } from '../proposal/said.js';

/** What is wrong with a configuration, a file of decisions or an own checklist, in English. */
export const checklistFaultSentences = {
  'mistake.no-key': 'no key "{key}"',
  'mistake.key-missing': 'the key "{key}" is missing',
  'mistake.none-of': '"{value}" is none of {values}',
  'mistake.no-requirement': 'no requirement "{id}"',
  'mistake.not-waivable': '{id} can be neither set aside nor waived',
  'mistake.own-approver': 'is the owner: another person must approve it',
  'mistake.expires-early': 'is before the day on which it was decided',
} as const satisfies Catalogue;

/** Says a mistake. Values are keys, ids and what is written in a file of the tool, never words of a draft. */
export function tellMistake(
  code: keyof typeof checklistFaultSentences,
  values: Readonly<Record<string, SaidValue>> = {},
): { readonly message: string; readonly said: Said } {
  const said = { code, values };
  return { message: inWords(said, checklistFaultSentences) ?? code, said };
}
