import type { UnreadableFault } from '../document.js';
import type { Lines } from '../lines.js';
import type { YamlDocument } from '../yaml-stream.js';
import type { Mistake } from './mistake.js';
import { rawMistakes } from './raw.js';
import { type SourceLine, sourceLines } from './source-lines.js';
import { type Explanation, explainError } from './syntax.js';

const mostShown = 20;

/**
 * Why a document is no YAML, in the order of the file: the mistakes that the text shows by itself, and what the errors
 * of the parser mean. An error is left out where it only follows from a mistake before it.
 */
export function explainErrors(text: string, lines: Lines, yaml: YamlDocument): readonly UnreadableFault[] {
  const source = sourceLines(text, yaml.start, yaml.end);
  const raw = rawMistakes(text, yaml.start, yaml.end, source);
  const explained = independent(yaml, source, new Set(raw.flatMap((mistake) => mistake.lines)));
  const mistakes: readonly Mistake[] = [...raw, ...explained].toSorted((a, b) => a.start - b.start);
  return mistakes.map(({ code, message, said, start, end }) => ({
    code,
    message,
    said,
    ...lines.range(start, end),
  }));
}

/** Errors with a cause of their own; where no cause is known at all, the first error. */
function independent(
  yaml: YamlDocument,
  source: readonly SourceLine[],
  known: ReadonlySet<number>,
): readonly Explanation[] {
  const seen = new Set(known);
  const kept: Explanation[] = [];
  for (const error of yaml.errors.slice(0, mostShown)) {
    const explanation = explainError(error, source, yaml.contents);
    const first = seen.size === 0;
    if (seen.has(explanation.line) || !(explanation.sure || first)) continue;
    seen.add(explanation.line);
    kept.push(explanation);
    // An open quotation mark swallows what follows.
    if (explanation.code === 'open-quote') break;
  }
  return kept;
}
