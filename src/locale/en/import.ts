/** Words of `import` in English: what it writes into a proposal, and what it says. */
export const importWords = {
  file: {
    from: (heading: string) => `From: ${heading}`,
    columns: (heads: string) => `Columns: ${heads}`,
    form: (instruction: string) => `The form: ${instruction}`,
    beforeHeadings: 'Before the first heading',
    withoutText: (headings: readonly string[]) => `Nothing was written under: ${headings.join(' / ')}`,
    top: [
      'Made from a Word document. Above each part stands the heading that it comes from.',
      'What found no place stands under `unplaced` at the end: move it to where it belongs, and look whether the rest is right.',
    ],
  },
  placed: 'What went where:',
  unplaced: (n: number) =>
    `${n} ${n === 1 ? 'part' : 'parts'} without a place, kept with ${n === 1 ? 'its heading' : 'their headings'}`,
  nothingUnplaced: 'Everything found a place.',
  leftOut: 'Left out:',
  kinds: {
    deletions: (n: number) => `${n} tracked ${n === 1 ? 'deletion' : 'deletions'}`,
    comments: (n: number) => `${n} ${n === 1 ? 'comment' : 'comments'}`,
    placeholders: (n: number) => `${n} empty ${n === 1 ? 'field' : 'fields'} of the form`,
    contents: () => 'the table of contents',
    hidden: (n: number) => `${n} hidden ${n === 1 ? 'passage' : 'passages'}`,
    pictures: (n: number) => `${n} ${n === 1 ? 'picture' : 'pictures'}`,
  },
  written: (path: string) => `Written: ${path}`,
  next: (path: string) => `Read it, then check it with: protection-check ${path}`,
  exists: (path: string) => `${path} is there already: it is not overwritten`,
  useForce: 'give another name, or --force to write over it',
  folder: (path: string) => `${path} is a folder`,
  nameOne: 'name one Word file',
  faults: {
    pdf: [
      'this is a PDF file, and only Word files are imported',
      'open it in Word or LibreOffice, save it as .docx, and import that',
    ],
    'old-word': [
      'this is a file of an old version of Word (.doc) or of Excel',
      'open it in Word or LibreOffice, save it as .docx, and import that',
    ],
    password: [
      'this document is locked with a password',
      'open it, take the password away, save it, and import it again',
    ],
    'open-document': [
      'this is an OpenDocument file (.odt)',
      'open it in LibreOffice, save it as .docx, and import that',
    ],
    excel: ['this is an Excel file, and only Word files are imported', 'copy its tables into a Word file'],
    powerpoint: [
      'this is a PowerPoint file, and only Word files are imported',
      'copy its text into a Word file',
    ],
    pages: ['this is a Pages file', 'export it from Pages as Word, and import that'],
    'rich-text': [
      'this is a Rich Text file (.rtf)',
      'open it in Word or LibreOffice, save it as .docx, and import that',
    ],
    'web-page': [
      'this is a web page or XML, not a Word file',
      'open it in Word or LibreOffice, save it as .docx, and import that',
    ],
    zip: ['this is a ZIP file without a Word document', 'unpack it, and import the .docx file in it'],
    other: ['this is no Word file', 'import a .docx file; a proposal in YAML is checked as it is'],
    empty: ['the file is empty', 'look whether it was saved or copied to its end'],
    broken: [
      'this Word file is damaged',
      'open it in Word or LibreOffice, which may repair it, save it again as .docx, and import that',
    ],
    'too-large': [
      'this file unpacks to more than a document can hold',
      'take out what is not part of the proposal, and import it again',
    ],
    'too-deep': [
      'this file nests its parts deeper than any document does',
      'copy its text into a new Word file, and import that',
    ],
    'declares-entities': [
      'this file points to text in other places, as Word never does',
      'do not trust it; ask where it comes from',
    ],
    'no-text': [
      'this document holds no text that can be read',
      'if it is a scan, have its text recognised first; if it links to other documents, copy them into it',
    ],
  },
} satisfies {
  readonly faults: Readonly<Record<string, readonly [string, string]>>;
  readonly [key: string]: unknown;
};

type Wide<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly [string, string]
      ? readonly [string, string]
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [K in keyof T]: Wide<T[K]> };

/** The shape that every language fills. */
export type ImportTalk = Wide<typeof importWords>;
