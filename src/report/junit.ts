import { countedSeverity, isOpen } from '../assess/open.js';
import type { AssessedRequirement, Assessment, Run } from '../assess/verdict.js';
import { type Words, wordsIn } from '../locale/words.js';
import { decisionInShort } from './decided.js';
import { shownRun } from './draft-words.js';
import { snippetLines } from './escape/controls.js';
import { xmlAttribute, xmlLines } from './escape/xml.js';
import { isUnreadable, openInWords, quotedLines } from './open.js';
import type { WritePieces, WriteReport } from './options.js';
import { whereOf } from './where.js';

/** What a case ended with. */
interface Ending {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly type?: string;
  readonly lines?: readonly string[];
}

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly ending?: Ending;
  readonly output?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly Case[];
}

// A check takes no time worth telling, and a report that tells the time is never the same twice; readers ask for the attribute.
const TIME = 'time="0"';

/**
 * JUnit XML for servers that show tests: a suite a proposal, a case a requirement. Open is a failure; what a person must judge, does
 * not apply, is set aside or follows from another is skipped, with the reason.
 */
export const writeJunit: WriteReport = (run, options) => [...junitPieces(run, options)].join('');

/** The same, piece by piece: the counts of all suites, and each suite. */
export const junitPieces: WritePieces = function* (run, options) {
  const words = wordsIn(options.locale);
  const shown = shownRun(run, options);
  const all = { tests: 0, failures: 0, errors: 0 };
  for (const assessment of shown.proposals) {
    const { cases } = suiteOf(words, shown, assessment);
    all.tests += cases.length;
    all.failures += ended(cases, 'failure');
    all.errors += ended(cases, 'error');
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${xmlAttribute(run.tool.name)}" tests="${all.tests}" failures="${all.failures}" errors="${all.errors}" ${TIME}>\n`;
  for (const assessment of shown.proposals)
    yield suiteLines(suiteOf(words, shown, assessment))
      .map((line) => `${line}\n`)
      .join('');
  yield '</testsuites>\n';
};

function suiteOf(words: Words, run: Run, assessment: Assessment): Suite {
  const { file, document, title, level, levelReasons, sha256, notJudged } = assessment;
  const name = document === 1 ? file : `${file}, ${words.labels.document(document)}`;
  return {
    name: title === '' ? name : `${name}: ${title}`,
    properties: [
      ['level', level],
      ['levelReasons', levelReasons.join(words.semicolon)],
      ['sha256', sha256],
      ...dayOf(run),
      ['tool', `${run.tool.name} ${run.tool.version}`],
      ...run.checklists.map(({ id, version, sha256: hash }) => [`checklist ${id} ${version}`, hash] as const),
      ...notJudged.notCounted.map(
        ({ critical, because }) => ['notCounted', words.notCounted(critical, because)] as const,
      ),
    ],
    cases: [
      ...faultCases(words, assessment),
      ...assessment.requirements.map((requirement) => caseOf(words, requirement)),
    ],
  };
}

/** The day on which decisions were looked at. */
function dayOf({ options: { today } }: Run): readonly (readonly [string, string])[] {
  return typeof today === 'string' ? [['today', today]] : [];
}

function faultCases(words: Words, assessment: Assessment): readonly Case[] {
  const classname = 'format';
  const unreadable = isUnreadable(assessment);
  const cases = assessment.formatFaults.map(({ code, message, path, start }): Case => {
    const place = words.place(start.line, start.column);
    return {
      classname,
      name: `${code}: ${path === '' ? place : path}`,
      ending: { kind: unreadable ? 'error' : 'failure', type: code, message, lines: [place, message] },
    };
  });
  if (cases.length > 0 || !unreadable) return cases;
  const message = assessment.levelReasons.join(words.semicolon);
  return [
    { classname, name: words.headings.unreadable, ending: { kind: 'error', type: 'unreadable', message } },
  ];
}

function caseOf(words: Words, requirement: AssessedRequirement): Case {
  const { id, title, section, evidence } = requirement;
  const ending = endingOf(words, requirement);
  const read = quotedLines(words, evidence);
  return {
    classname: section,
    name: `${id} ${title}`,
    ...(ending === undefined ? {} : { ending }),
    ...(ending === undefined && read.length > 0 ? { output: read } : {}),
  };
}

function endingOf(words: Words, requirement: AssessedRequirement): Ending | undefined {
  if (isOpen(requirement)) {
    return {
      kind: 'failure',
      type: countedSeverity(requirement),
      message: openInWords(words, requirement),
      lines: whatToDo(words, requirement),
    };
  }
  const { verdict, foldedUnder, id, error = '', evidence } = requirement;
  if (verdict === 'met') return undefined;
  if (verdict === 'error')
    return { kind: 'error', type: verdict, message: words.machine.failedCheck(id), lines: [error] };
  const message =
    foldedUnder === undefined
      ? skippedBecause(words, requirement)
      : `${words.verdicts[verdict]}, ${words.followsFrom(foldedUnder)}`;
  return { kind: 'skipped', message, lines: quotedLines(words, evidence) };
}

function skippedBecause(words: Words, requirement: AssessedRequirement): string {
  const { verdict, reason, question = '', applicability, setAside } = requirement;
  const said = words.verdicts[verdict];
  const decided = decisionInShort(requirement, words);
  if (decided !== '') return `${said}${words.colon}${decided}`;
  if (verdict === 'not-applicable') return `${said}${words.colon}${applicability.words}`;
  if (verdict === 'set-aside' && setAside !== undefined)
    return `${said}${words.colon}${words.setAsideBy[setAside.by]}`;
  const why = reason === undefined ? said : `${said}${words.colon}${words.reviewReasons[reason]}`;
  return question === '' ? why : `${why}. ${question}`;
}

function whatToDo(words: Words, requirement: AssessedRequirement): readonly string[] {
  const { findings, evidence, fix, insert, careful } = requirement;
  const { labels, colon } = words;
  return [
    ...findings.map(({ message, ...place }) => `${whereOf(words, place)}${words.colon}${message}`),
    ...quotedLines(words, evidence),
    ...(fix === undefined ? [] : [`${labels.fix}${colon}${fix}`]),
    ...(insert === undefined ? [] : snippetLines(insert).map((line) => `    ${line}`)),
    ...(careful === undefined ? [] : [`${labels.careful}${colon}${careful}`]),
  ];
}

function suiteLines({ name, properties, cases }: Suite): readonly string[] {
  const counts = `tests="${cases.length}" failures="${ended(cases, 'failure')}" errors="${ended(cases, 'error')}" skipped="${ended(cases, 'skipped')}"`;
  return [
    `  <testsuite name="${xmlAttribute(name)}" ${counts} ${TIME}>`,
    '    <properties>',
    ...properties.map(
      ([key, value]) => `      <property name="${xmlAttribute(key)}" value="${xmlAttribute(value)}"/>`,
    ),
    '    </properties>',
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ classname, name, ending, output }: Case): readonly string[] {
  const start = `    <testcase classname="${xmlAttribute(classname)}" name="${xmlAttribute(name)}" ${TIME}`;
  const inside = [
    ...(ending === undefined ? [] : [endingLine(ending)]),
    ...(output === undefined ? [] : [`      <system-out>${xmlLines(output)}</system-out>`]),
  ];
  return inside.length === 0 ? [`${start}/>`] : [`${start}>`, ...inside, '    </testcase>'];
}

function endingLine({ kind, type, message, lines = [] }: Ending): string {
  const typed = type === undefined ? '' : ` type="${xmlAttribute(type)}"`;
  const start = `      <${kind}${typed} message="${xmlAttribute(message)}"`;
  return lines.length === 0 ? `${start}/>` : `${start}>${xmlLines(lines)}</${kind}>`;
}

function ended(cases: readonly Case[], kind: Ending['kind']): number {
  return cases.filter(({ ending }) => ending?.kind === kind).length;
}
