// On paper everything stands: nothing is folded or filtered away, and a quote stays with its place.
export const printStyle = `@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #515d68; } }
@media print {
html { font-size: 9.5pt; background: none; }
.skip, .contents, .within, .filters, .none { display: none; }
.top, .end, .sheet { display: block; max-width: none; padding-inline: 0; }
.top { padding-block: 0 .75rem; }
.top h1 { font-size: 1.7rem; max-width: none; }
a { color: inherit; text-decoration: none; }
.block { margin-top: 1.6rem; }
.card, .row, .tiles div, .summary, table { border-radius: 0; box-shadow: none; }
.card { padding: .7rem .9rem; }
.next .card, .questions .card, .observations .card, .set-aside .card, .quote, tr, .tiles, .summary, .paste, .careful, .missing li { break-inside: avoid; }
.card, .row { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.quote + .quote { margin-top: .4rem; }
.quote figcaption { display: block; }
.quote figcaption > span + span::before { content: " · "; }
.quote .about { display: inline; }
.quote .about > span + span::before { content: " · "; }
h1, h2, h3, h4, h5, h6, .legend, .read, .marks, .paste figcaption, .row > summary, .grounds summary { break-after: avoid; }
thead { display: table-header-group; }
details::details-content { content-visibility: visible; block-size: auto; display: block; }
.grounds summary, .row > summary { list-style: none; color: var(--soft); font-weight: 650; }
.grounds summary::-webkit-details-marker { display: none; }
.row > summary::before { content: none; }
.row { padding-bottom: .5rem; }
.proposal { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
.answer { display: block; color: var(--soft); font-size: .8rem; padding-bottom: 1.1rem; border-bottom: .5pt solid var(--edge); }
.tick input { accent-color: auto; }
.summary, .icon, .square, .bar, .careful, .severity, .fix, .steps .card::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
p, li { orphans: 3; widows: 3; }
}
`;
