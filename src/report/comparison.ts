import { type Comparison, MOVEMENTS, type RequirementChange } from '../assess/compare.js';
import { type ComparisonWords, comparisonWordsIn } from '../locale/comparison.js';
import { type Words, wordsIn } from '../locale/words.js';
import type { ComparisonFormat } from './comparison-formats.js';
import { jsonText } from './escape/json.js';
import { markdownCellCode, markdownSentence, markdownText } from './escape/markdown.js';
import type { ReportOptions } from './options.js';
import { createPage, gap, type Page, quiet, strong } from './terminal/page.js';

/** A comparison as a text: the same comparison and options always give the same one. No words of the drafts. */
export type WriteComparison = (comparison: Comparison, options: ReportOptions) => string;

/** Kinds of change that are shown one by one, the worst first; what is unchanged is counted. */
const SHOWN = MOVEMENTS.filter((movement) => movement !== 'same');

const writeTerminal: WriteComparison = (comparison, options) => {
  const page = createPage(options);
  const words = wordsIn(options.locale);
  const said = comparisonWordsIn(options.locale);
  const side = (label: string, { file, level, open }: Comparison['before']) =>
    page.wrapped(
      [quiet(`${label}${words.colon}`)],
      [`${file}, ${words.levels[level].toLowerCase()}, ${said.open(open)}`],
    );
  const lines = [
    ...page.wrapped([], [strong(said.title)]),
    ...side(said.before, comparison.before),
    ...side(said.after, comparison.after),
    ...SHOWN.flatMap((movement) => {
      const changes = changesOf(comparison, movement);
      if (changes.length === 0) return [];
      return [
        '',
        ...page.wrapped([], [strong(`${said.movements[movement]}${words.colon}${changes.length}`)]),
        ...changes.flatMap((change) => terminalLines(page, words, said, change)),
      ];
    }),
    '',
    ...page.wrapped([], [quiet(closing(comparison, said))]),
  ];
  return `${lines.join('\n')}\n`;
};

function terminalLines(
  page: Page,
  words: Words,
  said: ComparisonWords,
  change: RequirementChange,
): readonly string[] {
  return [
    ...page.wrapped([gap(2)], [`${change.id} ${change.title}${words.colon}${verdicts(words, change)}`]),
    ...(change.filled.length === 0
      ? []
      : page.wrapped([gap(4)], [`${said.filled}${words.colon}${change.filled.join(words.semicolon)}`])),
    ...(change.newlyMissing.length === 0
      ? []
      : page.wrapped(
          [gap(4)],
          [`${said.missing}${words.colon}${change.newlyMissing.join(words.semicolon)}`],
        )),
  ];
}

const writeMarkdown: WriteComparison = (comparison, { locale }) => {
  const words = wordsIn(locale);
  const said = comparisonWordsIn(locale);
  const side = (label: string, { file, level, open }: Comparison['before']) =>
    `| ${label} | ${markdownCellCode(file)} | ${words.levels[level]} | ${said.open(open)} |`;
  const blocks = [
    `# ${said.title}`,
    [
      `| | ${words.labels.file} | ${words.labels.level} | |`,
      '| --- | --- | --- | --- |',
      side(said.before, comparison.before),
      side(said.after, comparison.after),
    ].join('\n'),
    ...SHOWN.flatMap((movement) => {
      const changes = changesOf(comparison, movement);
      if (changes.length === 0) return [];
      return [
        `## ${said.movements[movement]}${words.colon}${changes.length}`,
        changes.map((change) => markdownItem(words, said, change)).join('\n'),
      ];
    }),
    closing(comparison, said),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function markdownItem(words: Words, said: ComparisonWords, change: RequirementChange): string {
  const parts = [
    `- **${markdownText(change.id)}** ${markdownSentence(change.title)}${words.colon}${verdicts(words, change)}`,
    ...(change.filled.length === 0
      ? []
      : [`  - ${said.filled}${words.colon}${markdownSentence(change.filled.join(words.semicolon))}`]),
    ...(change.newlyMissing.length === 0
      ? []
      : [`  - ${said.missing}${words.colon}${markdownSentence(change.newlyMissing.join(words.semicolon))}`]),
  ];
  return parts.join('\n');
}

const writeJson: WriteComparison = (comparison) =>
  `${jsonText(JSON.stringify({ format: 'protection-check-comparison/1', ...comparison }, null, 2))}\n`;

function changesOf(
  { changes }: Comparison,
  movement: RequirementChange['movement'],
): readonly RequirementChange[] {
  return changes.filter((change) => change.movement === movement);
}

function verdicts({ verdicts: names }: Words, { before, after }: RequirementChange): string {
  const [was, is] = [before, after].map((verdict) => (verdict === undefined ? '–' : names[verdict]));
  return `${was} → ${is}`;
}

function closing(comparison: Comparison, said: ComparisonWords): string {
  const same = changesOf(comparison, 'same').length;
  return same === comparison.changes.length ? said.nothing : `${said.unchanged(same)}.`;
}

export const comparisonWriters: Readonly<Record<ComparisonFormat, WriteComparison>> = {
  terminal: writeTerminal,
  markdown: writeMarkdown,
  json: writeJson,
};
