const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends with the usual code when told to stop. Files are written in one go and replaced whole (files/write.ts), so that
 * there is nothing to clean up.
 */
export function endOnSignals(): void {
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
}
