import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ChecklistError } from '../../checklist/fault.js';
import { typedYaml } from '../../checklist/placed-yaml.js';
import { UsageError } from '../errors.js';
import { statsOf } from '../files/stats.js';
import { readText } from '../files/text.js';
import { sentence } from '../talk.js';
import { type Config, configSchema } from './format.js';
import { keptWithin, packageOf, projectOf, type Within } from './within.js';

export const CONFIG_NAME = 'protection-check.config.yaml';

/** Who says how a setting is to be. */
export type Origin =
  | { readonly is: 'command-line' }
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'funding-line'; readonly name: string };

/** A configuration and the file that it stands in, whose folder its paths start from. */
export interface Layer {
  readonly from: Origin;
  readonly folder: string;
  readonly sha256: string;
  readonly config: Config;
  /** Where its paths may lead. */
  readonly within: Within;
}

/**
 * The configuration that counts here with those that it extends, nearest first: a later one only fills what the earlier ones leave open.
 *
 * @param named by --config; without it the nearest `protection-check.config.yaml` upwards, whose paths stay in its project
 * @throws {UsageError} when a file is missing, extends itself or lies outside of the project
 * @throws {ChecklistError} with every mistake in one
 */
export async function configLayers(named: string | undefined): Promise<readonly Layer[]> {
  if (named !== undefined) return load({ path: resolve(named), within: undefined }, []);
  const path = nearest(process.cwd());
  return path === undefined ? [] : load({ path, within: [projectOf(path)] }, []);
}

function nearest(folder: string): string | undefined {
  const here = join(folder, CONFIG_NAME);
  if (statsOf(here)?.isFile() === true) return here;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above);
}

async function load({ path, within }: NamedFile, before: readonly string[]): Promise<readonly Layer[]> {
  if (before.includes(path)) throw new UsageError(sentence('extends-itself', { path: shown(path) }));
  const { text, sha256 } = await readText(path, 'configuration');
  const yaml = typedYaml(shown(path), text, configSchema);
  if ('faults' in yaml) throw new ChecklistError(yaml.faults);
  const folder = dirname(path);
  const layer: Layer = {
    from: { is: 'file', path: shown(path) },
    folder,
    sha256,
    config: yaml.value,
    within,
  };
  const bases = [yaml.value.extends ?? []].flat();
  const layers: Layer[] = [layer];
  for (const base of bases.toReversed())
    layers.push(...(await load(resolveFrom(layer, base), [...before, path])));
  return layers;
}

/** A file that a configuration names, and where the paths in it may lead. */
export interface NamedFile {
  readonly path: string;
  readonly within: Within;
}

/**
 * A file that a configuration names: a path that begins with a dot or a slash or ends a file in this folder, else a file of a package.
 *
 * @throws {UsageError} when there is none, or it leads out of the project
 */
export function resolveFrom({ folder, within }: Pick<Layer, 'folder' | 'within'>, name: string): NamedFile {
  const path = isAbsolute(name) ? name : resolve(folder, name);
  if (isAbsolute(name) || /^\.\.?[\\/]/.test(name) || statsOf(path) !== undefined)
    return { path: keptWithin(path, within), within };
  try {
    const file = createRequire(join(folder, 'package.json')).resolve(name);
    return { path: file, within: within && [...within, packageOf(file)] };
  } catch {
    throw new UsageError(
      sentence('no-package-file', { name, folder: shown(folder) }),
      sentence('no-package-file-hint'),
    );
  }
}

/** A path as people name it from here. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
