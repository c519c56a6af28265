import type { Context } from '../checklist/context.js';
import type { MissingPart } from '../checklist/operators/outcome.js';
import { valuesAt } from '../checklist/tree.js';
import { fingerprintOf } from '../proposal/fingerprint.js';
import type { Said } from '../proposal/said.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Finding } from './verdict.js';

/** A missing part as a finding: at the element that lacks it, at what was written instead, else where it belongs. */
export function findingOf(requirement: string, missing: MissingPart, context: Context): Finding {
  const belongs = belongsPointer(missing, context);
  const [written] = missing.lacks === undefined ? missing.pieces : [];
  const places = context.reading.document.places;
  const place =
    written === undefined
      ? placeOf(places, belongs)
      : placeOf(places, written.pointer, written.from, written.to);
  const element = missing.element ?? '';
  return {
    missing: missing.says,
    key: missing.part,
    ...tell(`finding.${missing.state}`, {
      missing: missing.says,
      belongs: element === '' ? readable(missing.belongs) : readable(belongs.slice(1).replaceAll('/', '.')),
    }),
    ...place,
    belongs,
    fingerprint: fingerprintOf([requirement, missing.part, elementId(element, context)]),
  };
}

/** A value that could not be read, as a finding at its place. */
export function unreadableFinding(requirement: string, pointer: string, context: Context): Finding {
  const place = placeOf(context.reading.document.places, pointer);
  return {
    missing: tell('missing.unreadable').message,
    key: 'unreadable',
    ...tell('finding.unreadable', { path: place.path }),
    ...place,
    belongs: pointer,
    fingerprint: fingerprintOf([requirement, 'unreadable', pointer]),
  };
}

/** Where a part belongs as a JSON Pointer: relative to its element, or the field without the positions of lists. */
function belongsPointer(missing: MissingPart, context: Context): string {
  const [lacking] = missing.lacks ?? [];
  if (lacking !== undefined) return lacking;
  if (missing.element !== undefined && !missing.belongs.includes('*')) {
    const relative = missing.belongs.split('.').at(-1) ?? missing.belongs;
    return `${missing.element}/${relative}`;
  }
  return (
    valuesAt(context.proposal, missing.belongs)[0]?.pointer ??
    inFirstElement(missing.belongs, context) ??
    `/${missing.belongs.split('.*')[0]?.replaceAll('.', '/') ?? ''}`
  );
}

/** Of `people.groups.*.barriers` the key of the first group. */
function inFirstElement(belongs: string, { proposal }: Context): string | undefined {
  const [list = '', key, ...more] = belongs.split('.*.');
  if (key === undefined || more.length > 0) return undefined;
  const [element] = valuesAt(proposal, `${list}.*`);
  return element === undefined ? undefined : `${element.pointer}/${key.replaceAll('.', '/')}`;
}

/** `risks.*.review` as "risks: review": whether one entry is enough or each is meant, the part itself says. */
function readable(path: string): string | Said {
  const [list = '', ...keys] = path.replace(/\.\*$/, '').split('.*.');
  if (keys.length === 0) return list;
  return { code: 'belongs.each', values: { list, key: readable(keys.join('.*.')) } };
}

/** The element's own id, so that a fingerprint survives its moving; else its position. */
function elementId(pointer: string, context: Context): string {
  if (pointer === '') return '';
  const id = valuesAt(context.proposal, 'id', pointer)[0]?.value;
  return typeof id === 'string' ? id : pointer;
}
