import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { matches, type PersonalDatum } from './datum.js';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** A number without an international prefix is one to call only where the words before it say so: amounts look the same. */
const CALLED =
  /(?:\b(?:tel|telephone|phone|mobile|cell|call|dial|sms|text|whatsapp|signal|viber|numero|numero|appelez|appeler|portable|llame|llamar|telefono|celular|movil|fijo|contacts?|contacto)\b[^\p{L}\p{N}]{0,4}(?:\p{L}{1,8}\s){0,3}|\+|\b00)$/iu;
const BEFORE = 40;

export function emailsIn(text: string): PersonalDatum[] {
  return matches(text, EMAIL, 'e-mail');
}

/**
 * Phone numbers in the forms of the country, or with an international prefix.
 *
 * @param country two-letter ISO 3166 code of the project's country, for numbers without a prefix
 */
export function phonesIn(text: string, country: string | undefined): PersonalDatum[] {
  if (!/\d[\d\s().-]{5,}\d/.test(text)) return [];
  const defaultCountry = country !== undefined && isSupportedCountry(country) ? country : undefined;
  return findPhoneNumbersInText(text, {
    ...(defaultCountry === undefined ? {} : { defaultCountry }),
    extended: true,
  })
    .filter(
      ({ startsAt }) =>
        /^[+]|^00/.test(text.slice(startsAt)) ||
        CALLED.test(text.slice(Math.max(0, startsAt - BEFORE), startsAt)),
    )
    .map(({ startsAt, endsAt }) => ({ kind: 'phone', from: startsAt, to: endsAt }));
}
