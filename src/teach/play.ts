import { compare, type RequirementChange } from '../assess/compare.js';
import type { Engine } from '../assess/engine.js';
import type { Assessment, Level } from '../assess/verdict.js';
import { readProposals } from '../proposal/read.js';
import { type DiffBlock, draftDiff } from './draft-diff.js';
import { draftsOf } from './drafts.js';
import type { Story, StoryStep } from './story-format.js';

/** Where a draft stands as a whole. */
export interface Standing {
  readonly level: Level;
  readonly met: number;
  readonly applicable: number;
}

/** A step of a story as the engine judges it now. */
export interface PlayedStep {
  /** 1 for the first change. */
  readonly number: number;
  readonly step: StoryStep;
  readonly diff: readonly DiffBlock[];
  /** How many requirements are met, before and after. */
  readonly met: { readonly before: Standing; readonly after: Standing };
  /** Every verdict that moved, in the order of the checklist. */
  readonly moved: readonly RequirementChange[];
  readonly assessment: Assessment;
}

export interface PlayedStory {
  readonly story: Story;
  readonly start: Assessment;
  readonly steps: readonly PlayedStep[];
}

/**
 * Judges the draft of a story at its start and after each step.
 *
 * @throws {Error} when a draft cannot be read or a step does not fit it, which a test rules out
 */
export function play(engine: Engine, story: Story): PlayedStory {
  const drafts = draftsOf(story);
  const judged = drafts.map((draft) => assessed(engine, draft));
  const [start] = judged;
  if (start === undefined) throw new Error('a story without a draft');
  const steps = story.steps.flatMap((step, i) => {
    const [before, after] = [judged[i], judged[i + 1]];
    if (before === undefined || after === undefined) return [];
    const moved = compare(before, after).changes.filter(({ movement }) => movement !== 'same');
    const diff = draftDiff(drafts[i] ?? '', drafts[i + 1] ?? '');
    return [
      {
        number: i + 1,
        step,
        diff,
        met: { before: standingOf(before), after: standingOf(after) },
        moved,
        assessment: after,
      },
    ];
  });
  return { story, start, steps };
}

/** The level of a draft, and how many of the requirements that apply are met. */
export function standingOf({ level, fractions }: Assessment): Standing {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    level,
    met: sum(fractions.map(({ met }) => met)),
    applicable: sum(fractions.map(({ applicable }) => applicable)),
  };
}

function assessed(engine: Engine, draft: string): Assessment {
  const [document] = readProposals('draft.yaml', new TextEncoder().encode(draft)).documents;
  if (document === undefined || !('proposal' in document)) throw new Error('a draft that cannot be read');
  return engine.assess(document, '');
}
