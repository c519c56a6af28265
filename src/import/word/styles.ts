import { attribute, childOf, elementsIn, within, type XmlElement } from './xml.js';

/**
 * Gives every paragraph style that is a heading by what it is based on, or by its outline level, the name of that heading:
 * readers of Word files know headings by the names of their styles only.
 */
export function nameHeadings(styles: XmlElement): void {
  const root = childOf(styles, 'w:styles') ?? styles;
  const byId = new Map(
    elementsIn(root)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  for (const style of byId.values()) {
    const level = levelOf(style, byId);
    const own = nameOf(style);
    if (level === undefined || /^(?:heading \d|title|subtitle|toc)/i.test(own)) continue;
    style.children = [
      {
        name: 'w:name',
        tag: `${prefixed(style)}name ${prefixed(style)}val="heading ${level}"`,
        children: [],
      },
      ...elementsIn(style).filter(({ name }) => name !== 'w:name'),
    ];
  }
}

function levelOf(
  style: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
  seen: ReadonlySet<XmlElement> = new Set(),
): number | undefined {
  const named = /^(?:heading|titre|t[i\u00ed]tulo)\s*([1-9])\b/i.exec(nameOf(style));
  if (named !== null) return Number(named[1]);
  const outline = within(style, 'w:outlineLvl');
  const level = Number(outline && attribute(outline, 'val'));
  if (outline !== undefined && level >= 0 && level < 9) return level + 1;
  const base = childOf(style, 'w:basedOn');
  const parent = base && byId.get(attribute(base, 'val') ?? '');
  return parent === undefined || seen.has(parent)
    ? undefined
    : levelOf(parent, byId, new Set([...seen, style]));
}

function nameOf(style: XmlElement): string {
  const name = childOf(style, 'w:name');
  return (name && attribute(name, 'val')) ?? '';
}

function prefixed({ tag }: XmlElement): string {
  return /^[^\s:]+:/.exec(tag)?.[0] ?? '';
}
