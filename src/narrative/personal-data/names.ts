import type { Clause } from '../clauses.js';
import type { Passage } from '../passage.js';
import type { Token } from '../tokens.js';
import type { PersonalDatum } from './datum.js';

/** What is said of one person whom a name would give away. */
const STATUS =
  /^(?:survivor|survivante?|sobreviviente|victim|victime|victima|unaccompanied|separated|trafficked|raped|abused|deported|witness|accused|non_accompagne|rescapee?|violee?|expulsee?|temoin|testigo|violada|deportad[oa]|traficad[oa]|tratada|seropositi[fv]e?|hiv|vih)s?$/;
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss mme mlle m sr sra srta don dona senor senora senorita monsieur madame mademoiselle'.split(
    ' ',
  ),
);
/** Capitalised words that stand in names of bodies, papers, days and programmes, not of persons. */
const OF_BODIES =
  /^(?:act|law|convention|protocol|ministry|minister|department|directorate|office|centre|center|house|home|shelter|hospital|clinic|school|university|college|committee|council|commission|court|police|unit|cell|network|union|association|foundation|fund|forum|federation|alliance|coalition|group|cluster|team|programme|program|project|plan|policy|standards?|guidelines?|handbook|principles|report|survey|assessment|action|rights|women|men|girls|boys|children|child|youth|people|persons|protection|safety|health|legal|aid|justice|social|services?|support|international|national|regional|united|nations|republic|state|province|district|region|county|city|camp|site|town|village|river|lake|island|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|san|santa|saint|sainte|st|fund|gender|based|violence|trafficking|migration|refugee|asylum|return|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|loi|ministere|direction|bureau|maison|foyer|hopital|clinique|ecole|universite|comite|conseil|cour|tribunal|commune|reseau|fondation|forum|groupe|equipe|programme|projet|politique|droits?|femmes?|filles?|enfants?|jeunes?|personnes|protection|securite|sante|juridique|service|appui|aide|republique|etat|nord|sud|est|ouest|centre|ley|ministerio|direccion|oficina|casa|hogar|clinica|escuela|universidad|consejo|corte|tribunal|fiscalia|defensoria|comisaria|policia|unidad|red|asociacion|fundacion|foro|grupo|equipo|programa|proyecto|plan|politica|derechos?|mujer|mujeres|ninas?|ninos?|ninez|adolescencia|jovenes|personas|proteccion|seguridad|salud|juridic[oa]|servicio|apoyo|republica|estado|norte|sur|este|oeste|centro)$/;
const PLACE_WORDS = new Set(
  'in at from near to of en a dans de du des depuis vers pres desde hacia cerca del'.split(' '),
);
const OF_THE_FILE = /^<@(?:place|group|partner|role|organisation)/;

/**
 * Two or more capitalised words, or a form of address and one, beside the status of a person in one clause, which are no place, group,
 * organisation, partner or role of the file.
 */
export function namesBesideStatus(passage: Passage): PersonalDatum[] {
  return passage.clauses.flatMap((clause) => (tellsStatus(passage, clause) ? namesIn(passage, clause) : []));
}

function tellsStatus({ tokens }: Passage, clause: Clause): boolean {
  return tokens.slice(clause.from, clause.to).some(({ folded }, i, all) => {
    const joined =
      folded === 'non'
        ? `non_${all[i + 1]?.folded ?? ''}`
        : folded === 'no'
          ? `non_${all[i + 1]?.folded ?? ''}`
          : folded;
    return STATUS.test(joined);
  });
}

function namesIn(passage: Passage, clause: Clause): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  let at = clause.from;
  while (at < clause.to) {
    const end = endOfRun(passage, at, clause.to);
    if (isPerson(passage, at, end, clause.from)) {
      const from = passage.tokens[at]?.start ?? 0;
      found.push({ kind: 'name', from, to: passage.tokens[end - 1]?.end ?? from });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The token after a run of capitalised words that begins here. */
function endOfRun({ tokens }: Passage, from: number, to: number): number {
  let end = from;
  while (end < to && isCapitalised(tokens[end]))
    end += tokens[end + 1]?.text === '.' && isAddress(tokens[end]) ? 2 : 1;
  return end;
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !token.acronym;
}

function isAddress(token: Token | undefined): boolean {
  return token !== undefined && FORMS_OF_ADDRESS.has(token.folded);
}

function isPerson(passage: Passage, from: number, to: number, start: number): boolean {
  const run = wordsAt(passage, from, to);
  if (run.some(({ token }) => OF_BODIES.test(token.folded))) return false;
  if (isOfTheFile(passage, from, to, start) || isPlace(passage, from)) return false;
  const named = run.filter(({ token }) => !isAddress(token));
  const strange = named.filter(({ at }) => !isCommonWord(passage, at));
  if (run.length > named.length) return named.length > 0;
  // The first word of a sentence is capitalised whatever it is.
  const own = from === start && strange[0]?.at !== from ? named.slice(1) : named;
  return own.length >= 2 && strange.length * 2 >= own.length;
}

function wordsAt(
  { tokens }: Passage,
  from: number,
  to: number,
): { readonly token: Token; readonly at: number }[] {
  return tokens
    .slice(from, to)
    .flatMap((token, i) => (token.kind === 'word' ? [{ token, at: from + i }] : []));
}

/** "in Villa Rosa", "de Koira Kano". */
function isPlace({ tokens }: Passage, from: number): boolean {
  return PLACE_WORDS.has(tokens[from - 1]?.folded ?? '');
}

/** Part of a name that the proposal gives to a place, group, organisation, partner or role. */
function isOfTheFile({ symbols }: Passage, from: number, to: number, start: number): boolean {
  for (let i = start; i < to; i++)
    if (symbols.at(i).some((span) => span.to > from && OF_THE_FILE.test(span.symbol))) return true;
  return false;
}

/** A word that the lexicon of the language knows is hardly a name. */
function isCommonWord({ symbols, tokens }: Passage, at: number): boolean {
  return tokens[at]?.skipped === true || symbols.at(at).some(({ symbol }) => !OF_THE_FILE.test(symbol));
}
