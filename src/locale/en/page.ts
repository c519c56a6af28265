/** Words of the page that judges a file in a browser, in English. */
export const page = {
  title: 'Check a project proposal for protection',
  lead: 'Choose a proposal, as a Word file or in YAML, and read what to fix, where and why.',
  privacy: 'Your file stays on this computer. This page sends nothing and works without internet.',
  choose: 'Proposals',
  drop: 'Or drop the files anywhere on this page.',
  pageLanguage: 'Language of this page',
  reportLanguage: 'Language of the report',
  asProposal: 'that of the proposal',
  reading: 'Reading …',
  ready: 'The report is below.',
  nothing: 'No report could be made.',
  failed:
    'Something went wrong in this page, and the file was not judged. Please tell us, without its words.',
  tooLarge: 'this file is too large',
  saveReport: 'Save the report',
  saveDraft: 'Save as YAML:',
  draft:
    'A Word file was turned into a proposal in YAML, whose lines the report names. Save it, put right what stands in the wrong place, and check that file from then on.',
  report: 'Report',
  licences: 'Licences of the packages in this page',
};

export type PageWords = typeof page;
