import { type Assessment, SEVERITIES, type Severity, VERDICTS, type Verdict } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { shownVerdict } from '../decided.js';
import { questionsFor } from '../questions.js';
import { isOpen, standsAsMet } from '../todo.js';
import type { Section } from './blocks.js';
import { anchor, type Context } from './context.js';
import { html, type Markup, nothing } from './markup.js';

const SHOWN: readonly Verdict[] = ['not-met', 'partly-met', 'set-aside', 'needs-review', 'met'];

/** Sections of requirements behind boxes that show and hide them by verdict and severity: style does it, no script. */
export function filtered(context: Context, assessment: Assessment, sections: readonly Section[]): Markup {
  if (sections.length === 0) return nothing;
  const { words } = context;
  const { requirements } = assessment;
  const asked = new Set(questionsFor(assessment, words).map(({ requirement }) => requirement.id));
  const shown = requirements.filter((one) => isOpen(one) || standsAsMet(one) || asked.has(one.id));
  const verdicts = SHOWN.flatMap((one) => {
    const n = shown.filter((requirement) => shownVerdict(requirement) === one).length;
    return n === 0 ? [] : [box(context, 'v', one, words.verdicts[one], n)];
  });
  const severities = SEVERITIES.flatMap((one) => {
    const n = shown.filter(({ severity }) => severity === one).length;
    return n === 0 ? [] : [box(context, 's', one, words.severities[one], n)];
  });
  const label = context.depth === 1 ? html` aria-label="${words.page.filters}"` : undefined;
  return html`<div class="judged">
<form class="filters" autocomplete="off"${label}>
<fieldset><legend>${words.page.verdict}</legend>${verdicts}</fieldset>
<fieldset><legend>${words.page.severity}</legend>${severities}</fieldset>
<button type="reset">${words.page.showAll}</button>
</form>
<p class="none">${words.page.noneShown}</p>
${sections.map(({ markup }) => markup)}</div>
`;
}

function box(context: Context, kind: 'v' | 's', value: Verdict | Severity, name: string, n: number): Markup {
  const id = anchor(context, `show-${kind}-${value}`);
  return html`<span class="box"><input type="checkbox" class="show-${kind}-${value}" id="${id}" checked="checked"/> <label for="${id}">${capitalised(name)} <span class="count">${n}</span></label></span> `;
}

/** The rules that hide what is not ticked, and headings with nothing left under them. On paper everything stands. */
export const filterStyle = `@supports selector(:has(*)) {
@media screen {
${[...SHOWN.map((one) => ['v', one] as const), ...SEVERITIES.map((one) => ['s', one] as const)]
  .map(([kind, one]) => `.judged:has(.show-${kind}-${one}:not(:checked)) .item.${kind}-${one}`)
  .join(',\n')} { display: none; }
.judged .group, .judged .block { display: none; }
.judged .none { display: block; }
${combinations(
  (verdict, severity, on) =>
    `${on} .group:has(.v-${verdict}.s-${severity}),\n${on} .block:has(.v-${verdict}.s-${severity})`,
)} { display: block; }
${combinations((verdict, severity, on) => `${on}:has(.v-${verdict}.s-${severity}) .none`)} { display: none; }
}
}
@supports not selector(:has(*)) {
.filters { display: none; }
}
`;

function combinations(rule: (verdict: Verdict, severity: Severity, on: string) => string): string {
  return VERDICTS.filter((verdict) => SHOWN.includes(verdict))
    .flatMap((verdict) =>
      SEVERITIES.map((severity) =>
        rule(verdict, severity, `.judged:has(.show-v-${verdict}:checked):has(.show-s-${severity}:checked)`),
      ),
    )
    .join(',\n');
}
