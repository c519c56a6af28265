import { askedBy } from '../../src/fix/asked.js';
import { addStubs, type Fixed } from '../../src/fix/fix.js';
import { wantedOf } from '../../src/fix/wanted.js';
import { fixWords } from '../../src/locale/en/fix.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { readProposals } from '../../src/proposal/read.js';
import { engine } from './engine.js';

/** Adds stubs to a text as the command does, in English. */
export function fixed(text: string, only?: readonly string[]): Fixed {
  const asked = new Map(engine().requirements.map((one) => [one.id, askedBy(one)]));
  const orders = documentsOf(text).flatMap((document) =>
    'proposal' in document
      ? [
          {
            document: document.document,
            wanted: wantedOf(engine().assess(document, ''), document.places, (id) => asked.get(id), only),
            words: fixWords.stub,
          },
        ]
      : [],
  );
  return addStubs(text, orders, defaultLimits);
}

/** What a text says to the tool: its proposals, and every verdict on them. Lines and columns are left out. */
export function meaningOf(text: string): unknown {
  return documentsOf(text).map((document) => {
    const faults = document.faults.map(({ code }) => code);
    if (!('proposal' in document)) return { document: document.document, faults };
    const { requirements, level } = engine().assess(document, '');
    return {
      document: document.document,
      faults,
      proposal: document.proposal,
      unreadable: document.unreadable,
      level,
      verdicts: requirements.map(({ id, verdict }) => `${id} ${verdict}`),
    };
  });
}

/** Lines that were added to a text; nothing where any other change was made to it. */
export function addedLines(before: string, after: string): readonly string[] | undefined {
  const added: string[] = [];
  const old = before.split('\n');
  let at = 0;
  for (const line of after.split('\n')) {
    const isOld = at < old.length && line === old[at];
    const isOldLast = at === old.length - 1 && line.replace(/\r$/, '') === old[at];
    if (isOld || isOldLast) at++;
    else added.push(line);
  }
  return at === old.length ? added : undefined;
}

function documentsOf(text: string) {
  return readProposals('draft.yaml', new TextEncoder().encode(text), {
    ...defaultLimits,
    bytes: Number.MAX_SAFE_INTEGER,
  }).documents;
}
