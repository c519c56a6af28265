import { oneLine } from './controls.js';

/**
 * A message of a SARIF result, on one line. In such messages braces hold placeholders and are doubled, and `[text](place)` would be a
 * link (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifMessage(text: string): string {
  const line = oneLine(text).trim().replace(/[{}]/g, '$&$&');
  return /\]\s*\(/.test(line) ? line.replace(/[\\[\]]/g, '\\$&') : line;
}
