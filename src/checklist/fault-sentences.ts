import { type Catalogue, inWords, type Said, type SaidValue } from '../proposal/said.js';

/** What is wrong with a configuration, a file of decisions or an own checklist, in English. */
export const checklistFaultSentences = {
  'mistake.no-key': 'no key "{key}"',
  'mistake.key-missing': 'the key "{key}" is missing',
  'mistake.none-of': '"{value}" is none of {values}',
  'mistake.no-requirement': 'no requirement "{id}"',
  'mistake.not-waivable': '{id} can be neither set aside nor waived',
  'mistake.own-approver': 'is the owner: another person must approve it',
  'mistake.no-name': 'no {kind} "{name}"',
  'name.area': 'area',
  'name.concept': 'concept',
  'name.fact': 'fact',
  'name.field': 'field',
  'name.filter': 'filter',
  'name.need': 'need',
  'name.offer': 'offer',
  'name.requirement': 'requirement',
  'name.source': 'source',
  'name.structure': 'structure',
  'mistake.type': 'must be {type}',
  'type.string': 'a text',
  'type.number': 'a number',
  'type.boolean': 'true or false',
  'type.array': 'a list',
  'type.object': 'keys with values',
  'mistake.empty': 'must not be empty',
  'mistake.too-small': 'is less than {least}',
  'mistake.too-big': 'is more than {most}',
  'mistake.form': 'must be: {form}',
  'form.name': 'small letters, figures and hyphens',
  'form.field': 'a field such as risks.*.mitigation',
  'form.offer': 'an area and what it offers, such as counter-trafficking/shelter',
  'form.id': 'capitals, a hyphen and figures, such as AC-02',
  'form.interaction': 'IX, a hyphen and two figures, such as IX-07',
  'mistake.taken-id': 'the id stands in {path} already',
  'mistake.taken-name': '"{name}" is a checklist of the tool: give yours a name of its own',
  'mistake.builds-on-nothing': 'builds on {id}, which is no requirement',
  'mistake.builds-on-itself': 'builds on itself, by way of others or at once',
  'mistake.interactions': 'own checklists hold requirements only',
  'mistake.aliases': 'too many aliases',
  'mistake.too-deep': 'too deeply nested',
  'mistake.expires-early': 'is before the day on which it was decided',
} as const satisfies Catalogue;

export type MistakeCode = keyof typeof checklistFaultSentences;

/** Forms that a text of a checklist can have to have. */
type Form = Extract<MistakeCode, `form.${string}`> extends `form.${infer Name}` ? Name : never;

/** What a schema says of a text that has not the form: the code of a sentence. */
export function formOf(form: Form): MistakeCode {
  return `form.${form}`;
}

/** Whether a schema says something by a code. */
export function isMistakeCode(code: string): code is MistakeCode {
  return code in checklistFaultSentences;
}

/** Whether there is a word for a type of values. */
export function isNamedType(type: string): boolean {
  return `type.${type}` in checklistFaultSentences;
}

/** Says a mistake. Values are keys, ids and what is written in a file of the tool, never words of a draft. */
export function tellMistake(
  code: MistakeCode,
  values: Readonly<Record<string, SaidValue>> = {},
): { readonly message: string; readonly said: Said } {
  const said = { code, values };
  return { message: inWords(said, checklistFaultSentences) ?? code, said };
}
