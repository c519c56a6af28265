import { demoWords } from '../../locale/demo.js';
import { proposalInLocale } from '../../locale/in-locale.js';
import { textsIn } from '../../locale/spoken.js';
import { wordsIn } from '../../locale/words.js';
import { createPage } from '../../report/terminal/page.js';
import { play } from '../../teach/play.js';
import { storyOf } from '../../teach/stories.js';
import { STORY_NAMES, type StoryName } from '../../teach/story-format.js';
import { builtIn } from '../built-in.js';
import { canTurnPages, readKeys } from '../demo/keys.js';
import { pagesOf } from '../demo/pages.js';
import { UsageError } from '../errors.js';
import { writeStandardOutput } from '../files/write.js';
import type { DemoFlags } from '../flags.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

const INTERRUPTED = 130;

/**
 * Improves a weak draft step by step, each judged by the engine: pages to turn at a terminal, all pages one after another elsewhere.
 *
 * @returns 0, or 130 when somebody interrupts it
 * @throws {UsageError} for an unknown story or step
 */
export async function demo(named: string | undefined, flags: DemoFlags): Promise<number> {
  const locale = flags.locale ?? 'en';
  const story = storyOf(knownStory(named, flags.story), locale);
  const step = knownStep(flags.step, story.steps.length);
  // The demo shows the tool as it comes: no configuration of the folder in which it is started.
  const engine = await builtIn();
  const texts = await textsIn(locale, engine);
  const look = {
    quotes: true,
    verbosity: 'normal',
    color: wantsColor(flags.color),
    width: outputWidth(),
  } as const;
  const words = await demoWords(locale);
  const pages = pagesOf(play(engine, story), {
    page: createPage({ ...look, locale }),
    words: wordsIn(locale),
    demo: words,
    spoken: (assessment) => proposalInLocale(assessment, texts),
  });
  if (step !== undefined) {
    await writeStandardOutput(pages[step] ?? '');
    return 0;
  }
  if (flags.interactive && canTurnPages()) return turnPages(pages, words.keys);
  await writeStandardOutput(pages.join(`\n${'─'.repeat(Math.min(look.width, RULE))}\n\n`));
  return 0;
}

const RULE = 40;
const CLEARED = '\x1b[2J\x1b[H';

async function turnPages(pages: readonly string[], keys: string): Promise<number> {
  let at = 0;
  const show = () => process.stdout.write(`${CLEARED}${pages[at] ?? ''}\n${keys}\n`);
  show();
  return readKeys((wish) => {
    if (wish === 'stop') return INTERRUPTED;
    if (wish === 'end' || (wish === 'next' && at === pages.length - 1)) return 0;
    const before = at;
    if (wish === 'next') at += 1;
    if (wish === 'back') at = Math.max(0, at - 1);
    if (wish === 'first') at = 0;
    if (at !== before) show();
    return undefined;
  });
}

function knownStory(named: string | undefined, flagged: string | undefined): StoryName {
  if (named !== undefined && flagged !== undefined && named !== flagged)
    throw new UsageError(sentence('two-stories', { named, flagged }), sentence('two-stories-hint'));
  const written = named ?? flagged ?? STORY_NAMES[0];
  const story = STORY_NAMES.find((name) => name === written.toLowerCase());
  if (story !== undefined) return story;
  throw new UsageError(
    sentence('no-story', { name: written, meant: orMeant(written, STORY_NAMES) }),
    sentence('stories', { names: [...STORY_NAMES] }),
  );
}

function knownStep(step: number | undefined, steps: number): number | undefined {
  if (step === undefined || step <= steps) return step;
  throw new UsageError(sentence('no-step', { steps }), sentence('no-step-hint'));
}
