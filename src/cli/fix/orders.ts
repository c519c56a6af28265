import type { Engine } from '../../assess/engine.js';
import type { Assessment } from '../../assess/verdict.js';
import type { Order } from '../../fix/fix.js';
import { wantedOf } from '../../fix/wanted.js';
import { fixWordsIn } from '../../locale/fix.js';
import { localeOf, spokenProposal } from '../../locale/spoken.js';
import type { Locale } from '../../locale/words.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { readProposals } from '../../proposal/read.js';
import type { Said } from '../../proposal/said.js';
import { UsageError } from '../errors.js';
import { faultAt, languagesOf } from '../files/one-proposal.js';
import { sha256 } from '../files/read.js';
import type { Prepared } from '../prepare.js';
import { engineIn } from '../speech.js';
import { speak } from '../talk.js';

/** A proposal of a file and what was judged of it. */
export interface Judged {
  readonly document: ProposalDocument;
  readonly assessment: Assessment;
}

/** @throws {UsageError} when a part of the file cannot be read: then it is not known what may be added */
export async function judged(
  file: string,
  text: string,
  { engine, optionsOf, limits }: Prepared,
  asked: Locale | undefined,
): Promise<readonly Judged[]> {
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const documents: Judged[] = [];
  const unreadable: Said[] = [];
  const read = readProposals(file, bytes, limits).documents;
  for (const document of read) {
    if ('proposal' in document)
      documents.push({ document, assessment: engine.assess(document, hash, optionsOf(file)) });
    else unreadable.push(...document.faults.map((fault) => faultAt(file, fault)));
  }
  if (unreadable.length > 0) {
    const locale = localeOf(asked, languagesOf(read));
    await speak(locale);
    throw new UsageError(fixWordsIn(locale).errors.unreadable(file), ...unreadable);
  }
  return documents;
}

/** What stubs are to be added to each proposal, in its language or the one that is asked for. */
export async function ordersOf(
  documents: readonly Judged[],
  only: readonly string[] | undefined,
  engine: Engine,
  asked: Locale | undefined,
): Promise<readonly Order[]> {
  const orders: Order[] = [];
  for (const { document, assessment } of documents) {
    const locale = localeOf(asked, [assessment]);
    const said = await spokenProposal(assessment, locale, engine);
    const questions = new Map(
      engineIn(engine, locale).requirements.map(({ id, question }) => [id, question]),
    );
    orders.push({
      document: document.document,
      wanted: wantedOf(said, document.places, questions, only),
      words: fixWordsIn(locale).stub,
    });
  }
  return orders;
}
