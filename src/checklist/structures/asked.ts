import type { Passage } from '../../narrative/passage.js';
import { groups, type Placed } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import type { Context } from '../context.js';
import { onlyHolds } from '../facts/people.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { mainGroups } from './groups.js';
import { hitsFor, holdsSet, passagesIn, piecesOf } from './texts.js';

/** Where an analysis says how people were asked. */
const ASKING = [
  'analysis.protection.methods',
  'analysis.protection.text',
  'analysis.protection.sources',
  'analysis.situation',
];
const CONSULTED = { pointer: '/analysis/protection/consulted' };

/** Every main group was asked, by the list or by name in the text; some: half. */
function mainGroupsAsked(context: Context): Found {
  const consulted = consultedIds(context);
  const main = mainGroups(context);
  const asked = main.filter(
    (group) =>
      (group.value.id !== undefined && consulted.has(group.value.id)) ||
      isNamedInAsking(group, context) ||
      (main.length === 1 && groupsAsked(context).state === 'present'),
  );
  if (consulted.size === 0 && asked.length === 0) return ABSENT;
  const found = present(
    consulted.size > 0 ? [CONSULTED] : asked.map(({ pointer }) => ({ pointer: `${pointer}/name` })),
  );
  return asked.length === main.length && main.length > 0 ? found : halved(found);
}

function consultedIds(context: Context): ReadonlySet<string> {
  return new Set(context.proposal.analysis?.protection?.consulted ?? []);
}

/** The words of a group's name stand in a sentence on how people were asked. */
function isNamedInAsking({ value, pointer }: Placed<Group>, context: Context): boolean {
  if (value.category === 'host-community' && asking(context, 'hosts-asked').length > 0) return true;
  const words = ownWords(context.reading.byPointer.get(`${pointer}/name`));
  if (words.size === 0) return false;
  return passagesIn(context, ASKING).some((passage) =>
    hitsFor(passage, 'people-asked').some((hit) => {
      const clause = passage.clauses[hit.clause];
      const said = clause === undefined ? [] : passage.tokens.slice(clause.from, clause.to);
      return said.some(({ stem }) => words.has(stem));
    }),
  );
}

/** The stems by which a group's name differs from others: not "women", "families" or a place. */
function ownWords(name: Passage | undefined): ReadonlySet<string> {
  const isCommon = (at: number) => name?.symbols.has(COMMON, at) ?? false;
  return new Set(
    name?.tokens
      .filter(
        (token, i) => token.kind === 'word' && !token.skipped && token.folded.length > 3 && !isCommon(i),
      )
      .map(({ stem }) => stem),
  );
}
const COMMON = new Set([
  '<people>',
  '<women>',
  '<men>',
  '<children>',
  '<@place>',
  '<function>',
  '<template>',
]);

/** Where an analysis says something about how people were asked. */
function asking(context: Context, concept: string): readonly Piece[] {
  return passagesIn(context, ASKING).flatMap((passage) => piecesOf(passage, concept));
}

/** Women and men were asked apart: said so, by methods of one sex each, or by groups of one sex that were asked. */
function womenMenApart(context: Context): Found {
  const said = asking(context, 'asked-apart');
  if (said.length > 0) return present(said);
  const methods = passagesIn(context, ['analysis.protection.methods']);
  const ofWomen = methods.filter((method) => holdsSet(method, 'women') && !holdsSet(method, 'men'));
  const ofMen = methods.filter((method) => holdsSet(method, 'men') && !holdsSet(method, 'women'));
  if (ofWomen.length > 0 && ofMen.length > 0)
    return present([...ofWomen, ...ofMen].map(({ pointer }) => ({ pointer })));
  const consulted = consultedIds(context);
  const ofOneSex = groups(context.proposal).filter(
    ({ value, pointer }) =>
      value.id !== undefined &&
      consulted.has(value.id) &&
      isOfOneSex(value, onlyHolds(context.reading.byPointer.get(`${pointer}/name`), value.category)),
  );
  return ofOneSex.length >= 2 && ofOneSex.length === consulted.size ? present([CONSULTED]) : ABSENT;
}

function isOfOneSex(group: Group, held: ReadonlySet<string>): boolean {
  const has = (figure: 'women' | 'men' | 'girls' | 'boys') =>
    (group[figure] ?? (held.has(figure) ? 1 : 0)) > 0;
  return (has('women') || has('girls')) !== (has('men') || has('boys'));
}

/** Girls and boys were asked, or it is said why not; only girls, only boys, or children all together: half. */
function childrenAsked(context: Context): Found {
  const notAsked = asking(context, 'children-not-asked');
  if (notAsked.length > 0) return present(notAsked);
  const together = passagesIn(context, ASKING).flatMap((passage) =>
    piecesOf(passage, 'children-asked').map((piece) => ({
      piece,
      isBoth: namesGirlsAndBoys(passage, piece),
    })),
  );
  const both = together.filter(({ isBoth }) => isBoth);
  if (both.length > 0) return present(both.map(({ piece }) => piece));
  const girls = asking(context, 'girls-asked');
  const boys = asking(context, 'boys-asked');
  const found = present([...girls, ...boys, ...together.map(({ piece }) => piece)]);
  if (girls.length > 0 && boys.length > 0) return found;
  const consulted = consultedIds(context);
  const ofChildren = groups(context.proposal).filter(
    ({ value, pointer }) =>
      value.id !== undefined &&
      consulted.has(value.id) &&
      [...onlyHolds(context.reading.byPointer.get(`${pointer}/name`), value.category)].every(
        (figure) => figure === 'girls' || figure === 'boys',
      ),
  );
  if (ofChildren.length > 0) return present([CONSULTED]);
  return found.pieces.length > 0 ? halved(found) : ABSENT;
}

/** Girls and boys are both named in the sentence of a piece. */
function namesGirlsAndBoys({ clauses, symbols }: Passage, { tokens }: Piece): boolean {
  const at = tokens?.from ?? 0;
  const sentence = clauses.find(({ from, to }) => at >= from && at < to)?.sentence;
  const own = clauses.filter((clause) => clause.sentence === sentence);
  return ['<girls>', '<boys>'].every((set) => own.some(({ from, to }) => symbols.has([set], from, to)));
}

/** Some group was asked at all: by the list, by a method that names people, or in a sentence. */
function groupsAsked(context: Context): Found {
  const named = asking(context, 'people-asked');
  const pieces = [...(consultedIds(context).size > 0 ? [CONSULTED] : []), ...named];
  return pieces.length === 0 ? ABSENT : present(pieces);
}

export const askedStructures = {
  'main-groups-asked': mainGroupsAsked,
  'groups-asked': groupsAsked,
  'women-men-apart': womenMenApart,
  'children-asked-or-why-not': childrenAsked,
};
