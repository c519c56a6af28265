import { CODE_LIKE } from './code-like.js';
import { oneLine, snippetLines } from './controls.js';

// The document is also well-formed XML, which allows these in no form.
const NOT_XML = /[\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of a draft, or anything that may hold them, on one line: safe as the text of an element and within a quoted attribute. */
export function htmlText(text: string): string {
  return entities(oneLine(text).trim());
}

/** A sentence of the tool or of a checklist: text, with keys of the format and what stands between backticks as code. */
export function htmlSentence(text: string): string {
  const line = oneLine(text).trim();
  let out = '';
  let from = 0;
  for (const match of line.matchAll(CODE_LIKE)) {
    out += `${entities(line.slice(from, match.index))}<code>${entities(match[1] ?? match[0])}</code>`;
    from = match.index + match[0].length;
  }
  return out + entities(line.slice(from));
}

/** A snippet with its lines and their indentation, as the text of an element. */
export function htmlLines(snippet: string): string {
  return entities(snippetLines(snippet).join('\n'));
}

function entities(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
