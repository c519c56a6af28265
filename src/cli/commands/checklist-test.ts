import { type ExampleFault, exampleFaults } from '../../assess/examples.js';
import { parseChecklist } from '../../checklist/parse.js';
import { type ChecklistWords, checklistWords } from '../../locale/checklist.js';
import { type Words, wordsIn } from '../../locale/words.js';
import { createPage, gap, type Page, quiet, strong } from '../../report/terminal/page.js';
import { builtIn } from '../built-in.js';
import { readText } from '../files/text.js';
import { writeStandardOutput } from '../files/write.js';
import type { LessonFlags } from '../flags.js';
import { outputWidth, wantsColor } from '../terminal.js';

/** A failing example of a requirement, and where it stands. */
interface Failing {
  readonly number: number;
  readonly place: string;
  readonly faults: readonly ExampleFault[];
}

interface Tested {
  readonly id: string;
  readonly title: string;
  readonly examples: number;
  readonly failing: readonly Failing[];
}

/**
 * Runs the examples of own checklists, as the tests of this tool run those that come with it.
 *
 * @returns 0 when all come out as they say, 1 when one does not
 * @throws {ChecklistError} with every mistake in a checklist that does not load
 * @throws {UsageError} when a file cannot be read
 */
export async function checklistTest(paths: readonly string[], flags: LessonFlags): Promise<number> {
  const locale = flags.locale ?? 'en';
  const files = [];
  for (const path of paths) files.push(await readText(path, 'checklist'));
  const engine = await builtIn({ files, severity: {} });
  const words = wordsIn(locale);
  const { test } = await checklistWords(locale);
  const look = {
    quotes: true,
    verbosity: 'normal',
    color: wantsColor(flags.color),
    width: outputWidth(),
  } as const;
  const page = createPage({ ...look, locale });
  const lines: string[] = [];
  let [all, failed] = [0, 0];
  for (const { path, text } of files) {
    const parsed = parseChecklist(path, text);
    if (!('file' in parsed)) continue;
    lines.push(...page.wrapped([], [strong(path)]));
    for (const [i, { id, title, examples }] of parsed.file.requirements.entries()) {
      const requirement = engine.requirements.find((one) => one.id === id);
      if (requirement === undefined) continue;
      const failing = examples.flatMap((example, j): readonly Failing[] => {
        const faults = exampleFaults(engine, requirement, example);
        if (faults.length === 0) return [];
        const keys = ['requirements', i, 'examples', j];
        const { line = 1, column = 1 } = parsed.placed({ path, where: id, message: '', keys });
        return [{ number: j + 1, place: `${path}:${line}:${column}`, faults }];
      });
      all += examples.length;
      failed += failing.length;
      lines.push(...testedLines({ id, title, examples: examples.length, failing }, page, test, words));
    }
  }
  lines.push(
    '',
    ...page.wrapped([], [{ text: test.sum(all, failed), style: failed === 0 ? 'good' : 'bad' }]),
  );
  await writeStandardOutput(`${lines.join('\n')}\n`);
  return failed === 0 ? 0 : 1;
}

function testedLines(
  { id, title, examples, failing }: Tested,
  page: Page,
  test: ChecklistWords['test'],
  words: Words,
): readonly string[] {
  const state =
    failing.length === 0
      ? ({ text: test.ok, style: 'good', fill: STATE_WIDTH } as const)
      : ({ text: test.failed, style: 'bad', fill: STATE_WIDTH } as const);
  return [
    ...page.wrapped(
      [gap(2), state],
      [strong(id), ' ', title, quiet(` (${examples - failing.length}/${examples})`)],
    ),
    ...failing.flatMap(({ number, place, faults }) =>
      faults.flatMap((fault) =>
        page.wrapped(
          [gap(2 + STATE_WIDTH)],
          [`${test.example(number)}, ${place}${words.colon}${faultWords(fault, test, words)}`],
        ),
      ),
    ),
  ];
}

const STATE_WIDTH = 8;

function faultWords({ is, wanted, found }: ExampleFault, test: ChecklistWords['test'], words: Words): string {
  const shown = found === '' ? test.nothing : found;
  switch (is) {
    case 'verdict':
      return test.verdict(wanted, shown);
    case 'quote':
      return test.quote(wanted, found === '' ? test.nothing : words.quoted(found));
    case 'missing':
      return test.missing(wanted, shown);
    default:
      return `${test[is]}${words.colon}${shown}`;
  }
}
