import type {
  AssessedRequirement,
  Assessment,
  Evidence,
  Finding,
  Observation,
  Place,
  Run,
} from '../../src/assess/verdict.js';

// Makers of the parts of a run, so that a fixture reads as what it says.

export function at(path: string, line: number, column: number, length = 1): Place {
  return { path, start: { line, column }, end: { line, column: column + length } };
}

type Facts = Partial<Pick<Evidence, 'who' | 'when' | 'money' | 'measured'>>;

export function evidence(place: Place, quote: string, part?: string, facts: Facts = {}): Evidence {
  const withPart = part === undefined ? {} : { part };
  return { ...place, quote, ...withPart, who: false, when: false, money: false, measured: false, ...facts };
}

export function finding(place: Place, belongs: string, missing: string, message: string): Finding {
  const fingerprint = `fp-${belongs.replace(/\W+/g, '-')}-${missing.length}`;
  return { ...place, belongs, missing, message, fingerprint };
}

export function observation(
  place: Place,
  kind: Observation['kind'],
  message: string,
  quote: string,
): Observation {
  return { ...place, kind, message, quote };
}

type Given = Pick<AssessedRequirement, 'id' | 'section' | 'title' | 'severity' | 'verdict' | 'why'> &
  Partial<AssessedRequirement>;

export function requirement(given: Given): AssessedRequirement {
  return {
    checklist: 'mainstreaming',
    applicability: { words: 'applies to every proposal' },
    evidence: [],
    findings: [],
    ourReading: [],
    sources: [],
    ...given,
  };
}

export function assessment(given: Pick<Assessment, 'file' | 'level'> & Partial<Assessment>): Assessment {
  return {
    document: 1,
    sha256: 'c1f0'.repeat(16),
    language: 'en',
    title: '',
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

/** The same run as after an edit further up in every file: lines moved, nothing else changed. */
export function movedDown(run: Run, lines: number): Run {
  return JSON.parse(JSON.stringify(run), (key, value: unknown) =>
    key === 'line' && typeof value === 'number' ? value + lines : value,
  );
}
