import type { Assessment, Run } from '../assess/verdict.js';
import { type Words, wordsIn } from '../locale/words.js';
import { shownRun } from './draft-words.js';
import { about } from './html/about.js';
import { heading } from './html/blocks.js';
import { type Context, contextOf } from './html/context.js';
import { document, nav } from './html/document.js';
import { html, type Markup, type Part } from './html/markup.js';
import { overview, titleId } from './html/overview.js';
import { proposalParts } from './html/proposal.js';
import { summary } from './html/summary.js';
import type { ReportOptions, WriteIndex, WriteReport } from './options.js';

/** A page for people, in one file that needs nothing else: no network, no script. */
export const writeHtml: WriteReport = (run, options) => {
  const shown = shownRun(run, options);
  const [only] = shown.proposals;
  return only !== undefined && shown.proposals.length === 1
    ? single(shown, only, options)
    : several(shown, options);
};

/** The page that leads to the reports of several proposals, each in a file of its own. */
export const writeHtmlIndex: WriteIndex = (run, hrefs, options) =>
  portfolio(shownRun(run, options), options, [], hrefs);

function single(run: Run, assessment: Assessment, { locale }: ReportOptions): string {
  const words = wordsIn(locale);
  const context = contextOf(words, locale, 1, '', assessment);
  const { sections, markup } = proposalParts(context, run, assessment);
  const end = about(context, run);
  return document({
    words,
    locale,
    title: words.checkOf(nameOf(assessment)),
    header: banner(context, html`<span dir="auto">${nameOf(assessment)}</span>`),
    contents: [...sections, ...end],
    main: [summary(context, assessment), ...markup],
    footer: end.map((one) => one.markup),
  });
}

function several(run: Run, options: ReportOptions): string {
  const words = wordsIn(options.locale);
  return portfolio(
    run,
    options,
    run.proposals.map((assessment, i) => {
      const context = contextOf(words, options.locale, 2, `p${i + 1}-`, assessment);
      const { sections, markup } = proposalParts(context, run, assessment);
      const name = nameOf(assessment);
      return html`<article class="proposal" aria-labelledby="${titleId(i)}">
${heading(context, 0, html`<span dir="auto">${name}</span>`, titleId(i))}${summary(context, assessment)}${nav([words.page.contents, words.colon, name], sections, 'within')}${markup}</article>
`;
    }),
  );
}

function portfolio(
  run: Run,
  { locale }: ReportOptions,
  articles: readonly Markup[],
  hrefs?: readonly string[],
): string {
  const words = wordsIn(locale);
  const context: Context = { words, depth: 1, prefix: '', quoteLanguage: undefined, known: new Set() };
  const title = words.checkOf(words.proposals(run.proposals.length));
  const top = overview(context, run, hrefs);
  const end = about(context, run);
  const names = articles.length === 0 ? [] : run.proposals.map(nameOf);
  const below = names.map((name, i) => ({ id: titleId(i), title: name }));
  return document({
    words,
    locale,
    title,
    header: banner(context, words.proposals(run.proposals.length)),
    contents: [...top, ...below, ...end],
    main: [...top.map(({ markup }) => markup), ...articles],
    footer: end.map(({ markup }) => markup),
  });
}

function banner(context: Context, name: Part): Markup {
  const { page, independent }: Words = context.words;
  const title = html`<span class="eyebrow">${page.kind}</span> ${name}`;
  return html`${heading(context, 0, title)}<p class="quiet">${independent}</p>\n`;
}

function nameOf({ title, file }: Assessment): string {
  return title === '' ? file : title;
}
