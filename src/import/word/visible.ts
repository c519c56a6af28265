import { attribute, childOf, elementsIn, within, type XmlElement, type XmlNode } from './xml.js';

/** What a document holds and its reader is not to take for an answer, each with how often it was met. */
export interface LeftOut {
  deletions: number;
  placeholders: number;
  contents: number;
  hidden: number;
}

/** How a run is marked whose grey letters say that it is the form speaking: readers of Word files do not pass colours on. */
export const GREY = 'grey-letters';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Brings a tree of `word/document.xml` to what a person sees, in elements that every reader of Word files knows: text boxes
 * become paragraphs, fields and formulas their text; the placeholders of controls, tables of contents and hidden text go.
 */
export function keepVisible(element: XmlElement, leftOut: LeftOut): void {
  element.children = element.children.flatMap((child) =>
    typeof child === 'string' ? [child] : visible(child, leftOut),
  );
}

/** Elements that only wrap what they hold, and that not every reader looks into. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

function visible(element: XmlElement, leftOut: LeftOut): XmlNode[] {
  const { name } = element;
  if (DELETED.has(name) && element.children.length > 0) leftOut.deletions++;
  if (name === 'w:sdt') return control(element, leftOut);
  if (name === 'mc:AlternateContent' || name === 'w:drawing') return drawing(element, leftOut);
  if (name === 'm:oMath') return [run(textOf(element, 'm:t'))];
  if (name === 'w:cr') return [{ name: 'w:br', tag: `w:br ${W}`, children: [] }];
  if (name === 'w:ptab') return [{ name: 'w:tab', tag: `w:tab ${W}`, children: [] }];
  if (name === 'w:r') return visibleRun(element, leftOut);
  if (name === 'w:rt') return [];
  keepVisible(element, leftOut);
  return WRAPPERS.has(name) ? element.children : [element];
}

function visibleRun(element: XmlElement, leftOut: LeftOut): XmlNode[] {
  const properties = childOf(element, 'w:rPr');
  if (properties !== undefined && isOn(childOf(properties, 'w:vanish'))) {
    leftOut.hidden++;
    return [];
  }
  keepVisible(element, leftOut);
  const colour = properties && childOf(properties, 'w:color');
  if (properties !== undefined && colour !== undefined && isGrey(attribute(colour, 'val') ?? ''))
    properties.children = [
      ...elementsIn(properties).filter((child) => child.name !== 'w:highlight'),
      { name: 'w:highlight', tag: `w:highlight ${W} w:val="${GREY}"`, children: [] },
    ];
  return [element];
}

/** A control of a form: a table of contents, a placeholder that nobody replaced, or an answer. */
function control(element: XmlElement, leftOut: LeftOut): XmlNode[] {
  const properties = childOf(element, 'w:sdtPr');
  const gallery = properties && within(properties, 'w:docPartGallery');
  if (gallery !== undefined && attribute(gallery, 'val') === 'Table of Contents') {
    leftOut.contents++;
    return [];
  }
  if (properties !== undefined && isOn(childOf(properties, 'w:showingPlcHdr'))) {
    leftOut.placeholders++;
    return emptied(element);
  }
  keepVisible(element, leftOut);
  return [element];
}

/** A control that is a row or a cell of a table leaves its place empty; any other leaves nothing. */
function emptied(element: XmlElement): XmlNode[] {
  const content = childOf(element, 'w:sdtContent');
  const cells = content === undefined ? [] : elementsIn(content).filter(({ name }) => name === 'w:tc');
  for (const cell of cells) cell.children = [{ name: 'w:p', tag: `w:p ${W}`, children: [] }];
  return cells;
}

/** A drawing is written twice, for new and for old programs: the text boxes in it are taken once. */
function drawing(element: XmlElement, leftOut: LeftOut): XmlNode[] {
  const choice = childOf(element, 'mc:Choice') ?? element;
  const source = within(choice, 'w:txbxContent') === undefined ? element : choice;
  const boxes = boxesIn(source);
  if (boxes.length === 0)
    return element.name === 'w:drawing' ? [element] : (childOf(element, 'mc:Fallback')?.children ?? []);
  for (const box of boxes) keepVisible(box, leftOut);
  return [{ name: 'w:pict', tag: `w:pict ${W}`, children: boxes }];
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

function run(text: string): XmlElement {
  const inside = { name: 'w:t', tag: 'w:t xml:space="preserve"', children: [text] };
  return { name: 'w:r', tag: `w:r ${W}`, children: [inside] };
}

function textOf(element: XmlElement, name: string): string {
  return elementsIn(element)
    .map((child) =>
      child.name === name
        ? child.children.filter((part) => typeof part === 'string').join('')
        : textOf(child, name),
    )
    .join('');
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, 'val') ?? '');
}

/** Grey as forms use it for hints: the three parts alike, neither black nor white. */
function isGrey(colour: string): boolean {
  const [red, green, blue] = (colour.match(/^[\da-f]{6}$/i)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  if (red === undefined || green === undefined || blue === undefined) return false;
  const most = Math.max(red, green, blue);
  return most - Math.min(red, green, blue) <= 12 && most >= 0x60 && most <= 0xdf;
}
