import type { AssessOptions } from '../assess/assess.js';
import type { Engine } from '../assess/engine.js';
import type { GateOptions } from '../assess/gate.js';
import { isSelected, type Selection } from '../assess/select.js';
import type { Run } from '../assess/verdict.js';
import { unknownVocabulary, vocabularyKeys } from '../narrative/vocabulary.js';
import { defaultLimits, type Limits } from '../proposal/limits.js';
import { builtIn } from './built-in.js';
import { configLayers, type Layer, shown } from './config/find.js';
import type { Config } from './config/format.js';
import { commandLine, isBuiltIn, type Settings, settingsOf } from './config/settings.js';
import { type DecisionsFile, decisionsFile, utcToday } from './decisions.js';
import { UsageError } from './errors.js';
import { readText } from './files/text.js';
import type { CheckFlags } from './flags.js';
import { decidingOptions } from './run-options.js';
import { knownArea, knownSection, selectionOf } from './selection.js';
import { orMeant } from './suggest.js';
import { sentence } from './talk.js';

/** Flags that say what is judged and when it fails; every command that judges proposals has some of them. */
export type JudgingFlags = Pick<
  CheckFlags,
  | 'config'
  | 'theme'
  | 'select'
  | 'ignore'
  | 'failOn'
  | 'strict'
  | 'require'
  | 'fundingLine'
  | 'lens'
  | 'maxSize'
  | 'jobs'
  | 'decisions'
  | 'ignoreDecisions'
  | 'today'
  | 'exitZero'
>;

/** Everything that a run judges with. */
export interface Prepared {
  readonly settings: Settings;
  readonly engine: Engine;
  readonly optionsOf: (file: string) => AssessOptions;
  readonly limits: Limits;
  readonly gate: GateOptions;
  /** The options that decide, as a report carries them. */
  readonly options: Run['options'];
  readonly decisions: DecisionsFile | undefined;
}

/**
 * What counts, from flags and configuration.
 *
 * @throws {UsageError} for names that are none
 * @throws {ChecklistError} with every mistake in a configuration, an own checklist or decisions
 */
export async function settingsFrom(
  flags: JudgingFlags,
): Promise<{ readonly layers: readonly Layer[]; readonly settings: Settings }> {
  const found = flags.config === false ? [] : await configLayers(flags.config);
  const layers = [commandLine(asConfig(flags)), ...found];
  return { layers, settings: settingsOf(layers) };
}

/**
 * The engine with what the configuration adds to it: for commands that judge no files or need no gate.
 *
 * @param config the one that is named, none with `false`, else the one found from here
 */
export async function configuredEngine(config: JudgingFlags['config']): Promise<Engine> {
  const { settings } = await settingsFrom(config === undefined ? {} : { config });
  return engineFor(settings);
}

/** The same, and how much a proposal may hold: for commands that read single ones. */
export async function configuredReading(
  flags: Pick<JudgingFlags, 'config' | 'maxSize'>,
): Promise<Pick<Prepared, 'engine' | 'limits'>> {
  const { settings } = await settingsFrom(flags);
  return { engine: await engineFor(settings), limits: limitsOf(settings) };
}

/** Loads the engine, own checklists and decisions, and settles all names. */
export async function prepare(flags: JudgingFlags): Promise<Prepared> {
  const { layers, settings } = await settingsFrom(flags);
  const engine = await engineFor(settings);
  if (settings.vocabulary !== undefined) refuseUnknownWords(Object.keys(settings.vocabulary), engine);
  const selection = selectionOf(
    {
      ...(settings.select === undefined ? {} : { select: settings.select }),
      ...(settings.ignore === undefined ? {} : { ignore: settings.ignore }),
    },
    engine.requirements,
  );
  const decisions =
    flags.ignoreDecisions === true ? undefined : await decisionsFile(settings.decisions, engine);
  const today = flags.today ?? utcToday();
  const shared: AssessOptions = {
    ...selection,
    ...(settings.checklists === undefined ? {} : { checklists: idsOf(settings.checklists, engine) }),
    ...(settings.themes === undefined ? {} : { themes: settings.themes }),
    ...(settings.requiredAreas.length === 0 ? {} : { requiredAreas: settings.requiredAreas }),
    ...(settings.vocabulary === undefined ? {} : { vocabulary: settings.vocabulary }),
    ...(settings.contacts.length === 0 ? {} : { contacts: settings.contacts }),
  };
  const gate: GateOptions = {
    failOn: settings.failOn,
    strict: settings.strict,
    require: settings.require.map((one) => ({ ...one, section: judgedSection(one.section, shared, engine) })),
  };
  return {
    settings,
    engine,
    optionsOf: (file) =>
      decisions === undefined ? shared : { ...shared, decisions: { decisions: decisions.of(file), today } },
    limits: limitsOf(settings),
    gate,
    options: decidingOptions({
      settings,
      selection: shared,
      gate,
      exitZero: flags.exitZero === true,
      ignoreDecisions: flags.ignoreDecisions === true,
      configHashes: layers.flatMap(({ sha256 }) => (sha256 === '' ? [] : [sha256])),
      decisions: decisions === undefined ? undefined : { sha256: decisions.sha256, today },
    }),
    decisions,
  };
}

/** The usual limits, and what the configuration and the command line say otherwise. */
function limitsOf({ maxSize, limits: { depth, documents, faults } }: Settings): Limits {
  return {
    bytes: maxSize ?? defaultLimits.bytes,
    depth: depth ?? defaultLimits.depth,
    documents: documents ?? defaultLimits.documents,
    faults: faults ?? defaultLimits.faults,
  };
}

/** The engine with the checklists of the organisation. */
async function engineFor({ checklists, severity }: Settings): Promise<Engine> {
  const paths = (checklists ?? []).filter((name) => !isBuiltIn(name));
  if (paths.length === 0 && Object.keys(severity).length === 0) return builtIn();
  const files = [];
  for (const path of paths) {
    const { text, sha256 } = await readText(path, 'checklist');
    files.push({ path: shown(path), text, sha256 });
  }
  return builtIn({ files, severity });
}

/** The ids of the checklists in use: those named, and all own ones. */
function idsOf(checklists: readonly string[], engine: Engine): readonly string[] {
  const own = engine.checklists.map(({ id }) => id).filter((id) => !isBuiltIn(id));
  return [...checklists.filter(isBuiltIn), ...own];
}

/** @throws {UsageError} when a key of the vocabulary names nothing: its words would never be understood */
function refuseUnknownWords(keys: readonly string[], { knowledge }: Engine): void {
  const lexicon = knowledge.lexicon('en');
  const [unknown] = unknownVocabulary(keys, lexicon);
  if (unknown === undefined) return;
  throw new UsageError(
    sentence('vocabulary-unknown', { key: unknown, meant: orMeant(unknown, vocabularyKeys(lexicon)) }),
    sentence('vocabulary-unknown-hint'),
  );
}

/** @throws {UsageError} when a share is asked for of what nothing judges: such a gate would be open whatever is written */
function judgedSection(written: string, selection: Selection, { requirements }: Engine): string {
  const section = knownSection(written, requirements);
  if (requirements.some((one) => one.section === section && isSelected(one, selection))) return section;
  throw new UsageError(sentence('require-unjudged', { section }), sentence('require-unjudged-hint'));
}

function asConfig(flags: JudgingFlags): Config {
  const require = flags.require?.map((one) => {
    const [section = '', asked = ''] = one.split('=');
    return [section, asked] as const;
  });
  return {
    themes: flags.theme?.map(knownArea),
    select: flags.select === undefined ? undefined : [...flags.select],
    ignore: flags.ignore === undefined ? undefined : [...flags.ignore],
    fail_on: flags.failOn,
    strict: flags.strict,
    require: require === undefined ? undefined : Object.fromEntries(require),
    funding_line: flags.fundingLine,
    lens: flags.lens,
    decisions: flags.decisions,
    max_size: flags.maxSize,
    jobs: flags.jobs,
  };
}
