import { terminalText } from '../report/escape/terminal.js';

/** Says one line beside the report, on standard error. File names in it may hold anything: they are escaped here. */
export function say(line: string): void {
  process.stderr.write(`${terminalText(line)}\n`);
}
