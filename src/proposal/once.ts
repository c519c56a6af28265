/**
 * The same function, which works its answer out once for each object: for what many ask of the same proposal. An answer goes when its
 * object does; nothing may change either.
 */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const earlier = known.get(of);
    if (earlier !== undefined) return earlier.answer;
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}
