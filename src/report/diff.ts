import { Chalk } from 'chalk';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { withoutControls } from './escape/controls.js';
import { terminalText } from './escape/terminal.js';

/** What changes in a file, as a unified diff for the terminal: its words are the draft's, so they are escaped. Nothing where nothing changes. */
export function unifiedDiff(file: string, before: string, after: string, color: boolean): string {
  if (before === after) return '';
  const name = terminalText(file);
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = (line: string) => {
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line);
    if (line.startsWith('@@')) return chalk.cyan(line);
    if (line.startsWith('+')) return chalk.green(line);
    return line.startsWith('-') ? chalk.red(line) : line;
  };
  const lines = patch
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => paint(shownLine(line)));
  return `${lines.join('\n')}\n`;
}

function shownLine(line: string): string {
  return withoutControls(line.replace(/\r$/, '')).replace(/[\t\v\f\r\u0085]/g, '  ');
}
