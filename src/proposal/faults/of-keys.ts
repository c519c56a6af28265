import type { Catalogue } from '../said.js';

/** What is wrong with keys, ids and references, in English. */
export const ofKeys = {
  'fault.key-not-text':
    'A key must be a plain word before the colon. If a text is meant that begins with a colon, question mark or bracket, put it in quotation marks.',
  'fault.merge-key':
    'Merging with `<<` is not part of the format. Write the keys out; `&name` and `*name` may repeat a whole value.',
  'fault.cut-by-comma':
    'Between { } a comma ends a value, so that {key} is cut off here. Put the whole text in quotation marks.',
  'fault.cut-by-comma-number':
    'Between { } a comma ends a value, so that {key} is cut off here. Write the number without comma: {digits}.',
  'key.value-before': 'the value before',
  'key.here': 'here',
  'key.this': 'This key',
  'fault.doubled-key':
    '{key} stands here twice: first on line {line}. Neither counts until you delete one or join the two.',
  'fault.unknown-alias':
    '`{key}` begins with an asterisk, which in YAML repeats something marked with & before, and nothing is marked so. If a text is meant, put it in quotation marks.',
  'fault.dash-without-space':
    '{key}: a dash that begins an item of a list needs a space after it. Write `- {meant}`.',
  'fault.unknown-key-meant': '{key} is not a key that can stand here. Did you mean `{meant}`?',
  'fault.unknown-key-home': '{key} is not a key that can stand here. It belongs to `{home}`: move it there.',
  'fault.unknown-key':
    '{key} is not a key that can stand here. Known here: {known}. A key of your own must begin with `x-`.',
  'fault.no-such-key-meant': 'No such key can stand here. Did you mean `{meant}`?',
  'fault.no-such-key-home': 'No such key can stand here. It belongs to `{home}`: move it there.',
  'fault.no-such-key':
    'No such key can stand here. Known here: {known}. A key of your own must begin with `x-`.',
  'fault.duplicate-id':
    'The id {id} is given already, to the {first} on line {line}. Give this {element} another one, and correct what refers to it.',
  'id.of-element': 'of this element',
  'id.this': 'this id',
  'id.no-id': 'words that are no id',
  'fault.wrong-reference': '`{key}` takes {expected}, and {id} is {other}. Write the id of {wanted}.',
  'fault.dangling-reference':
    '`{key}` refers to {id}, and no {elements} has this id. Write the id of {wanted} of this file, or add it there.',
  'fault.dangling-reference-meant':
    '`{key}` refers to {id}, and no {elements} has this id. Did you mean `{meant}`?',
  or: '{one} or {other}',
  'expected.ids-of': 'ids of {elements}',
  'element.group': 'group',
  'element.threat': 'threat',
  'element.capacity': 'capacity',
  'element.outcome': 'outcome',
  'element.output': 'output',
  'element.activity': 'activity',
  'element.indicator': 'indicator',
  'element.risk': 'risk',
  'element.measure': 'measure',
  'element.budget-line': 'budget line',
  'an.group': 'a group',
  'an.threat': 'a threat',
  'an.capacity': 'a capacity',
  'an.outcome': 'an outcome',
  'an.output': 'an output',
  'an.activity': 'an activity',
  'an.indicator': 'an indicator',
  'an.risk': 'a risk',
  'an.measure': 'a measure',
  'an.budget-line': 'a budget line',
  'several.group': 'groups',
  'several.threat': 'threats',
  'several.capacity': 'capacities',
  'several.outcome': 'outcomes',
  'several.output': 'outputs',
  'several.activity': 'activities',
  'several.indicator': 'indicators',
  'several.risk': 'risks',
  'several.measure': 'measures',
  'several.budget-line': 'budget lines',
} as const satisfies Catalogue;
