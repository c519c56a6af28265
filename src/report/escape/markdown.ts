import { CODE_LIKE } from './code-like.js';
import { oneLine, snippetLines } from './controls.js';

// An invisible joiner is put where a renderer would make a link or notify somebody: backslashes do not stop those that
// look for addresses in the finished text.
const JOINER = '\u2060';

const ACTIVE = /[\\`*[\]|~$^{}#]/g;
const UNDERSCORE_AT_WORD_EDGE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const BLOCK_START = /^(?:[-+=:%]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Words of a draft, or anything that may hold them, as plain text on one line: no markup, no link, no HTML. */
export function markdownText(text: string): string {
  return unlinked(escaped(oneLine(text).trim()));
}

/**
 * A sentence of the tool or of a checklist: plain text as `markdownText`, but keys of the format (`people.groups`,
 * `does_not_apply`) and what stands between backticks are shown as code, which also keeps them from becoming links.
 */
export function markdownSentence(text: string): string {
  const line = oneLine(text).trim();
  let out = '';
  let from = 0;
  for (const match of line.matchAll(CODE_LIKE)) {
    const key = match[1] ?? match[0];
    out += `${pieceOfText(line.slice(from, match.index), from === 0)}\`${key}\``;
    from = match.index + match[0].length;
  }
  return out + pieceOfText(line.slice(from), from === 0);
}

/** A path, id or hash as inline code. */
export function markdownCode(text: string): string {
  const line = oneLine(text).trim();
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Inline code inside a table cell, where a pipe would end the cell, escaped or not. */
export function markdownCellCode(text: string): string {
  return markdownCode(text.replaceAll('|', '\u00a6'));
}

/** A snippet as a fenced block, the fence longer than any run of backticks in it. */
export function markdownFence(snippet: string, language: string): string {
  const body = snippetLines(snippet).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

function pieceOfText(text: string, atStart: boolean): string {
  return unlinked(atStart ? escaped(text) : escapedInside(text));
}

function escaped(text: string): string {
  return escapedInside(text).replace(BLOCK_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function escapedInside(text: string): string {
  return text
    .replace(ACTIVE, '\\$&')
    .replace(UNDERSCORE_AT_WORD_EDGE, '\\_')
    .replace(/&(?=#|\w)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function unlinked(text: string): string {
  return text
    .replaceAll('//', `/${JOINER}/`)
    .replaceAll('@', `${JOINER}@${JOINER}`)
    .replace(/\b(www|mailto|xmpp|ftp|https?)([.:])/gi, `$1${JOINER}$2${JOINER}`)
    .replace(/(?<=[\p{L}\p{N}_-])\.(?=[\p{L}_-]{2})/gu, `.${JOINER}`)
    .replace(/#(?=\d)|\bGH-(?=\d)/gi, `$&${JOINER}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
}
