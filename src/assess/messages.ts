import type { State } from '../checklist/found.js';
import type { MissingPart } from '../checklist/operators/outcome.js';

/** What is wrong with what stands there, by how far it is there. */
const BECAUSE: Readonly<Record<State, string>> = {
  present: 'What is written needs a person to judge it.',
  half: 'Some of it is there.',
  planned: 'It is only planned: say what will be there.',
  hedged: 'It is only a maybe: say what will be done.',
  negated: 'The proposal says that there is none.',
  hollow: 'What is written names the aim, and nothing that could be checked.',
  absent: '',
};

/**
 * The sentence of a finding for the writer. Holds ids and keys, never words of the draft.
 *
 * @param belongs where it goes, as a path of keys
 */
export function findingMessage(missing: MissingPart, belongs: string): string {
  return [`Missing: ${missing.says}.`, BECAUSE[missing.state], `It belongs in ${belongs}.`]
    .filter((part) => part !== '')
    .join(' ');
}

export function unreadableMessage(path: string): string {
  return `The value at ${path} could not be read, and the verdict may depend on it.`;
}
