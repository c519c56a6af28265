import { resolve } from 'node:path';
import type { FailOn } from '../../assess/gate.js';
import type { Lens } from '../../assess/lenses.js';
import { type RequiredShare, shareOf } from '../../assess/required-shares.js';
import type { Locale } from '../../locale/words.js';
import { UsageError } from '../errors.js';
import type { Jobs } from '../judging/jobs.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';
import { type Layer, type Origin, resolveFrom } from './find.js';
import type { Config } from './format.js';
import { keptWithin } from './within.js';

/** What counts in a run, and where each of it comes from. */
export interface Settings {
  /** Ids of built-in checklists, and paths of own ones. */
  readonly checklists: readonly string[] | undefined;
  readonly severity: Readonly<Record<string, 'critical' | 'major' | 'minor'>>;
  readonly themes: readonly string[] | undefined;
  readonly select: readonly string[] | undefined;
  readonly ignore: readonly string[] | undefined;
  readonly failOn: FailOn;
  readonly strict: boolean;
  readonly require: readonly RequiredShare[];
  readonly requiredAreas: readonly string[];
  readonly fundingLine: string | undefined;
  readonly format: readonly string[];
  readonly locale: Locale | undefined;
  readonly quotes: boolean | undefined;
  readonly lens: Lens | undefined;
  readonly contacts: readonly string[];
  readonly vocabulary: Readonly<Record<string, readonly string[]>> | undefined;
  readonly decisions: string | undefined;
  readonly maxSize: number | undefined;
  readonly jobs: Jobs | undefined;
  /** Other limits than the usual ones. */
  readonly limits: NonNullable<Config['limits']>;
  /** Setting to the file, or the command line, that it comes from. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

/** The flags as the nearest layer of all. */
export function commandLine(config: Config): Layer {
  return { from: { is: 'command-line' }, folder: process.cwd(), sha256: '', config, within: undefined };
}

/**
 * What the layers say together, nearest first. The gate of the funding line in use comes right behind the command line.
 *
 * @throws {UsageError} for a funding line or a share that is none, and a path that leads out of the project
 */
export function settingsOf(layers: readonly Layer[]): Settings {
  const origins = new Map<string, readonly Origin[]>();
  const pick = <T>(
    name: string,
    of: (config: Config, layer: Layer) => T | undefined,
    among = layers,
  ): T | undefined => {
    for (const layer of among) {
      const value = of(layer.config, layer);
      if (value === undefined) continue;
      origins.set(name, [layer.from]);
      return value;
    }
    origins.set(name, []);
    return undefined;
  };
  /** The layers that say something of a setting. */
  const filled = (name: string, of: (config: Config) => unknown, among = layers) => {
    const own = among.filter(({ config }) => of(config) !== undefined);
    origins.set(
      name,
      own.map(({ from }) => from),
    );
    return own;
  };
  /** Records add up, the nearest winning key by key. */
  const merged = <T>(
    name: string,
    of: (config: Config) => Readonly<Record<string, T>> | undefined,
    among = layers,
  ) =>
    Object.fromEntries(
      filled(name, of, among)
        .toReversed()
        .flatMap(({ config }) => Object.entries(of(config) ?? {})),
    );
  const lines = merged('funding_lines', (config) => config.funding_lines);
  const fundingLine = pick('funding_line', (config) => config.funding_line);
  const line = fundingLine === undefined ? undefined : lines[fundingLine];
  if (fundingLine !== undefined && line === undefined) {
    throw new UsageError(
      sentence('no-funding-line', {
        name: fundingLine,
        meant: orMeant(fundingLine, Object.keys(lines)),
      }),
      sentence('no-funding-line-hint'),
    );
  }
  const ofLine: Origin | undefined =
    fundingLine === undefined ? undefined : { is: 'funding-line', name: fundingLine };
  const gates = line === undefined || ofLine === undefined ? layers : withLine(layers, ofLine, line);
  const require = merged('require', (config) => config.require, gates);
  origins.set('required_areas', ofLine === undefined ? [] : [ofLine]);
  const vocabulary = merged('vocabulary', (config) => config.vocabulary);
  const own = (list: readonly string[], layer: Layer) =>
    list.map((name) => (isBuiltIn(name) ? name : resolveFrom(layer, name).path));
  return {
    checklists: pick('checklists', ({ checklists }, layer) => checklists && own(checklists, layer)),
    severity: merged('severity', (config) => config.severity),
    themes: pick('themes', (config) => config.themes),
    select: pick('select', (config) => config.select),
    ignore: pick('ignore', (config) => config.ignore),
    failOn: pick('fail_on', (config) => config.fail_on, gates) ?? 'critical',
    strict: pick('strict', (config) => config.strict, gates) ?? false,
    require: Object.entries(require).map(([section, asked]) => requiredShare(section, asked)),
    requiredAreas: line?.areas ?? [],
    fundingLine,
    format:
      pick('output.format', ({ output }, layer) => output?.format?.map((one) => placed(one, layer))) ?? [],
    locale: pick('output.locale', ({ output }) => output?.locale),
    quotes: pick('output.quotes', ({ output }) => output?.quotes),
    lens: pick('lens', (config) => config.lens),
    contacts: filled('contacts', (config) => config.contacts).flatMap(({ config }) => config.contacts ?? []),
    vocabulary: Object.keys(vocabulary).length === 0 ? undefined : vocabulary,
    decisions: pick(
      'decisions',
      ({ decisions }, { folder, within }) => decisions && keptWithin(resolve(folder, decisions), within),
    ),
    maxSize: pick('max_size', (config) => config.max_size),
    jobs: pick('jobs', (config) => config.jobs),
    limits: merged('limits', (config) => config.limits),
    origins,
  };
}

type FundingLine = NonNullable<Config['funding_lines']>[string];

function withLine(
  layers: readonly Layer[],
  from: Origin,
  { fail_on, strict, require }: FundingLine,
): readonly Layer[] {
  const line = { from, folder: '', sha256: '', config: { fail_on, strict, require }, within: undefined };
  const isTyped = (layer: Layer) => layer.from.is === 'command-line';
  return [...layers.filter(isTyped), line, ...layers.filter((layer) => !isTyped(layer))];
}

export function isBuiltIn(name: string): boolean {
  return name === 'mainstreaming' || name === 'thematic';
}

function requiredShare(section: string, asked: string): RequiredShare {
  const share = shareOf(asked);
  if (share === undefined)
    throw new UsageError(sentence('no-share', { asked, section }), sentence('no-share-hint'));
  return { section, asked, share };
}

/** `markdown:report.md` of a configuration means a file beside it. */
function placed(format: string, { folder, within }: Layer): string {
  const colon = format.indexOf(':');
  return colon < 0
    ? format
    : `${format.slice(0, colon)}:${keptWithin(resolve(folder, format.slice(colon + 1)), within)}`;
}
