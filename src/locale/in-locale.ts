import { eachChanged } from '../assess/proposals.js';
import type {
  AssessedRequirement,
  Assessment,
  Evidence,
  Fault,
  Finding,
  Observation,
  PromiseRow,
  Run,
} from '../assess/verdict.js';
import type { Translation, Translations } from '../checklist/translation.js';
import { type Catalogue, inWords, type Said, type SaidValue } from '../proposal/said.js';

/** What a report is said with in another language: the texts of requirements, and the sentences of judging. */
export interface LocaleTexts {
  readonly requirements: Translations;
  readonly sentences: Catalogue;
  /** What is said of the concepts that judging names: signs of areas, and what is wrong with words that harm. */
  readonly concepts: Readonly<Record<string, string>>;
}

/** The run in another language. What that language has no words for stays as it is; words of the draft, ids and verdicts always do. */
export function inLocale(run: Run, texts: LocaleTexts): Run {
  return { ...run, proposals: eachChanged(run.proposals, (one) => proposalInLocale(one, texts)) };
}

/** One proposal in another language. */
export function proposalInLocale(assessment: Assessment, texts: LocaleTexts): Assessment {
  const { levelReasons, levelReasonsSaid, notJudged } = assessment;
  return {
    ...assessment,
    levelReasons: levelReasons.map((reason, i) => worded(levelReasonsSaid?.[i], texts, reason)),
    formatFaults: assessment.formatFaults.map((one) => messageInLocale(one, texts)),
    requirements: assessment.requirements.map((one) => requirementInLocale(one, texts)),
    promises: assessment.promises.map((one) => promiseInLocale(one, texts)),
    observations: assessment.observations.map((one) => messageInLocale(one, texts)),
    notJudged: {
      ...notJudged,
      notCounted: notJudged.notCounted.map((one) => ({
        ...one,
        because: worded(one.said, texts, one.because),
      })),
    },
  };
}

function promiseInLocale(row: PromiseRow, texts: LocaleTexts): PromiseRow {
  const { answers, answersSaid, gaps } = row;
  return {
    ...row,
    answers: answers.map((answer, i) => worded(answersSaid?.[i], texts, answer)),
    gaps: gaps.map((gap) => ({ ...gap, insert: worded(gap.said, texts, gap.insert) })),
  };
}

/** One requirement in another language. */
export function requirementInLocale(
  requirement: AssessedRequirement,
  texts: LocaleTexts,
): AssessedRequirement {
  const { applicability } = requirement;
  const words = applicability.said?.map((said) => inWords(said, texts.sentences));
  const known = words?.every((word) => word !== undefined)
    ? words.join(texts.sentences['list.between'] ?? '; ')
    : undefined;
  const said: AssessedRequirement = {
    ...requirement,
    applicability: { ...applicability, words: known ?? applicability.words },
  };
  const translation = texts.requirements[requirement.id];
  return translation === undefined ? said : withTexts(said, translation, texts);
}

function withTexts(
  requirement: AssessedRequirement,
  translation: Translation,
  texts: LocaleTexts,
): AssessedRequirement {
  const { fix, insert, careful, question } = requirement;
  const findings = requirement.findings.map((finding) => findingInLocale(finding, translation, texts));
  return {
    ...requirement,
    title: translation.title,
    why: translation.why,
    ourReading: translation.our_reading,
    ...(fix === undefined ? {} : { fix: translation.fix.say }),
    ...(insert === undefined ? {} : { insert: translation.fix.insert ?? insert }),
    ...(careful === undefined ? {} : { careful: translation.careful ?? careful }),
    ...(question === undefined ? {} : { question: questionOf(requirement, findings, translation, texts) }),
    evidence: requirement.evidence.map((evidence) => evidenceInLocale(evidence, translation, texts)),
    findings,
  };
}

function questionOf(
  { id, setAside }: AssessedRequirement,
  findings: readonly Finding[],
  translation: Translation,
  { sentences }: LocaleTexts,
): string {
  const asked =
    setAside === undefined
      ? undefined
      : inWords({ code: 'question.set-aside', values: { id, path: setAside.place.path } }, sentences);
  const unreadable = findings.filter(({ key }) => key === 'unreadable').map(({ message }) => message);
  return [...unreadable, asked ?? translation.question].join(' ');
}

function evidenceInLocale(evidence: Evidence, translation: Translation, texts: LocaleTexts): Evidence {
  if (evidence.part === undefined) return evidence;
  return { ...evidence, part: partOf(evidence.key, 'part', translation, texts) ?? evidence.part };
}

function findingInLocale(finding: Finding, translation: Translation, texts: LocaleTexts): Finding {
  const missing = partOf(finding.key, 'missing', translation, texts) ?? finding.missing;
  const said = finding.said && {
    ...finding.said,
    values: { ...finding.said.values, ...('missing' in (finding.said.values ?? {}) ? { missing } : {}) },
  };
  return { ...messageInLocale({ ...finding, ...(said === undefined ? {} : { said }) }, texts), missing };
}

/** Names that operators give to what has no parts: it is the requirement as a whole. */
const WHOLE = new Set(['whole', 'forbidden', 'denied', 'hollow']);

function partOf(
  key: string | undefined,
  as: 'part' | 'missing',
  { says, title }: Translation,
  { sentences }: LocaleTexts,
): string | undefined {
  if (key === undefined) return undefined;
  if (Object.hasOwn(says, key)) return says[key];
  return WHOLE.has(key) ? (says.whole ?? title) : inWords({ code: `${as}.${key}` }, sentences);
}

function messageInLocale<T extends Fault | Finding | Observation>(one: T, texts: LocaleTexts): T {
  return { ...one, message: worded(one.said, texts, one.message) };
}

function worded(said: Said | undefined, { sentences, concepts }: LocaleTexts, otherwise: string): string {
  return said === undefined ? otherwise : (inWords(conceptsSaid(said, concepts), sentences) ?? otherwise);
}

/** Judging says a concept in the language of the draft; where the language of the report has the same concept, its words. */
function conceptsSaid(said: Said, concepts: LocaleTexts['concepts']): Said {
  const { values = {} } = said;
  const { concept } = values;
  const own = typeof concept === 'string' && Object.hasOwn(concepts, concept) ? concepts[concept] : undefined;
  const inside = Object.entries(values).map(([name, value]) => [name, valueSaid(value, concepts)] as const);
  const named = own === undefined ? {} : { says: own, why: own };
  return { ...said, values: { ...Object.fromEntries(inside), ...named } };
}

function valueSaid(value: SaidValue, concepts: LocaleTexts['concepts']): SaidValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('code' in value) return conceptsSaid(value, concepts);
  const said = value.filter((one) => typeof one !== 'string');
  return said.length === 0 ? value : said.map((one) => conceptsSaid(one, concepts));
}
