import type { Assessment, Run } from '../assess/verdict.js';
import { wordsIn } from '../locale/words.js';
import { shownRun } from './draft-words.js';
import type { WritePieces, WriteReport } from './options.js';
import { about } from './terminal/about.js';
import type { Context } from './terminal/context.js';
import { decisions } from './terminal/decisions.js';
import { failedChecks, faults, header, level } from './terminal/header.js';
import { lens } from './terminal/lens.js';
import { nextFixes } from './terminal/next.js';
import { notCounted, notJudged } from './terminal/not-judged.js';
import { observations } from './terminal/observations.js';
import { createPage, quiet } from './terminal/page.js';
import { principles } from './terminal/principles.js';
import { promises } from './terminal/promises.js';
import { questions } from './terminal/questions.js';
import { requirements } from './terminal/requirements.js';
import { todo } from './terminal/todo.js';
import { runTotals } from './totals.js';

/**
 * The report for a person at a terminal: what breaks the format, the level, what to fix next, counts, questions, and last
 * the whole to-do list, so that it stands above the prompt. Quiet: only what is open. Verbose: every requirement too.
 */
export const writeTerminal: WriteReport = (run, options) => [...terminalPieces(run, options)].join('');

/** The same, piece by piece: each proposal, and the totals. */
export const terminalPieces: WritePieces = function* (run, options) {
  const shown = shownRun(run, options);
  const context = { page: createPage(options), words: wordsIn(options.locale), verbosity: options.verbosity };
  const rule = `\n\n${'─'.repeat(Math.min(context.page.width, 40))}\n\n`;
  let between = '';
  for (const assessment of shown.proposals) {
    yield between + blocks(proposalParts(context, shown, assessment));
    between = rule;
  }
  if (shown.proposals.length > 1) yield between + totals(context, shown).join('\n');
  yield '\n';
};

type Lines = readonly string[];

function proposalParts(context: Context, run: Run, assessment: Assessment): readonly Lines[] {
  const head = [
    header(context, assessment),
    faults(context, assessment),
    level(context, assessment),
    failedChecks(context, assessment),
  ];
  const last = todo(context, assessment);
  if (context.verbosity === 'quiet')
    return [...head, decisions(context, assessment), notCounted(context, assessment), last];
  return [
    ...head,
    nextFixes(context, assessment),
    principles(context, assessment),
    ...(context.verbosity === 'verbose' ? [requirements(context, assessment)] : []),
    ...(context.verbosity === 'verbose' ? [promises(context, assessment)] : []),
    lens(context, run, assessment),
    decisions(context, assessment),
    questions(context, assessment),
    observations(context, assessment),
    notJudged(context, assessment),
    ...(context.verbosity === 'verbose' ? [about(context, run, assessment)] : []),
    last,
  ];
}

function blocks(parts: readonly Lines[]): string {
  return parts
    .map((lines) => lines.join('\n').trimEnd())
    .filter((block) => block !== '')
    .join('\n\n');
}

function totals({ page, words }: Context, run: Run): Lines {
  const { levels, open, critical, forAPerson } = runTotals(run);
  return [
    ...page.wrapped([], [words.totals(run.proposals.length, levels)]),
    ...page.wrapped([], [quiet(words.totalsOpen(open, critical, forAPerson))]),
  ];
}
