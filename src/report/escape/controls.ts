const ESC = '\\u001b';
const STOP = '\\u0007\\u001b\\u009c';

// Terminal sequences as whole units, so that "[31m" does not stay behind when its escape character goes.
const SEQUENCES = new RegExp(
  [
    `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^${STOP}]*(?:\\u0007|${ESC}\\\\|\\u009c)?`,
    `${ESC}[ -/]*[0-~]`,
  ].join('|'),
  'g',
);

const WHITE_SPACE = '\\t\\n\\v\\f\\r\\u0085';

// Bidirectional controls reorder what a reader sees; tag characters, the byte order mark and other format characters
// hide text. Joiners (200C, 200D) stay: scripts and emoji need them.
const HIDDEN = new RegExp(
  `(?![${WHITE_SPACE}])\\p{Cc}|[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e0fff}]`,
  'gu',
);

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text without terminal sequences, control characters and characters that hide or reorder text; white space stays as it is. */
export function withoutControls(text: string): string {
  return text.replace(SEQUENCES, '').replace(HIDDEN, '').replace(LONE_SURROGATES, '\ufffd');
}

/** Text on one line: without controls, every run of white space one space. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/[\s\u0085]+/g, ' ');
}

/** The lines of a snippet, with their indentation and without controls; the same whatever ends its lines. */
export function snippetLines(snippet: string): readonly string[] {
  return snippet
    .replace(/\s+$/, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) =>
      withoutControls(line)
        .replace(/[\t\v\f]/g, '  ')
        .trimEnd(),
    );
}
