import type { Locale } from '../../locale/words.js';
import { type ANSWERED, type Answers, choicesOf } from '../../template/answers.js';
import { UsageError } from '../errors.js';
import type { InitFlags } from '../flags.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';

/** Whether a flag answers one of the questions already: then none is asked. */
export function isAnswered({ language, title, kind, theme, sector, mobility, group }: InitFlags): boolean {
  return [language, title, kind, theme, sector, mobility, group].some((answer) => answer !== undefined);
}

/**
 * The answers that flags give.
 *
 * @throws {UsageError} for a value that the format does not have
 */
export function answersFrom(flags: InitFlags, language: Locale): Answers {
  return {
    language: flags.language ?? language,
    title: flags.title,
    kind: known('kind', flags.kind),
    themes: known('theme', flags.theme),
    sectors: known('sector', flags.sector),
    mobility: known('mobility', flags.mobility),
    groups: known('group', flags.group),
  };
}

function known(answer: keyof typeof ANSWERED, written: readonly string[] = []): readonly string[] {
  const choices = choicesOf(answer);
  return [...new Set(written.map((one) => knownChoice(answer, one, choices)))];
}

function knownChoice(flag: string, written: string, choices: readonly string[]): string {
  const plain = written.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const choice = choices.find((one) => one === plain);
  if (choice !== undefined) return choice;
  throw new UsageError(
    sentence('no-choice', { flag: `--${flag}`, name: written, meant: orMeant(written, choices) }),
    sentence('no-choice-hint', { choices }),
  );
}
