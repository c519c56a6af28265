import type { Assessment } from './verdict.js';

/** What part of a section's applicable requirements must be met: a ratio, whatever number it was given by. */
export interface RequiredShare {
  readonly section: string;
  /** As it was asked for: `80%` or `10/13`. */
  readonly asked: string;
  /** From 0 to 1. */
  readonly share: number;
}

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

/** One sentence for each share that a proposal falls short of, with the real count; a section in which nothing applies falls short of none. */
export function shortfalls(
  { fractions, file }: Assessment,
  required: readonly RequiredShare[],
): readonly string[] {
  return required.flatMap(({ section, asked, share }) => {
    const fraction = fractions.find((one) => one.section === section);
    if (fraction === undefined || fraction.applicable === 0) return [];
    const met = fraction.met + (fraction.answered ?? 0);
    if (met / fraction.applicable >= share) return [];
    return [
      `${file}: ${section} has ${met} of ${fraction.applicable} applicable requirements met, --require asks for ${asked}`,
    ];
  });
}
