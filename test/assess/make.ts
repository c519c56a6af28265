import type { AssessedRequirement, Assessment } from '../../src/assess/verdict.js';

/** A judged requirement with what a test does not speak of filled in. */
export function judged(given: Partial<AssessedRequirement> & { readonly id: string }): AssessedRequirement {
  return {
    checklist: 'test',
    section: 'accountability',
    title: 'A thing is there',
    severity: 'critical',
    verdict: 'not-met',
    applicability: { words: 'it applies to every project' },
    evidence: [],
    findings: [],
    why: 'It matters.',
    ourReading: [],
    sources: [],
    ...given,
  };
}

/** A finding on a line. */
export function missingOn(line: number): AssessedRequirement['findings'][number] {
  const at = { line, column: 1 };
  return {
    missing: 'a thing',
    message: 'Missing: a thing.',
    path: '/a',
    start: at,
    end: at,
    belongs: '/a/b',
    fingerprint: 'f',
  };
}

/** A judged proposal with what a test does not speak of filled in. */
export function assessment(given: Partial<Assessment>): Assessment {
  return {
    file: 'a.yaml',
    document: 1,
    sha256: '',
    language: 'en',
    title: 'Example',
    level: 'ready-for-review',
    levelReasons: [],
    formatFaults: [],
    requirements: [],
    fractions: [],
    todo: [],
    next: [],
    promises: [],
    observations: [],
    notJudged: {
      context: [],
      unread: [],
      otherLanguage: [],
      notOffered: [],
      failedChecks: [],
      notCounted: [],
    },
    ...given,
  };
}
