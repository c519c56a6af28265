import { name, version } from 'virtual:package';
import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ChecklistWords } from '../../locale/checklist.js';
import type { Locale } from '../../locale/words.js';
import {
  type Context,
  type Block as DocxBlock,
  heading,
  label,
  paragraph,
  snippet,
} from '../../report/docx/blocks.js';
import { packed } from '../../report/docx/pack.js';
import { pages } from '../../report/docx/page.js';
import { words as plain, sentence } from '../../report/docx/runs.js';
import { DISCLAIMER } from '../../report/docx/styles.js';
import type { Speech } from './asks.js';
import { BLANK, boxes, NOTE_LINES } from './boxes.js';
import { type Block, oneByOne, type Sheet } from './sheet.js';
import { madeOf, sheetSections } from './sheets.js';

/** The checklist as a Word document: boxes to tick by hand and lines for notes. */
export function docxChecklist(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
  own: ChecklistWords,
  locale: Locale,
): Promise<Uint8Array> {
  const { words } = speech;
  const context: Context = { words, depth: 1, instance: 0, quoteLanguage: undefined };
  const { title } = words.sheet;
  const blocks: readonly DocxBlock[] = [
    heading(context, 0, plain(title)),
    paragraph(plain(madeOf(engine, speech))),
    paragraph(plain(words.independent), DISCLAIMER),
    ...sheetSections(engine, requirements, speech).flatMap((section) => [
      heading(context, 1, plain(section.title)),
      ...section.sheets.flatMap((sheet) => sheetBlocks(context, sheet, own)),
    ]),
  ];
  return packed(title, `${name} ${version}`, locale, pages(words, blocks));
}

function sheetBlocks(
  context: Context,
  { id, title, about, entries }: Sheet,
  own: ChecklistWords,
): readonly DocxBlock[] {
  return [
    heading(context, 2, plain(`${id} ${title}`)),
    paragraph(plain(about)),
    ...oneByOne(entries).flatMap((entry) => [label(plain(entry.label)), ...entry.body.map(block)]),
    paragraph(plain(boxes(own))),
    label(plain(own.notes)),
    ...Array.from({ length: NOTE_LINES }, () => paragraph(plain(BLANK))),
  ];
}

function block(content: Block): DocxBlock {
  if (content.is === 'snippet') return snippet(content.text);
  return paragraph(sentence(content.is === 'item' ? `• ${content.text}` : content.text));
}
