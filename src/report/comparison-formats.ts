/** Formats of comparisons, each with the ending of a file that holds one. */
export const COMPARISON_FORMATS = [
  { name: 'terminal', extension: 'txt' },
  { name: 'markdown', extension: 'md' },
  { name: 'json', extension: 'json' },
] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number]['name'];
