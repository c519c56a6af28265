import { oneLine, withoutControls } from './controls.js';

// XML 1.0 allows these in no form, escaped or not.
const NOT_XML = /[\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as the value of an XML attribute: one line. */
export function xmlAttribute(text: string): string {
  return entities(oneLine(text).trim());
}

/** Lines as the text of an XML element; what stands in one of them cannot end it, nor the element. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map((line) => entities(withoutControls(line).replace(/[\s\u0085]/g, ' '))).join('\n');
}

function entities(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
