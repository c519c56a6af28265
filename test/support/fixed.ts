import type { Assessment } from '../../src/assess/verdict.js';
import { addStubs, type Fixed } from '../../src/fix/fix.js';
import { wantedOf } from '../../src/fix/wanted.js';
import { fixWords } from '../../src/locale/en/fix.js';
import type { ReadFile } from '../../src/proposal/document.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { readProposals } from '../../src/proposal/read.js';
import { engine } from './engine.js';

const QUESTIONS = new Map(engine().requirements.map(({ id, question }) => [id, question]));

const limits = { ...defaultLimits, bytes: Number.MAX_SAFE_INTEGER };

/** A text as the tool reads and judges it. */
export interface Told {
  readonly text: string;
  readonly documents: readonly (ReadFile['documents'][number] & { readonly assessment?: Assessment })[];
}

export function told(text: string): Told {
  const { documents } = readProposals('draft.yaml', new TextEncoder().encode(text), limits);
  return {
    text,
    documents: documents.map((document) =>
      'proposal' in document ? { ...document, assessment: engine().assess(document, '') } : document,
    ),
  };
}

/** Adds stubs as the command does, in English. */
export function fixedOf({ text, documents }: Told, only?: readonly string[]): Fixed {
  const orders = documents.flatMap((one) =>
    'proposal' in one && one.assessment !== undefined
      ? [
          {
            document: one.document,
            wanted: wantedOf(one.assessment, one.places, QUESTIONS, only),
            words: fixWords.stub,
          },
        ]
      : [],
  );
  return addStubs(text, orders, limits);
}

/** The text with the examples of all stubs put to use: every stub without what it says, and without its number signs. */
export function putToUse({ text, documents }: Told, themes: readonly string[] = []): string {
  const remark = '§';
  const words = {
    missing: () => remark,
    careful: () => remark,
    example: remark,
    ways: { 'add-to-text': remark, 'in-place': remark, 'into-flow': remark },
  };
  const orders = documents.flatMap((one) =>
    'proposal' in one
      ? [
          {
            document: one.document,
            wanted: wantedOf(engine().assess(one, '', { themes }), one.places, QUESTIONS, undefined).map(
              (wanted) => ({ ...wanted, question: remark }),
            ),
            words,
          },
        ]
      : [],
  );
  return addStubs(text, orders, limits)
    .text.split('\n')
    .filter((line) => !line.includes(remark))
    .map((line) => line.replace(/^( *)# ?/, '$1'))
    .join('\n');
}

/** What it says to the tool: its proposals, and every verdict on them. Lines and columns are left out. */
export function meaningOf({ documents }: Told): unknown {
  return documents.map((one) => ({
    document: one.document,
    faults: one.faults.map(({ code }) => code),
    ...('proposal' in one ? { proposal: one.proposal, unreadable: one.unreadable } : {}),
    level: one.assessment?.level,
    verdicts: one.assessment?.requirements.map(({ id, verdict }) => `${id} ${verdict}`),
  }));
}

/** Lines that were added to a text; nothing where any other change was made to it. A last line may have got its end. */
export function addedLines(before: string, after: string): readonly string[] | undefined {
  const added: string[] = [];
  const old = before.split('\n');
  let at = 0;
  for (const line of after.split('\n')) {
    const isLast = at === old.length - 1;
    if (at < old.length && (line === old[at] || (isLast && line.replace(/\r$/, '') === old[at]))) at++;
    else added.push(line);
  }
  return at === old.length ? added : undefined;
}
