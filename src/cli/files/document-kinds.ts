import { extname } from 'node:path';

const kinds: Readonly<Record<string, string>> = {
  '.doc': 'an old Word file',
  '.docx': 'a Word file',
  '.docm': 'a Word file',
  '.dotx': 'a Word file',
  '.rtf': 'a Rich Text file',
  '.odt': 'an OpenDocument text',
  '.pages': 'a Pages file',
  '.pdf': 'a PDF file',
  '.xls': 'an Excel file',
  '.xlsx': 'an Excel file',
  '.xlsm': 'an Excel file',
  '.ods': 'an OpenDocument table',
  '.csv': 'a table of values',
  '.ppt': 'a PowerPoint file',
  '.pptx': 'a PowerPoint file',
  '.odp': 'an OpenDocument presentation',
};

/** What a file is that people hand in instead of a proposal, by the ending of its name; nothing for others. */
export function documentKind(name: string): string | undefined {
  return kinds[extname(name).toLowerCase()];
}

/** What to do with such a file. */
export function documentAdvice(kind: string): string {
  return `This is ${kind}, not a YAML file. ${kind === 'a Word file' ? 'Turn it into a proposal with `protection-check import`, or copy' : 'Copy'} its text into a proposal file (a text file whose name ends in .yaml; one of the examples is a good start) and check that file.`;
}
