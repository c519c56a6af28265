import { matches, type PersonalDatum } from './datum.js';

/** A word with at least four digits in it, such as AB1234567 or CT-2026-0153. */
const CODE = String.raw`(?<it>(?=[\p{L}\p{N}/-]*(?:\p{N}[/-]?){4})[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*)`;
const SIGN = String.raw`(?:\s*(?:n[\u00b0\u00bao]\.?|no\.|nr\.?|number|numero|num\.|:|#|is|es|est))*\s*`;

const IDENTITY = new RegExp(
  String.raw`\b(?:passport|passeport|pasaporte|identity card|id card|national id|carte d'identite|carte nationale d'identite|CNI|NIN|NINA|CURP|DNI|cedula(?: de (?:identidad|ciudadania))?|carnet de identidad|tarjeta de identidad|social security|birth certificate|acte de naissance)${SIGN}${CODE}`,
  'giu',
);
const CASE = new RegExp(
  String.raw`\b(?:case|case file|case number|case code|dossier|code du dossier|caso|expediente|codigo del caso|registration|proGres|UNHCR|HCR|ACNUR)\b${SIGN}${CODE}`,
  'giu',
);
const YEARS = /^(?:19|20)\d{2}(?:[/-](?:(?:19|20)?\d{2}))?(?:[/-]\d{2})?$/;

/** Numbers of papers and of cases that lead to one person. */
export function numbersIn(text: string): PersonalDatum[] {
  return [...matches(text, IDENTITY, 'identity-number'), ...matches(text, CASE, 'case-number')].filter(
    ({ from, to }) => !YEARS.test(text.slice(from, to)),
  );
}
