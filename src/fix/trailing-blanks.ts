import { Lexer } from 'yaml';

/** Signs by which the lexer says what comes next; they stand for nothing in the text. */
const SIGNS = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR_FOLLOWS = '\u001f';

/** The text without the blanks at the ends of its lines, but for those inside texts, where they may be meant. */
export function withoutTrailingBlanks(text: string): { readonly text: string; readonly lines: number } {
  let result = '';
  let done = 0;
  let lines = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (SIGNS.has(lexeme)) {
      before = lexeme;
      continue;
    }
    const at = text.indexOf(lexeme, done);
    result += text.slice(done, at);
    done = at + lexeme.length;
    const isBlank =
      before !== SCALAR_FOLLOWS &&
      /^(?:[ \t]+|#.*[ \t])$/.test(lexeme) &&
      /^(?:\r?\n|$)/.test(text.slice(done, done + 2));
    result += isBlank ? lexeme.trimEnd() : lexeme;
    if (isBlank) lines++;
    before = lexeme;
  }
  return { text: result + text.slice(done), lines };
}
