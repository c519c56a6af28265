import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { indicators, type Placed, team } from '../../proposal/elements.js';
import type { Indicator } from '../../proposal/schema/results.js';
import type { Context } from '../context.js';
import { fieldFound, keyWords } from '../finders/field.js';
import { ABSENT, best, type Found, halved, type Piece, present } from '../found.js';
import { isGiven } from '../tree.js';
import { hitsFor, passagesIn, piecesOf, says, wordsOf } from './texts.js';

/** Where a project says what it does with people; not the analysis, the names of indicators or other requirements' figures. */
const DONE = [
  'community_engagement',
  'project.summary',
  'people.groups.*.selection',
  'results.outcomes.*.statement',
  'results.outcomes.*.activities.*.description',
  'results.outcomes.*.outputs.*.statement',
  'results.outcomes.*.outputs.*.activities.*.description',
  'risks.*.mitigation',
  'protection',
  'accountability',
  'safeguarding',
  'referral',
  'data_protection',
  'partners.*.role',
  'team',
  'coordination',
  'monitoring',
  'sustainability',
  'budget.lines.*.description',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
  'unplaced',
];

/** Sentences after the one that names a topic still speak of it, up to an empty line or a new point of a list. */
const STILL_ABOUT_IT = 4;
const IN_ITS_LIST = 10;

/** What a concept says within sight of a topic: in its sentence, in the ones right after, or in a field of its own. */
function near(topic: string, concept: string, own: readonly string[]): (context: Context) => Found {
  return (context) => {
    const inOwn = passagesIn(context, own).map((passage) => statesOf(passage, concept, () => true));
    const others = passagesIn(context, DONE).map((passage) => {
      const named = passage.hits.filter((hit) => hit.concept === topic).map(({ clause }) => clause);
      return statesOf(passage, concept, (clause) =>
        named.some((from) => isStillAbout(passage, from, clause)),
      );
    });
    return best([...inOwn, ...others]);
  };
}

function statesOf(passage: Passage, concept: string, counts: (clause: number) => boolean): Found {
  const hits = passage.hits.filter((hit) => hit.concept === concept && counts(hit.clause));
  return best(
    hits.map((hit) => {
      const pieces: readonly Piece[] = [
        {
          pointer: passage.pointer,
          ...clauseOffsets(passage, hit.clause, hit.lastClause),
          concept,
          phrase: hit.phrase,
          tokens: { from: hit.from, to: hit.to },
        },
      ];
      const state = hit.negated ? 'negated' : hit.hedged ? 'hedged' : hit.planned ? 'planned' : 'present';
      return { state, pieces };
    }),
  );
}

function isStillAbout(passage: Passage, from: number, clause: number): boolean {
  if (clause === from) return true;
  if (clause < from) return false;
  const topic = clauseOffsets(passage, from, from);
  const between = passage.text.slice(topic.to, clauseOffsets(passage, clause, clause).from);
  const listed = /^\s*:/.test(between) || /:\s*$/.test(passage.text.slice(topic.from, topic.to));
  if (/\n\s*\n/.test(between)) return false;
  if (listed) return clause - from <= IN_ITS_LIST;
  return clause - from <= STILL_ABOUT_IT && !/\n\s*([-\u2013\u2022*\u00b7]|\d+[.)])/.test(between);
}

/** What the team list says of volunteers under training. */
function volunteersTrainedInTeam(context: Context): Found {
  const trained = team(context.proposal).filter(({ pointer }) => {
    const role = context.reading.byPointer.get(`${pointer}/role`);
    const training = context.reading.byPointer.get(`${pointer}/training`);
    return (
      role !== undefined &&
      says(role, 'ce-volunteers') &&
      training !== undefined &&
      fieldFound(training, keyWords('training')).state === 'present'
    );
  });
  return trained.length === 0
    ? ABSENT
    : present(trained.map(({ pointer }) => ({ pointer: `${pointer}/training` })));
}

/** What is said of volunteers: where they are spoken of, in their line of the team list, and that they sign the rules of conduct. */
function ofVolunteers(concept: string, signedIn: readonly string[] = []): (context: Context) => Found {
  const spokenOf = near('ce-volunteers', concept, VOLUNTEERS);
  return (context) => {
    const inTeam = team(context.proposal).flatMap(({ pointer }) => {
      const texts = ['role', 'training'].flatMap(
        (key) => context.reading.byPointer.get(`${pointer}/${key}`) ?? [],
      );
      return texts.some((text) => says(text, 'ce-volunteers'))
        ? texts.map((text) => statesOf(text, concept, () => true))
        : [];
    });
    const signed = passagesIn(context, signedIn).filter(
      (passage) => says(passage, 'ce-volunteers') && fieldFound(passage, new Set()).state === 'present',
    );
    return best([
      spokenOf(context),
      ...inTeam,
      signed.length === 0 ? ABSENT : present(signed.map(({ pointer }) => ({ pointer }))),
    ]);
  };
}

const ON_ABUSE = 'safeguarding.psea';

/**
 * What the rules on sexual exploitation and abuse say under a key, where they cover volunteers and the key does not speak of staff alone
 * (CE-18).
 */
function coveringVolunteers(key: 'training' | 'reporting'): (context: Context) => Found {
  return (context) => {
    const covered = passagesIn(context, [`${ON_ABUSE}.policy`, `${ON_ABUSE}.training`, `${ON_ABUSE}.text`]);
    if (!covered.some((passage) => says(passage, 'ce-abuse-training-at-psea'))) return ABSENT;
    const answers = passagesIn(context, [`${ON_ABUSE}.${key}`]).filter(
      (passage) => says(passage, 'ce-volunteers') || !says(passage, 'ce-staff-alone'),
    );
    return best(answers.map((passage) => fieldFound(passage, keyWords(`${ON_ABUSE}.${key}`))));
  };
}

/** Training of volunteers that is on sexual exploitation and abuse. */
function volunteersTrainedOnAbuseInTeam(context: Context): Found {
  const { pieces } = volunteersTrainedInTeam(context);
  const onAbuse = pieces.filter(({ pointer }) => {
    const training = context.reading.byPointer.get(pointer);
    return training !== undefined && says(training, 'ce-abuse-word');
  });
  return onAbuse.length === 0 ? ABSENT : present(onAbuse);
}

const STAGES_LATER = ['implementation', 'monitoring', 'evaluation'] as const;
type Later = (typeof STAGES_LATER)[number];
const SAID_BY: Readonly<Record<Later, readonly string[]>> = {
  implementation: ['people-in-implementation', 'people-decide', 'ce-engaged-meanwhile'],
  monitoring: ['people-in-monitoring', 'ce-engaged-in-monitoring'],
  evaluation: ['people-in-evaluation', 'ce-engaged-at-end'],
};
const SAID_AT_HOME: Readonly<Record<Later, readonly string[]>> = {
  implementation: ['people-act-in-home'],
  monitoring: ['stage-monitoring-in-home'],
  evaluation: ['stage-evaluation-in-home'],
};
const AT_HOME = [
  'protection.participation.text',
  'protection.participation.measures',
  'community_engagement.stages',
];
const WHERE_ENGAGED = DONE.filter(
  (field) => !['safeguarding', 'referral', 'data_protection'].includes(field),
);

/** Stages after the decision in which people are engaged: two or more are enough, one is half (CE-02). */
function engagedLater(context: Context): Found {
  const stages = STAGES_LATER.map((stage) => stageFound(stage, context)).filter(
    ({ state }) => state === 'present',
  );
  if (stages.length === 0) return ABSENT;
  const found = present(stages.flatMap(({ pieces }) => pieces.slice(0, 1)));
  return stages.length > 1 ? found : halved(found);
}

/** What people did when the project was designed; being shown the project at its start is not that (CE-02). */
function engagedBefore(context: Context): Found {
  const pieces = passagesIn(context, WHERE_ENGAGED).flatMap((passage) => {
    const shown = new Set(hitsFor(passage, 'ce-inception').map(({ clause }) => clause));
    return hitsFor(passage, 'people-in-design').some(
      ({ clause, hedged, planned }) => !hedged && !planned && !shown.has(clause),
    )
      ? piecesOf(passage, 'people-in-design')
      : [];
  });
  return pieces.length === 0 ? ABSENT : present(pieces);
}

function stageFound(stage: Later, context: Context): Found {
  const field = `protection.participation.stages.${stage}`;
  const own = passagesIn(context, [field]).map((passage) => fieldFound(passage, keyWords(field)));
  const said = [
    ...saidPlainly(context, SAID_BY[stage], WHERE_ENGAGED),
    ...saidPlainly(context, SAID_AT_HOME[stage], AT_HOME),
  ];
  return best([...own, said.length === 0 ? ABSENT : present(said)]);
}

function saidPlainly(
  context: Context,
  concepts: readonly string[],
  fields: readonly string[],
): readonly Piece[] {
  return passagesIn(context, fields).flatMap((passage) =>
    concepts.flatMap((concept) =>
      hitsFor(passage, concept).some(({ hedged, planned }) => !hedged && !planned)
        ? piecesOf(passage, concept)
        : [],
    ),
  );
}

/** Groups whose place at the table is checked: two families of them are enough, one is half (CE-05). */
const REPRESENTED: readonly (readonly string[])[] = [
  ['ce-women', 'ce-men-women'],
  ['ce-youth'],
  ['ce-disability'],
  ['ce-older'],
  ['ce-minority'],
  ['ce-moved'],
  ['ce-settled'],
];

function representedGroups(context: Context): Found {
  const kinds = new Set<number>();
  const pieces: Piece[] = [];
  for (const passage of passagesIn(context, [...DONE, 'analysis.protection.methods'])) {
    const seats = [
      ...piecesOf(passage, 'ce-seats-checked'),
      ...(passage.field === 'community_engagement.representation'
        ? piecesOf(passage, 'ce-seats-checked-in-home')
        : []),
    ];
    for (const seat of seats) {
      const inIt = wordsOf(passage, seat);
      const [first, last] = [inIt[0]?.start ?? 0, inIt.at(-1)?.end ?? 0];
      REPRESENTED.forEach((names, kind) => {
        const named = names.some((name) =>
          passage.hits.some(
            (hit) =>
              hit.concept === name &&
              (passage.tokens[hit.from]?.start ?? 0) >= first &&
              (passage.tokens[hit.to - 1]?.end ?? 0) <= last,
          ),
        );
        if (named) kinds.add(kind);
      });
      pieces.push(seat);
    }
  }
  if (pieces.length === 0) return ABSENT;
  return kinds.size > 1 ? present(pieces) : halved(present(pieces));
}

interface Engagement extends Placed<Indicator> {
  readonly baseline: boolean;
  readonly target: boolean;
}

/** The indicator of perception or of decisions carried out that is most complete (CE-15). */
function engagementIndicator(context: Context): Engagement | undefined {
  const found = indicators(context.proposal).flatMap(({ value, pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    if (name === undefined || name.placeholder || !says(name, 'ce-change-indicator')) return [];
    return [
      {
        value,
        pointer,
        baseline: isWritten(`${pointer}/baseline`, value.baseline, context) || says(name, 'ce-baseline'),
        target: isWritten(`${pointer}/target`, value.target, context) || says(name, 'ce-target'),
      },
    ];
  });
  const score = ({ baseline, target }: Engagement) => Number(baseline) + Number(target);
  return found.sort((a, b) => score(b) - score(a))[0];
}

/** A figure, or a text that holds one: "taken in month 2" says when, "to be taken" says nothing. */
function isWritten(pointer: string, value: unknown, context: Context): boolean {
  if (!isGiven(value) || context.reading.byPointer.get(pointer)?.placeholder) return false;
  return typeof value !== 'string' || /\d/.test(value);
}

function indicatorNamed(context: Context): Found {
  const indicator = engagementIndicator(context);
  return indicator === undefined ? ABSENT : present([{ pointer: `${indicator.pointer}/name` }]);
}

function indicatorKey(key: 'baseline' | 'target'): (context: Context) => Found {
  return (context) => {
    const indicator = engagementIndicator(context);
    if (indicator === undefined || !indicator[key]) return ABSENT;
    return present([{ pointer: `${indicator.pointer}/${isGiven(indicator.value[key]) ? key : 'name'}` }]);
  };
}

const VOLUNTEERS = ['community_engagement.volunteers'];
const RUMOURS = ['community_engagement.rumours'];

export const engagementStructures = {
  'volunteers-terms': ofVolunteers('ce-terms'),
  'volunteers-trained': near('ce-volunteers', 'ce-trained', VOLUNTEERS),
  'volunteers-supervised': ofVolunteers('ce-supervised'),
  'volunteers-conduct': ofVolunteers('ce-conduct', ['safeguarding.code_of_conduct']),
  'volunteers-safe': ofVolunteers('ce-kept-safe'),
  'volunteers-abuse-training': near('ce-volunteers', 'ce-abuse-training', VOLUNTEERS),
  'volunteers-abuse-reporting': near('ce-volunteers-themselves', 'ce-abuse-reporting', VOLUNTEERS),
  'volunteers-trained-in-team': volunteersTrainedInTeam,
  'volunteers-abuse-training-in-team': volunteersTrainedOnAbuseInTeam,
  'volunteers-covered-in-training': coveringVolunteers('training'),
  'volunteers-covered-in-reporting': coveringVolunteers('reporting'),
  'rumours-heard-how': near('ce-rumours', 'ce-rumour-way', RUMOURS),
  'rumours-how-often': near('ce-rumours', 'ce-rumour-often', RUMOURS),
  'rumours-answered-by': near('ce-rumours', 'ce-rumour-answer', RUMOURS),
  'engaged-before': engagedBefore,
  'engaged-later': engagedLater,
  'represented-groups': representedGroups,
  'engagement-indicator': indicatorNamed,
  'engagement-indicator-baseline': indicatorKey('baseline'),
  'engagement-indicator-target': indicatorKey('target'),
};
