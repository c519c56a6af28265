// What `init` asks and says, and what stands in the proposals that it writes, beside the texts of keys (templates/).
export const en = {
  template: {
    title: 'To be named',
    intro: [
      'A proposal to fill in. Lines that begin with # are for you and are not read.',
      'Write short answers behind the colon. Write longer ones on the line below a key that ends with |, indented by two spaces more than the key. Leave empty what you do not know yet, and copy the lines from one - to the next for each further element of a list.',
      'What is empty counts as not answered. Do not write names or addresses of people at risk.',
      'What is to do:  protection-check check FILE',
      'What a key is for:  protection-check explain accountability.channels',
      'Hints in an editor, with the schema beside this file:  protection-check schema proposal -o proposal.schema.json',
    ],
    chapters: {
      context: 'The project',
      analysis: 'Analysis',
      people: 'People',
      results: 'Results',
      risks: 'Risks',
      'cross-cutting': 'Cross-cutting: how the design protects people',
      partners: 'Partners, team and coordination',
      follow: 'Monitoring and what remains',
      budget: 'Budget',
      areas: 'Protection areas',
    },
    good: (line: string) => `A good answer: ${line}`,
    oneOf: (values: string) => `One of: ${values}.`,
    anyOf: (values: string) => `One or more, written [a, b]: ${values}.`,
    list: 'A list: [one, another].',
    yesNo: '(yes or no)',
    sameKeys: (field: string) => `The same keys as in ${field}.`,
  },

  asks: {
    intro:
      'A new proposal. Arrow keys move, the space bar chooses, Enter goes on, Ctrl-C stops without writing.',
    language: 'In which language will you write?',
    kind: 'What does the project do?',
    themes: 'In which protection areas does it work? None is fine.',
    sectors: 'In which sectors does it give help?',
    mobility: 'How do the people move, and where on their way does it meet them?',
    groups: 'Whom does it reach?',
    stopped: 'Stopped: nothing was written.',
  },

  written: (path: string) => `written: ${path}`,
  next: (path: string) => [
    `fill it in, and look what is to do: protection-check check ${path}`,
    'why something is asked: protection-check explain AC-02; what a key is for: protection-check explain people.groups',
  ],

  key: {
    values: 'What may stand there',
    good: 'A good answer',
    asks: 'Requirements that look for an answer here',
    reads: 'Requirements that look for an answer in what holds it',
    example: (id: string) => `An example, from ${id}`,
    kinds: {
      text: 'text of any length',
      name: 'a name or a few words',
      id: 'a short name of your own',
      reference: (kinds: string) => `ids that stand elsewhere in the proposal (${kinds})`,
      date: 'a day, a month or a year: 2027-01-31, 2027-01, 2027',
      count: 'a whole number',
      amount: 'a number',
      figure: 'a number, or words such as 60 %',
      yesNo: 'yes or no',
      code: {
        country: 'three letters, such as NER',
        currency: 'three letters, such as XOF',
        language: 'two letters, such as fr',
      },
      list: 'a list; in each element',
      mapping: (keys: string) => `the keys ${keys}`,
      plain: 'or plain text instead',
      anything: 'anything',
    },
  },
};

/** The shape that every language of these words has. */
export type InitWords = typeof en;
