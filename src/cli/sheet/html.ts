import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ChecklistWords } from '../../locale/checklist.js';
import type { Locale } from '../../locale/words.js';
import { document } from '../../report/html/document.js';
import { html, type Markup, sentence, snippet } from '../../report/html/markup.js';
import type { Speech } from './asks.js';
import { NOTE_LINES } from './boxes.js';
import { type Block, type Entry, oneByOne, type Sheet } from './sheet.js';
import { madeOf, sheetSections } from './sheets.js';

/** The checklist as a page of its own, to read in a browser and to print: boxes to tick by hand and lines for notes. */
export function htmlChecklist(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
  own: ChecklistWords,
  locale: Locale,
): string {
  const { words } = speech;
  const sections = sheetSections(engine, requirements, speech);
  return document({
    words: { ...words, page: { ...words.page, skip: own.skip, contents: own.sections } },
    locale,
    title: words.sheet.title,
    header: html`<h1>${words.sheet.title}</h1>\n<p>${madeOf(engine, speech)}</p>\n`,
    contents: sections,
    main: sections.map(
      ({ id, title, sheets }) =>
        html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${sheets.map((sheet) => sheetMarkup(sheet, own))}</section>\n`,
    ),
    footer: [html`<p>${words.independent}</p>\n`],
  });
}

function sheetMarkup({ id, title, about, entries }: Sheet, own: ChecklistWords): Markup {
  return html`<article id="${id}" class="card">
<h3>${id} ${title}</h3>
<p>${about}</p>
${entries.map(entryMarkup)}<ul style="list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.5em">
${own.boxes.map((name) => html`<li><span aria-hidden="true">${BOX} </span>${name}</li>\n`)}</ul>
<p>${own.notes}</p>
${Array.from({ length: NOTE_LINES }, () => html`<div aria-hidden="true" style="border-bottom:1px solid;height:2em"></div>\n`)}</article>
`;
}

/** Two that belong together stand side by side where there is room for both. */
function entryMarkup(entry: Entry): Markup {
  const parts = oneByOne([entry]).map(
    ({ label, body }) =>
      html`<div style="flex:1 1 20em;min-width:0"><h4>${label}</h4>\n${bodyMarkup(body)}</div>\n`,
  );
  return html`<div style="display:flex;flex-wrap:wrap;gap:0 1.5em">\n${parts}</div>\n`;
}

/** Items that follow each other are one list. */
function bodyMarkup(body: readonly Block[]): readonly Markup[] {
  const items = body.filter((block) => block.is === 'item');
  const others = body.filter((block) => block.is !== 'item');
  const list =
    items.length === 0
      ? []
      : [html`<ul>\n${items.map((item) => html`<li>${sentence(item.text)}</li>\n`)}</ul>\n`];
  return [...list, ...others.map(blockMarkup)];
}

function blockMarkup({ is, text }: Block): Markup {
  return is === 'snippet'
    ? html`<pre style="white-space:pre-wrap;overflow-wrap:anywhere"><code>${snippet(text)}</code></pre>\n`
    : html`<p>${sentence(text)}</p>\n`;
}

// Put in as a value: a template that is no ASCII is not ASCII in the bundle either.
const BOX = '\u2610';
