import { oneLine } from './controls.js';

/** Text that a terminal shows as it stands: one line, nothing that moves the cursor, colours, hides or reorders. */
export function terminalText(text: string): string {
  return oneLine(text);
}

/** The beginning of a text, cut at a word, for places where the whole would bury the rest. */
export function shortened(text: string, length: number): string {
  const line = oneLine(text).trim();
  const characters = [...line];
  if (characters.length <= length) return line;
  const head = characters.slice(0, length).join('');
  const atWord = head.replace(/\s+\S*$/, '');
  return `${atWord.length > head.length / 2 ? atWord : head}…`;
}
