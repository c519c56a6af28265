import { stringify } from 'yaml';
import { inTongue, sentence } from '../talk.js';
import { type Origin, shown } from './find.js';
import { isBuiltIn, type Settings } from './settings.js';

/** The settings that count as YAML, each with a comment that says in the language of the run where it comes from. */
export function printedSettings(settings: Settings): string {
  const { origins } = settings;
  const rows: readonly (readonly [string, unknown])[] = [
    [
      'checklists',
      (settings.checklists ?? ['mainstreaming', 'thematic']).map((one) =>
        isBuiltIn(one) ? one : shown(one),
      ),
    ],
    ['severity', settings.severity],
    ['themes', settings.themes ?? []],
    ['select', settings.select ?? []],
    ['ignore', settings.ignore ?? []],
    ['fail_on', settings.failOn],
    ['strict', settings.strict],
    ['require', Object.fromEntries(settings.require.map(({ section, asked }) => [section, asked]))],
    ['funding_line', settings.fundingLine ?? null],
    ['required_areas', settings.requiredAreas],
    ['output.format', settings.format.length === 0 ? ['terminal'] : settings.format],
    ['output.locale', settings.locale ?? null],
    ['output.quotes', settings.quotes ?? null],
    ['lens', settings.lens ?? null],
    ['contacts', settings.contacts],
    ['vocabulary', settings.vocabulary ?? {}],
    ['decisions', settings.decisions === undefined ? null : shown(settings.decisions)],
    ['max_size', settings.maxSize ?? null],
    ['jobs', settings.jobs ?? 'auto'],
    ['limits', settings.limits],
  ];
  return rows
    .map(([name, value]) => `# ${originsSaid(origins.get(name) ?? [])}\n${stringify({ [name]: value })}`)
    .join('');
}

function originsSaid(origins: readonly Origin[]): string {
  return origins.length === 0 ? inTongue(sentence('origin-built-in')) : origins.map(originSaid).join(', ');
}

function originSaid(origin: Origin): string {
  switch (origin.is) {
    case 'command-line':
      return inTongue(sentence('origin-command-line'));
    case 'funding-line':
      return inTongue(sentence('origin-funding-line', { name: origin.name }));
    case 'file':
      return origin.path;
  }
}
