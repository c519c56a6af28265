export const cardStyle = `.summary { background: var(--paper); border: .07rem solid var(--line); border-inline-start: .38rem solid var(--tone); border-radius: .5rem; padding: 1.25rem clamp(1rem, 3vw, 1.75rem); --tone: var(--edge); }
.summary.is-ready-for-review { --tone: var(--good); }
.summary.is-revise { --tone: var(--major); }
.summary.is-not-ready { --tone: var(--critical); }
.summary.is-not-judged { --tone: var(--review); }
.summary .level { display: flex; align-items: center; gap: .55rem; font-size: 1.55rem; font-weight: 650; color: var(--tone); line-height: 1.2; }
.summary .level .icon { width: 1.6rem; height: 1.6rem; }
.summary .verdict-line .label { display: block; margin-bottom: .2rem; }
.summary p.label { margin-top: .9rem; }
.reasons { padding-inline-start: 1.1rem; margin-top: .15rem; }
.reasons li + li { margin-top: .3rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin-top: .75rem; }
.tiles div { background: var(--paper); border: .07rem solid var(--line); border-radius: .5rem; padding: .8rem 1rem; }
.tiles dt { font-size: .8rem; font-weight: 650; color: var(--soft); }
.tiles dd { margin: 0; }
.tiles .value { display: block; font-size: 1.6rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tiles .of { font-size: 1rem; font-weight: 400; color: var(--soft); }
.tiles .note { display: block; font-size: .8rem; color: var(--soft); }
.icon { width: 1.05rem; height: 1.05rem; flex: none; }
.icon, symbol { overflow: visible; }
.fill { fill: currentColor; }
.ring { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.dash { stroke-dasharray: 2.6 2.2; }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.card { background: var(--paper); border: .07rem solid var(--line); border-radius: .5rem; padding: 1.1rem clamp(1rem, 3vw, 1.5rem) 1.2rem; }
.card + .card { margin-top: .9rem; }
.card > * + * { margin-top: .75rem; }
.card :is(h3, h4, h5) { font-size: 1.05rem; }
.card > :is(h3, h4, h5) + .marks { margin-top: .35rem; }
.marks { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; font-size: .875rem; color: var(--soft); }
.verdict, .level { display: inline-flex; align-items: center; gap: .38rem; font-weight: 650; color: var(--tone, var(--soft)); }
.is-met, .is-ready-for-review { --tone: var(--good); }
.is-partly-met, .is-revise { --tone: var(--major); }
.is-not-met, .is-error, .is-not-ready { --tone: var(--critical); }
.is-needs-review, .is-not-judged { --tone: var(--review); }
.severity { font-size: .8rem; font-weight: 650; padding: .02rem .5rem; border: .07rem solid currentColor; border-radius: 1rem; }
.severity.is-critical { color: var(--critical); background: var(--critical-ground); border-width: .13rem; }
.severity.is-major { color: var(--major); background: var(--major-ground); }
.severity.is-minor { color: var(--minor); background: var(--minor-ground); border-style: dashed; }
.missing { padding-inline-start: 1.1rem; max-width: 76ch; }
.missing li + li { margin-top: .35rem; }
.missing .where { display: block; }
.card > p { max-width: 76ch; }
.label { margin-inline-end: .25rem; }
.fix { padding-inline-start: .9rem; border-inline-start: .2rem solid var(--good); }
.fix .label { color: var(--good); }
.careful { padding: .6rem .9rem; background: var(--major-ground); border-radius: .35rem; }
.careful .label { color: var(--major); }
.paste figcaption { margin-bottom: .25rem; }
.paste pre { white-space: pre-wrap; padding: .75rem .9rem; background: var(--raised); border: .07rem solid var(--line); border-radius: .35rem; line-height: 1.5; user-select: all; }
.quote { padding-inline-start: .9rem; border-inline-start: .2rem solid var(--line); max-width: 76ch; }
.quote + .quote { margin-top: .7rem; }
.read + .quote { margin-top: .35rem; }
.quote blockquote, q { font-family: var(--serif); }
:lang(fr) { quotes: "\\00ab\\00a0" "\\00a0\\00bb"; }
.quote blockquote::before, .quote blockquote::after { color: var(--soft); }
.quote blockquote::before { content: open-quote; }
.quote blockquote::after { content: close-quote; }
.quote figcaption { display: flex; flex-direction: column; margin-top: .1rem; }
.quote .about { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.grounds summary, .row > summary { cursor: pointer; }
.grounds { font-size: .9375rem; }
.grounds summary { color: var(--accent); width: fit-content; padding-block: .1rem; }
.grounds > * + * { margin-top: .5rem; }
.grounds > p { max-width: 76ch; }
.sources { color: var(--soft); font-size: .875rem; margin-top: .15rem; }
.steps { list-style: none; padding: 0; counter-reset: step; }
.steps .card { counter-increment: step; position: relative; padding-inline-start: clamp(3.1rem, 8vw, 4rem); }
.steps .card::before { content: counter(step); position: absolute; inset-inline-start: clamp(.9rem, 3vw, 1.4rem); top: 1.05rem; width: 1.65rem; height: 1.65rem; border-radius: 50%; background: var(--accent); color: var(--paper); font-weight: 650; font-size: .9rem; display: grid; place-items: center; }
.plain, .ticks { list-style: none; padding: 0; }
.row { background: var(--paper); border: .07rem solid var(--line); border-radius: .5rem; padding: 0 1rem; }
.row + .row { margin-top: .4rem; }
.row > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1rem; padding-block: .65rem; list-style: none; }
.row > summary::-webkit-details-marker { display: none; }
.row > summary::before { content: ""; flex: none; width: .45rem; height: .45rem; border: solid var(--soft); border-width: 0 .13rem .13rem 0; transform: rotate(-45deg) translate(-.1rem, -.1rem); }
.row[open] > summary::before { transform: rotate(45deg) translate(-.1rem, -.1rem); }
.row > summary :is(h3, h4, h5) { font-size: .975rem; font-weight: 500; flex: 1 1 18rem; }
.row[open] { padding-bottom: 1rem; }
.row .grounds { margin-top: .8rem; }
.tick { display: flex; gap: .7rem; align-items: flex-start; font-weight: 600; }
.tick input { width: 1.3rem; height: 1.3rem; margin: .12rem 0 0; flex: none; accent-color: var(--accent); }
.ticks .card:has(.tick input:checked) { background: var(--raised); }
.answer { display: none; }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.75rem; align-items: flex-end; margin-top: clamp(2.25rem, 5vw, 3.25rem); padding: .7rem clamp(1rem, 3vw, 1.5rem); background: var(--paper); border: .07rem solid var(--line); border-radius: .5rem; box-shadow: 0 .2rem .7rem rgb(0 0 0 / 6%); font-size: .9rem; }
.judged [id] { scroll-margin-top: 7.5rem; }
.judged .block:first-of-type { margin-top: 1.75rem; }
@media (max-width: 75.99rem), (max-height: 36rem) { .filters { position: static; } .judged [id] { scroll-margin-top: 1.25rem; } }
.filters fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.filters legend { padding: 0; font-size: .8rem; font-weight: 650; color: var(--soft); }
.filters .box { display: inline-flex; align-items: center; margin-inline-end: .8rem; }
.filters input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
.filters label { padding: .3rem .2rem .3rem .45rem; }
.filters .count { color: var(--soft); font-variant-numeric: tabular-nums; }
.filters button { font: inherit; color: var(--accent); background: none; border: .07rem solid var(--edge); border-radius: .35rem; padding: .3rem .8rem; cursor: pointer; }
.none { display: none; padding: 1.5rem 0; color: var(--soft); }
.gap { color: var(--critical); font-size: .875rem; }
`;
