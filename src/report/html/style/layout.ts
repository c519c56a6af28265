export const layout = `*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
p, ul, ol, dl, figure, blockquote, pre, h1, h2, h3, h4, h5, h6 { margin: 0; }
ul, ol { padding-inline-start: 1.25rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 650; text-wrap: pretty; }
h1, h2 { text-wrap: balance; }
h1, h2, h3, h4, h5, h6, p, li, dd, dt, td, th, blockquote, figcaption, q { overflow-wrap: anywhere; }
code, pre { font-family: var(--mono); font-size: .86em; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: .19rem solid var(--accent); outline-offset: .19rem; border-radius: .15rem; }
main:focus { outline: none; }
[id] { scroll-margin-top: 1.25rem; }
.sprite { position: absolute; }
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; z-index: 2; padding: .6rem 1rem; background: var(--paper); border: .13rem solid var(--accent); border-radius: .3rem; }
.skip:focus { top: 1rem; }
.label { font-size: .8rem; font-weight: 650; letter-spacing: .02em; color: var(--soft); }
.quiet, .where, .about, figcaption { color: var(--soft); font-size: .875rem; }
.where code, figcaption code { font-size: .92em; }
.id { font-variant-numeric: tabular-nums; font-weight: 650; color: var(--soft); margin-inline-end: .2rem; white-space: nowrap; }
.reasons a, .card :is(h2, h3, h4) > a { white-space: nowrap; }
.top, .end, .sheet { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.top { padding-block: clamp(1.75rem, 5vw, 3.25rem) 1.5rem; }
.top h1 { font-size: clamp(1.5rem, 1.1rem + 1.9vw, 2.3rem); max-width: 34ch; letter-spacing: -.012em; }
.top h1 span[dir] { display: block; }
.eyebrow { display: block; font-size: .875rem; font-weight: 650; letter-spacing: .02em; color: var(--accent); margin-bottom: .45rem; }
.top .quiet { max-width: 70ch; margin-top: .9rem; }
.sheet { display: grid; gap: 1.5rem 3rem; }
.sheet main { min-width: 0; }
.contents { font-size: .9rem; }
.contents ul, .within ul { list-style: none; padding: 0; margin-top: .35rem; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
.contents a, .within a { display: inline-block; padding-block: .22rem; text-decoration: none; }
.contents a:hover, .within a:hover { text-decoration: underline; }
.within { margin-top: 1.25rem; font-size: .9rem; }
@media screen and (min-width: 76rem) {
  .sheet { grid-template-columns: 13rem minmax(0, 1fr); align-items: start; }
  .contents { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; border-inline-start: .13rem solid var(--line); padding: .2rem .2rem .2rem 1rem; }
  .contents ul { flex-direction: column; gap: .1rem; }
}
.block { margin-top: clamp(2.25rem, 5vw, 3.25rem); }
.block > :is(h2, h3) { font-size: 1.4rem; letter-spacing: -.008em; margin-bottom: 1rem; }
.group > :is(h3, h4) { font-size: 1.05rem; margin: 1.9rem 0 .75rem; padding-bottom: .35rem; border-bottom: .07rem solid var(--line); }
.group:first-of-type > :is(h3, h4) { margin-top: 0; }
.not-judged > :is(h3, h4) { font-size: 1rem; margin: 1.4rem 0 .4rem; }
.not-judged p, .lead { max-width: 70ch; }
.lead { margin-bottom: 1rem; }
.proposal { margin-top: 4rem; padding-top: 2.5rem; border-top: .2rem solid var(--accent); }
.proposal > h2 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.85rem); margin-bottom: 1.25rem; max-width: 38ch; }
.end { padding-block: 1rem 4rem; font-size: .9rem; }
@media screen and (min-width: 76rem) { .end { padding-inline-start: calc(16rem + clamp(1rem, 4vw, 2.5rem)); } }
.end .block { border-top: .07rem solid var(--line); padding-top: 1.75rem; }
.end .block > h2 { font-size: 1.1rem; }
main > .block:first-child { margin-top: 0; }
.facts { display: grid; gap: .5rem; }
.facts div { display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
.facts dt { color: var(--soft); min-width: 11rem; }
.facts dd { margin: 0; min-width: 0; }
.decisions .facts { gap: .2rem; }
.decisions .facts div { flex-wrap: nowrap; }
.decisions .facts dt { flex: none; width: 11rem; }
@media screen and (max-width: 36rem) { .decisions .facts div { flex-wrap: wrap; } }
.tiles + .facts { font-size: .875rem; margin-top: 1rem; gap: .15rem; }
.tiles + .facts dt { min-width: 0; }
`;
