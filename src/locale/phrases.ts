/** A number with its noun: `count(1, 'file', 'files')` is "1 file". For languages with one plural. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "a, b and c": a list as people say it. */
export function series(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.slice(-1).join('')}`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('en') + rest.join('');
}
