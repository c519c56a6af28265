// What the printed checklist, its short form and the runner of examples say in English; another language has the same shape.
export const en = {
  boxes: ['met', 'partly met', 'not met', 'does not apply'],
  notes: 'Notes',
  skip: 'Skip to the checklist',
  sections: 'Principles and areas',
  short: {
    title: 'Seven principles, one question each',
    intro: 'For a first talk about a draft. The whole checklist asks more: protection-check checklist.',
    questions: {
      'safety-and-dignity':
        'What makes it safe and decent to come, to receive help and to go home, and who sees to it?',
      'do-no-harm':
        'Whom could this project put in danger or set against each other, and what is done so that it does not?',
      'meaningful-access': 'Who could not come, understand or pay, and what is changed so that they can?',
      'non-discrimination':
        'Who is easily left out or chosen wrongly, and how can people see, check and contest the choice?',
      accountability:
        'How do people learn what they can expect, and how do they complain safely, also about our own staff, and get an answer?',
      participation:
        'What did the people affected decide or change, women, girls and those who are rarely heard among them?',
      empowerment:
        'Which strengths and groups of their own do people have, and what do they do better by themselves afterwards?',
    },
  },
  test: {
    ok: 'ok',
    failed: 'FAILED',
    example: (n: number) => `example ${n}`,
    unreadable: 'cannot be read',
    format: 'breaks the format of proposals',
    error: 'could not be judged',
    verdict: (wanted: string, found: string) => `wanted ${wanted}, found ${found}`,
    nothing: 'nothing',
    quote: (wanted: string, found: string) => `wanted the words “${wanted}”, found ${found}`,
    missing: (wanted: string, found: string) => `wanted missing: ${wanted}; found missing: ${found}`,
    sum: (all: number, failed: number) =>
      `${all} ${all === 1 ? 'example' : 'examples'}: ${all - failed} passed, ${failed} failed`,
  },
};

export type ChecklistWords = typeof en;
