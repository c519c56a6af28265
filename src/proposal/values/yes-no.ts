import { tellFault } from '../faults/say.js';
import { type Problem, shown } from './problem.js';

const yes = new Set(['true', 'yes', 'oui', 'sí', 'si']);
const no = new Set(['false', 'no', 'non']);

/** Words of people who did not know which words to take. */
const otherYes = new Set([...yes, 'y', 'ok', 'x', 'vrai', 'verdadero', 'cierto', 'on', 'o']);
const otherNo = new Set([...no, 'n', 'faux', 'falso', 'off', 'none']);

function repairOf(word: string): 'yes' | 'no' | undefined {
  const bare = word.replace(/[\s.,;:!"']+$/, '').replace(/^[\s"']+/, '');
  if (otherYes.has(bare)) return 'yes';
  return otherNo.has(bare) ? 'no' : undefined;
}

/** Yes or no, in English, French or Spanish. */
export function readYesNo(key: string, written: string): boolean | Problem {
  const word = written.normalize('NFC').trim().toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  const repair = repairOf(word);
  return {
    ...(repair !== undefined && { repair }),
    code: 'not-yes-or-no',
    ...tellFault('fault.not-yes-or-no', { key, value: shown(written) }),
    expected: 'yes or no (true/false, oui/non and sí/no do as well)',
  };
}
