/** Why a file cannot be imported: a code, for which each language has its words. */
export type FaultCode =
  | 'pdf'
  | 'old-word'
  | 'password'
  | 'open-document'
  | 'excel'
  | 'powerpoint'
  | 'pages'
  | 'rich-text'
  | 'web-page'
  | 'zip'
  | 'other'
  | 'empty'
  | 'broken'
  | 'too-large'
  | 'too-deep'
  | 'declares-entities'
  | 'no-text';

/** A file that is no Word document, or one that is not read. */
export class ImportFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode) {
    super(code);
    this.code = code;
  }
}
