import { Lexer } from 'yaml';

/** The ids of which a document holds a stub, in its comments. */
export function idsOfStubs(text: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const lexeme of new Lexer().lex(text)) {
    const id = /^#[ \t]*TODO[ \t]+([A-Z]{2,4}-\d{2,3})\b/.exec(lexeme)?.[1];
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
