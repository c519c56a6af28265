import { name, version as toolVersion } from 'virtual:package';
import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { conditionWords, type Speech } from './asks.js';

/** The checklist for programs: what it says of each requirement, without how it is judged. */
export function checklistData(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
): string {
  const data = {
    format: 'protection-check-checklist/1',
    tool: { name, version: toolVersion },
    checklists: engine.checklists,
    requirements: requirements.map((requirement) => ({
      id: requirement.id,
      checklist: requirement.checklist,
      section: requirement.section,
      title: requirement.title,
      severity: requirement.severity,
      why: requirement.why,
      applies: { condition: requirement.applies, words: conditionWords(requirement.applies, speech) },
      buildsOn: requirement.builds_on,
      kind: requirement.judge.kind,
      question: requirement.question,
      fix: requirement.fix.say,
      insert: requirement.fix.insert,
      careful: requirement.careful,
      ourReading: requirement.our_reading,
      sources: requirement.sources.map(({ key, at }) => ({
        standard: key,
        title: engine.knowledge.sources[key]?.title ?? key,
        section: at,
      })),
      examples: requirement.examples.map(({ verdict, yaml }) => ({ verdict, yaml })),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
