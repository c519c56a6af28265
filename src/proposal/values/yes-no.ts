import { tellFault } from '../faults/say.js';
import { type Problem, shown } from './problem.js';

const yes = new Set(['true', 'yes', 'oui', 'sí', 'si']);
const no = new Set(['false', 'no', 'non']);

/** Yes or no, in English, French or Spanish. */
export function readYesNo(key: string, written: string): boolean | Problem {
  const word = written.normalize('NFC').trim().toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  return {
    code: 'not-yes-or-no',
    ...tellFault('fault.not-yes-or-no', { key, value: shown(written) }),
    expected: 'yes or no (true/false, oui/non and sí/no do as well)',
  };
}
