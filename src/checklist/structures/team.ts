import {
  activities,
  channels,
  measures,
  type Placed,
  partners,
  risks,
  team,
} from '../../proposal/elements.js';
import type { TeamMember } from '../../proposal/schema/partners.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, present } from '../found.js';
import { passagesIn, piecesOf, says } from './texts.js';

/** A role whose job is protection: declared, or by its name (judging.md: psychosocial, case and legal workers are). */
function isProtectionRole({ value, pointer }: Placed<TeamMember>, context: Context): boolean {
  const role = context.reading.byPointer.get(`${pointer}/role`);
  if (role === undefined || role.placeholder) return false;
  return value.protection === true || (value.protection === undefined && says(role, 'protection-role-name'));
}

/** Meets people: declared, or by its name, as all roles do that neither lead nor stay in the office. */
function isFrontLine({ value, pointer }: Placed<TeamMember>, context: Context): boolean {
  const role = context.reading.byPointer.get(`${pointer}/role`);
  if (role === undefined || role.placeholder) return false;
  return value.front_line ?? !says(role, 'back-office-role');
}

/** Owners are roles too: "Protection officer" beside an activity. */
function ownedByProtection(context: Context): readonly string[] {
  const owned = [
    ...activities(context.proposal),
    ...measures(context.proposal),
    ...risks(context.proposal),
    ...channels(context.proposal),
  ].map(({ pointer }) => `${pointer}/owner`);
  return owned.filter((pointer) => {
    const owner = context.reading.byPointer.get(pointer);
    return owner !== undefined && says(owner, 'protection-role-name');
  });
}

const WHERE_ROLES_STAND = [
  'protection',
  'accountability',
  'safeguarding',
  'referral',
  'results',
  'leadership',
  'monitoring',
  'budget',
  'child_protection',
  'gender_based_violence',
  'counter_trafficking',
  'return_and_reintegration',
  'community_engagement',
];

/** Protection skills that stand outside the team list: a partner that brings them, or a role named in a text; only promised: half. */
function protectionSkillsElsewhere(context: Context): Found {
  const providers = partners(context.proposal).flatMap(({ pointer }) =>
    ['role', 'name'].flatMap((key) => {
      const passage = context.reading.byPointer.get(`${pointer}/${key}`);
      return passage !== undefined && !passage.placeholder && says(passage, 'protection-provider')
        ? [{ pointer: `${pointer}/${key}` }]
        : [];
    }),
  );
  const owners = ownedByProtection(context).map((pointer) => ({ pointer }));
  const inText = passagesIn(context, WHERE_ROLES_STAND).filter(
    (passage) => passage.kind === 'narrative' && says(passage, 'protection-role-in-text'),
  );
  const pieces = [
    ...providers,
    ...owners,
    ...inText.flatMap((passage) => piecesOf(passage, 'protection-role-in-text')),
  ];
  if (pieces.length > 0) return present(pieces);
  const promised = passagesIn(context, [...WHERE_ROLES_STAND, 'team', 'project.summary']).filter((passage) =>
    says(passage, 'protection-staff-promised'),
  );
  return promised.length === 0
    ? ABSENT
    : halved(present(promised.flatMap((passage) => piecesOf(passage, 'protection-staff-promised'))));
}

/** Somebody in charge whose job is marked as protection. */
function leadMarkedProtection(context: Context): Found {
  const leads = team(context.proposal).filter(({ value, pointer }) => {
    const role = context.reading.byPointer.get(`${pointer}/role`);
    return value.protection === true && role !== undefined && says(role, 'lead-role');
  });
  return leads.length === 0
    ? ABSENT
    : present(leads.map(({ pointer }) => ({ pointer: `${pointer}/protection` })));
}

/** Women who meet people stand in a text: counted, or only promised: half. */
function womenStaffInText(context: Context): Found {
  const passages = context.reading.passages.filter(
    (passage) =>
      !passage.placeholder &&
      passage.kind === 'narrative' &&
      !/^analysis\.|(^|\.)indicators\./.test(passage.field),
  );
  const counted = passages.filter((passage) => says(passage, 'women-staff-counted'));
  if (counted.length > 0)
    return present(counted.flatMap((passage) => piecesOf(passage, 'women-staff-counted')));
  const promised = passages.filter((passage) => says(passage, 'women-staff-promised'));
  return promised.length === 0
    ? ABSENT
    : halved(present(promised.flatMap((passage) => piecesOf(passage, 'women-staff-promised'))));
}

export const teamFilters: Readonly<Record<string, (context: Context) => readonly string[]>> = {
  'protection-role': (context) =>
    team(context.proposal)
      .filter((member) => isProtectionRole(member, context))
      .map(({ pointer }) => pointer),
  'front-line-role': (context) => {
    const all = team(context.proposal).filter((member) => isFrontLine(member, context));
    const withWomen = all.filter(({ value }) => (value.women ?? 0) > 0);
    return (withWomen.length > 0 ? withWomen : all).map(({ pointer }) => pointer);
  },
};

/** The key `leadership` asks which role answers for protection: a role and next to nothing else is the answer. */
const ROLE_ALONE = 3;

function roleInLeadership({ reading }: Context): Found {
  const answers = reading.passages.filter((passage) => {
    const { field, tokens, symbols, facts, clauses, placeholder } = passage;
    if (!/^leadership(\.text)?$/.test(field) || placeholder) return false;
    const bracket = tokens.findIndex(({ text }) => text === '(');
    const end = Math.min(clauses[0]?.to ?? 0, bracket < 0 ? tokens.length : bracket);
    const wordsIn = (from: number, to: number): number =>
      tokens.slice(from, to).filter(({ kind, skipped }) => kind === 'word' && !skipped).length;
    const words = wordsIn(0, end);
    const names = symbols.has(['<@role>'], 0, end);
    const roleEnd = Math.max(0, ...symbols.at(0).map(({ symbol, to }) => (symbol === '<@role>' ? to : 0)));
    const isBrief = words <= ROLE_ALONE || (roleEnd > 0 && wordsIn(roleEnd, end) <= 1);
    const denied = symbols.hold(['<no>', '<plan>']);
    return isBrief && names && !denied && !facts[0]?.some(({ kind }) => kind === 'when');
  });
  return answers.length === 0 ? ABSENT : present(answers.map(({ pointer }) => ({ pointer })));
}

export const teamStructures = {
  'protection-skills-elsewhere': protectionSkillsElsewhere,
  'lead-marked-protection': leadMarkedProtection,
  'role-in-leadership': roleInLeadership,
  'women-staff-in-text': womenStaffInText,
};
