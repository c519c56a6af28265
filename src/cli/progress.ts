import type { Ora } from 'ora';
import { whenStopped } from './signals.js';
import { inTongue, say, sentence } from './talk.js';

/** Shows on a terminal how far a long run is, and says it when a signal ends the run. */
export interface Progress {
  /** One file more is done. Lets signals and the spinner have their turn. */
  step(): Promise<void>;
  stop(): void;
}

/** For runs that nobody watches. */
export const UNSEEN: Progress = { step: async () => undefined, stop: () => undefined };

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
  let done = 0;
  let spinner: Ora | undefined;
  whenStopped(() => {
    spinner?.stop();
    say(sentence('stopped', { done, total }));
  });
  return {
    async step() {
      done += 1;
      await new Promise((resolve) => setImmediate(resolve));
      const spent = performance.now() - began;
      if (!shown || spent < PATIENCE) return;
      const text = progressInWords(done, total, spent / 1000);
      if (spinner === undefined) {
        const { default: ora } = await import('ora');
        spinner ??= ora({ text, discardStdin: false }).start();
      }
      spinner.text = text;
      spinner.render();
    },
    stop() {
      spinner?.stop();
    },
  };
}

/** How far a run is, how fast, and how long it will take yet. */
export function progressInWords(done: number, total: number, seconds: number): string {
  const rate = done / seconds;
  return inTongue(
    sentence('files-judged', {
      done,
      total,
      rate: Math.round(rate * 60),
      left: span((total - done) / rate),
    }),
  );
}

/** The same in every language. */
function span(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
