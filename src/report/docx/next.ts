import { countedSeverity } from '../../assess/open.js';
import type { Assessment } from '../../assess/verdict.js';
import { type Block, type Context, section } from './blocks.js';
import { named } from './grounds.js';
import { numbered, underItem } from './lists.js';
import { code, sentence, words } from './runs.js';

/** The things to fix next, with the whole fix a section further down. */
export function nextFixes(context: Context, assessment: Assessment): readonly Block[] {
  const { belongs, headings, place, semicolon, severities, thenFollow } = context.words;
  const items = assessment.next.flatMap((next) => {
    const requirement = assessment.requirements.find(({ id }) => id === next.id);
    if (requirement === undefined) return [];
    const step = requirement.fix ?? requirement.findings[0]?.message;
    const where = `${place(next.start.line, next.start.column)}, ${belongs} `;
    const about = words(` (${severities[countedSeverity(requirement)]}${semicolon}${where}`);
    return [
      [
        numbered(context.instance, [...named(requirement), ...about, ...code(next.belongs), ...words(')')]),
        ...(step === undefined ? [] : [underItem(sentence(step))]),
        ...(next.folds.length === 0 ? [] : [underItem(words(`${thenFollow(next.folds)}.`))]),
      ],
    ];
  });
  return section(context, headings.next(items.length), items.flat());
}
