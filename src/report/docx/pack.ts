import { Document, type ISectionOptions, Packer } from 'docx';
import type { Locale } from '../../locale/words.js';
import { xmlAttribute } from '../escape/xml.js';
import { numbering } from './lists.js';
import { LANGUAGES, stylesFor } from './styles.js';
import { withoutTimes } from './zip.js';

/** The document as a file: the same sections always give the same bytes. */
export async function packed(
  title: string,
  creator: string,
  locale: Locale,
  sections: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const document = new Document({ sections, numbering, styles: stylesFor(locale) });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, creator, locale) };
  return withoutTimes(await Packer.pack(document, 'uint8array', undefined, [properties]));
}

// Those that the library writes hold the time of writing.
function coreProperties(title: string, creator: string, locale: Locale): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlAttribute(title)}</dc:title>`,
    `<dc:creator>${xmlAttribute(creator)}</dc:creator>`,
    `<dc:language>${LANGUAGES[locale]}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
