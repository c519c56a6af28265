import { matches, type PersonalDatum } from './datum.js';

/** Places whose whereabouts can cost somebody's safety. */
const HIDDEN =
  /\b(?:shelters?|safe ?-?houses?|refuges?|crisis cent(?:re|er)s?|transit homes?|homes? of|lives? (?:at|in)|women's houses?|foyers?|abris? surs?|maisons? (?:d'accueil|sures?|d'hebergement|de protection)|centres? d'hebergement|domiciles?|habite|refugios?|albergues?|casas? (?:refugio|de acogida|segura|de proteccion)|hogar(?:es)? de (?:paso|proteccion|acogida)|domicilio|vive en)\b/iu;
const DECIMAL =
  /(?<![\d.])-?\d{1,2}\.\d{3,}\s*\u00b0?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}\s*\u00b0?\s*[EWO]?(?![\d.])/gu;
const DEGREES =
  /\d{1,3}\s*\u00b0\s*\d{1,2}\s*[''\u2032](?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:"|\u201d|\u2033|''))?\s*[NSEWO]\b/gu;
const STREET = [
  /\b(?:house|plot|block|no\.?)?\s*\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}''-]+\s+){1,3}(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Dd]rive|[Cc]lose|[Cc]rescent|[Ss]t\.|[Rr]d\.|[Aa]ve\.)/gu,
  /\b(?:\d{1,4}(?:\s*bis)?,?\s+)?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Rr]uelle|[Ii]mpasse|[Aa]v\.|[Bb]d\.?)\s+(?:\d{1,4}|(?:(?:de|du|des|la|le|les|l')\s*)*\p{Lu}[\p{L}''-]+(?:\s+\p{Lu}[\p{L}''-]+)*)(?:,?\s*(?:porte|n\u00b0|n\u00ba|no\.?)\s*\d+)?/gu,
  /\b(?:calle|carrera|cra\.|cl\.|avenida|av\.|jiron|jr\.|pasaje|diagonal|transversal)\s+(?:\d{1,3}[A-Za-z]?|(?:(?:de|del|la|las|los)\s+)*\p{Lu}[\p{L}''-]+(?:\s+\p{Lu}[\p{L}''-]+)*)\s*(?:,?\s*(?:n[\u00b0\u00ba]|no\.?|num\.?|#|numero)\s*\d[\d\s-]*|\d{1,4})/giu,
];
/** How far the place that is hidden may stand from what tells where it is. */
const NEAR = 160;

/** Coordinates and street addresses of shelters, safe houses and homes; those of wells and offices are no secret. */
export function whereaboutsIn(text: string): PersonalDatum[] {
  if (!HIDDEN.test(text)) return [];
  const found = [
    ...[DECIMAL, DEGREES].flatMap((pattern) => matches(text, pattern, 'coordinates')),
    ...STREET.flatMap((pattern) => matches(text, pattern, 'address')),
  ];
  return found.filter(({ from, to }) => HIDDEN.test(sentenceAround(text, from, to)));
}

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const start = Math.max(before.lastIndexOf('\n\n'), before.search(/[.!?]\s+\p{Lu}(?!.*[.!?]\s+\p{Lu})/su));
  const end = after.search(/[.!?](?:\s|$)|\n\n/);
  return before.slice(Math.max(0, start)) + text.slice(from, to) + (end < 0 ? after : after.slice(0, end));
}
