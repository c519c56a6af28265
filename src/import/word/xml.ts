import { ImportFault } from '../fault.js';

/** An element of a part of a Word document, as far as it is looked at here: whoever reads it afterwards checks the rest. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the document calls it: `w:p`. */
  readonly name: string;
  /** The opening tag as written, without its brackets. */
  readonly tag: string;
  children: XmlNode[];
}

/** An element, or text as written, its entities not resolved. */
export type XmlNode = XmlElement | string;

const MOST_DEPTH = 200;

/** Usual prefixes by the ends of namespaces: transitional and strict documents differ in the beginning. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
];

// Sticky: what fits nowhere ends the reading at once, instead of being looked for in all that follows.
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gy;

/**
 * Reads XML into a tree.
 *
 * @throws {ImportFault} when tags do not close each other, when it declares a document type (entities, files elsewhere) or nests too deeply
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', tag: '', children: [] };
  const open: XmlElement[] = [root];
  const prefixes = usualPrefixes(text);
  let read = 0;
  for (const [piece, closes, name = '', rest = ''] of text.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    read += piece.length;
    if (piece.startsWith('<!--') || /^<\?[\s\S]*\?>$/.test(piece)) continue;
    if (piece === '<!') throw new ImportFault('declares-entities');
    if (name === '') parent.children.push(piece.startsWith('<') ? plainText(piece) : piece);
    else if (closes === '/') {
      if (parent === root || nameIn(parent) !== name) throw new ImportFault('broken');
      open.pop();
    } else {
      const empty = rest.endsWith('/');
      const tag = `${name}${empty ? rest.slice(0, -1) : rest}`;
      const element = { name: canonical(name, prefixes), tag, children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
      if (open.length > MOST_DEPTH) throw new ImportFault('too-deep');
    }
  }
  // What was cut off must not pass for the whole.
  if (open.length > 1 || read < text.length) throw new ImportFault('broken');
  return root;
}

/** Text that stands in a CDATA section, which not every reader looks into. */
function plainText(section: string): string {
  return section
    .slice('<![CDATA['.length, -']]>'.length)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The XML that a tree stands for. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const inside = node.children.map(writeXml).join('');
  if (node.name === '') return inside;
  return node.children.length === 0 ? `<${node.tag}/>` : `<${node.tag}>${inside}</${nameIn(node)}>`;
}

/** The name as the document writes it. */
function nameIn({ tag }: XmlElement): string {
  return tag.split(/\s/, 1)[0] ?? '';
}

/** The elements directly in another one. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/** The first element of a name at any depth. */
export function within(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsIn(element)) {
    const found = child.name === name ? child : within(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of an attribute, whatever its prefix. */
export function attribute({ tag }: XmlElement, name: string): string | undefined {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

/** Namespaces are declared in the first tag. */
const ROOT_WITHIN = 50_000;

function usualPrefixes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, prefix = '', uri = ''] of text
    .slice(0, ROOT_WITHIN)
    .matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    const usual = USUAL.find(([end]) => end.test(uri))?.[1];
    if (usual !== undefined) found.set(prefix, usual);
  }
  return found;
}

function canonical(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix = '', local] = name.split(':', 2);
  return local === undefined ? name : `${prefixes.get(prefix) ?? prefix}:${local}`;
}
