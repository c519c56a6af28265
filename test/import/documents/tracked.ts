import { p, r, rawDocument, textBox } from '../raw.js';

/** A draft in work: tracked changes, comments, text boxes, fields, and whatever else Word puts around words. */
export function trackedDraft(): Uint8Array {
  const body = [
    p('Context', { style: 'Titre1' }),
    p(
      `${r('Two hundred people ')}<w:del w:id="1"><w:r><w:delText>erased words</w:delText></w:r></w:del><w:ins w:id="2">${r('inserted words ')}</w:ins>${r('live under the bridge.')}<w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('This line is ')}</w:p>${p('joined with the next.')}`,
    p(`<w:moveFrom w:id="4">${r('moved away')}</w:moveFrom><w:moveTo w:id="5">${r('moved here')}</w:moveTo>`),
    p('Protection risks', { style: 'Titre1' }),
    p(`${r('Boys are hired by gangs.')}${textBox(p('Box: a girl was followed home.'))}`),
    p(`<w:fldSimple w:instr="AUTHOR">${r('Field words')}</w:fldSimple>`),
    p('<m:oMath><m:r><m:t>x=12 shelters</m:t></m:r></m:oMath>'),
    `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${p('row gone')}</w:tc></w:tr><w:tr><w:tc>${p('row kept')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  const comments = `<w:comment w:id="0" w:author="A"><w:p>${r('remark of a colleague')}</w:p></w:comment>`;
  return rawDocument(body, { comments });
}
