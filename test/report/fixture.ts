import type { AssessedRequirement, Assessment, Run, Verdict } from '../../src/assess/verdict.js';
import { assessment, at, observation } from './make.js';
import { requirements } from './requirements.js';

/** A middling draft: not ready, with everything in it that a report can show. */
export const niger: Assessment = assessment({
  file: 'drafts/niger.yaml',
  level: 'not-ready',
  sha256: '9f2c41d07be36a58'.repeat(4),
  title: 'Safer sites for displaced families in Agadez',
  levelReasons: ['3 critical requirements are open: AC-02, SD-05, AC-11'],
  formatFaults: [
    {
      ...at('/people/groups/0/women', 112, 14, 5),
      code: 'type',
      message: 'women is a whole number of people: type 1200 without quotes or words.',
    },
    {
      ...at('/risks/1/groups/0', 233, 14, 9),
      code: 'reference',
      message: 'No group has the id idp-woman. Did you mean idp-women?',
    },
  ],
  requirements,
  fractions: [
    {
      section: 'analysis',
      met: 1,
      applicable: 5,
      needsReview: 1,
      open: { critical: 0, major: 0, minor: 2 },
      notApplicable: ['AN-07'],
    },
    {
      section: 'safety-and-dignity',
      met: 1,
      applicable: 5,
      needsReview: 1,
      open: { critical: 1, major: 1, minor: 0 },
      notApplicable: [],
    },
    {
      section: 'accountability',
      met: 0,
      applicable: 7,
      needsReview: 3,
      open: { critical: 2, major: 0, minor: 0 },
      notApplicable: [],
    },
  ],
  todo: ['AC-02', 'SD-05', 'AC-11', 'SD-03', 'AN-02', 'AN-03'],
  next: [
    {
      id: 'AC-02',
      ...at('/accountability', 290, 1, 14),
      belongs: '/accountability/channels',
      folds: ['AC-03', 'AC-04'],
    },
    { id: 'SD-05', ...at('/referral', 317, 1, 8), belongs: '/referral/pathways', folds: [] },
    { id: 'AC-11', ...at('/team', 352, 1, 4), belongs: '/team/0/training', folds: [] },
  ],
  observations: [
    {
      ...observation(
        at('/context', 41, 3, 60),
        'undeclared-area',
        'The text speaks of recruiters who keep papers: should project.themes name counter-trafficking?',
        'recruiters from the coast take passports for safekeeping',
      ),
      area: 'counter-trafficking',
    },
    {
      ...observation(
        at('/context', 47, 3, 24),
        'contradiction',
        'The text says that there are no children; the figures of idp-women count 780.',
        'no children are involved',
      ),
      other: at('/people/groups/0/girls', 114, 14, 3),
    },
    observation(
      at('/partners/1/name', 329, 13, 20),
      'personal-data',
      'A name and a telephone number stand here: give a role instead.',
      'Mr ████, ████',
    ),
  ],
  notJudged: {
    context: ['AN-01: whether the threats named are the ones that matter here'],
    unread: [{ ...at('/sustainability', 355, 17, 52), quote: 'the sultan gave a field for the nursery' }],
    otherLanguage: [at('/accountability/information_shared', 291, 23, 40)],
    notOffered: ['case-management', 'shelter'],
    failedChecks: ['AN-05'],
    notCounted: [{ critical: 1, because: 'ignored by configuration' }],
  },
});

const ready: Assessment = assessment({
  file: 'drafts/portfolio.yaml',
  document: 2,
  level: 'ready-for-review',
  title: 'Water points in Diffa',
  levelReasons: ['nothing critical or major is open'],
  requirements: requirements.filter(({ verdict }) => verdict === 'met' || verdict === 'not-applicable'),
  fractions: [
    {
      section: 'analysis',
      met: 1,
      applicable: 1,
      needsReview: 0,
      open: { critical: 0, major: 0, minor: 0 },
      notApplicable: ['AN-07'],
    },
    {
      section: 'safety-and-dignity',
      met: 1,
      applicable: 1,
      needsReview: 0,
      open: { critical: 0, major: 0, minor: 0 },
      notApplicable: [],
    },
  ],
});

const unreadable: Assessment = assessment({
  file: 'drafts/mali.yaml',
  level: 'not-judged',
  sha256: 'e3b0c44298fc1c14'.repeat(4),
  levelReasons: ['the file could not be read as YAML'],
  formatFaults: [
    {
      ...at('', 12, 8, 1),
      code: 'yaml',
      message: 'A colon inside an unquoted title: put the whole title between quotes.',
    },
  ],
});

const about = {
  tool: { name: 'protection-check', version: '0.1.0' },
  checklists: [{ id: 'mainstreaming', version: '1', sha256: '5b7e90aa13cd4f26'.repeat(4) }],
  options: { ignore: ['AN-06'], locale: 'en' },
};

/** One proposal, a check that failed. */
export const single: Run = { ...about, exitCode: 2, proposals: [niger] };

/** Three proposals of one run, one of them unreadable. */
export const several: Run = { ...about, exitCode: 2, proposals: [niger, ready, unreadable] };

/** The same draft after a person answered: what the tool reads as met is not, and a question and something missing are met. */
export function answered(assessment: Assessment): Assessment {
  const verdicts = new Map<string, Verdict>([
    ['AN-01', 'not-met'],
    ['AN-04', 'met'],
    ['SD-05', 'met'],
  ]);
  const requirements = assessment.requirements.map((one): AssessedRequirement => {
    const verdict = verdicts.get(one.id);
    if (verdict === undefined) return one;
    const by = { name: 'Rosa Quispe', role: 'protection adviser', note: 'Seen.', decided: '2027-01-10' };
    return { ...one, decisions: [{ kind: 'answered', counts: true, verdict, line: 2, ...by }] };
  });
  return { ...assessment, requirements };
}
