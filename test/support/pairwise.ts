type Levels = Readonly<Record<string, readonly string[]>>;
export type Combination<F extends Levels> = { readonly [K in keyof F]: string };

/** Combinations in which every level of a factor meets every level of every other at least once. */
export function pairwise<F extends Levels>(factors: F): readonly Combination<F>[] {
  const names = Object.keys(factors);
  const open = new Set<string>();
  for (const [a, b] of pairsOf(names))
    for (const one of factors[a] ?? [])
      for (const other of factors[b] ?? []) open.add(keyOf(a, one, b, other));
  const rows: Combination<F>[] = [];
  for (const pair of open) {
    if (!open.has(pair)) continue;
    const [a = '', one = '', b = '', other = ''] = pair.split('|');
    const row: Record<string, string> = { [a]: one, [b]: other };
    for (const name of names) row[name] ??= bestLevel(name, factors[name] ?? [], row, names, open);
    for (const [first, second] of pairsOf(names))
      open.delete(keyOf(first, row[first] ?? '', second, row[second] ?? ''));
    rows.push(row as Combination<F>);
  }
  return rows;
}

function bestLevel(
  name: string,
  levels: readonly string[],
  row: Readonly<Record<string, string>>,
  names: readonly string[],
  open: ReadonlySet<string>,
): string {
  const gains = (level: string) =>
    names.filter((other) => {
      const set = row[other];
      if (set === undefined) return false;
      const [a, b] = names.indexOf(name) < names.indexOf(other) ? [name, other] : [other, name];
      return open.has(keyOf(a, a === name ? level : set, b, b === name ? level : set));
    }).length;
  return [...levels].sort((one, other) => gains(other) - gains(one))[0] ?? '';
}

function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('|');
}
