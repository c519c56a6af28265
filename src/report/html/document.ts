import type { Locale, Words } from '../../locale/words.js';
import type { Section } from './blocks.js';
import { sprite } from './marks.js';
import { html, type Markup, type Part, sourceOf, trusted } from './markup.js';
import { style } from './style.js';

// The page asks for nothing and runs nothing, whatever stands in it.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly words: Words;
  readonly locale: Locale;
  readonly title: string;
  readonly header: Markup;
  readonly contents: readonly Pick<Section, 'id' | 'title'>[];
  readonly main: readonly Markup[];
  readonly footer: readonly Markup[];
}

/** The whole file. It is HTML and well-formed XML at once, so that any parser reads the same. */
export function document({ words, locale, title, header, contents, main, footer }: Page): string {
  const { page } = words;
  return sourceOf(html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>${title}</title>
<style>
${trusted(style)}</style>
</head>
<body>
${sprite}<a class="skip" href="#report">${page.skip}</a>
<header class="top">
${header}</header>
<div class="sheet">
${nav(page.contents, contents)}<main id="report" tabindex="-1">
${main}</main>
</div>
<footer class="end">
${footer}</footer>
</body>
</html>
`);
}

/** The list of contents of a page, or of one proposal on it. */
export function nav(label: Part, entries: Page['contents'], kind = 'contents'): Markup {
  return html`<nav class="${kind}" aria-label="${label}">
<p class="label" aria-hidden="true">${label}</p>
<ul>
${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`;
}
