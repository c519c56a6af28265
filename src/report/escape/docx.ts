import { CODE_LIKE } from './code-like.js';
import { oneLine, snippetLines } from './controls.js';

// XML 1.0 allows these in no form, escaped or not.
const NOT_XML = /[\ufffe\uffff]/g;

/** A stretch of a sentence, and whether it is shown as code. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

/** Text on one line that a document can hold; what writes the XML escapes its signs. */
export function docxText(text: string): string {
  return oneLine(text).replace(NOT_XML, '\ufffd');
}

/** A sentence of the tool or of a checklist, with keys of the format and what stands between backticks as code. */
export function docxSentence(text: string): readonly Stretch[] {
  const line = docxText(text).trim();
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of line.matchAll(CODE_LIKE)) {
    stretches.push({ text: line.slice(from, match.index), isCode: false });
    stretches.push({ text: match[1] ?? match[0], isCode: true });
    from = match.index + match[0].length;
  }
  stretches.push({ text: line.slice(from), isCode: false });
  return stretches.filter(({ text: stretch }) => stretch !== '');
}

/** The lines of a snippet with their indentation. */
export function docxLines(snippet: string): readonly string[] {
  return snippetLines(snippet).map((line) => line.replace(NOT_XML, '\ufffd').replace(/[^\S ]/g, ' '));
}
