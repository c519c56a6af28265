import { gateSentences } from '../assess/gate-sentences.js';
import { checklistFaultSentences } from '../checklist/fault-sentences.js';
import { type TalkCode, talk } from '../locale/en/talk.js';
import type { Locale } from '../locale/words.js';
import { faultSentences } from '../proposal/faults/say.js';
import { type Catalogue, inWords, type Said, type SaidValue } from '../proposal/said.js';
import { terminalText } from '../report/escape/terminal.js';

/** Something to say on standard error: a sentence as data, or words that are the same in every language. */
export type Saying = string | Said;

const english: Catalogue = { ...faultSentences, ...gateSentences, ...checklistFaultSentences, ...talk };

/** Standard error speaks one language at a time: English until another is asked for, or that of the report is known. */
let spoken: Catalogue = english;

/** From here on standard error speaks this language. */
export async function speak(locale: Locale): Promise<void> {
  if (locale === 'en') {
    spoken = english;
    return;
  }
  const { talkIn } = await import('../locale/talk.js');
  const { sentencesIn } = await import('../locale/sentences.js');
  spoken = { ...sentencesIn(locale), ...talkIn(locale) };
}

/** A sentence of the tool itself, to be said on standard error. */
export function sentence(code: TalkCode, values: Readonly<Record<string, SaidValue>> = {}): Said {
  return { code, values };
}

/** A sentence of which there is one for a single thing and one for several. */
export function counted<Code extends TalkCode>(
  code: `${Code}-one` extends TalkCode ? Code : never,
  n: number,
  values: Readonly<Record<string, SaidValue>> = {},
): Said {
  return { code: n === 1 ? `${code}-one` : code, values: { ...values, n } };
}

/** In the language that is spoken. */
export function inTongue(saying: Saying): string {
  return inWordsOf(saying, spoken);
}

/** In English, whatever is spoken. */
export function inEnglish(saying: Saying): string {
  return inWordsOf(saying, english);
}

function inWordsOf(saying: Saying, catalogue: Catalogue): string {
  if (typeof saying === 'string') return saying;
  return inWords(saying, catalogue) ?? inWords(saying, english) ?? saying.code;
}

/** Says one line beside the report, on standard error. File names in it may hold anything: they are escaped here. */
export function say(saying: Saying): void {
  process.stderr.write(`${terminalText(inTongue(saying))}\n`);
}
