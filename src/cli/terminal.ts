export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

const DEFAULT_WIDTH = 80;

/** Whether what goes to standard output is painted: as told, else as the environment says, else on a terminal. */
export function wantsColor(choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = process.env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return process.stdout.isTTY === true && terminal !== 'dumb';
}

/** Columns of what goes to standard output. */
export function outputWidth(): number {
  const told = Number(process.env.COLUMNS);
  if (Number.isInteger(told) && told > 0) return told;
  return process.stdout.columns > 0 ? process.stdout.columns : DEFAULT_WIDTH;
}

/** Columns of a report in a file: the same whoever writes it, so that the same input gives the same bytes. */
export const FILE_WIDTH = DEFAULT_WIDTH;

/** Whether standard output and standard error both end on a person's screen. */
export function onOneScreen(): boolean {
  return process.stdout.isTTY === true && process.stderr.isTTY === true;
}
