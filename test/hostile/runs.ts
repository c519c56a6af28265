/** How often a property is tried: in `npm test`, and in `npm run test:hostile`. */
export function runs(short: number, long: number): number {
  return process.env.PROTECTION_CHECK_HOSTILE === 'long' ? long : short;
}

/** Properties of the short run are tried on the same cases each time; the long one draws new ones and prints its seed. */
export function seed(): { readonly seed?: number } {
  return process.env.PROTECTION_CHECK_HOSTILE === 'long' ? {} : { seed: 20_261_125 };
}
