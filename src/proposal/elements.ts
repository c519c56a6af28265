import { once } from './once.js';
import { child } from './pointer.js';
import type { Channel } from './schema/accountability.js';
import type { Capacity, Threat } from './schema/analysis.js';
import type { Measure } from './schema/measure.js';
import type { BudgetLine } from './schema/monitoring.js';
import type { Partner, TeamMember } from './schema/partners.js';
import type { Group } from './schema/people.js';
import type { Pathway } from './schema/referral.js';
import type { Activity, Indicator, Outcome, Output } from './schema/results.js';
import type { Risk } from './schema/risks.js';
import type { Proposal } from './schema.js';

/** An element of a proposal and the JSON Pointer where the normalised tree holds it. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
}

function placed<T>(list: readonly T[] | undefined, pointer: string): readonly Placed<T>[] {
  return (list ?? []).map((value, index) => ({ value, pointer: child(pointer, index) }));
}

/** The groups of people that the project reaches. */
export const groups = once((proposal: Proposal): readonly Placed<Group>[] => {
  return placed(proposal.people?.groups, '/people/groups');
});

/** The dangers that the protection analysis names. */
export const threats = once((proposal: Proposal): readonly Placed<Threat>[] => {
  return placed(proposal.analysis?.protection?.threats, '/analysis/protection/threats');
});

/** What protects people already, as the protection analysis names it. */
export const capacities = once((proposal: Proposal): readonly Placed<Capacity>[] => {
  return placed(proposal.analysis?.protection?.capacities, '/analysis/protection/capacities');
});

/** The changes that the project brings about. */
export const outcomes = once((proposal: Proposal): readonly Placed<Outcome>[] => {
  return placed(proposal.results?.outcomes, '/results/outcomes');
});

/** What the project brings about under all of its outcomes. */
export const outputs = once((proposal: Proposal): readonly Placed<Output>[] => {
  return outcomes(proposal).flatMap(({ value, pointer }) => placed(value.outputs, `${pointer}/outputs`));
});

/** All activities, outcome by outcome: those directly under it before those of its outputs. */
export const activities = once((proposal: Proposal): readonly Placed<Activity>[] => {
  return outcomes(proposal).flatMap(({ value, pointer }) => [
    ...placed(value.activities, `${pointer}/activities`),
    ...placed(value.outputs, `${pointer}/outputs`).flatMap((output) =>
      placed(output.value.activities, `${output.pointer}/activities`),
    ),
  ]);
});

/** All indicators, each with the level of the result that it measures. */
export const indicators = once(
  (proposal: Proposal): readonly (Placed<Indicator> & { readonly level: 'outcome' | 'output' })[] => {
    return outcomes(proposal).flatMap(({ value, pointer }) => [
      ...placed(value.indicators, `${pointer}/indicators`).map((indicator) => ({
        ...indicator,
        level: 'outcome' as const,
      })),
      ...placed(value.outputs, `${pointer}/outputs`).flatMap((output) =>
        placed(output.value.indicators, `${output.pointer}/indicators`).map((indicator) => ({
          ...indicator,
          level: 'output' as const,
        })),
      ),
    ]);
  },
);

/** What could go wrong. */
export const risks = once((proposal: Proposal): readonly Placed<Risk>[] => {
  return placed(proposal.risks, '/risks');
});

/** The ways in which people can ask, comment and complain. */
export const channels = once((proposal: Proposal): readonly Placed<Channel>[] => {
  return placed(proposal.accountability?.channels, '/accountability/channels');
});

/** The services that people can be referred to. */
export const pathways = once((proposal: Proposal): readonly Placed<Pathway>[] => {
  return placed(proposal.referral?.pathways, '/referral/pathways');
});

/** Who works with the project. */
export const partners = once((proposal: Proposal): readonly Placed<Partner>[] => {
  return placed(proposal.partners, '/partners');
});

/** The roles of the project. */
export const team = once((proposal: Proposal): readonly Placed<TeamMember>[] => {
  return placed(proposal.team, '/team');
});

/** The lines of the budget. */
export const budgetLines = once((proposal: Proposal): readonly Placed<BudgetLine>[] => {
  return placed(proposal.budget?.lines, '/budget/lines');
});

/** All measures, wherever in the proposal they are promised, in the order of the format. */
export const measures = once((proposal: Proposal): readonly Placed<Measure>[] => {
  return promising(proposal).flatMap(([holder, pointer]) => placed(holder?.measures, `${pointer}/measures`));
});

type Promising = readonly [{ readonly measures?: readonly Measure[] | undefined } | undefined, string];

function promising(proposal: Proposal): readonly Promising[] {
  const { project, analysis, people, results, protection, accountability, safeguarding } = proposal;
  return [
    [project, '/project'],
    [analysis?.protection, '/analysis/protection'],
    [analysis, '/analysis'],
    ...each(groups(proposal)),
    [people, '/people'],
    [results, '/results'],
    ...each(risks(proposal)),
    [protection?.safety_and_dignity, '/protection/safety_and_dignity'],
    [protection?.do_no_harm, '/protection/do_no_harm'],
    [protection?.meaningful_access, '/protection/meaningful_access'],
    [protection?.non_discrimination, '/protection/non_discrimination'],
    [protection?.participation, '/protection/participation'],
    [protection?.empowerment, '/protection/empowerment'],
    ...each(channels(proposal)),
    [accountability, '/accountability'],
    [safeguarding?.psea, '/safeguarding/psea'],
    [safeguarding?.child_safeguarding, '/safeguarding/child_safeguarding'],
    [safeguarding?.code_of_conduct, '/safeguarding/code_of_conduct'],
    [safeguarding, '/safeguarding'],
    [proposal.referral, '/referral'],
    [proposal.data_protection, '/data_protection'],
    ...each(partners(proposal)),
    ...each(team(proposal)),
    [proposal.leadership, '/leadership'],
    [proposal.advocacy, '/advocacy'],
    [proposal.rights, '/rights'],
    [proposal.coordination, '/coordination'],
    [proposal.monitoring, '/monitoring'],
    [proposal.sustainability, '/sustainability'],
    [proposal.counter_trafficking, '/counter_trafficking'],
    [proposal.child_protection, '/child_protection'],
    [proposal.gender_based_violence, '/gender_based_violence'],
    [proposal.return_and_reintegration, '/return_and_reintegration'],
    [proposal.community_engagement, '/community_engagement'],
  ];
}

function each<T extends { readonly measures?: readonly Measure[] | undefined }>(
  list: readonly Placed<T>[],
): readonly Promising[] {
  return list.map(({ value, pointer }) => [value, pointer]);
}
