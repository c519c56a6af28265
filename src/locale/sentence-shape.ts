import type { SentenceCode } from '../assess/sentences.js';

/** The sentences of judging in a language that they are not written in. */
export type Sentences = Readonly<Record<SentenceCode, string>>;
