import { oneLine } from './controls.js';

/** The message of a workflow command of GitHub: each line for itself without controls, so that none begins a command of its own. */
export function annotationMessage(lines: readonly string[]): string {
  return data(lines.map((line) => oneLine(line).trim()).join('\n'));
}

/** A property of a workflow command of GitHub, on one line. */
export function annotationProperty(text: string): string {
  return data(oneLine(text).trim()).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
