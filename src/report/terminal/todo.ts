import type { Assessment } from '../../assess/verdict.js';
import { missingParts, type TodoItem, todoItems } from '../todo.js';
import { isInFile, keyPath } from '../where.js';
import type { Context } from './context.js';
import { SEVERITY_STYLES } from './marks.js';
import { gap, quiet, strong, widest } from './page.js';

const ROOMY = 64;
const LINES_SHOWN = 4;

/**
 * The numbered list of everything open, by severity, with lines; how many only follow from another stands in brackets
 * behind it.
 */
export function todo(context: Context, assessment: Assessment): readonly string[] {
  const { page, words } = context;
  const items = todoItems(assessment);
  if (items.length === 0) {
    return assessment.requirements.length === 0 ? [] : page.wrapped([], [words.nothingOpen]);
  }
  const follow = items.reduce((sum, item) => sum + item.follow.length, 0);
  const columns = {
    number: String(items.length).length + 2,
    line: widest(items.map((item) => lineOf(context, item))) + 2,
    id: widest(items.map((item) => item.requirement.id)) + 2,
  };
  return [
    ...page.wrapped([], [strong(words.headings.todo(items.length, follow))]),
    ...items.flatMap((item, i) => [
      ...(item.severity === items[i - 1]?.severity ? [] : severity(context, item)),
      ...one(context, item, i + 1, columns),
    ]),
  ];
}

function severity({ page, words }: Context, item: TodoItem): readonly string[] {
  return page.wrapped(
    [gap(2)],
    [{ text: words.severities[item.severity], style: SEVERITY_STYLES[item.severity] }],
  );
}

interface Columns {
  readonly number: number;
  readonly line: number;
  readonly id: number;
}

function one(context: Context, item: TodoItem, n: number, columns: Columns): readonly string[] {
  const { page, words } = context;
  const { requirement, follow } = item;
  const start = [gap(2), { text: `${n}.`, fill: columns.number }];
  const line = { text: lineOf(context, item), fill: columns.line };
  const id = { text: requirement.id, style: 'strong' as const, fill: columns.id };
  const title = [
    requirement.title,
    ...(follow.length === 0 ? [] : [quiet(` (${words.follow(follow.length)})`)]),
  ];
  const details = quiet(detailsOf(context, item));
  const roomy = page.width >= ROOMY;
  const indent = gap(2 + columns.number + (roomy ? columns.line + columns.id : 0));
  return [
    ...(roomy
      ? page.wrapped([...start, line, id], title)
      : [...page.wrapped(start, [id, line]), ...page.wrapped([indent], title)]),
    ...(detailsOf(context, item) === '' ? [] : page.wrapped([indent], [details])),
  ];
}

function lineOf({ words }: Context, item: TodoItem): string {
  if (item.place === undefined) return '';
  return isInFile(item.place) ? words.line(item.place.start.line) : words.toAdd;
}

/** What is left to do where some is there already, and where else. */
function detailsOf({ words }: Context, { requirement, place, otherLines }: TodoItem): string {
  const parts: string[] = [];
  const { verdict, underlying } = requirement;
  const missing = missingParts(requirement).join(words.semicolon);
  if (underlying !== undefined) parts.push(words.countsAs(words.verdicts[underlying]));
  if (verdict === 'partly-met' && missing !== '')
    parts.push(`${words.labels.stillMissing}${words.colon}${missing}`);
  const belongs = requirement.findings[0]?.belongs;
  if (place !== undefined && belongs !== undefined && !isInFile(place))
    parts.push(`${words.belongs} \`${keyPath(belongs)}\``);
  if (otherLines.length > 0) {
    parts.push(
      words.alsoLines(otherLines.slice(0, LINES_SHOWN), Math.max(0, otherLines.length - LINES_SHOWN)),
    );
  }
  return parts.join(words.semicolon);
}
