import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { validateXML } from 'xmllint-wasm';

/** What is wrong with SARIF reports, by the schema of OASIS. */
export function sarifValidator(): (text: string) => readonly string[] {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  // It is of draft 4, which Ajv does not know, and says nothing that later drafts read otherwise.
  const { $schema, id, ...schema }: AnySchemaObject = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  return (text) => {
    valid(JSON.parse(text));
    return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** What is wrong with JUnit reports, by the schema of Jenkins. */
export async function junitFaults(...texts: readonly string[]): Promise<readonly string[]> {
  const contents = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: texts.map((text, i) => ({ fileName: `report-${i}.xml`, contents: text })),
    schema: { fileName: 'junit.xsd', contents },
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The counts that a part of a JUnit report gives, and those of its tags. */
export function junitCounts(part: string): { readonly given: unknown; readonly counted: unknown } {
  const names = part.includes('<testsuites') ? COUNTS.slice(0, 3) : COUNTS;
  return {
    given: names.map(([name]) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(part)?.[1])),
    counted: names.map(([, tag]) => part.split(`<${tag} `).length - 1),
  };
}

const COUNTS = [
  ['tests', 'testcase'],
  ['failures', 'failure'],
  ['errors', 'error'],
  ['skipped', 'skipped'],
] as const;

/** The rows of a CSV report by the names of its columns. */
export function csvRows(text: string): readonly Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** Every character that may not stand in a line of a report: controls, and what hides or reorders text. */
export const UNSEEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b]|(?!^)\ufeff|\p{Surrogate}/u;
