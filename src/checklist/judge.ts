import type { Context } from './context.js';
import type { Requirement } from './format.js';
import { judgeCarried } from './operators/carried.js';
import { judgeListed } from './operators/listed.js';
import type { Outcome } from './operators/outcome.js';
import { judgeParts } from './operators/parts.js';
import type { Whole } from './operators/rules.js';
import { judgeSaid } from './operators/said.js';

/** Judges one requirement that applies, by its kind. */
export function judge(requirement: Requirement, context: Omit<Context, 'home' | 'scope'>): Outcome {
  const spec = requirement.judge;
  const scoped: Context = { ...context, home: spec.home, scope: '' };
  const whole = wholeOf(requirement);
  switch (spec.kind) {
    case 'said':
      return judgeSaid(spec, whole, scoped);
    case 'parts':
      return judgeParts(spec, whole, scoped);
    case 'listed':
      return judgeListed(spec, whole, scoped);
    case 'carried':
      return judgeCarried(spec, whole, scoped);
  }
}

/** What the requirement asks for as a whole, and where it belongs. */
export function wholeOf(requirement: Requirement): Whole {
  const spec = requirement.judge;
  return {
    says: ('says' in spec ? spec.says : undefined) ?? requirement.title,
    belongs: spec.belongs ?? spec.home[0] ?? ('list' in spec ? spec.list : 'project'),
  };
}
