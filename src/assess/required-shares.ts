import { answerOf } from './open.js';
import type { Assessment } from './verdict.js';

/** What part of a section's applicable requirements must be met: a ratio, whatever number it was given by. */
export interface RequiredShare {
  readonly section: string;
  /** As it was asked for: `80%` or `10/13`. */
  readonly asked: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** A share that a proposal falls short of. */
export type Shortfall = Readonly<
  Record<'file' | 'section' | 'asked', string> & Record<'met' | 'applicable', number>
>;

/** The ratio that `80%` or `10/13` stands for. */
export function shareOf(asked: string): number | undefined {
  const percent = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(asked);
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(asked);
  const share =
    percent !== null
      ? Number(percent[1]) / 100
      : fraction !== null
        ? Number(fraction[1]) / Number(fraction[2])
        : Number.NaN;
  return share >= 0 && share <= 1 ? share : undefined;
}

/**
 * Each share that a proposal falls short of, with the real count, in which a person's answer takes the place of the
 * tool's verdict; a section in which nothing applies falls short of none.
 */
export function shortfalls(
  { requirements, file }: Assessment,
  required: readonly RequiredShare[],
): readonly Shortfall[] {
  return required.flatMap(({ section, asked, share }) => {
    const applicable = requirements.filter(
      (one) => one.section === section && one.verdict !== 'not-applicable',
    );
    const met = applicable.filter((one) => (answerOf(one) ?? one.verdict) === 'met').length;
    if (applicable.length === 0 || met / applicable.length >= share) return [];
    return [{ file, section, met, applicable: applicable.length, asked }];
  });
}
