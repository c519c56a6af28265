// What JSON.stringify leaves as it is although a terminal or an editor obeys it: C1 controls, line separators, and
// characters that reorder or hide text.
const RISKY =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** JSON text with such characters written as \uXXXX: the same values, and safe to look at. */
export function jsonText(json: string): string {
  return json.replace(RISKY, (character) => character.split('').map(unicodeEscape).join(''));
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
