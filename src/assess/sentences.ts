import { type FactSentence, factSentences } from '../checklist/facts/sentences.js';
import { checklistFaultSentences } from '../checklist/fault-sentences.js';
import { type FaultSentence, faultSentences } from '../proposal/faults/say.js';
import { type Catalogue, inWords, type Said, type SaidValue } from '../proposal/said.js';
import { gateSentences } from './gate-sentences.js';

/** The sentences of judging in English, but for those of facts. */
const own = {
  'level.critical': 'critical and open: {ids}',
  'level.major': 'major and open: {ids}',
  'level.nothing': 'nothing critical or major is open',
  'level.language': 'the language of the proposal is not read',
  'level.review': '{review} of {applicable} applicable requirements need a person',
  'level.unreadable': 'the file could not be read',

  'finding.present':
    'Missing: {missing}. What is written needs a person to judge it. It belongs in {belongs}.',
  'finding.half': 'Only partly there: {missing}. Say the rest in {belongs}.',
  'finding.planned':
    'Missing: {missing}. It is only planned: say what will be there. It belongs in {belongs}.',
  'finding.hedged': 'Missing: {missing}. It is only a maybe: say what will be done. It belongs in {belongs}.',
  'finding.negated': 'Missing: {missing}. The proposal says that there is none. It belongs in {belongs}.',
  'finding.hollow':
    'Missing: {missing}. What is written names the aim, and nothing that could be checked. It belongs in {belongs}.',
  'finding.absent': 'Missing: {missing}. It belongs in {belongs}.',
  'finding.unreadable': 'The value at {path} could not be read, and the verdict may depend on it.',

  'missing.unreadable': 'a value that can be read',
  'missing.carried': 'an activity, a budget line, an indicator or a role that carries it',
  'part.carried': 'carried by',

  'list.between': '; ',
  'belongs.each': '{list}: {key}',

  'insert.mitigates': 'mitigates: [{id}] on an activity',
  'insert.mitigates-unnamed': 'mitigates: [the id that you give it] on an activity',
  'insert.activities': "{at} → activities: [an activity's id]",
  'insert.owner': '{at} → owner',
  'insert.covers': 'covers: [{id}] on a budget line',
  'insert.covers-unnamed': 'covers: [the id that you give it] on a budget line',
  'insert.follows': 'follows: [{id}] on an indicator',
  'insert.follows-unnamed': 'follows: [the id that you give it] on an indicator',
  'answers.id': '{id}',
  'answers.barriers': 'barriers of {id}',
  'answers.barriers-unnamed': 'barriers of a group',

  'set-aside.area': 'The writer says that this area does not apply, and gives a reason: is it good enough?',
  'question.set-aside': 'The writer says that {id} does not apply. Is the reason at {path} good?',

  'applies.concept-note': 'it is not asked of a concept note',
  'applies.wherever': 'it applies wherever {area} counts',
  'applies.offered': '{area}: {what} is offered',
  'applies.not-offered': '{area}: {what} is not offered',
  'applies.declared': '{area} is declared',
  'applies.not-declared': '{area} is not declared',
  'applies.field': '{field}',
  'applies.field-above': '{field} above {above}',
  'applies.field-is': '{field}: {is}',
  'applies.field-missing': '{field} is not given',
  'applies.field-missing-above': '{field} is not given above {above}',
  'applies.field-missing-is': '{field} is not given: {is}',

  'not-counted.selection': 'left out by --select or --ignore',
  'not-counted.waived': 'waived by a decision',
  'not-counted.answered': 'answered as met by a person',
  'not-counted.configuration': 'left out by the configuration',

  'decision.expired':
    'The waiver of {id} (line {line} of the decisions) was valid through {expires}: {id} counts again. Meet it, or decide anew.',
  'decision.soon':
    'The waiver of {id} (line {line} of the decisions) is valid through {expires}: {days} days are left.',
  'decision.lapsed-passage':
    'The answer to {id} (line {line} of the decisions) has lapsed: the passage that was judged has changed. Read it again.',
  'decision.lapsed-version':
    'The answer to {id} (line {line} of the decisions) has lapsed: the requirement has changed. Answer it again.',
  'decision.no-element':
    'The decision on {id} (line {line} of the decisions) is about {place}, which no element has as its id. Take it out, or correct it.',
  'decision.not-needed':
    'The decision on {id} (line {line} of the decisions) is not needed: nothing about {id} is open here. Take it out.',

  'area.required':
    'The funding line asks for {area}, and project.themes does not name it. Add {area} there: its requirements were asked all the same.',

  'offers.outside-list':
    'This offers {what}, which {key}.offers leaves out. Its requirements were asked: add it to the list, or say that others offer it.',

  'language.mistaken':
    'project.language says {declared}, but the narrative is in {language}: it was judged so. Correct project.language.',
  'language.mistaken-unread':
    'project.language says {declared}, but the narrative is in no language that is read: it was judged so. Correct project.language.',
  'language.missing':
    'project.language is missing; the narrative is in {language} and was judged so. Add project.language.',
  'language.missing-unread':
    'project.language is missing; the narrative is in no language that is read and was judged so. Add project.language.',

  'personal-data':
    'This is {kind}. A proposal passes through many hands: take it out, or write a role, an area or a number of people instead. Reports withhold it.',
  'personal-data.e-mail': 'an e-mail address',
  'personal-data.phone': 'a phone number',
  'personal-data.identity-number': 'the number of an identity paper',
  'personal-data.case-number': 'the number of a case',
  'personal-data.coordinates': 'coordinates of a place that should stay unknown',
  'personal-data.address': 'the address of a place that should stay unknown',
  'personal-data.name': 'what looks like the name of a person beside what happened to them',

  'undeclared.signs':
    'Signs of the area: {signs}. project.themes does not name it: add {area} there to have it checked, or say why not with `{ theme: {area}, reason: ... }` in project.does_not_apply.',
  'undeclared.signs-and-more':
    'Signs of the area: {signs}; and {more} more. project.themes does not name it: add {area} there to have it checked, or say why not with `{ theme: {area}, reason: ... }` in project.does_not_apply.',
  'sign.category': 'a group of the category {category}',
  'sign.children-alone': 'a group of children alone',
  'sign.section': 'a section {section}',
  'sign.exploitation': 'a threat of the type exploitation',
  'sign.stage-return': 'the stage return',
  'sign.words': '{says}',

  'wording.flag': '“{found}”: {why}. Write instead: {instead} ({source}).',
  'wording.flag-again': '“{found}”: {why}. Write instead: {instead} ({source}). Also on line {lines}.',
  'wording.advice': '“{found}”: {why}. Better: {instead} ({source}).',
  'wording.advice-again': '“{found}”: {why}. Better: {instead} ({source}). Also on line {lines}.',
  'wording.exception':
    '“{found}” is left alone, because project.wording_exceptions gives a reason. Is the reason good?',

  'copied.same': 'The same text stands at {path} already: it was read once, there.',
  'copied.nearly': 'Nearly the same text stands at {path}. Say here what belongs here.',
  'hollow.sentence': 'This sentence names an aim and holds nothing that could be checked later.',
  'vocabulary.unknown':
    'project.vocabulary has a key that the tool does not know, so its words are not understood. Use the name of a concept, such as feedback-channel; explain shows those of a requirement.',

  'contradiction.total-group': 'people.total is {total}, but one group alone has {largest}.',
  'contradiction.total-groups': 'people.total is {total}, but the groups together have {sum}.',
  'contradiction.budget': 'budget.total is {total}, but the lines add up to {sum}.',
  'contradiction.starts': 'Activity {id} starts {date}, before the project ({start}).',
  'contradiction.starts-unnamed': 'An activity starts {date}, before the project ({start}).',
  'contradiction.ends': 'Activity {id} ends {date}, after the project ({end}).',
  'contradiction.ends-unnamed': 'An activity ends {date}, after the project ({end}).',
  'contradiction.analysis-date': 'The text speaks of {date}, but analysis.protection.date is {analysed}.',
  'contradiction.evaluation':
    'A review or evaluation is planned for {date}, outside the project ({start} to {end}).',
  'contradiction.months': 'The text says {months} months; the dates say {planned}.',
  'contradiction.children':
    'The text says that no children are involved; group {group} has {count} girls and boys.',
  'contradiction.requested': 'The authority that asked for the project is a partner without a role.',
  'contradiction.location': 'Activity {id} is at a place that project.locations does not name.',
  'contradiction.location-unnamed': 'An activity is at a place that project.locations does not name.',

  'looked.field': '{field}: a text that says more than its own name',
  'looked.values': '{field}: {values}',
  'looked.given': '{field}: given',
  'looked.above': '{field}: above {above}',
  'looked.every': 'every one of {list} has {has}',
  'looked.any': 'at least one of {list} has {has}',
  'looked.count': 'at least {least} of {lists}',
  'looked.recent': '{field}: not older than {months} months before the project starts',
  'looked.structure': '{name}',
  and: '{one} and {other}',
} as const satisfies Catalogue;

export type SentenceCode =
  | keyof typeof own
  | FactSentence
  | FaultSentence
  | keyof typeof gateSentences
  | keyof typeof checklistFaultSentences;

/** Every sentence that judging gives, in English. Other languages have one of the same codes in src/locale/. */
export const sentences: Catalogue = {
  ...own,
  ...factSentences(),
  ...faultSentences,
  ...gateSentences,
  ...checklistFaultSentences,
};

/** A sentence of judging in English, and as data. */
export interface Told {
  readonly message: string;
  readonly said: Said;
}

/** Says a sentence. */
export function tell(code: SentenceCode, values: Readonly<Record<string, SaidValue>> = {}): Told {
  const said = { code, values };
  return { message: inWords(said, sentences) ?? code, said };
}
