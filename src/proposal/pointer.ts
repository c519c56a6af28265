/** A JSON Pointer one step further (RFC 6901). */
export function child(pointer: string, step: string | number): string {
  return typeof step === 'number'
    ? `${pointer}/${step}`
    : `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of what holds the value at a pointer; undefined for the whole document. */
export function parent(pointer: string): string | undefined {
  const slash = pointer.lastIndexOf('/');
  return slash < 0 ? undefined : pointer.slice(0, slash);
}

/** A field pattern one step further: `people.groups.*.women`; list positions are `*`. */
export function subfield(field: string, step: string): string {
  return field === '' ? step : `${field}.${step}`;
}
