import type { AssessedRequirement, Level, Severity, Verdict } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import type { Words } from '../../locale/words.js';
import { shownVerdict } from '../decided.js';
import { html, type Markup, trusted } from './markup.js';

/** Shapes that say without colour what colour says: of verdicts and levels, and of the squares of the chart. */
export const sprite: Markup =
  trusted(`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
<symbol id="i-met" viewBox="0 0 16 16"><circle class="fill" cx="8" cy="8" r="7"/><path class="cut" d="M4.6 8.3l2.3 2.3 4.5-5"/></symbol>
<symbol id="i-partly" viewBox="0 0 16 16"><circle class="ring" cx="8" cy="8" r="6.2"/><path class="fill" d="M8 3.6a4.4 4.4 0 0 1 0 8.8z"/></symbol>
<symbol id="i-not" viewBox="0 0 16 16"><circle class="ring" cx="8" cy="8" r="6.2"/><path class="ring" d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"/></symbol>
<symbol id="i-review" viewBox="0 0 16 16"><circle class="ring dash" cx="8" cy="8" r="6.2"/><path class="ring" d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3"/><circle class="fill" cx="8" cy="11.4" r=".9"/></symbol>
<symbol id="i-aside" viewBox="0 0 16 16"><circle class="ring" cx="8" cy="8" r="6.2"/><path class="ring" d="M5 8h6"/></symbol>
<symbol id="c-met" viewBox="0 0 12 12"><rect class="met" x=".5" y=".5" width="11" height="11" rx="2"/></symbol>
<symbol id="c-review" viewBox="0 0 12 12"><rect class="review" x="1" y="1" width="10" height="10" rx="2"/><path class="review" d="M2 10L10 2M2 5.5L5.5 2M6.5 10L10 6.5"/></symbol>
<symbol id="c-critical" viewBox="0 0 12 12"><rect class="critical" x=".5" y=".5" width="11" height="11" rx="2"/><path class="cut" d="M3.6 3.6l4.8 4.8M8.4 3.6l-4.8 4.8"/></symbol>
<symbol id="c-major" viewBox="0 0 12 12"><rect class="major" x=".5" y=".5" width="11" height="11" rx="2"/><path class="cut" d="M3.2 6h5.6"/></symbol>
<symbol id="c-minor" viewBox="0 0 12 12"><rect class="minor" x=".5" y=".5" width="11" height="11" rx="2"/><circle class="dot" cx="6" cy="6" r="1.4"/></symbol>
<symbol id="c-rest" viewBox="0 0 12 12"><rect class="rest" x="1" y="1" width="10" height="10" rx="2"/></symbol>
</svg>
`);

type Shape = 'met' | 'partly' | 'not' | 'review' | 'aside';

const VERDICT_SHAPES = {
  met: 'met',
  'partly-met': 'partly',
  'not-met': 'not',
  'needs-review': 'review',
  'not-applicable': 'aside',
  'set-aside': 'aside',
  error: 'not',
} satisfies Record<Verdict, Shape>;

const LEVEL_SHAPES = {
  'ready-for-review': 'met',
  revise: 'partly',
  'not-ready': 'not',
  'not-judged': 'review',
} satisfies Record<Level, Shape>;

function icon(shape: Shape): Markup {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#i-${shape}"></use></svg>`;
}

/** A square of the chart. */
export function square(kind: string): Markup {
  return html`<svg class="square" aria-hidden="true" focusable="false"><use href="#c-${kind}"></use></svg>`;
}

/** A verdict: shape and words. */
export function verdictMark(words: Words, verdict: Verdict, said: string = words.verdicts[verdict]): Markup {
  return html`<span class="verdict is-${verdict}">${icon(VERDICT_SHAPES[verdict])}${capitalised(said)}</span>`;
}

/** A severity in words. */
export function severityMark(words: Words, severity: Severity): Markup {
  return html`<span class="severity is-${severity}">${capitalised(words.severities[severity])}</span>`;
}

/** A level: shape and words. */
export function levelMark(words: Words, level: Level): Markup {
  return html`<span class="level is-${level}">${icon(LEVEL_SHAPES[level])}${words.levels[level]}</span>`;
}

/** The classes by which the filters find a requirement. */
export function filterClasses(requirement: AssessedRequirement): string {
  return `item v-${shownVerdict(requirement)} s-${requirement.severity}`;
}
