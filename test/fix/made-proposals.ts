import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Document, isScalar, parse, Scalar, type ScalarTag, visit } from 'yaml';
import { root } from '../../src/build/data.js';

const SEEDS = [
  'weak-niger-routes',
  'middling-niger-routes',
  'strong-niger-routes',
  'vallee-du-fleuve',
  'frontera-arauca',
  'several-areas-tapachula',
].map((name) => readFileSync(join(root, 'examples', `${name}.yaml`), 'utf8'));

/** How a proposal is written down. */
interface Style {
  readonly seed: number;
  readonly keep: number;
  readonly flow: number;
  readonly hollow: number;
  readonly comments: number;
  readonly keepBlanks: boolean;
  readonly anchors: boolean;
  readonly quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly lineBreak: '\n' | '\r\n';
  readonly end: 'one' | 'none' | 'several';
  readonly blanks: boolean;
  readonly start: '' | '---\n' | '# a draft\n' | '%YAML 1.2\n---\n';
  readonly x: number;
}

const style: fc.Arbitrary<Style> = fc.record({
  seed: fc.nat({ max: SEEDS.length - 1 }),
  keep: fc.constantFrom(0.25, 0.4, 0.6),
  flow: fc.constantFrom(0, 0.1, 0.4),
  hollow: fc.constantFrom(0, 0.2),
  comments: fc.constantFrom(0, 0.15),
  keepBlanks: fc.boolean(),
  anchors: fc.boolean(),
  quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  indent: fc.constantFrom(2, 4, 1, 3),
  indentSeq: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  end: fc.constantFrom('one', 'none', 'several'),
  blanks: fc.boolean(),
  start: fc.constantFrom('', '---\n', '# a draft\n', '%YAML 1.2\n---\n'),
  x: fc.nat(),
});

/** Proposals with parts missing, emptied or hollow, in every style of YAML: one or several in a text. */
export const madeProposals: fc.Arbitrary<string> = fc
  .array(style, { minLength: 1, maxLength: 3 })
  .map((styles) => styles.slice(0, styles.length > 2 ? 2 : 1).map(written))
  .map((texts) =>
    texts.map((text, i) => (i === 0 ? text : `${breakAtEnd(text, texts[i - 1] ?? '')}${text}`)).join(''),
  );

function breakAtEnd(text: string, before: string): string {
  const opens = /^(?:---|%)/.test(text);
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const end = before.endsWith('\n') ? '' : lineBreak;
  return text.startsWith('%') ? `${end}...${lineBreak}` : opens ? end : `${end}---${lineBreak}`;
}

function written(one: Style): string {
  const chance = chances(one.x);
  const document = new Document(pruned(parsed(one.seed), one, chance, 0), {
    schema: 'failsafe',
    customTags: (tags) => [...tags, NOTHING],
  });
  if (!document.hasIn(['project', 'title']))
    document.set('project', document.createNode({ title: 'Wells and roads' }));
  restyle(document, one, chance);
  const plain = document.toString({
    indent: one.indent,
    indentSeq: one.indentSeq,
    lineWidth: chance() < 0.5 ? 0 : 60,
    defaultStringType: one.quotes,
    defaultKeyType: 'PLAIN',
    nullStr: '',
  });
  const spaced = one.blanks ? plain.replace(/\n(?=[a-z_]+:)/g, '\n\n') : plain;
  const ended = { one: spaced, none: spaced.replace(/\n+$/, ''), several: `${spaced}\n \n` }[one.end];
  return (one.start + ended).replaceAll('\n', one.lineBreak);
}

/** A key with nothing behind it. */
const NOTHING: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  identify: (value) => value === null,
  createNode: () => new Scalar(null),
  test: /^$/,
  resolve: () => null,
  stringify: () => '',
};

type Value = string | null | Value[] | { [key: string]: Value };

function parsed(seed: number): Value {
  const value: Value = parse(SEEDS[seed] ?? '', { schema: 'failsafe' });
  return value;
}

/** Takes keys and items away, empties some, and puts words that say nothing in the place of others. */
function pruned(value: Value, style: Style, chance: () => number, depth: number): Value {
  const isKept = () => chance() < Math.sqrt(style.keep);
  const below = (inner: Value) => pruned(inner, style, chance, depth + 1);
  if (Array.isArray(value)) return value.filter(isKept).map(below);
  if (value === null || typeof value === 'string')
    return /\s/.test(value ?? '') && depth > 2 && chance() < style.hollow ? 'TBD' : value;
  const entries = Object.entries(value).filter(([key]) => isKept() || (depth === 0 && key === 'project'));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, depth > 0 && chance() < style.hollow / 2 ? null : below(inner)]),
  );
}

/** Writes values in brackets, with anchors, comments, blank lines and every kind of text. */
function restyle(document: Document, style: Style, chance: () => number): void {
  visit(document, {
    Collection(_, node) {
      if (chance() < style.flow) node.flow = true;
      if (chance() < style.comments) node.comment = ' what the writer noted behind it';
    },
    Pair(_, { key }) {
      if (isScalar(key) && chance() < style.comments)
        key.commentBefore = ' what the writer noted\n on two lines';
      if (isScalar(key) && style.blanks && chance() < 0.1) key.spaceBefore = true;
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (style.keepBlanks && /\s/.test(node.value) && chance() < 0.3) {
        node.type = chance() < 0.5 ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
        node.value = `${node.value.trimEnd()}${['', '\n', '\n\n\n'][Math.floor(chance() * 3)] ?? ''}`;
      } else if (chance() < 0.3)
        node.type = pick(['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN', 'BLOCK_FOLDED'], chance);
      if (style.anchors && chance() < 0.1) node.anchor = `a${Math.floor(chance() * 1e9)}`;
      if (chance() < style.comments / 3) node.comment = ' noted';
    },
  });
}

function pick<T>(choices: readonly [T, ...T[]], chance: () => number): T {
  return choices[Math.floor(chance() * choices.length)] ?? choices[0];
}

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
