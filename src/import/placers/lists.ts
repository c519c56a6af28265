import { type Context, keepUnplaced, place } from '../context.js';
import { type Block, type Paragraph, textOf } from '../document.js';
import { entries, type Item, item, valueAt } from '../draft.js';
import { placeResultLines } from '../results/lines.js';
import { namesIn } from '../values.js';
import type { Placer } from './passage.js';

/** Points of a list, or lines that are as short as points; nothing where there is other text. */
function points(blocks: readonly Block[]): readonly string[] | undefined {
  const paragraphs = blocks.filter((block): block is Paragraph => block.is === 'paragraph');
  const areAll = paragraphs.length === blocks.length && paragraphs.every((one) => one.list !== undefined);
  return areAll ? paragraphs.map(({ text }) => text) : undefined;
}

function size({ draft }: Context, path: string): number {
  const held = valueAt(draft, path);
  return Array.isArray(held) ? held.length : 0;
}

/** A list of which every point is an element. */
function each(path: string, element: (point: string, number: number) => Item): Placer {
  return (context, { blocks, notes }) => {
    const found = points(blocks);
    if (found === undefined) return false;
    const before = size(context, path);
    return place(
      context,
      path,
      found.map((point, i) => element(point, before + i + 1)),
      ...notes,
    );
  };
}

/** "Red Crescent: runs the shelter". */
function named(point: string): Item {
  const [, name = point, , role] =
    /^([^:\u2013\u2014]{2,80}?)\s*(:|\s[\u2013\u2014-]\s)\s*(\S.*)$/s.exec(point) ?? [];
  return item(
    entries({
      name: item(name.replace(/\s*[:\u2013\u2014-]\s*$/, '')),
      role: role === undefined ? undefined : item(role),
    }),
  );
}

const risks: Placer = (context, passage) => {
  const risk = (description: string, number: number) =>
    item(entries({ id: item(`R${number}`), description: item(description) }));
  if (each('risks', risk)(context, passage)) return true;
  return place(context, 'risks', [risk(passage.text, size(context, 'risks') + 1)], ...passage.notes);
};

const partners: Placer = (context, passage) => {
  if (each('partners', named)(context, passage)) return true;
  const names = namesIn(passage.text);
  if (names.some((name) => name.split(/\s+/).length > 8 || /[.:]/.test(name))) return false;
  return place(context, 'partners', names.map(named), ...passage.notes);
};

const groups: Placer = (context, passage) => {
  const group = (key: string) => (text: string, number: number) =>
    item(entries({ id: item(`G${number}`), [key]: item(text) }));
  if (each('people.groups', group('name'))(context, passage)) return true;
  return place(
    context,
    'people.groups',
    [group('vulnerability')(passage.text, size(context, 'people.groups') + 1)],
    ...passage.notes,
  );
};

/** How people are chosen stands in each group; with several of them nobody knows for which it holds. */
const selection: Placer = (context, { text, notes }) => {
  const held = valueAt(context.draft, 'people.groups');
  if (held === undefined)
    return place(
      context,
      'people.groups',
      [item(entries({ id: item('G1'), selection: item(text) }))],
      ...notes,
    );
  const [only, ...others] = Array.isArray(held) ? held : [];
  if (!(only?.value instanceof Map) || others.length > 0 || only.value.has('selection')) return false;
  only.value.set('selection', item(text, ...notes));
  return true;
};

const results: Placer = (context, { blocks, notes, heading }) => {
  const { ids } = context.chain;
  const before = ids.size;
  const rest = placeResultLines(context, blocks, heading);
  if (ids.size > before || rest === '') context.chain.notes.push(...notes);
  keepUnplaced(context, heading, rest, ...notes);
  return true;
};

/** What becomes elements of a list, by the key of its heading. */
export const LISTS: Readonly<Record<string, Placer>> = {
  results,
  risks,
  partners,
  team: each('team', (point) => item(entries({ role: item(point) }))),
  'people.groups': groups,
  'people.selection': selection,
  'referral.pathways': (context, passage) =>
    each('referral.pathways', (point) => item(entries({ service: item(point) })))(context, passage) ||
    place(context, 'referral.text', textOf(passage.blocks), ...passage.notes),
};
