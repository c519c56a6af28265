// Shares with their intervals, and the tables of two readers of the same things.

/** @typedef {{ readonly reader: string, readonly tool: string }} TwoVerdicts */

const ORDER = ['met', 'partly-met', 'not-met', 'needs-review', 'not-applicable', 'set-aside', 'absent'];
/** The quantile of the normal distribution for 95 %. */
const Z = 1.96;

/**
 * A share and Wilson's interval for it, as "45 of 50, 90.0 % (78.6 to 95.7)".
 *
 * @param {number} part
 * @param {number} whole
 */
export function share(part, whole) {
  if (whole === 0) return '0 of 0';
  const p = part / whole;
  const middle = p + (Z * Z) / (2 * whole);
  const half = Z * Math.sqrt((p * (1 - p)) / whole + (Z * Z) / (4 * whole * whole));
  const scale = 1 + (Z * Z) / whole;
  const percent = (/** @type {number} */ x) => (100 * Math.min(1, Math.max(0, x))).toFixed(1);
  return `${part} of ${whole}, ${percent(p)} % (${percent((middle - half) / scale)} to ${percent((middle + half) / scale)})`;
}

/**
 * @param {readonly TwoVerdicts[]} pairs
 * @returns {string} what the tool says, held against the reader, verdict by verdict
 */
export function precisionAndRecall(pairs) {
  return verdictsOf(pairs)
    .map((verdict) => {
      const said = pairs.filter(({ tool }) => tool === verdict);
      const meant = pairs.filter(({ reader }) => reader === verdict);
      const right = said.filter(({ reader }) => reader === verdict).length;
      return `${verdict.padEnd(15)} precision ${share(right, said.length)}; recall ${share(right, meant.length)}`;
    })
    .join('\n');
}

/**
 * @param {readonly TwoVerdicts[]} pairs
 * @returns {string} a table: the reader's verdicts down, the tool's across
 */
export function confusion(pairs) {
  const verdicts = verdictsOf(pairs);
  const count = (/** @type {string} */ reader, /** @type {string} */ tool) =>
    String(pairs.filter((pair) => pair.reader === reader && pair.tool === tool).length);
  const rows = [
    ['reader \\ tool', ...verdicts],
    ...verdicts.map((reader) => [reader, ...verdicts.map((tool) => count(reader, tool))]),
  ];
  return rows
    .map((row) =>
      row
        .map((cell) => cell.padEnd(16))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {readonly TwoVerdicts[]} pairs */
function verdictsOf(pairs) {
  return ORDER.filter((verdict) => pairs.some(({ reader, tool }) => reader === verdict || tool === verdict));
}
