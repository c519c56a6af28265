import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Locale } from '../../locale/words.js';

export const CODE = 'CodeChar';
export const QUOTE = 'Quote';
export const QUOTE_PLACE = 'QuotePlace';
export const SNIPPET = 'Snippet';
export const CAREFUL = 'Careful';
export const DISCLAIMER = 'Disclaimer';
export const LABEL = 'Label';
export const CELL = 'TableText';
export const ITEM = 'ListParagraph';
export const UNDER_ITEM = 'ListContinue';
export const FOOTER = 'Footer';

/** By which Word knows a language; every installation has the proofing tools of these. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

const SANS = 'Calibri';
const MONO = 'Consolas';
const INK = '1F3A5F';
const QUIET = '505A66';
const RULE = '9AA7B8';

/** How everything looks: real heading styles, so that the navigation pane and a table of contents work. */
export function stylesFor(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, language: { value: LANGUAGES[locale] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(36, 0, 160),
      heading2: heading(28, 360, 120),
      heading3: heading(25, 300, 100),
      heading4: heading(22, 260, 80),
      heading5: heading(21, 220, 80),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      style(QUOTE, 'Quote', {
        run: { italics: true },
        paragraph: { ...bar(RULE), indent: { left: 284 }, spacing: { before: 80, after: 0 }, keepNext: true },
      }),
      style(QUOTE_PLACE, 'Quote Place', {
        run: { size: 18, color: QUIET },
        paragraph: { ...bar(RULE), indent: { left: 284 }, spacing: { after: 120 } },
      }),
      style(SNIPPET, 'Snippet', {
        run: { font: MONO, size: 17, noProof: true },
        paragraph: {
          shading: { fill: 'F2F4F7' },
          indent: { left: 142, right: 142 },
          spacing: { before: 60, after: 140, line: 240, lineRule: LineRuleType.AUTO },
          keepLines: true,
        },
      }),
      style(CAREFUL, 'Careful', {
        paragraph: { ...bar('B45309'), shading: { fill: 'FEF6E7' }, indent: { left: 142 }, keepLines: true },
      }),
      style(DISCLAIMER, 'Disclaimer', { run: { color: QUIET, size: 19 } }),
      style(LABEL, 'Label', { paragraph: { keepNext: true, spacing: { before: 180, after: 60 } } }),
      style(CELL, 'Table Text', {
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      }),
      style(UNDER_ITEM, 'List Continue', { paragraph: { indent: { left: 425 }, spacing: { after: 100 } } }),
      style(FOOTER, 'footer', { run: { size: 17, color: QUIET }, paragraph: { spacing: { after: 0 } } }),
    ],
    characterStyles: [{ id: CODE, name: 'Code', run: { font: MONO, size: 18, noProof: true } }],
  };
}

function heading(size: number, before: number, after: number) {
  return {
    run: { font: SANS, size, bold: true, color: INK },
    paragraph: {
      spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  };
}

function style(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

function bar(color: string) {
  return { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } } };
}
