import { extname } from 'node:path';
import { type FaultSentence, type ToldFault, tellOtherKind } from '../../proposal/faults/say.js';

const kinds: Readonly<Record<string, FaultSentence>> = {
  '.doc': 'file.old-office',
  '.docx': 'file.word',
  '.docm': 'file.word',
  '.dotx': 'file.word',
  '.rtf': 'file.rtf',
  '.odt': 'file.opendocument-text',
  '.pages': 'file.pages',
  '.pdf': 'file.pdf',
  '.xls': 'file.excel',
  '.xlsx': 'file.excel',
  '.xlsm': 'file.excel',
  '.ods': 'file.opendocument-table',
  '.csv': 'file.csv',
  '.ppt': 'file.powerpoint',
  '.pptx': 'file.powerpoint',
  '.odp': 'file.opendocument-presentation',
};

/** What a file is that people hand in instead of a proposal, by the ending of its name; nothing for others. */
export function documentKind(name: string): FaultSentence | undefined {
  return kinds[extname(name).toLowerCase()];
}

/** What to do with such a file. */
export function documentAdvice(kind: FaultSentence): ToldFault {
  return tellOtherKind(kind);
}
