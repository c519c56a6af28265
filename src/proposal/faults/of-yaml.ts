import type { Catalogue } from '../said.js';

/** What is wrong with how a file is written, in English, for somebody who does not know YAML. */
export const ofYaml = {
  'fault.yaml':
    'This cannot be read as YAML. Look for a quotation mark, bracket, colon or indentation that is missing or too many, here and on the line above.',
  'fault.brackets':
    'Between { } or [ ] a comma is missing, or a colon or bracket is too many. Put texts that hold a colon or comma in quotation marks, and a comma between values.',
  'fault.backslash':
    'Between double quotation marks a backslash has a meaning of its own. Write two backslashes, or put the text in single quotation marks.',
  'fault.tab':
    'A tab stands at the beginning of this line{others}. YAML counts spaces only: replace each tab there by two spaces.',
  'fault.and-more-lines': ' (and on {more} more)',
  'fault.line-breaks':
    'The lines of this file end as those of very old Mac programs, so that it looks like one line. Save it again with Windows or Unix line breaks.',
  'fault.no-break-space':
    'A no-break space, as word processors make them, stands on this line{others} where YAML needs an ordinary space. Delete it and type a space.',
  'fault.no-break-space-hides':
    'After a colon or dash stands a no-break space, as word processors make them, so that YAML sees only a text here. Delete it and type an ordinary space.',
  'fault.no-break-space-in-key':
    'The key {key} holds a no-break space or another invisible character, as word processors make them. Delete it and type ordinary spaces.',
  'fault.missing-space':
    'On this line{others} the colon of a key has no space after it. Write `key: value`, with a space after the colon.',
  'fault.missing-space-hides':
    'A colon or dash has no space after it, so that YAML sees only a text here. Write `key: value` or `- item`, with a space.',
  'fault.missing-space-of-key': '{key}: the colon of a key needs a space after it. Write `{meant}: …`.',
  'fault.open-bracket':
    'A list in [ ] or a block in { } that begins before is not closed. Add the bracket that is missing; a text that begins with a bracket must stand in quotation marks.',
  'fault.indentation':
    'This line does not begin in the same column as the lines that it belongs to. Give it exactly as many spaces as they have; if it begins a new item of a list, begin it with a dash and a space.',
  'fault.indentation-deeper':
    'This line is indented more than the line above, which has a value already. Begin it in the same column as that line; if it continues a text, put the text below `|` after the key.',
  'fault.dash':
    'A dash begins an item of a list here, and no list can begin in this place. Begin the list on the line below its key, indented, and give all its dashes the same column.',
  'fault.no-key':
    'This line has no key: a key is a word followed by a colon and a space. If it continues the text above, indent it more than the key of that text.',
  'fault.open-quote':
    'A quotation mark is opened here and never closed. Close it at the end of the text; quotation marks inside the text must be of the other kind (\' or ").',
  'fault.curly-quotes':
    'This text stands in curly quotes, as word processors make them, which are no quotation marks in YAML. Type straight ones: {written}"…".',
  'fault.curly-quotes-cut':
    'A text of `{key}` stands in curly quotes, which do not hold it together: the comma in it cuts it in two. Type straight quotation marks: "…".',
  'fault.curly-quotes-of-value':
    '`{key}` stands in curly quotes, as word processors make them: YAML takes them as part of the value. Delete them{meant}.',
  'fault.curly-quotes-meant': ': {key}: {value}',
  'fault.text-after-apostrophe':
    'The text goes on after its closing quotation mark. If the mark is an apostrophe, put the whole text in double quotation marks: {written}"…".',
  'fault.text-after-quote':
    "The text goes on after its closing quotation mark. Put the whole text in single quotation marks ({written}'…'), or below `|`.",
  'fault.special-character':
    'A text that begins with {sign} must stand in quotation marks, because {sign} means something in YAML: {written}"…".',
  'fault.colon':
    'This text holds a colon followed by a space, which YAML takes for a key. Put the text in quotation marks: {written}"…".',
  'fault.too-deep':
    'Lists and blocks stand in each other here more deeply than any proposal needs. Look for opening brackets or dashes that were not meant.',
  'fault.too-many-tokens':
    'The document is made of far more keys and signs than any proposal. Is this the right file?',
  'fault.too-many-values':
    'The document holds far more values than any proposal, or repeats itself through aliases (* and &) until it does. Write out what is meant.',
  'fault.too-many-faults': 'The document breaks the format in thousands of places. Is it a proposal at all?',
  'fault.not-a-proposal':
    'The document holds {found}, and a proposal begins with keys such as project: and, below it, title:. Start from one of the examples; if this is no proposal, leave the file out.',
  'found.running-text': 'running text',
  'fault.other-format':
    '`format` names another format than that of proposals. Write format: {format}, or delete the line; if this is no proposal, leave the file out.',
  'fault.other-version':
    'The file follows version {version} of the format, and this tool reads version 1. Use a newer version of the tool, or write format: {format} if that is what the file follows.',
  'fault.schema':
    'The value of {path} does not fit the format, and this tool did not notice in time: please report it.',
  'fault.no-title':
    'The file has no `project.title`, which is the one thing that a proposal must have. Write at its beginning: project:, and below it, indented by two spaces, title: and the title. If this is no proposal, leave the file out.',
} as const satisfies Catalogue;
