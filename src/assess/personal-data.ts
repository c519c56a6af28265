import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { Passage } from '../narrative/passage.js';
import type { PersonalDatum, PersonalKind } from '../narrative/personal-data/datum.js';
import { personalDataIn } from '../narrative/personal-data/find.js';
import type { Reading } from '../narrative/reading.js';
import { WITHHELD } from './mask.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Observation } from './verdict.js';

/** Contacts of a channel are there to be known: they are the organisation's own (proposal-format.md). */
const PUBLIC = /^accountability\.channels\.\*/;
/** A number or mailbox that is there for everybody to use is the organisation's own, wherever the text gives it. */
const FOR_EVERYBODY =
  /(?:hot ?-?line|help ?-?line|toll ?-?free|free (?:line|number|call)|complaints?|feedback|vert|gratuite?|ligne|plaintes?|l(?:i|\u00ed)neas?|gratuit[ao]|quejas?|reclamos?|whatsapp|sms)[^.!?]{0,40}$/iu;
const ROLE_MAILBOX =
  /^(?:info|contact|contacto|complaints?|feedback|hotline|helpline|psea|safeguarding|plaintes?|quejas|reclamos|denuncias|alertes?|protection|proteccion|mgp|pqrs|voice|ecoute|office|admin)[\p{L}\p{N}._-]*@/iu;
const BEFORE = 60;

const CONTACTS: ReadonlySet<PersonalKind> = new Set(['e-mail', 'phone']);

/** Personal data found in a proposal: what is said of it, and the words to withhold from every report. */
export interface PersonalData {
  readonly observations: readonly Observation[];
  readonly words: readonly string[];
}

/** A number or an address however it is spaced. */
function plain(contact: string): string {
  return contact.toLowerCase().replaceAll(/[\s().-]/g, '');
}

function isPublic({ field, text }: Passage, { kind, from, to }: PersonalDatum): boolean {
  if (PUBLIC.test(field)) return true;
  if (kind === 'e-mail') return ROLE_MAILBOX.test(text.slice(from, to));
  return FOR_EVERYBODY.test(text.slice(Math.max(0, from - BEFORE), from));
}

/**
 * Personal data in the texts of a proposal, each with its place (product.md, promise 8: flagged, and masked in reports). Public contacts
 * of feedback channels are left alone, and those that the configuration allows.
 */
export function personalDataOf(reading: Reading, allowed: readonly string[] = []): PersonalData {
  const known = new Set(allowed.map(plain));
  const country = iso31661Alpha3ToAlpha2[reading.document.proposal.project?.countries?.[0] ?? ''];
  const found = reading.passages.flatMap((passage) =>
    personalDataIn(passage, country)
      .filter(
        (datum) =>
          !CONTACTS.has(datum.kind) ||
          !(isPublic(passage, datum) || known.has(plain(passage.text.slice(datum.from, datum.to)))),
      )
      .map((datum) => ({
        ...datum,
        pointer: passage.pointer,
        words: passage.text.slice(datum.from, datum.to),
      })),
  );
  return {
    observations: found.map(({ kind, pointer, from, to }) => ({
      kind: 'personal-data',
      ...tell('personal-data', { kind: { code: `personal-data.${kind}` } }),
      ...placeOf(reading.document.places, pointer, from, to),
      quote: WITHHELD,
    })),
    words: [...new Set(found.map(({ words }) => words))],
  };
}
