import { type Block, type Cell, type Paragraph, plainParagraph, type Table } from './document.js';
import { levelOf, meaningOfHeading, meaningOfLabel } from './headings.js';
import { dataTable } from './tables/columns.js';

/** What stands under one heading or label. */
export interface Section {
  /** The heading as written; nothing for what stands before the first one. */
  readonly heading: string | undefined;
  /** What it stands under, from the top. */
  readonly above: readonly Section[];
  /** Where it belongs; nothing where the heading does not say. */
  readonly key: string | undefined;
  readonly blocks: Block[];
}

interface Open {
  readonly level: number;
  readonly section: Section;
}

/** Bold lines and the like stand below every heading that has a style. */
const BY_LOOK = 50;

/** Divides a document into what stands under each heading, label and question of a form. */
export function outline(blocks: readonly Block[]): readonly Section[] {
  const hasHeadings = blocks.some((block) => block.is === 'paragraph' && (block.heading ?? 0) > 0);
  const first: Section = { heading: undefined, above: [], key: undefined, blocks: [] };
  const sections: Section[] = [first];
  const open: Open[] = [];

  const begin = (paragraph: Paragraph, level: number, key: string | undefined): Section => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.section;
    const isPart = key === undefined || (key === parent?.key && key === 'results');
    if (isPart && parent?.key !== undefined && parent.key !== 'section') {
      parent.blocks.push(paragraph);
      open.push({ level, section: parent });
      return parent;
    }
    const section: Section = { heading: paragraph.text, above: above(), key, blocks: [] };
    sections.push(section);
    open.push({ level, section });
    return section;
  };
  const above = () => [...new Set(open.map(({ section }) => section))];
  const current = () => open.at(-1)?.section ?? first;
  const labelled = (label: string, value: readonly Block[], key: string | undefined) => {
    sections.push({ heading: label, above: above(), key, blocks: [...value] });
  };

  const take = (block: Block): void => {
    if (block.is === 'table') {
      takeTable(block);
      return;
    }
    const label = labelOf(block, hasHeadings, current());
    const looksSo = label === undefined && looksLikeHeading(block, hasHeadings);
    const level = block.heading ?? (looksSo ? BY_LOOK : undefined);
    if (level !== undefined) {
      if (level === 0) first.blocks.push(block);
      else begin(block, level, keyOf(block.text));
      return;
    }
    if (label === undefined) {
      current().blocks.push(block);
      return;
    }
    const rest = block.text.slice(label.length).replace(/^\s*[:.]?\s*/, '');
    if (label.opens) begin(plainParagraph(label.text), BY_LOOK, label.key).blocks.push(plainParagraph(rest));
    else labelled(label.text, [plainParagraph(rest)], label.key);
  };
  const takeTable = (table: Table): void => {
    if (dataTable(table, current().key) !== undefined || !isForm(table)) {
      current().blocks.push(table);
      return;
    }
    for (const row of table.rows) {
      const cells = [...new Set(row)];
      for (let i = 0; i < cells.length; i += 2) {
        const [label, value] = cells.slice(i, i + 2);
        if (label === undefined) continue;
        if (value === undefined) for (const block of label.blocks) take(block);
        else if (label.text === '') for (const block of value.blocks) take(block);
        else labelled(oneLine(label), value.blocks, keyOf(oneLine(label)));
      }
    }
  };
  for (const block of blocks) take(block);
  return sections;
}

function keyOf(heading: string): string | undefined {
  const named = levelOf(heading.replace(/:$/, ''));
  if (named !== undefined && named.number !== '') return 'results';
  return meaningOfHeading(heading) ?? (named === undefined ? undefined : 'results');
}

/** A form: labels or questions on the left and answers on the right, or everything below each other in boxes. */
function isForm({ rows }: Table): boolean {
  const widths = rows.map((row) => new Set(row).size);
  if (widths.every((width) => width === 1)) return true;
  if (widths.some((width) => width > 2 && width % 2 !== 0)) return false;
  const labels = rows.flatMap((row) => {
    const cells = [...new Set(row)];
    return cells.length === 1 ? [] : cells.filter((_, i) => i % 2 === 0);
  });
  const understood = labels.filter((cell) => isLabel(cell)).length;
  return understood > 0 && understood >= labels.length / (widths.some((width) => width > 2) ? 1 : 3);
}

function isLabel(cell: Cell): boolean {
  return /[:?]\s*$/.test(cell.text) || meaningOfHeading(oneLine(cell)) !== undefined;
}

function oneLine({ text }: Cell): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

const MOST_WORDS = 14;

/** A line alone that is all bold or in capitals, or that carries a number and is known. */
function looksLikeHeading({ text, bold, list, hint }: Paragraph, hasHeadings: boolean): boolean {
  if (hint || text.split(/\s+/).length > MOST_WORDS || /[.;,]$/.test(text) || !/\p{L}/u.test(text))
    return false;
  const isBold = bold >= text.length;
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  const isKnown = meaningOfHeading(text) !== undefined;
  if (isBold || isCapitals) return isKnown || (!hasHeadings && list === undefined && !/:\s*\S/.test(text));
  return (
    isKnown &&
    list === undefined &&
    /^\s*\d+(?:\.\d+)*[.)]?\s/.test(text) &&
    meaningOfLabel(text) !== undefined
  );
}

interface Label {
  readonly text: string;
  readonly key: string;
  readonly length: number;
  /** Whether what follows stands under it too. */
  readonly opens: boolean;
}

/** "Start date: 1 January 2027", and in documents without headings "Risks: …" too. */
function labelOf(
  { text, bold, list, hint }: Paragraph,
  hasHeadings: boolean,
  under: Section,
): Label | undefined {
  const [written = '', label = ''] = /^([^:\n]{2,80}?)\s*:(?=\s*\S)/.exec(text) ?? [];
  const runIn = bold > 1 && bold < text.length ? text.slice(0, bold).replace(/[.:\s]+$/, '') : '';
  const candidate = label !== '' ? label : runIn;
  if (candidate === '' || hint) return undefined;
  const key = meaningOfLabel(candidate);
  if (key === undefined || key === 'section') return undefined;
  const length = label === '' ? bold : written.length;
  const isFact = /^(?:project\.|people\.total|budget\.total)/.test(key) && key !== 'project.summary';
  const isInFront = under.key === undefined || under.key === 'section' || under.key.startsWith('project.');
  if (isFact && isInFront) return { text: candidate, key, length, opens: false };
  const isOpening = list === undefined && (!hasHeadings || bold >= candidate.length);
  return isOpening && under.key !== 'results' ? { text: candidate, key, length, opens: true } : undefined;
}
