import type { LoadedRequirement } from '../../checklist/requirements.js';
import { type Locale, sectionName, wordsIn } from '../../locale/words.js';
import { SEVERITY_STYLES } from '../../report/terminal/marks.js';
import { createPage, gap, strong, widest } from '../../report/terminal/page.js';
import { sectionsOf } from '../selection.js';

/** The requirements by section, one a line. */
export function terminalListing(
  requirements: readonly LoadedRequirement[],
  look: { readonly color: boolean; readonly width: number; readonly locale: Locale },
): string {
  const words = wordsIn(look.locale);
  const page = createPage({ ...look, quotes: true, verbosity: 'normal' });
  const idWidth = widest(requirements.map(({ id }) => id)) + 2;
  const severityWidth = widest(Object.values(words.severities)) + 2;
  const blocks = sectionsOf(requirements).map((section) =>
    [
      ...page.wrapped([], [strong(sectionName(words, section))]),
      ...requirements
        .filter((requirement) => requirement.section === section)
        .flatMap(({ id, severity, title }) =>
          page.wrapped(
            [
              gap(2),
              { text: id, fill: idWidth },
              { text: words.severities[severity], style: SEVERITY_STYLES[severity], fill: severityWidth },
            ],
            [title],
          ),
        ),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
