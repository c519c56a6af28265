// What the demo says in English; another language has the same shape.
export const en = {
  start: 'The draft at the start',
  step: (n: number, of: number, title: string) => `Step ${n} of ${of}: ${title}`,
  change: 'What changes in the draft',
  fromLine: (line: number) => `from line ${line}`,
  verdicts: 'Verdicts that move',
  because: 'Found',
  still: 'Still missing',
  also: (ids: string) => `These move up with them: ${ids}`,
  stands: 'Where the draft stands',
  level: (level: string) => `Level: ${level}.`,
  levels: (before: string, after: string) =>
    before === after ? `Level: still ${after.toLowerCase()}.` : `Level: ${before} → ${after}.`,
  met: (n: number, of: number) => `${n} of ${of} applicable requirements are met.`,
  rises: (before: number, after: number, of: number) => `Met: ${before} → ${after} of ${of}.`,
  end: 'A draft of a page is never done. What is still open, protection-check says of your own draft in the same way.',
  keys: '→ or Enter: next   ←: back   q: end',
};

export type DemoWords = typeof en;
