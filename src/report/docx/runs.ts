import { type IRunOptions, TextRun } from 'docx';
import { docxLines, docxSentence, docxText } from '../escape/docx.js';
import { CODE } from './styles.js';

/** What stands in a line. Every text comes in by a function of this file, which makes it safe. */
export type Inline = readonly TextRun[];

type Look = Pick<IRunOptions, 'bold' | 'style' | 'language' | 'noProof' | 'break' | 'size'>;

/** Plain words; white space at the edges stays, so that pieces can be put together. */
export function words(text: string, look: Look = {}): Inline {
  return runs(docxText(text), look);
}

/** Words that stand out. */
export function strong(text: string): Inline {
  return words(text.trim(), { bold: true });
}

/** A path, id or hash. */
export function code(text: string): Inline {
  return words(text.trim(), { style: CODE, noProof: true });
}

/** A hash, small enough for one line of a table. */
export function hash(text: string): Inline {
  return words(text.trim(), { style: CODE, noProof: true, size: 15 });
}

/** A sentence of the tool or of a checklist, keys of the format as code. */
export function sentence(text: string, look: Look = {}): Inline {
  return docxSentence(text).flatMap(({ text: stretch, isCode }) =>
    runs(stretch, isCode ? { ...look, style: CODE, noProof: true } : look),
  );
}

/** Sentences or names one after another, with the same between each two. */
export function joined(items: readonly Inline[], between: string): Inline {
  return items.flatMap((item, i) => (i === 0 ? item : [...words(between), ...item]));
}

/** A snippet with its lines and their indentation. */
export function lines(snippet: string): Inline {
  return docxLines(snippet).flatMap((line, i) => {
    const [first = new TextRun(''), ...rest] = runs(line, {});
    return i === 0 ? [first, ...rest] : [new TextRun({ break: 1 }), first, ...rest];
  });
}

// Packing puts the number of a list where it finds `{list-1}` in the finished XML, in texts too: no run holds both braces.
function runs(text: string, look: Look): Inline {
  return text.split(/(?<=\{)/).map((part) => new TextRun({ ...look, text: part }));
}
