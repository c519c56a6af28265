import { detectLanguage } from '../narrative/detect-language.js';
import type { Language } from '../narrative/language.js';
import { endsBefore } from '../proposal/values/date.js';
import { type Context, keepUnplaced, place } from './context.js';
import { type Block, type LeftOutKind, type Paragraph, textOf } from './document.js';
import { item, put, valueAt } from './draft.js';
import { outline, type Section } from './outline.js';
import { placeSection } from './place.js';
import { newChain, outcomesOf } from './results/chain.js';
import { readWord } from './word/read.js';
import type { ImportWords } from './words.js';
import { writeYaml } from './yaml.js';

/** A Word document as a proposal. */
export interface Imported {
  readonly yaml: string;
  /** In which most of it is written, where that can be told and is read. */
  readonly language: Language | undefined;
  /** How many passages and tables went to which key, in the order of the document. */
  readonly placed: ReadonlyMap<string, number>;
  /** How many passages found no place. */
  readonly unplaced: number;
  readonly leftOut: Readonly<Record<LeftOutKind, number>>;
}

export interface ImportOptions {
  /** The title of a document that has none, such as the name of its file. */
  readonly title: string;
  /** What is written into the proposal beside the words of the document, in the language of the document. */
  readonly wordsIn: (language: Language) => ImportWords;
}

/**
 * Turns a Word document into a proposal: what stands under known headings, labels and heads of tables goes to the keys of
 * the format, and everything else is kept under `unplaced`. No word of its body is lost.
 *
 * @throws {ImportFault} when the file cannot be read as a Word document
 */
export async function importWord(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const { blocks, leftOut } = await readWord(bytes);
  const detected = detectLanguage(textOf(blocks));
  const language = detected === 'other' ? undefined : detected;
  const words = options.wordsIn(language ?? 'en');
  const context: Context = {
    draft: new Map(),
    unplaced: new Map(),
    chain: newChain(),
    words,
    language,
    placed: new Map(),
  };
  put(context.draft, 'format', 'protection-check/1');
  const withoutAnswer = placeAll(context, withoutTitle(context, outline(blocks)));
  finish(context, options.title);
  if (context.chain.outcomes.length === 0) withoutAnswer.push(...context.chain.notes);
  const unplaced = context.unplaced.size;
  return {
    yaml: writeYaml(
      context.draft,
      words.top,
      withoutAnswer.length === 0 ? [] : [words.withoutText(withoutAnswer)],
    ),
    language,
    placed: context.placed,
    unplaced,
    leftOut,
  };
}

/** The line in the style of a title names the project, unless the document says it elsewhere. */
function withoutTitle(context: Context, sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections;
  if (first === undefined || sections.some(({ key }) => key === 'project.title')) return sections;
  const title = first.blocks.find(
    (block): block is Paragraph => block.is === 'paragraph' && block.heading === 0,
  );
  if (title === undefined) return sections;
  place(context, 'project.title', title.text.replace(/\n/g, ' '));
  const blocks: readonly Block[] = first.blocks.filter((block) => block !== title);
  return [{ ...first, blocks: [...blocks] }, ...others];
}

/** @returns headings under which nobody wrote anything, and what the form asks there */
function placeAll(context: Context, sections: readonly Section[]): string[] {
  const placed = sections.map((section) => ({ section, ...placeSection(context, section) }));
  const named = new Set(
    placed.flatMap(({ section, isNamed }) => (isNamed ? [section, ...section.above] : [])),
  );
  return placed.flatMap(({ section, asked }) => [
    ...(named.has(section) || section.heading === undefined ? [] : [section.heading]),
    ...asked,
  ]);
}

function finish(context: Context, title: string): void {
  const { draft, chain, unplaced, language } = context;
  if (language !== undefined) put(draft, 'project.language', language);
  if (chain.outcomes.length > 0) put(draft, 'results.outcomes', outcomesOf(chain), ...new Set(chain.notes));
  keepPeriodInOrder(context);
  if (valueAt(draft, 'project.title') === undefined) put(draft, 'project.title', titleOf(context, title));
  if (unplaced.size > 0) draft.set('unplaced', item(unplaced));
}

/** An end before the start is a mistake of the document, or of its reading: it is for a person to put right. */
function keepPeriodInOrder(context: Context): void {
  const held = valueAt(context.draft, 'project');
  const start = valueAt(context.draft, 'project.start');
  const end = valueAt(context.draft, 'project.end');
  if (
    !(held instanceof Map) ||
    typeof start !== 'string' ||
    typeof end !== 'string' ||
    !endsBefore(start, end)
  )
    return;
  const notes = held.get('end')?.notes ?? [];
  held.delete('end');
  context.placed.delete('project.end');
  keepUnplaced(context, 'project.end', [...notes, end].join('\n'));
}

/** The first short line, which stays where it is as well; otherwise the title that was given. */
function titleOf({ unplaced, words }: Context, title: string): string {
  const [line = ''] = String(unplaced.get(words.beforeHeadings)?.value ?? '').split('\n', 1);
  return line !== '' && line.length <= 150 ? line : title;
}
