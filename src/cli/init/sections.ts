import type { Engine } from '../../assess/engine.js';
import { fieldsToFill } from '../../checklist/fields-read.js';
import { readProposals } from '../../proposal/read.js';
import { ALWAYS } from '../../template/chapters.js';

/**
 * Which sections a new proposal is to have: what every project has, and where requirements that apply to these answers send a writer.
 *
 * @param whole the proposal with all sections, in which the answers stand
 * @returns tells by a field, `referral` or `protection.do_no_harm`, whether it is one of them; what a project does may be a section too, as advocacy is
 */
export function sectionsFor(engine: Engine, whole: string): (field: string) => boolean {
  const [document] = readProposals('', new TextEncoder().encode(whole)).documents;
  if (document === undefined || !('proposal' in document)) throw new TypeError('a template cannot be read');
  const applying = new Set(
    engine
      .assess(document, '')
      .requirements.flatMap(({ id, verdict }) => (verdict === 'not-applicable' ? [] : [id])),
  );
  const fields = engine.requirements.filter(({ id }) => applying.has(id)).flatMap(fieldsToFill);
  const { kind } = document.proposal.project ?? {};
  return (section) =>
    ALWAYS.includes(section) ||
    kind?.some((one) => one === section) === true ||
    fields.some((field) => isWithin(field, section) || (section.includes('.') && isWithin(section, field)));
}

function isWithin(field: string, section: string): boolean {
  return field === section || field.startsWith(`${section}.`);
}
