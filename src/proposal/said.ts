/** What goes into a sentence: ids, keys, numbers and enum values, or another sentence. Never words of the draft. */
export type SaidValue = string | number | readonly string[] | Said | readonly Said[];

/** A sentence of the tool as data: which one, and what goes into it. The locale says it in a language. */
export interface Said {
  readonly code: string;
  readonly values?: Readonly<Record<string, SaidValue>> | undefined;
}

/** Sentences by code; `{name}` stands for a value. */
export type Catalogue = Readonly<Record<string, string>>;

/** Puts the values into their sentence; lists are joined by commas, sentences by semicolons. */
export function inWords({ code, values = {} }: Said, catalogue: Catalogue): string | undefined {
  const template = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  return template?.replace(/\{([a-z]+)\}/g, (_, name: string) => valueInWords(values[name], catalogue));
}

function valueInWords(value: SaidValue | undefined, catalogue: Catalogue): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('code' in value) return inWords(value, catalogue) ?? value.code;
  const said = value.filter((one) => typeof one !== 'string');
  if (said.length > 0)
    return said.map((one) => inWords(one, catalogue) ?? one.code).join(catalogue['list.between'] ?? '; ');
  return value.join(', ');
}

/** The same sentence with every text in it changed, such as masked. */
export function withTexts({ code, values = {} }: Said, change: (text: string) => string): Said {
  const changed = Object.entries(values).map(([name, value]) => [name, changedValue(value, change)] as const);
  return { code, values: Object.fromEntries(changed) };
}

function changedValue(value: SaidValue, change: (text: string) => string): SaidValue {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'number') return value;
  if ('code' in value) return withTexts(value, change);
  const said = value.filter((one) => typeof one !== 'string');
  if (said.length > 0) return said.map((one) => withTexts(one, change));
  return value.flatMap((one) => (typeof one === 'string' ? [change(one)] : []));
}
