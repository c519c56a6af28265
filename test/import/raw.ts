import { zipSync } from 'fflate';

/** Word documents as XML, for what the docx package does not write: tracked changes, controls, text boxes, notes. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<w:styles ${NAMESPACES}>
  <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Maison"><w:name w:val="Rubrique"/><w:basedOn w:val="Titre1"/></w:style>
  <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Instrucciones"><w:name w:val="Instrucciones"/></w:style>
</w:styles>`;

export interface Parts {
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Further files of the archive. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A document with this body. */
export function rawDocument(
  body: string,
  { footnotes, comments, header, more = {} }: Parts = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'footnotes', 'comments', 'header']
        .map((name, i) => `<Relationship Id="r${i}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
        .join(''),
    ),
    'word/styles.xml': `${DECLARATION}${STYLES}`,
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(footnotes === undefined
      ? {}
      : { 'word/footnotes.xml': `${DECLARATION}<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>` }),
    ...(comments === undefined
      ? {}
      : { 'word/comments.xml': `${DECLARATION}<w:comments ${NAMESPACES}>${comments}</w:comments>` }),
    ...(header === undefined
      ? {}
      : { 'word/header.xml': `${DECLARATION}<w:hdr ${NAMESPACES}>${header}</w:hdr>` }),
    ...more,
  };
  return packed(parts);
}

/** An archive of these files. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

function relations(inside: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

export interface Look {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly hidden?: boolean;
}

/** A run of text. */
export function r(text: string, { bold, italic, colour, hidden }: Look = {}): string {
  const look = [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    hidden ? '<w:vanish/>' : '',
    colour ? `<w:color w:val="${colour}"/>` : '',
  ].join('');
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of text, or of runs. */
export function p(inside: string, look: Look = {}): string {
  const style = look.style === undefined ? '' : `<w:pPr><w:pStyle w:val="${look.style}"/></w:pPr>`;
  return `<w:p>${style}${inside.startsWith('<w:') || inside.startsWith('<mc:') || inside.startsWith('<m:') ? inside : r(inside, look)}</w:p>`;
}

/** A table of cells, each text or paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.startsWith('<w:') ? text : p(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A control of a form: with a placeholder that nobody replaced, or with an answer. */
export function control(inside: string, { placeholder = false } = {}): string {
  return `<w:sdt><w:sdtPr>${placeholder ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}

/** A text box, written twice as Word does. */
export function textBox(inside: string): string {
  const box = `<w:txbxContent>${inside}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
