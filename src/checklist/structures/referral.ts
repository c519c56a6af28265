import type { Passage } from '../../narrative/passage.js';
import { pathways } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { isRecent } from '../finders/recent.js';
import { ABSENT, type Found, present } from '../found.js';
import { datesIn, hasBareMonth } from './dates.js';
import { passagesIn, piecesOf, wordsOf } from './texts.js';

/** SD-05: our own reading of "services that exist". */
const MONTHS = 12;
const TELLS_OF_SERVICES = [
  'referral',
  'child_protection',
  'gender_based_violence',
  'counter_trafficking',
  'return_and_reintegration',
  'safeguarding.child_safeguarding.text',
  'safeguarding.child_safeguarding.response',
];

/** A pathway with service and provider was checked within twelve months of the start, by its field or in a text. */
function recentPathway(context: Context): Found {
  const start = context.proposal.project?.start;
  const checked = pathways(context.proposal).filter(
    (pathway) =>
      isRecent(pathway.value.checked_on, start, MONTHS) &&
      hasKey(pathway, 'service', context) &&
      hasKey(pathway, 'provider', context),
  );
  if (checked.length > 0)
    return present(checked.map(({ pointer }) => ({ pointer: `${pointer}/checked_on` })));
  const inText = passagesIn(context, TELLS_OF_SERVICES).flatMap((passage) =>
    piecesOf(passage, 'pathway-checked').filter((piece) => {
      const words = wordsOf(passage, piece);
      return (
        (start !== undefined && hasBareMonth(words)) ||
        datesIn(words).some((date) => isRecent(date, start, MONTHS))
      );
    }),
  );
  return inText.length > 0 ? present(inText) : ABSENT;
}

/** A service and, in the same clause, the name of somebody who gives it: a name no lexicon can know. */
function namedProvider(context: Context): Found {
  const named = passagesIn(context, TELLS_OF_SERVICES).flatMap((passage) =>
    piecesOf(passage, 'service-word').filter(({ tokens }) => {
      const clause = passage.clauses.find(
        ({ from, to }) => tokens !== undefined && tokens.from >= from && tokens.from < to,
      );
      return (
        clause !== undefined &&
        !holds(passage, 'sd-about-referral', clause.from, clause.to) &&
        !holds(passage, 'hedge', clause.from, clause.to) &&
        hasProviderName(passage, clause.from, clause.to)
      );
    }),
  );
  return named.length > 0 ? present(named.slice(0, 1)) : ABSENT;
}

/** Pathways that are strengthened or followed are no service that somebody gives, nor is a maybe. */
function holds(passage: Passage, set: string, from: number, to: number): boolean {
  return passage.symbols.has([`<${set}>`], from, to);
}

function hasProviderName(passage: Passage, from: number, to: number): boolean {
  return passage.facts
    .flat()
    .some(
      (fact) =>
        fact.kind === 'name' &&
        fact.from >= from &&
        fact.to <= to &&
        isProvider(passage, fact.from, from, to),
    );
}

/** Sets whose words are no names of a provider although they may be written with capitals. */
const OTHER_NAMES = new Set([
  '<@place>',
  '<@date>',
  '<@organisation>',
  '<@group>',
  '<@role>',
  '<sd-no-provider>',
  '<people>',
]);
const NEAR = 3;
/** Words before a place, in the three languages. */
const OF_PLACES = new Set(
  'in near from around outside a au aux en dans pres depuis vers autour hors cerca desde hacia fuera'.split(
    ' ',
  ),
);
const JOINING = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'u']);

/** Not a place ("in Karonga"), a month, a role ("Protection Officer"), a body or a document ("GBV Working Group", "the SOPs"). */
function isProvider(passage: Passage, at: number, from: number, to: number): boolean {
  const token = passage.tokens[at];
  const spans = passage.symbols.at(at);
  if (token === undefined || spans.some(({ symbol }) => OTHER_NAMES.has(symbol))) return false;
  const isKnownAcronym =
    token.acronym && spans.some(({ symbol }) => symbol.startsWith('<') && symbol !== '<actor>');
  if (isKnownAcronym && !spans.some(({ symbol }) => symbol === '<sd-provider>')) return false;
  for (let i = Math.max(from, at - NEAR); i < Math.min(to, at + NEAR + 1); i++)
    if (i !== at && passage.symbols.has(['<sd-no-provider>', '<@role>'], i)) return false;
  return !OF_PLACES.has(wordBefore(passage, from, at));
}

/** The word before a name and before the names that it is joined to: "in" for Karonga in "in Lilongwe and Karonga". */
function wordBefore(passage: Passage, from: number, at: number): string {
  const before = passage.tokens.slice(from, at).filter(({ skipped }) => !skipped);
  return (
    before.findLast(({ text, capital, folded }) => !capital && text !== ',' && !JOINING.has(folded))
      ?.folded ?? ''
  );
}

export const referralStructures = { 'recent-pathway': recentPathway, 'named-provider': namedProvider };
