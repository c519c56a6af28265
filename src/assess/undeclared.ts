import { valuesAt } from '../checklist/tree.js';
import type { Reading } from '../narrative/reading.js';
import { areas } from '../proposal/schema/project.js';
import { folded } from './evidence.js';
import { placeOf } from './place.js';
import { type Told, tell } from './sentences.js';
import { type Area, type Sign, sectionOf, signsInTexts, signsInValues } from './signs.js';
import type { Observation, Place } from './verdict.js';

/**
 * One observation for each area that a proposal touches and neither declares nor sets aside with a reason: a strong sign, or two
 * different ones of which one is medium.
 *
 * @param themes the areas declared or asked for
 * @param asked the areas whose sections a requirement asked to be filled: what stands there is an answer and no sign
 * @param readsTexts whether the language of the texts has a lexicon; structured values are read in any
 */
export function undeclaredAreas(
  reading: Reading,
  themes: readonly string[],
  asked: ReadonlySet<string>,
  readsTexts: boolean,
  mask: (text: string) => string,
): Observation[] {
  const setAside = areasSetAside(reading);
  return areas.flatMap((area) => {
    if (themes.includes(area) || setAside.has(area)) return [];
    const all = [...signsInValues(area, reading), ...(readsTexts ? signsInTexts(area, reading) : [])];
    const signs = asked.has(area) ? all.filter(({ pointer }) => !isInSection(pointer, area)) : all;
    const deciding = decidingOf(signs);
    const [first, second] = deciding;
    if (first === undefined) return [];
    return [
      {
        kind: 'undeclared-area' as const,
        area,
        ...told(area, deciding, signs),
        ...placeOfSign(first, reading),
        quote: mask(quoteOf(first, reading)),
        ...(second === undefined ? {} : { other: placeOfSign(second, reading) }),
      },
    ];
  });
}

/** Areas that the writer says do not apply, and why. */
function areasSetAside(reading: Reading): ReadonlySet<string> {
  const declared = reading.document.proposal.project?.does_not_apply ?? [];
  return new Set(
    declared.flatMap(({ theme, reason }) =>
      theme === undefined || (reason ?? '').trim() === '' ? [] : [theme],
    ),
  );
}

function isInSection(pointer: string, area: Area): boolean {
  return `${pointer}/`.startsWith(`/${sectionOf(area)}/`);
}

/** The strong sign, or the two that together are enough; nothing where they are not. */
function decidingOf(signs: readonly Sign[]): readonly Sign[] {
  const strong =
    signs.find(({ strength, from }) => strength === 'high' && from !== undefined) ??
    signs.find(({ strength }) => strength === 'high');
  if (strong !== undefined) return [strong];
  const medium = signs.find(({ strength }) => strength === 'medium');
  if (medium === undefined) return [];
  const others = signs.filter((sign) => sign.kind !== medium.kind && !overlap(sign, medium));
  const other = others.find(({ strength }) => strength === 'medium') ?? others[0];
  return other === undefined ? [] : [medium, other];
}

/** The same words are no second sign. */
function overlap(a: Sign, b: Sign): boolean {
  if (a.pointer !== b.pointer || a.from === undefined || b.from === undefined) return false;
  return a.from < (b.to ?? 0) && b.from < (a.to ?? 0);
}

function told(area: Area, deciding: readonly Sign[], all: readonly Sign[]): Told {
  const signs = deciding.map(({ says }) => says);
  const places = new Set(all.map(({ pointer, from }) => `${pointer} ${from}`)).size - deciding.length;
  return places > 0
    ? tell('undeclared.signs-and-more', { area, signs, more: places })
    : tell('undeclared.signs', { area, signs });
}

function placeOfSign({ pointer, from, to }: Sign, reading: Reading): Place {
  return placeOf(reading.document.places, pointer, from, to);
}

function quoteOf({ pointer, from, to }: Sign, reading: Reading): string {
  const passage = reading.byPointer.get(pointer);
  if (passage !== undefined) return folded(passage.text.slice(from ?? 0, to ?? passage.text.length));
  const value = valuesAt(reading.document.proposal, '', pointer)[0]?.value;
  return typeof value === 'string' || typeof value === 'number' ? folded(String(value)) : '';
}
