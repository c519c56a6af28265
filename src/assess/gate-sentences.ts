import type { Catalogue } from '../proposal/said.js';

/** Why a gate is closed, or open before a level that is not ready, in English. */
export const gateSentences = {
  'gate.not-judged': '{n} proposals could not be judged',
  'gate.not-judged-one': '1 proposal could not be judged',
  'gate.format': '{n} proposals break the format',
  'gate.format-one': '1 proposal breaks the format',
  'gate.closing': 'at or above --fail-on {threshold}: {ids}',
  'gate.closing-more': 'at or above --fail-on {threshold}: {ids} and {more} more',
  'gate.level-not-ready': 'level not ready',
  'gate.level': 'level {level}',
  'gate.share':
    '{file}: {section} has {met} of {applicable} applicable requirements met, --require asks for {asked}',
  'gate.share-more':
    '{file}: {section} has {met} of {applicable} applicable requirements met, --require asks for {asked}; and {more} more',
  'gate.areas': 'the funding line asks for {areas}, which project.themes does not name',
  'gate.never': 'exit 0: --fail-on never; {n} critical are not met, {plain} of them plainly missing',
  'gate.never-one': 'exit 0: --fail-on never; 1 critical is not met, {plain} of them plainly missing',
  'gate.uncounted':
    'exit 0: nothing at or above --fail-on {threshold} is plainly missing; not counted: {ids} (not met by reading, partly met or for a person), --strict counts them',
  'gate.uncounted-more':
    'exit 0: nothing at or above --fail-on {threshold} is plainly missing; not counted: {ids} and {more} more (not met by reading, partly met or for a person), --strict counts them',
  'gate.by-reading':
    'exit 0: nothing critical is plainly missing; {n} critical are not met by reading, --strict counts them',
  'gate.by-reading-one':
    'exit 0: nothing critical is plainly missing; 1 critical is not met by reading, --strict counts them',
} as const satisfies Catalogue;
