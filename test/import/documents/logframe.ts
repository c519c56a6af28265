import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

/** An English proposal with numbered headings, a logframe, risks and a budget in tables. */
export async function logframeDocument(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Safe water, safe journeys', heading: HeadingLevel.TITLE }),
          new Paragraph('Submitted by: Example Migration Agency'),
          new Paragraph('Start date: 1 January 2027'),
          new Paragraph('End date: 30 June 2028'),
          new Paragraph('Country: Niger'),
          new Paragraph('Locations: Agadez, Arlit and Dirkou'),
          heading('1. Context', 1),
          new Paragraph('Since March 2026 forty people a day arrive in Agadez on foot.'),
          heading('1.1 Water points', 2),
          new Paragraph('Three of nine wells are dry from April on.'),
          heading('2. Protection analysis', 1),
          new Paragraph(
            'Women are robbed on the northern road after dark. Guides keep the papers of those who owe money.',
          ),
          heading('3. Beneficiaries', 1),
          table([
            ['Target group', 'Women', 'Men', 'Girls', 'Boys', 'Total'],
            ['Migrants in transit', '1,200', '2,400', '150', '250', '4,000'],
            ['Families in Agadez', '500', '450', '300', '310', '1,560'],
            ['Total', '1,700', '2,850', '450', '560', '5,560'],
          ]),
          heading('3.1 Selection criteria', 2),
          new Paragraph('Two community workers and a nurse choose together, by a list that is read aloud.'),
          heading('4. Logical framework', 1),
          logframe(),
          heading('5. Risk matrix', 1),
          table([
            ['Risk', 'Likelihood', 'Impact', 'Mitigation measures', 'Owner'],
            [
              'Queues at the wells end in fights',
              'High',
              'Medium',
              'Two lines and numbered cards',
              'Field coordinator',
            ],
            [
              'Guides threaten those who talk to us',
              'possible',
              'very high',
              'Talks in the clinic only',
              'Protection officer',
            ],
          ]),
          heading('6. Accountability to affected people', 1),
          new Paragraph(
            'A help desk at each well is open every morning. Complaints are answered within ten days.',
          ),
          heading('7. Visibility', 1),
          new Paragraph('The logo is shown at the office only, never at the wells.'),
          heading('8. Budget (USD)', 1),
          table([
            ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Total (USD)'],
            ['Wells', 'well', '6', '20,000', '120,000.50'],
            ['Staff', 'month', '18', '5,000', '90,000'],
            ['Grand total', '', '', '', '210,000.50'],
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map((row) => new TableRow({ children: row.map((text) => cell([text])) })),
  });
}

function cell(lines: readonly string[], verticalMerge?: 'restart' | 'continue'): TableCell {
  return new TableCell({
    children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
    ...(verticalMerge === undefined
      ? {}
      : { verticalMerge: VerticalMergeType[verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'] }),
  });
}

function logframe(): Table {
  const head = [
    'Intervention logic',
    'Indicators',
    'Baseline',
    'Target',
    'Means of verification',
    'Assumptions',
  ];
  const rows: readonly (readonly (readonly string[])[])[] = [
    head.map((text) => [text]),
    [['Overall objective: People travel without harm'], [], [], [], [], []],
    [
      ['Outcome 1: People reach water without being attacked'],
      ['People who say that they feel safe at the wells'],
      ['31 %'],
      ['80 %'],
      ['Interviews by women from another town'],
      ['The road stays open'],
    ],
    [
      ['Output 1.1: Six lit wells'],
      ['Number of wells with light', 'Number of people who use them'],
      ['0', '400'],
      ['6', '4,000'],
      ['Visits'],
      [],
    ],
    [['Activity 1.1.1: Women choose the sites in a walk at dusk'], [], [], [], [], []],
    [['Activity 1.1.2: Six wells are drilled and lit'], [], [], [], [], ['Drilling rigs can be hired']],
  ];
  return new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((lines) => cell(lines.length === 0 ? [''] : lines)) }),
    ),
  });
}
