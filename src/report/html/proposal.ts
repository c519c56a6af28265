import type { Assessment, Run } from '../../assess/verdict.js';
import { notJudged, observations } from './besides.js';
import type { Section } from './blocks.js';
import { principles } from './chart.js';
import type { Context } from './context.js';
import { decisions } from './decisions.js';
import { filtered } from './filters.js';
import { findings } from './findings.js';
import { lens } from './lens.js';
import type { Markup } from './markup.js';
import { met } from './met.js';
import { promises } from './promises.js';
import { questions } from './questions.js';
import { notApplicable, setAside } from './set-aside.js';
import { failedChecks, faults, nextFixes } from './summary.js';

/** Everything that is said of one proposal under its title and summary: the sections, and what stands on the page. */
export interface ProposalParts {
  readonly sections: readonly Section[];
  readonly markup: readonly Markup[];
}

export function proposalParts(context: Context, run: Run, assessment: Assessment): ProposalParts {
  const make = (makers: readonly ((context: Context, assessment: Assessment) => readonly Section[])[]) =>
    makers.flatMap((one) => one(context, assessment));
  const before = [...make([faults, failedChecks, nextFixes, principles]), ...lens(context, run, assessment)];
  const judged = make([findings, questions, met]);
  const after = make([promises, setAside, decisions, notApplicable, observations, notJudged]);
  return {
    sections: [...before, ...judged, ...after],
    markup: [
      ...before.map(({ markup }) => markup),
      filtered(context, assessment, judged),
      ...after.map(({ markup }) => markup),
    ],
  };
}
