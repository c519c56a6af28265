import type { Ora } from 'ora';
import { inTongue, sentence } from './talk.js';

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

/** Shows on a terminal how far a long run is. */
export interface Progress {
  /** Lets signals and the spinner have their turn between two files. */
  step(done: number): Promise<void>;
  stop(): void;
}

const PATIENCE = 300;

/** Whether a spinner can be drawn. A terminal that says that it has no columns, as some CI systems have, makes ora clear lines for ever. */
export function showsSpinner(
  { isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  terminal: string | undefined,
): boolean {
  return isTTY === true && columns > 0 && terminal !== 'dumb';
}

/** The progress over several files: a spinner once they have taken a moment, nothing where no person watches. */
export function progressOver(total: number, quiet: boolean): Progress {
  const shown = !quiet && total > 1 && showsSpinner(process.stderr, process.env.TERM);
  const began = performance.now();
  let spinner: Ora | undefined;
  return {
    async step(done) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!shown || performance.now() - began < PATIENCE) return;
      const text = inTongue(sentence('files-read', { done, total }));
      if (spinner === undefined) {
        const { default: ora } = await import('ora');
        spinner = ora({ text, discardStdin: false }).start();
      }
      spinner.text = text;
      spinner.render();
    },
    stop() {
      spinner?.stop();
    },
  };
}
