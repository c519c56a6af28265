import type { RequirementChange } from '../../assess/compare.js';
import type { AssessedRequirement, Assessment } from '../../assess/verdict.js';
import type { DemoWords } from '../../locale/demo.js';
import type { Words } from '../../locale/words.js';
import { LEVEL_STYLES, SEVERITY_STYLES, VERDICT_STYLES } from '../../report/terminal/marks.js';
import { gap, type Page, type Piece, quiet, type Style, strong } from '../../report/terminal/page.js';
import type { DiffBlock, DiffLine } from '../../teach/draft-diff.js';
import { type PlayedStep, type PlayedStory, standingOf } from '../../teach/play.js';

/** What the pages of a demo are written with. */
export interface Telling {
  readonly page: Page;
  readonly words: Words;
  readonly demo: DemoWords;
  /** An assessment in the language of the demo. */
  readonly spoken: (assessment: Assessment) => Assessment;
}

/** The pages of a story: the draft at the start, then each step. */
export function pagesOf(played: PlayedStory, telling: Telling): readonly string[] {
  const { steps } = played;
  return [startPage(played, telling), ...steps.map((step) => stepPage(step, steps.length, telling))];
}

function startPage({ story, start }: PlayedStory, { page, words, demo }: Telling): string {
  const { level, met, applicable } = standingOf(start);
  return text([
    page.wrapped([], [strong(story.title)]),
    page.wrapped([], [story.intro]),
    [...page.wrapped([], [strong(demo.start)]), ...page.snippet(2, story.start)],
    [
      ...page.wrapped([], [strong(demo.stands)]),
      ...page.wrapped(
        [gap(2)],
        [
          { text: demo.level(words.levels[level]), style: LEVEL_STYLES[level] },
          ' ',
          demo.met(met, applicable),
        ],
      ),
    ],
  ]);
}

function stepPage(played: PlayedStep, of: number, telling: Telling): string {
  const { page, words, demo } = telling;
  const { number, step, diff, met, moved } = played;
  const { before, after } = met;
  const also = moved.filter(({ id }) => !step.moves.includes(id)).map(({ id }) => id);
  const levels = demo.levels(words.levels[before.level], words.levels[after.level]);
  return text([
    page.wrapped([], [strong(demo.step(number, of, step.title))]),
    page.wrapped([], [step.why]),
    [...page.wrapped([], [strong(demo.change)]), ...diff.flatMap((block) => changed(block, telling))],
    [
      ...page.wrapped([], [strong(demo.verdicts)]),
      ...movedLines(played, telling),
      ...(also.length === 0 ? [] : page.wrapped([gap(2)], [quiet(demo.also(also.join(', ')))])),
    ],
    [
      ...page.wrapped([], [strong(demo.stands)]),
      ...page.wrapped(
        [gap(2)],
        [
          { text: levels, style: LEVEL_STYLES[after.level] },
          ' ',
          demo.rises(before.met, after.met, after.applicable),
        ],
      ),
      ...(number === of ? page.wrapped([gap(2)], [quiet(demo.end)]) : []),
    ],
  ]);
}

const SIGNS: Readonly<Record<DiffLine['is'], string>> = { taken: '-', added: '+', same: ' ' };
const STYLES: Readonly<Record<DiffLine['is'], Style>> = { taken: 'bad', added: 'good', same: 'quiet' };

/** The lines of a change, broken at the width of the page behind their indentation. */
function changed({ line, lines }: DiffBlock, { page, demo }: Telling): readonly string[] {
  return [
    ...page.wrapped([gap(2)], [quiet(demo.fromLine(line))]),
    ...lines.flatMap(({ is, text: content }) => {
      const words = content.trimStart();
      const style = STYLES[is];
      const indentation = content.length - words.length;
      return page.wrapped(
        [gap(2), { text: SIGNS[is], style, fill: 2 + indentation }],
        [{ text: words, style }],
        2,
      );
    }),
  ];
}

/** The verdicts that the step is about: what they were and are, and the words that were found. */
function movedLines({ step, moved, assessment }: PlayedStep, telling: Telling): readonly string[] {
  const told = telling.spoken(assessment);
  return moved
    .filter(({ id }) => step.moves.includes(id))
    .flatMap((change) => {
      const requirement = told.requirements.find(({ id }) => id === change.id);
      return requirement === undefined ? [] : movedLine(change, requirement, telling);
    });
}

function movedLine(
  { before }: RequirementChange,
  { id, title, severity, verdict, evidence, findings }: AssessedRequirement,
  { page, words, demo }: Telling,
): readonly string[] {
  const was: readonly Piece[] =
    before === undefined ? [] : [{ text: words.verdicts[before], style: VERDICT_STYLES[before] }, ' → '];
  const [first] = evidence;
  const missing = [...new Set(findings.map((finding) => finding.missing))];
  return [
    ...page.wrapped(
      [gap(2), strong(id), gap(2)],
      [
        { text: words.severities[severity], style: SEVERITY_STYLES[severity] },
        gap(2),
        ...was,
        { text: words.verdicts[verdict], style: VERDICT_STYLES[verdict] },
      ],
    ),
    ...page.wrapped([gap(4)], [title]),
    ...(first === undefined
      ? []
      : page.wrapped([gap(4)], [quiet(`${demo.because}${words.colon}${words.quoted(first.quote)}`)])),
    ...(missing.length === 0
      ? []
      : page.wrapped([gap(4)], [quiet(`${demo.still}${words.colon}${missing.join(words.semicolon)}`)])),
  ];
}

function text(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
