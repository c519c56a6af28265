import type { Artifact, Invocation, Log, Run as SarifRun } from 'sarif';
import type { Assessment, Run } from '../assess/verdict.js';
import type { Locale } from '../locale/words.js';
import { type Words, wordsIn } from '../locale/words.js';
import { shownRun } from './draft-words.js';
import { oneLine } from './escape/controls.js';
import { jsonText } from './escape/json.js';
import { packageUri } from './escape/uri.js';
import type { WriteReport } from './options.js';
import { optionLines } from './options-said.js';
import { notifications } from './sarif/notifications.js';
import { artifactLocation, START_FOLDER } from './sarif/places.js';
import { resultsOf } from './sarif/results.js';
import { rulesOf } from './sarif/rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, for editors and servers that show findings at their lines: what is open, set aside, to be judged by a person or otherwise
 * seen, with rules that say why and how to fix it. What is met is not among the results.
 */
export const writeSarif: WriteReport = (run, options) => {
  const words = wordsIn(options.locale);
  const shown = shownRun(run, options);
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(shown, words, options.locale)] };
  return `${jsonText(JSON.stringify(log, null, 2))}\n`;
};

function runOf(run: Run, words: Words, locale: Locale): SarifRun {
  const rules = rulesOf(run, words);
  const documents = documentsOf(run);
  const files = [...documents.keys()];
  const indexes = { rules: indexed(rules.map(({ id }) => id)), files: indexed(files) };
  return {
    tool: {
      driver: {
        name: run.tool.name,
        version: run.tool.version,
        informationUri: packageUri(run.tool.name, run.tool.version),
        rules: [...rules],
      },
    },
    language: locale,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [START_FOLDER]: { description: { text: words.machine.startFolder } } },
    invocations: [invocation(run, words, indexes.files)],
    artifacts: files.map((file) => artifact(file, documents.get(file) ?? [])),
    results: run.proposals.flatMap((assessment) => resultsOf(assessment, words, indexes)),
    properties: {
      checklists: run.checklists.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
      options: Object.fromEntries(optionLines(run)),
      proposals: run.proposals.map(({ file, document, level, levelReasons }) => ({
        file,
        document,
        level,
        levelReasons,
      })),
    },
  };
}

function invocation(run: Run, words: Words, files: ReadonlyMap<string, number>): Invocation {
  return {
    executionSuccessful: run.exitCode !== 2,
    exitCode: run.exitCode,
    ...notifications(run, words, files),
  };
}

type Document = Pick<Assessment, 'file' | 'title' | 'sha256'>;

/** What is to be said of the documents of each file. */
function documentsOf({ proposals }: Run): ReadonlyMap<string, readonly Document[]> {
  const documents = new Map<string, Document[]>();
  for (const { file, title, sha256 } of proposals) {
    const known = documents.get(file);
    if (known === undefined) documents.set(file, [{ file, title, sha256 }]);
    else known.push({ file, title, sha256 });
  }
  return documents;
}

function artifact(file: string, documents: readonly Document[]): Artifact {
  const titles = documents.map(({ title }) => oneLine(title).trim()).filter((title) => title !== '');
  const sha256 = documents.map((assessment) => assessment.sha256).find((hash) => hash !== '');
  return {
    location: artifactLocation(file),
    roles: ['analysisTarget'],
    ...(titles.length === 0 ? {} : { description: { text: titles.join('; ') } }),
    ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
  };
}

function indexed(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
