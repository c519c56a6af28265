import { Document, Packer, Paragraph, TextRun } from 'docx';

/** A short note whose headings are bold lines, as people write them who know no styles. */
export async function memoDocument(): Promise<Uint8Array> {
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const point = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  const document = new Document({
    sections: [
      {
        children: [
          bold('Project title: Warm nights in Balkh'),
          new Paragraph('Dear colleagues, this is what we talked about on Monday.'),
          bold('Why this project'),
          new Paragraph('Families came back in October and live in tents. The nights are at minus ten.'),
          bold('What we will do'),
          point('Give 300 stoves and fuel for four months'),
          point('Put the tents of women alone near the guard post, if they want that'),
          bold('Risks'),
          point('Stoves burn children'),
          point('Neighbours are jealous of the fuel'),
          bold('Partners'),
          point('Red Crescent: gives out the fuel'),
          point('Women of Balkh – visit the tents'),
          bold('One more thing'),
          new Paragraph('The road to the camp is closed on Fridays.'),
          new Paragraph({
            children: [
              new TextRun({ text: 'Complaints:', bold: true }),
              new TextRun(' a woman of the committee hears them every day at ten.'),
            ],
          }),
          bold('Budget: 48,500 USD'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
