import * as z from 'zod/mini';
import {
  country,
  date,
  key,
  label,
  language,
  name,
  narrative,
  oneOrList,
  textOrMapping,
  yesNo,
} from './fields.js';
import { measures } from './measure.js';

export const areas = [
  'counter-trafficking',
  'child-protection',
  'gender-based-violence',
  'return-and-reintegration',
  'community-engagement',
] as const;

export const journeyStages = ['origin', 'transit', 'destination', 'return'] as const;

export const sectors = [
  'shelter',
  'nfi',
  'wash',
  'food',
  'cash',
  'health',
  'nutrition',
  'education',
  'livelihoods',
  'agriculture',
  'camp-management',
  'protection',
  'legal-aid',
  'infrastructure',
  'logistics',
  'other',
] as const;

const location = textOrMapping('name', {
  name: key(name, 'Name of the place.'),
  sensitive: key(
    yesNo,
    'Yes masks the place in every report, for people who are safer when it is not known.',
  ),
});
export type Location = z.infer<typeof location>;

const mobility = z.object({
  scope: key(
    z.array(z.enum(['internal', 'international'])),
    'Whether people move inside the country, across borders, or both.',
  ),
  stages: key(z.array(z.enum(journeyStages)), 'At which points of their journey the project meets people.'),
});

const requestedBy = textOrMapping('authority', {
  authority: key(name, 'The authority that asked for the project or agreed to it.'),
  reference: key(label, 'Number or date of the letter or agreement.'),
});

const doesNotApply = z.object({
  requirement: key(label, 'Id of a requirement, such as DH-09.'),
  theme: key(z.enum(areas), 'A whole area that does not apply.'),
  reason: key(label, 'Why it does not apply to this project.'),
});

const wordingException = z.object({
  words: key(label, 'The words, exactly as they stand in the proposal.'),
  reason: key(label, 'Why they must stay, such as the title of a law.'),
});

export const project = z.object({
  title: key(name, 'Title of the project: the only thing that a file must have to be judged.'),
  kind: key(
    oneOrList(z.enum(['delivery', 'capacity', 'research', 'advocacy', 'rapid-response'])),
    'What the project does: one, or a list. Left out, it is taken as delivery.',
  ),
  stage: key(
    z.enum(['concept-note', 'full']),
    'How far the proposal is worked out. A concept note is asked for less.',
  ),
  reference: key(label, 'Your own reference number.'),
  language: key(language, 'Language of the narrative, in two letters: en, fr and es are read.'),
  organisation: key(name, 'The organisation that submits the proposal.'),
  summary: key(narrative, 'The project in a few sentences.'),
  start: key(date, 'First day of the project, such as 2027-01-01. A month or a year alone does as well.'),
  end: key(date, 'Last day of the project, such as 2028-06-30.'),
  countries: key(
    z.array(country),
    'Countries where the project works, in three letters (ISO 3166-1): NER, HND, BGD.',
  ),
  locations: key(
    z.array(location),
    'Places where the project works: names, or a name with sensitive: yes for places that must not be known.',
  ),
  sectors: key(z.array(z.enum(sectors)), 'Sectors in which the project gives help.'),
  themes: key(
    z.array(z.enum(areas)),
    'Protection areas that the project works in: their requirements are added to the check.',
  ),
  mobility: key(mobility, 'How the people of the project move.'),
  requested_by: key(
    requestedBy,
    'The authority at whose request, or with whose agreement, the project works.',
  ),
  markers: key(
    z.record(z.string(), label),
    'Codes that somebody else has given, such as a gender marker. They are carried along, never worked out.',
  ),
  does_not_apply: key(
    z.array(doesNotApply),
    'Requirements or areas that you say do not apply, each with the reason. A reviewer will look at them.',
  ),
  vocabulary: key(
    z.record(z.string(), oneOrList(label)),
    'Local names and acronyms for a thing that the checklist knows, so that they are understood.',
  ),
  wording_exceptions: key(
    z.array(wordingException),
    'Words that would be flagged but must stay, each with the reason.',
  ),
  measures,
});
export type Project = z.infer<typeof project>;
