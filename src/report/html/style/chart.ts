export const chartStyle = `.legend { list-style: none; padding: 0; margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; font-size: .875rem; color: var(--soft); }
.legend li { display: inline-flex; align-items: center; gap: .4rem; }
.square { width: .85rem; height: .85rem; flex: none; }
.bar { max-width: 100%; height: auto; overflow: visible; vertical-align: middle; }
rect.met { fill: var(--good); }
rect.critical { fill: var(--critical); }
rect.major { fill: var(--major); }
rect.minor { fill: var(--minor-ground); stroke: var(--minor); }
.dot { fill: var(--minor); }
rect.review { fill: var(--review-ground); stroke: var(--review); }
path.review { fill: none; stroke: var(--review); stroke-width: 1; }
rect.rest { fill: none; stroke: var(--edge); stroke-dasharray: 2 1.6; }
.zero { color: var(--soft); }
.n { font-weight: 650; }
`;
