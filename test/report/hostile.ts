import type { Run } from '../../src/assess/verdict.js';

/** What a draft can hold to make a report do something: terminal sequences, hidden and reordering characters. */
export const TERMINAL_HOSTILE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;window title\u0007',
  '\u001b]8;;http://evil.example/\u001b\\link\u001b]8;;\u001b\\',
  '\u009b2J\u009d0;title\u009c',
  '\u001b(0\u001bc\u001b=\u001b#8',
  'bell\u0007back\b\b\bspace\u0000nul\u007fdel\u0085nel',
  '\u202eright to left\u202c\u2066isolate\u2069\u200f',
  'zero\u200bwidth\ufeffmark\u00adhyphen\u2060joiner',
  '\u{e0001}\u{e0041}tag',
  'one\ntwo\r\nthree\u2028four\u2029five\vsix\fseven\teight',
  'lone \ud800 surrogate',
];

/** What a draft can hold to make a document show or do something that the report did not say. */
export const MARKDOWN_HOSTILE = [
  '# heading',
  'title ## ',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '> quote',
  '---',
  '===',
  '```js',
  '~~~',
  '`code`',
  '``code`` and `',
  '\\`code\\`',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  '| cell | cell |',
  'a | b \\| c \\\\| d',
  '[text](javascript:alert(1))',
  '[text]: http://evil.example',
  '![image](http://evil.example/pixel.png)',
  '[^1]: note',
  '[x] done',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- comment',
  '<http://evil.example>',
  '&lt;b&gt; &#60;b&#62; &amp;copy;',
  'http://evil.example/a?b=c https://evil.example',
  'www.evil.example and evil.com and //evil.com',
  'mailto:a@evil.example someone@evil.example @octocat',
  '#1 GH-1 octo/repo#12',
  '$x^2$ $$y$$',
  '{#id .class onclick=x}',
  ': definition',
  '% title',
  ':::danger',
  'trailing backslash \\',
  'first\n\n# second\n\n<b>third</b>',
];

/** What a draft can hold to end a field, a row, an element or a command of a format for machines, or to make one compute. */
export const MACHINE_HOSTILE = [
  ']]>',
  '<![CDATA[x]]>',
  '</failure><failure message="x">',
  '" type="x',
  "' &amp; &#0; &#x1b;",
  '\u0000\ufffe\uffff',
  '\ud800',
  '::error::x',
  '\n::error file=a::x',
  '\r\n::stop-commands::x',
  '%0A::error::x%25',
  'a,line=1,title=x::y',
  '##[error]x',
  '=cmd()',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' "=1',
  "'=1",
  'a;=1',
  'a;"=1',
  '\uff1d1',
  '\ufeff=1',
  'a","b',
  'a""b',
  '"',
  ',',
  ';',
  '{0} {{1}}',
  '[text](1) [x] (http://evil.example)',
  '%SRCROOT%/../x',
  'C:\\x\\y',
  '//evil.example/x',
  'javascript:alert(1)',
];

/** Every text that is handed in as it stands ends with something hostile; what the tool itself chooses from stays. */
export function hostileRun(run: Run, hostile: string): Run {
  return JSON.parse(JSON.stringify(run), (key, value: unknown) =>
    typeof value === 'string' && !CHOSEN.has(key) ? `${hostile} ${value} ${hostile}` : value,
  );
}

/** The same with the hostile text alone, where nothing before it defuses it. */
export function onlyHostileRun(run: Run, hostile: string): Run {
  return JSON.parse(JSON.stringify(run), (key, value: unknown) =>
    typeof value === 'string' && !CHOSEN.has(key) && !LINKING.has(key) && !/^[A-Z]{2}-\d\d$/.test(value)
      ? hostile
      : value,
  );
}

const CHOSEN = new Set(['verdict', 'severity', 'level', 'kind', 'reason', 'basis', 'underlying', 'by']);
const LINKING = new Set(['id', 'foldedUnder', 'section']);
