/** What a passage tells of one person, or of a place that must stay unknown. */
export type PersonalKind =
  | 'e-mail'
  | 'phone'
  | 'identity-number'
  | 'case-number'
  | 'coordinates'
  | 'address'
  | 'name';

/** Personal data in a text: offsets in the text (UTF-16 units, end exclusive). */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

/** Every match of a pattern as a datum; the group `it`, where there is one, is what is meant. */
export function matches(text: string, pattern: RegExp, kind: PersonalKind): PersonalDatum[] {
  return [...text.matchAll(pattern)].map((match) => {
    const meant = match.groups?.it ?? match[0];
    const from = match.index + match[0].lastIndexOf(meant);
    return { kind, from, to: from + meant.length };
  });
}
