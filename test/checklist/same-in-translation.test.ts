import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { judgeExample } from '../../src/assess/examples.js';
import { root } from '../../src/build/data.js';
import { fingerprintOf } from '../../src/proposal/fingerprint.js';
import { engine } from '../support/engine.js';

const folder = join(root, 'test', 'checklist', 'translated');
const translatedSchema = z.strictObject({
  examples: z.array(
    z.strictObject({ requirement: z.string(), example: z.int(), of: z.string(), yaml: z.string() }),
  ),
});
/** By language and example, the verdict that the translation has instead of the English one. */
const differencesSchema = z.record(z.string(), z.record(z.string(), z.string()));
const differences = differencesSchema.parse(
  parse(readFileSync(join(folder, 'differences.yaml'), 'utf8')) ?? {},
);

/** The English examples as somebody translated them who did not know the tool. */
function translatedInto(language: string) {
  return readdirSync(join(folder, language))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(folder, language, file), 'utf8');
      return translatedSchema.parse(parse(text)).examples;
    });
}

/** A piece that has a project names its language there, as a whole proposal does. */
function inLanguage(yaml: string, language: string): string {
  if (!/^project:/m.test(yaml)) return yaml;
  const document = parseDocument(yaml);
  document.setIn(['project', 'language'], language);
  return document.toString();
}

describe.each(readdirSync(folder).filter((name) => !name.includes('.')))(
  'an answer counts the same in %s as in English',
  (language) => {
    const examples = translatedInto(language);

    it('and is a translation of what stands there now', () => {
      const stale = examples.filter(({ requirement, example, of }) => {
        const english = engine().requirements.find(({ id }) => id === requirement)?.examples[example - 1];
        return english === undefined || fingerprintOf([english.yaml]) !== of;
      });
      expect(stale.map(({ requirement, example }) => `${requirement} ${example}`)).toEqual([]);
    });

    it('but for the differences that are listed', () => {
      const found: Record<string, string> = {};
      for (const { requirement: id, example, yaml } of examples) {
        const requirement = engine().requirements.find((one) => one.id === id);
        const verdict = requirement?.examples[example - 1]?.verdict;
        const judged =
          requirement === undefined
            ? undefined
            : judgeExample(engine(), requirement, inLanguage(yaml, language), language);
        if (judged?.assessed.verdict !== verdict)
          found[`${id} ${example}`] = judged?.assessed.verdict ?? 'unreadable';
      }
      expect(found).toEqual(differences[language] ?? {});
    });
  },
  300_000,
);
