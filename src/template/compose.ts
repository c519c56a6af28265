import type { InitWords } from '../locale/en/init.js';
import { subfield } from '../proposal/pointer.js';
import type { Mapping, Shape } from '../proposal/shape.js';
import { type Given, shapeAt } from './answers.js';
import { CHAPTERS } from './chapters.js';
import { commentLines, rule } from './comment.js';
import { canonical, type KeyTexts } from './texts.js';

/** What a template is composed from. */
export interface Parts {
  readonly texts: KeyTexts;
  readonly words: InitWords['template'];
  /** Whether a section is to stand in it, by its field: a key of the format, or a principle in `protection`. */
  readonly has: (field: string) => boolean;
  readonly given: Given;
}

/** Where the elements that occur in several places are explained. Elsewhere their key stands alone, and measures not at all. */
const EXPLAINED_AT: readonly string[] = [
  'protection.do_no_harm.measures',
  'results.outcomes.*.indicators',
  'results.outcomes.*.outputs.*.activities',
];

/** The proposal to start from: a YAML text with a comment above each key, in the order of the chapters. */
export function composeTemplate(parts: Parts): string {
  const { words } = parts;
  const [first, ...rest] = words.intro;
  const head = [
    '# yaml-language-server: $schema=proposal.schema.json',
    ...[first ?? ''].flatMap((line) => commentLines(line, 0)),
    '#',
    ...rest.flatMap((line) => commentLines(`- ${line}`, 0, '  ')),
    '',
    'format: protection-check/1',
  ];
  const chapters = CHAPTERS.map(([name, sections]) => [name, sections.filter(parts.has)] as const).filter(
    ([, sections]) => sections.length > 0,
  );
  const body = chapters.flatMap(([name, sections], i) => [
    '',
    '',
    rule(`${i + 1}. ${words.chapters[name]}`),
    ...sections.flatMap((key) => ['', ...keyLines(parts, key, 0)]),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** A key with the comment above it and everything below it. */
function keyLines(parts: Parts, field: string, indent: number): readonly string[] {
  const shape = shapeAt(field);
  if (shape === undefined) return [];
  const key = field.slice(field.lastIndexOf('.') + 1);
  const lead = `${' '.repeat(indent)}${key}:`;
  const value = givenAt(parts.given, field);
  const above = comment(parts, field, shape, indent);
  if (isPlainSection(field, shape)) return [...above, `${lead} |`];
  if (shape.is === 'mapping' && shape.open === undefined)
    return [...above, lead, ...mappingLines(parts, shape, field, indent + 2)];
  if (shape.is === 'either')
    return [...above, lead, ...mappingLines(parts, shape.mapping, field, indent + 2)];
  if (shape.is === 'list' && shape.item.is === 'mapping' && isExplainedHere(field))
    return [...above, lead, ...itemLines(parts, shape.item, `${field}.*`, indent + 2, value)];
  if (shape.is === 'text' && shape.kind === 'narrative') return [...above, `${lead} |`];
  return [...above, `${lead}${valueText(value)}`];
}

function mappingLines(parts: Parts, shape: Mapping, field: string, indent: number): readonly string[] {
  return [...shape.keys.keys()]
    .map((key) => subfield(field, key))
    .filter((below) => isShown(parts, below))
    .flatMap((below) => keyLines(parts, below, indent));
}

/** The elements that are given, or one to fill in; comments stand in the first. */
function itemLines(
  parts: Parts,
  shape: Mapping,
  field: string,
  indent: number,
  given: Given | undefined,
): readonly string[] {
  const elements: readonly Given[] = Array.isArray(given) && given.length > 0 ? given : [{}];
  return elements.flatMap((element, i) => {
    const lines = mappingLines({ ...parts, given: at(field, element) }, shape, field, indent + 2);
    const shown = i === 0 ? lines : lines.filter((line) => !line.trimStart().startsWith('#'));
    return dashed(shown, indent);
  });
}

/** The hyphen of a list stands before the first key; the comment of that key stands above it. */
function dashed(lines: readonly string[], indent: number): readonly string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, i) => {
    if (i < first) return `${' '.repeat(indent)}${line.trimStart()}`;
    return i === first ? `${' '.repeat(indent)}- ${line.trimStart()}` : line;
  });
}

function comment({ texts, words }: Parts, field: string, shape: Shape, indent: number): readonly string[] {
  const said = [
    texts.key(isPlainSection(field, shape) ? `${field}.text` : field),
    hint(shape, words),
    isRepeated(field) ? words.sameKeys(placeExplained(field)) : undefined,
  ].filter((text) => text !== undefined);
  const good = texts.good(field);
  return [
    ...(said.length === 0 ? [] : commentLines(said.join(' '), indent)),
    ...(good === undefined ? [] : commentLines(words.good(good), indent)),
  ];
}

/** How the value of a key is written, where its description cannot say it. */
function hint(shape: Shape, words: InitWords['template']): string | undefined {
  if (shape.is === 'choice') return words.oneOf(shape.of.join(', '));
  if (shape.is === 'yes-no') return words.yesNo;
  if (shape.is !== 'list') return undefined;
  if (shape.item.is === 'choice') return words.anyOf(shape.item.of.join(', '));
  return shape.item.is === 'mapping' ? undefined : words.list;
}

/** A section of nothing but a text: it is answered by plain text. */
function isPlainSection(field: string, shape: Shape): boolean {
  return (
    shape.is === 'mapping' &&
    !EXPLAINED_AT.includes(`${field}.measures`) &&
    shape.plain !== undefined &&
    [...shape.keys.keys()].every((key) => key === shape.plain || key === 'measures')
  );
}

function isShown({ has }: Parts, field: string): boolean {
  if (/\.measures$/.test(field)) return isExplainedHere(field) && has(field.replace(/\.measures$/, ''));
  return !/^(protection|safeguarding)\.\w+$/.test(field) || field.endsWith('.text') || has(field);
}

function isExplainedHere(field: string): boolean {
  return !isRepeated(field);
}

function isRepeated(field: string): boolean {
  return !EXPLAINED_AT.includes(field) && EXPLAINED_AT.includes(placeExplained(field));
}

/** Where the elements of a list are explained: where they stand first in a template. */
function placeExplained(field: string): string {
  const element = canonical(`${field}.*`).replace(/\.\*$/, '');
  return element === 'measures' ? 'protection.do_no_harm.measures' : element;
}

function valueText(value: Given | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return ` ${scalarText(value)}`;
  return Array.isArray(value) && value.length > 0 ? ` [${value.map(scalarText).join(', ')}]` : '';
}

/** Values of choices stand as they are; what somebody typed is quoted. */
function scalarText(value: Given): string {
  return typeof value === 'string' && /^[a-z][a-z-]*$/.test(value) ? value : JSON.stringify(value);
}

/** A value with nothing around it but the keys that lead to it. */
function at(field: string, value: Given): Given {
  return field
    .split('.')
    .reduceRight<Given>((below, key) => (key === '*' ? [below] : { [key]: below }), value);
}

function givenAt(given: Given, field: string): Given | undefined {
  return field.split('.').reduce<Given | undefined>((value, key) => {
    if (Array.isArray(value)) return key === '*' ? value[0] : undefined;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Object.entries(value).find(([name]) => name === key)?.[1]
      : undefined;
  }, given);
}
