import type { Example } from '../checklist/format.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import type { ProposalDocument } from '../proposal/document.js';
import { readProposals } from '../proposal/read.js';
import type { Engine } from './engine.js';
import type { AssessedRequirement, Assessment } from './verdict.js';

/** Something in which an example does not come out as it says, and what was found instead. */
export interface ExampleFault {
  readonly is: 'unreadable' | 'format' | 'error' | 'verdict' | 'quote' | 'missing';
  readonly wanted: string;
  readonly found: string;
}

/** An example as it is judged now. */
export interface JudgedExample {
  readonly document: ProposalDocument;
  readonly assessed: AssessedRequirement;
  /** In which language it was read. */
  readonly language: Assessment['language'];
}

/**
 * Reads the piece of a proposal that an example is; a title is put before a piece that has no project.
 *
 * @param language of the piece, where it is named
 * @returns the document, or why it cannot be read
 */
export function exampleDocument(
  yaml: string,
  language?: string,
): ProposalDocument | { readonly whyNot: string } {
  const spoken = language === undefined ? '' : `, language: ${language}`;
  const text = /^project:/m.test(yaml) ? yaml : `project: { title: Example${spoken} }\n${yaml}`;
  const [document] = readProposals('example.yaml', new TextEncoder().encode(text)).documents;
  if (document !== undefined && 'proposal' in document) return document;
  return { whyNot: document?.faults.map(({ message }) => message).join('; ') ?? '' };
}

/**
 * Judges one requirement on a piece of a proposal, as with --theme where it belongs to an area.
 *
 * @returns nothing when the piece cannot be read
 */
export function judgeExample(
  engine: Engine,
  { id, section }: Pick<LoadedRequirement, 'id' | 'section'>,
  yaml: string,
  language?: string,
): JudgedExample | undefined {
  const document = exampleDocument(yaml, language);
  if ('whyNot' in document) return undefined;
  const assessment = engine.assess(document, '', { select: [id], themes: [section] });
  const [assessed] = assessment.requirements;
  return assessed === undefined ? undefined : { document, assessed, language: assessment.language };
}

/**
 * Runs an example of a requirement: the verdict, the words that it quotes, the parts that it misses.
 *
 * @returns everything in which it does not come out as it says; nothing when it does
 */
export function exampleFaults(
  engine: Engine,
  requirement: LoadedRequirement,
  example: Example,
  language?: string,
): readonly ExampleFault[] {
  const document = exampleDocument(example.yaml, language);
  if ('whyNot' in document) return [{ is: 'unreadable', wanted: '', found: document.whyNot }];
  const judged = judgeExample(engine, requirement, example.yaml, language);
  const { error, verdict, evidence = [], findings = [] } = judged?.assessed ?? {};
  const quotes = evidence.map(({ quote }) => quote);
  const missing = findings.map((finding) => finding.missing);
  const quote = example.quote?.replace(/\s+/g, ' ').trim();
  return [
    ...document.faults.map(({ message }) => ({ is: 'format' as const, wanted: '', found: message })),
    ...(error === undefined ? [] : [{ is: 'error' as const, wanted: '', found: error }]),
    ...(verdict === example.verdict
      ? []
      : [{ is: 'verdict' as const, wanted: example.verdict, found: verdict ?? '' }]),
    ...(quote === undefined || quotes.join('\n').includes(quote)
      ? []
      : [{ is: 'quote' as const, wanted: quote, found: quotes.join(' | ') }]),
    ...(example.missing ?? [])
      .map((part) => partsOf(requirement).get(part) ?? part)
      .filter((part) => !missing.includes(part))
      .map((part) => ({ is: 'missing' as const, wanted: part, found: missing.join(' | ') })),
  ];
}

/** What the parts and needs of a requirement are called. */
function partsOf({ judge }: LoadedRequirement): ReadonlyMap<string, string> {
  if (judge.kind === 'parts') return new Map(judge.parts.map(({ part, says }) => [part, says]));
  if (judge.kind === 'listed') return new Map(judge.needs.map(({ need, says }) => [need, says]));
  return new Map();
}
