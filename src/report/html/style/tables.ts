export const tableStyle = `table { width: 100%; border-collapse: collapse; background: var(--paper); border: .07rem solid var(--line); border-radius: .5rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .55rem .7rem; border-bottom: .07rem solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { overflow-wrap: normal; font-size: .8rem; font-weight: 650; color: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: end; }
table .level { white-space: nowrap; }
td { overflow-wrap: break-word; }
td.wide { width: 22rem; }
td.insert { min-width: 11rem; overflow-wrap: anywhere; font-size: .84rem; }
th.wide { min-width: 11rem; }
.promises td, .promises th { padding-inline: .5rem; }
tbody th q { font-weight: 400; }
.bars td, .bars tbody th { vertical-align: middle; }
.bars tbody th { min-width: 9.5rem; overflow-wrap: break-word; }
.bars th.wide, .bars td.wide { width: 100%; min-width: 8rem; }
.bars .wide > .cell { white-space: nowrap; }
.lens a { white-space: nowrap; }
tbody th .where { font-weight: 400; }
.bars .number { padding-inline: .4rem; }
.bars tr > :last-child { padding-inline-end: .7rem; }
.subtitle { display: block; color: var(--soft); font-size: .875rem; }
.row table { border: 0; }
@media screen and (max-width: 60rem) {
  table, tbody, tr, tbody th, td { display: block; width: auto; min-width: 0; }
  td.wide, th.wide, td.insert { width: auto; min-width: 0; }
  td.number { text-align: start; }
  td { overflow-wrap: anywhere; }
  td::before { overflow-wrap: normal; }
  thead { position: absolute; width: .07rem; height: .07rem; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .75rem 1rem; border-bottom: .07rem solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, td { padding: .12rem 0; border: 0; }
  tbody th { font-weight: 650; padding-bottom: .3rem; }
  td { display: flex; gap: .75rem; text-align: start; }
  td::before { content: attr(data-label); color: var(--soft); flex: 0 0 38%; font-size: .8rem; padding-top: .08rem; }
  .cell { min-width: 0; flex: 1; }
  .bars td.wide::before { content: none; }
  .bars td.number, .promises tbody th, .promises td { padding-inline: 0; }
  .bars tr > :last-child { padding-inline-end: 0; }
  .bars tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  .bars tbody th, .bars td.wide { grid-column: 1 / -1; }
  .bars td { justify-content: space-between; align-items: baseline; }
  .bars td.wide { padding-bottom: .4rem; }
  .bars td.number::before { flex: 0 1 auto; }
  .bars .number .cell { flex: none; }
}
`;
