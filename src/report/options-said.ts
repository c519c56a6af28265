import type { Run } from '../assess/verdict.js';

/** The options that decided, by name, each as a text: the same order whatever order they came in. */
export function optionLines(run: Run): readonly (readonly [string, string])[] {
  return Object.keys(run.options)
    .sort()
    .map((name) => {
      const value = run.options[name] ?? '';
      return [name, typeof value === 'string' ? value : value.join(', ')] as const;
    });
}
