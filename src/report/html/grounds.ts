import type { AssessedRequirement, Evidence, SourceRef } from '../../assess/verdict.js';
import { labelled, list, quoted } from './blocks.js';
import { type Context, linkTo } from './context.js';
import { html, joined, type Markup, type Part, sentence, snippet } from './markup.js';

/** Why a requirement matters, what switched it on, where it comes from: folded on a screen, open on paper. */
export function grounds(context: Context, requirement: AssessedRequirement): Markup {
  const { words } = context;
  const { why, ourReading, sources, appliesBecause, applicability } = requirement;
  const { labels } = words;
  const switchedOn =
    appliesBecause === undefined
      ? undefined
      : labelled(labels.appliesBecause, [
          joined(
            appliesBecause.map((id) => linkTo(context, id)),
            ', ',
          ),
          ' (',
          sentence(applicability.words),
          ')',
        ]);
  const cited = list(sources.map(source), 'sources');
  return html`<details class="grounds"><summary>${words.page.grounds}</summary>
<p>${sentence(why)}</p>
${switchedOn}${cited === undefined ? undefined : html`<p><strong class="label">${labels.sources}</strong></p>\n${cited}`}${
  ourReading.length === 0
    ? undefined
    : labelled(labels.ourReading, joined(ourReading.map(sentence), words.semicolon), 'quiet')
}</details>
`;
}

/** How to put it right: the step, words to paste, and what not to do. */
export function remedy(context: Context, { fix, insert, careful }: AssessedRequirement): readonly Markup[] {
  const { labels, page } = context.words;
  const step = fix === undefined ? [] : [labelled(labels.fix, sentence(fix), 'fix')];
  const paste =
    insert === undefined
      ? []
      : [
          html`<figure class="paste"><figcaption>${page.paste}</figcaption>
<pre><code>${snippet(insert)}</code></pre>
</figure>
`,
        ];
  const care = careful === undefined ? [] : [labelled(labels.careful, sentence(careful), 'careful')];
  return [...step, ...paste, ...care];
}

/** The passages that a verdict rests on, each with its part and, where it says something, how it is backed. */
export function passages(
  context: Context,
  evidence: readonly Evidence[],
  backed: boolean,
): readonly Markup[] {
  const { words } = context;
  return evidence.map((found) => {
    const about: Part[] = [];
    if (found.part !== undefined) about.push(html`<span class="part">${sentence(found.part)}</span>`);
    if (backed) about.push(html`<span class="strength">${words.strength(found)}</span>`);
    return quoted(context, found, about.length === 0 ? undefined : about);
  });
}

function source({ title, section, standard }: SourceRef): Markup {
  const place = section === undefined ? undefined : [', ', sentence(section)];
  return html`${sentence(title)}${place} <code>${standard}</code>`;
}
