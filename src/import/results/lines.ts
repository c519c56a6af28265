import { type Context, countPlaced, place } from '../context.js';
import { type Block, type Paragraph, textOf } from '../document.js';
import { type Level, levelOf, withoutNumbering } from '../headings.js';
import { addLink, type Link } from './chain.js';
import { codeOf } from './code.js';

/**
 * Takes results apart that are written as text: "Outcome 1: …", "1.1.2 …", points below "Activities".
 *
 * @param heading what they stand under, which may name the level itself
 * @returns what is no result
 */
export function placeResultLines(context: Context, blocks: readonly Block[], heading: string): string {
  let mode = levelNamed(heading);
  let last: Link | undefined;
  let pending: { readonly level: Level; readonly label: string } | undefined;
  const rest: Block[] = [];
  const hasPoints = blocks.some((block) => block.is === 'paragraph' && levelOfLine(block) !== undefined);

  for (const block of blocks) {
    if (block.is === 'table') {
      rest.push(block);
      continue;
    }
    const own = levelOfLine(block);
    const text = own === undefined ? block.text : block.text.slice(own.length).trim();
    const label = own === undefined ? '' : block.text.slice(0, own.length).trim();
    if (own !== undefined && text === '' && own.number === '') {
      mode = own.level;
      last = undefined;
      context.chain.notes.push(label);
    } else if (own !== undefined && text === '') {
      pending = { level: own, label };
      last = undefined;
    } else if (
      own?.level === 'goal' ||
      pending?.level.level === 'goal' ||
      (own === undefined && mode === 'goal')
    ) {
      place(context, 'results.goal', text, pending?.label ?? label);
      pending = undefined;
    } else if (pending !== undefined) {
      last = added(context, pending.level, block.text, pending.label);
      pending = undefined;
    } else if (own !== undefined) last = added(context, own, text, label);
    else if (mode !== undefined && (block.list !== undefined || !hasPoints))
      last = added(context, { level: mode, number: '', length: 0 }, text, '');
    else if (
      block.list !== undefined &&
      last !== undefined &&
      last.level !== 'activity' &&
      last.level !== 'indicator'
    )
      added(context, { level: 'activity', number: '', length: 0 }, text, '');
    else if (last !== undefined && block.list !== undefined) last.text += `\n${text}`;
    else rest.push(block);
  }
  if (pending !== undefined) added(context, pending.level, '', pending.label);
  return textOf(rest);
}

function levelOfLine({ text }: Paragraph): Level | undefined {
  return levelOf(text) ?? codeOf(text);
}

function levelNamed(heading: string): Level['level'] | undefined {
  return levelOf(withoutNumbering(heading).replace(/\s*[:(].*$/s, ''))?.level;
}

function added(context: Context, { level, number }: Level, text: string, label: string): Link | undefined {
  if (level === 'goal') {
    place(context, 'results.goal', text, label);
    return undefined;
  }
  countPlaced(context, 'results.outcomes');
  return addLink(context.chain, { level, number, text, label });
}
