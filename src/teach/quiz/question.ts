import type { AssessedRequirement } from '../../assess/verdict.js';
import type { QuizVerdict } from '../../checklist/outcome.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';

/** A passage that may be asked about, before it is judged. */
export interface Candidate {
  readonly requirement: LoadedRequirement;
  readonly verdict: QuizVerdict;
  /** The name of the proposal; nothing for an example of the checklist. */
  readonly file?: string;
  /** Words that may be shown; empty where nothing is written. */
  readonly passage: string;
  /** The requirement as the tool judges it on this passage. */
  readonly judge: () => AssessedRequirement | undefined;
}

/** A passage, the requirement that is asked of it, and what the tool says. */
export interface Question extends Omit<Candidate, 'judge' | 'verdict'> {
  readonly verdict: QuizVerdict;
  readonly assessed: AssessedRequirement;
}
