import type { Catalogue } from '../said.js';

/** Why a file cannot be read, or holds no proposal, in English. */
export const ofFiles = {
  'fault.too-large':
    'The file has {size} MB; files are read up to {limit} MB. A proposal is text and rarely has more than 0.1 MB: is this the right file? The limit can be raised.',
  'fault.too-large-has':
    'Files are read up to {limit} MB, and this one has {size} MB. A proposal is text and rarely has more than 0.1 MB: is this the right file? --max-size raises the limit.',
  'fault.too-large-is':
    'Files are read up to {limit} MB, and this one is larger than that. A proposal is text and rarely has more than 0.1 MB: is this the right file? --max-size raises the limit.',
  'fault.not-yaml':
    'This is {kind}, not a YAML file. Copy its text into a proposal file (a text file whose name ends in .yaml; one of the examples is a good start) and check that file.',
  'fault.word':
    'This is a Word file, not a YAML file. Turn it into a proposal with `protection-check import`, or copy its text into a proposal file (a text file whose name ends in .yaml; one of the examples is a good start) and check that file.',
  'file.pdf': 'a PDF file',
  'file.rtf': 'a Rich Text file',
  'file.old-office': 'an old Word or Excel file',
  'file.picture': 'a picture',
  'file.word': 'a Word file',
  'file.excel': 'an Excel file',
  'file.powerpoint': 'a PowerPoint file',
  'file.opendocument': 'an OpenDocument file',
  'file.opendocument-text': 'an OpenDocument text',
  'file.opendocument-table': 'an OpenDocument table',
  'file.opendocument-presentation': 'an OpenDocument presentation',
  'file.pages': 'a Pages file',
  'file.csv': 'a table of values',
  'file.zip': 'a ZIP file',
  'fault.utf-16':
    'The file is saved as UTF-16 (some Windows programs call it "Unicode"). Open it in your editor and save it again with the encoding UTF-8.',
  'fault.not-utf-8':
    'Line {line} holds a character that is not UTF-8: the file was probably saved in a Windows code page, where letters with accents and curly quotes are written otherwise. Open it in your editor and save it again with the encoding UTF-8.',
  'fault.binary':
    'The file holds binary data, not text. A proposal is a text file in YAML: is this the right file? If it is, save it again as plain text with the encoding UTF-8.',
  'fault.empty':
    'The file is empty, or holds comments only. A proposal begins with project: and, below it, title: with the title; one of the examples is a good start.',
  'fault.too-many-documents':
    'The file holds more than {most} documents, divided by ---. What follows is not read: put the proposals into several files.',
  'fault.not-readable': 'This file cannot be read.',
  'fault.not-readable-because': 'This file cannot be read: {reason}.',
  'fault.folder-closed': 'This folder cannot be looked into.',
  'fault.no-such-file': 'There is no such file.',
  'fault.no-such-file-meant': 'There is no such file; did you mean {meant}?',
  'fault.internal':
    'The tool failed on this file ({kind}). This is a mistake of the tool, not of the proposal.',
  'reason.ENOENT': 'it does not exist',
  'reason.ENOTDIR': 'a part of its path is not a folder',
  'reason.EISDIR': 'it is a folder',
  'reason.EACCES': 'you may not',
  'reason.EPERM': 'you may not',
  'reason.EROFS': 'the disk is read-only',
  'reason.ENOSPC': 'the disk is full',
  'reason.ELOOP': 'its links lead in a circle',
  'reason.ENAMETOOLONG': 'its name is too long',
  'reason.EMFILE': 'too many files are open',
  'reason.refused': 'the system refused it',
  'reason.other': 'the system says {code}',
} as const satisfies Catalogue;
