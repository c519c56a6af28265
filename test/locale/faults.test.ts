import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/assess/sentences.js';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { sentencesIn } from '../../src/locale/sentences.js';
import { readProposals } from '../../src/proposal/read.js';
import { inWords } from '../../src/proposal/said.js';

const title = 'project:\n  title: Safe routes\n';

/** Files that break the format, by the kind of fault that they have. */
const broken: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['not-a-proposal', '- one\n- two\n'],
  ['no-title', 'project:\n  kind: delivery\n'],
  ['other-format', 'format: other/2\n'],
  ['other-format', 'format: protection-check/7\n'],
  ['colon', `${title}rights: as follows:\n`],
  ['tab', 'project:\n\ttitle: Safe\n\tstage: full\n'],
  ['no-break-space', 'project:\n\u00a0 title: Safe\n'],
  ['missing-space', `${title}people:\n  total:3\n`],
  ['brackets', `${title}risks: [{ id: R1 }]]\n`],
  ['open-bracket', `${title}risks: [{ id: R1 }\nrights: x\n`],
  ['open-quote', `${title}rights: "to know\n`],
  ['curly-quotes', 'project:\n  title: “Safe: routes”\n'],
  ['curly-quotes', `${title}  kind: “delivery”\n`],
  ['special-character', `${title}rights: @home\n`],
  ['backslash', `${title}rights: "C:\\Users"\n`],
  ['indentation', `${title}risks:\n  - id: R1\n  id: R2\n`],
  ['dash', `${title}risks: - id\n`],
  ['line-breaks', 'project:\r  title: Safe\r'],
  ['wrong-type', `${title}people: { groups: idp }\n`],
  ['wrong-type', `${title}risks: [{ groups: { a: b } }]\n`],
  ['unknown-value', `${title}  kind: delivry\n`],
  ['unknown-key', `${title}hovercraft: 1\n`],
  ['unknown-key', `${title}mitigates: [R1]\n`],
  ['unknown-language', `${title}  language: xx\n`],
  ['wrong-type', `${title}people: { total: "3" }\n`],
  ['no-key', `${title}  summary: one\n  two\n`],
  ['text-after-quote', `${title}rights: "law" and order\n`],
  ['unknown-country', `${title}  countries: [Niger]\n`],
  ['unknown-currency', `${title}budget: { currency: beads }\n`],
  ['not-a-date', `${title}  start: in spring\n`],
  ['impossible-date', `${title}  start: 2027-02-30\n`],
  ['end-before-start', `${title}  start: 2027-06\n  end: 2027-05\n`],
  ['not-a-number', `${title}people: { total: many }\n`],
  ['not-whole', `${title}people: { total: 1.500 }\n`],
  ['negative-number', `${title}people: { total: -3 }\n`],
  ['not-yes-or-no', `${title}accountability: { channels: [{ confidential: perhaps }] }\n`],
  ['doubled-key', `${title}rights: x\nrights: y\n`],
  ['merge-key', `${title}<<: x\n`],
  ['key-not-text', `${title}? [a, b]\n: x\n`],
  ['unknown-alias', `${title}rights: *ref\n`],
  ['cut-by-comma', `${title}people: { total: 1,200 }\n`],
  ['duplicate-id', `${title}risks: [{ id: R1 }, { id: R1 }]\n`],
  ['dangling-reference', `${title}risks: [{ id: R1, groups: [idb] }]\n`],
  ['wrong-reference', `${title}risks: [{ id: R1, groups: [R1] }]\n`],
];

const faultsOf = (text: string) =>
  readProposals('draft.yaml', new TextEncoder().encode(text)).documents.flatMap(({ faults }) => [...faults]);

describe.each(broken)('a format fault %s (%j)', (code, text) => {
  const fault = faultsOf(text).find((one) => one.code === code);

  it('is data that says in English what its message says', () => {
    expect(fault?.message).toBeTruthy();
    expect(fault && inWords(fault.said, sentences)).toBe(fault?.message);
  });

  it.each(TRANSLATED_LANGUAGES)('is said in %s, whole', (language) => {
    const words = fault && inWords(fault.said, sentencesIn(language));
    expect(words).toMatch(/\S/);
    expect(words).not.toBe(fault?.message);
    expect(words).not.toMatch(/\b(?:fault|found|expected|way|items|element|several|an|file|month)\.[a-z]/);
  });
});
