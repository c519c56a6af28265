const codes = { SIGINT: 130, SIGTERM: 143 } as const;

let lastWords: (() => void) | undefined;

/**
 * Ends with the usual code when told to stop. Files are put in their places in one go (files/write.ts), so that none is there by half;
 * what lies beside them by then goes with the process.
 */
export function endOnSignals(): void {
  for (const [signal, code] of Object.entries(codes))
    process.once(signal, () => {
      lastWords?.();
      process.exit(code);
    });
}

/** What is said before the program ends because of a signal. */
export function whenStopped(say: () => void): void {
  lastWords = say;
}
