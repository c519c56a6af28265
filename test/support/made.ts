import { expect } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import type { AssessedRequirement, Assessment } from '../../src/assess/verdict.js';
import type { Knowledge } from '../../src/checklist/built-in.js';
import { requirementSchema } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { compileLexicon } from '../../src/narrative/compile-lexicon.js';
import type { Lexicon } from '../../src/narrative/lexicon.js';
import { lexiconFileSchema } from '../../src/narrative/lexicon-format.js';
import { documentOf } from './document.js';

/** The words by which the small lexicons of the tests deny, hedge, plan and name; what a test adds stands beside them. */
const COMMON = `
sets:
  no: ['no', not, never, without, none]
  not-a-denial: [not only]
  absent: [not yet, is missing]
  break: [but, and]
  hedge: [where possible, if funds allow]
  may: [may be, might]
  plan: [will be designed, will be set up]
  '@role': [=nurse, protection officer]
  '@frequency': [weekly, each month]
  '@duration': ['within # day', '# day']
  '@date': [january, march, 'month #']
  thing: [lock, curtain]
  actor: [hospital]
  function: [=of, =to, =in, =on, =at, =by, =for, =with, =and, =or, =is, =are, =be, =will, =all]
  template: [ensure, mainstream, throughout, safe, safety, dignity, attention, special, mechanism, complaint, project, measure, appropriate]
  people: [woman, women, family, people]
  women: [woman, women]
  men: [=men]
  girls: [girl]
  boys: [boy]
  children: [child, children, girl, boy]
`;

/** A lexicon of the common words of the tests and the concepts given, as YAML. */
export function lexiconOf(concepts: string): Lexicon {
  const files = [COMMON, concepts].map((yaml, i) => ({
    path: `${i}.yaml`,
    data: lexiconFileSchema.parse(parse(yaml) ?? {}),
  }));
  const { lexicon, faults } = compileLexicon(files, 'en');
  expect(faults).toEqual([]);
  return lexicon;
}

type Given = {
  readonly id?: string;
  readonly severity?: 'critical' | 'major' | 'minor';
  readonly applies?: string;
  readonly builds_on?: string;
  readonly not_at_concept_note?: boolean;
  readonly cannot_be_set_aside?: boolean;
  readonly section?: LoadedRequirement['section'];
};

/** A requirement that is judged as the YAML says. */
export function requirementOf(judge: string, given: Given = {}): LoadedRequirement {
  const { section = 'accountability', ...rest } = given;
  const example = { verdict: 'met', yaml: 'project: { title: Example }' };
  const requirement = requirementSchema.parse({
    id: 'TT-01',
    title: 'A thing is there',
    severity: 'major',
    why: 'It matters.',
    sources: [{ key: 'a-source' }],
    applies: 'always',
    question: 'Is it there?',
    fix: { say: 'Say it.' },
    examples: [example, example],
    ...rest,
    judge: parse(judge),
  });
  return { ...requirement, checklist: 'test', section, version: '1' };
}

/** What a run judges with, made of a few requirements and a lexicon. */
export function knowledgeOf(requirements: readonly LoadedRequirement[], lexicon: Lexicon): Knowledge {
  const empty = compileLexicon([], 'fr').lexicon;
  return {
    requirements,
    interactions: [],
    sources: {},
    checklists: [{ id: 'test', version: '1', parts: [] }],
    lexicon: (language) => (language === 'en' ? lexicon : empty),
    wordings: () => ({}),
    translations: () => ({}),
  };
}

/** Judges a text with requirements and concepts made for the test. */
export function assessed(
  yaml: string,
  requirements: readonly LoadedRequirement[],
  lexicon: Lexicon,
): Assessment {
  return assess(documentOf(yaml), '', knowledgeOf(requirements, lexicon));
}

/** Judges a text with one requirement. */
export function verdictOf(
  yaml: string,
  requirement: LoadedRequirement,
  lexicon: Lexicon,
): AssessedRequirement {
  const [only] = assessed(yaml, [requirement], lexicon).requirements;
  if (only === undefined) throw new Error('nothing was judged');
  return only;
}
