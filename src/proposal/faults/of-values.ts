import type { Catalogue } from '../said.js';

/** What is wrong with values, in English. */
export const ofValues = {
  'fault.wrong-type': '`{key}` holds {found}, and takes {expected}. {way}',
  'found.list': 'a list',
  'found.keys': 'keys with values',
  'found.text': 'a text',
  'expected.one-or-list': '{items}, one or a list',
  'expected.list': 'a list of {items}',
  'expected.keys-or-list': 'keys with values ({keys}) or a list of them',
  'expected.own-keys': 'keys of your own choice with values',
  'expected.keys': 'keys with values ({keys})',
  'expected.text-or-keys': 'text, or keys with values ({keys})',
  'expected.one-of': 'one of {values}',
  'expected.date': 'a date',
  'expected.number': 'a number',
  'expected.figure': 'a number or a short text',
  'expected.yes-no': 'yes or no',
  'expected.code-country': 'the code of a country',
  'expected.code-currency': 'the code of a currency',
  'expected.code-language': 'the code of a language',
  'expected.name': 'a short name',
  'expected.text': 'text',
  'items.texts': 'texts',
  'items.elements': 'elements with keys ({keys})',
  'items.ids': 'ids ({kinds})',
  'items.values': 'values ({values})',
  'items.code-country': 'country codes',
  'items.code-currency': 'currency codes',
  'items.code-language': 'language codes',
  'way.elements': 'Write each element below the key, beginning with a dash and a space: `- `.',
  'way.dashes': 'Begin each element with a dash and a space: `- `.',
  'way.brackets': 'Write it in square brackets: `{key}: [{item}]`.',
  'way.one-text': 'Write it as one text, without dashes or brackets.',
  'way.no-dashes': 'Take the dashes or square brackets away and write the keys below it, indented.',
  'way.keys': 'Write the keys below it, indented by two spaces, each with a colon and a space.',
  'way.quoted-text':
    'A text that holds a colon and a space must stand in quotation marks, or on indented lines below `{key}: |`.',
  'way.text': 'Write it as one text; if it begins with a bracket, put it in quotation marks.',
  'way.value': 'Write a single value after the colon.',
  'fault.number-in-quotes':
    '`{key}` holds a number in quotation marks, which makes it a text. Take the quotation marks away: {value}.',
  'fault.unknown-value': '`{key}` holds {value}, which is not one of its values. Write one of {values}.',
  'fault.unknown-value-meant':
    '`{key}` holds {value}, which is not one of its values. Did you mean `{meant}`? Write one of {values}.',
  'fault.unknown-country':
    '`{key}` holds {value}, which is not the three-letter code of a country (ISO 3166-1). Write a code such as NER or HND.',
  'fault.unknown-country-meant':
    '`{key}` holds {value}, which is not the three-letter code of a country (ISO 3166-1). Did you mean {meant}?',
  'fault.unknown-currency':
    '`{key}` holds {value}, which is not the three-letter code of a currency (ISO 4217). Write a code such as USD, EUR or XOF.',
  'fault.unknown-currency-meant':
    '`{key}` holds {value}, which is not the three-letter code of a currency (ISO 4217). Did you mean {meant}?',
  'fault.unknown-language':
    '`{key}` holds {value}, which is not the two-letter code of a language (ISO 639-1). Write en, fr or es: other languages are not read yet.',
  'fault.unknown-language-meant':
    '`{key}` holds {value}, which is not the two-letter code of a language (ISO 639-1). Did you mean {meant}?',
  'fault.impossible-months':
    '`{key}` holds {date}, and there is no such date: months go from 01 to 12. Write the date that is meant.',
  'fault.impossible-day':
    '`{key}` holds {date}, and there is no such date: {month} {year} has {days} days. Write the date that is meant.',
  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  'fault.not-a-date':
    '`{key}` takes a date, and holds {value}. Write the year first, then month and day in two digits each: 2027-03-15.',
  'fault.not-a-date-meant': '`{key}` takes a date, and holds {value}. Write {meant}.',
  'fault.end-before-start': '`end` ({end}) lies before `start` ({start}). Correct the one that is wrong.',
  'fault.not-whole': '`{key}` holds {value}, which is not a whole number. Write a whole number.',
  'fault.not-whole-thousands':
    '`{key}` holds {value}, which is not a whole number. The point is read as a decimal point; if thousands are meant, write {meant}.',
  'fault.negative-number':
    '`{key}` holds {value}, and cannot be below zero. Write the number without minus, or leave the key empty if it is not known.',
  'fault.number-too-large':
    '`{key}` holds a number with more digits than can be counted with. Check whether some are too many.',
  'fault.not-a-number':
    '`{key}` takes a number, and holds a text. Write the figure alone, or leave the key empty if it is not known; words belong into a text beside it.',
  'fault.not-a-number-meant':
    '`{key}` takes a number, and holds a text. Write it in digits alone: {meant}. Separators, units, currencies and words belong into a text beside it.',
  'fault.not-yes-or-no':
    '`{key}` holds {value}, and takes yes or no only. Write yes or no; what there is to explain belongs into a text.',
} as const satisfies Catalogue;
