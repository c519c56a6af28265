import type { Module } from './modules.js';

/** Which folders the files of a folder may import from besides their own: ARCHITECTURE.md says why. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  proposal: [],
  narrative: ['proposal'],
  checklist: ['proposal', 'narrative', 'virtual:knowledge'],
  assess: ['proposal', 'narrative', 'checklist', 'virtual:package'],
  locale: ['proposal', 'checklist', 'assess'],
  report: ['proposal', 'assess', 'locale'],
  fix: ['proposal', 'checklist', 'assess', 'locale'],
  import: ['proposal', 'narrative', 'virtual:headings'],
  page: ['proposal', 'assess', 'report', 'locale', 'import', 'virtual:package'],
  cli: [
    'proposal',
    'narrative',
    'checklist',
    'assess',
    'report',
    'locale',
    'fix',
    'import',
    'virtual:package',
  ],
  build: ['proposal', 'narrative', 'checklist', 'assess', 'report', 'locale', 'fix', 'import', 'page', 'cli'],
};

/** The folders that may touch files, process and terminal. All others also run in a browser. */
export const machineFolders: readonly string[] = ['cli', 'build'];

const machineGlobals = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate'];

/** Nothing leaves the machine: what could send is not even named. */
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];
const networkModules = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|inspector)(?:\/.*)?$/;

/**
 * The rules of the house that a file breaks.
 *
 * @param module a file of src/
 * @returns one sentence for each, beginning with the file's path; none if it breaks none
 */
export function brokenRules(module: Module): string[] {
  const folder = folderOf(module.path);
  const known = mayKnow[folder];
  if (known === undefined) return [`${module.path} is in no folder that ARCHITECTURE.md knows`];

  const faults: string[] = [];
  for (const name of module.imports) {
    if (networkModules.test(name)) faults.push(`${module.path} imports ${name}, which reaches the network`);
    if (name.startsWith('node:') && !machineFolders.includes(folder))
      faults.push(`${module.path} imports ${name}, which a browser does not have`);
    if (!isForeign(name) && folderOf(name) !== folder && !known.includes(folderOf(name)))
      faults.push(`${module.path} imports ${name}, but ${folder} may not know ${folderOf(name)}`);
  }
  for (const name of module.globals) {
    if (networkGlobals.includes(name)) faults.push(`${module.path} uses ${name}, which reaches the network`);
    if (machineGlobals.includes(name) && !machineFolders.includes(folder))
      faults.push(`${module.path} uses ${name}, which a browser does not have`);
  }
  return faults;
}

/**
 * Looks for files that import each other, directly or through others; imports of types count too.
 *
 * @param modules all files of src/
 * @returns the paths around the first cycle found, its first one again at the end; nothing if there is none
 */
export function findCycle(modules: readonly Module[]): string[] | undefined {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();

  const follow = (path: string, way: readonly string[]): string[] | undefined => {
    const met = way.indexOf(path);
    if (met >= 0) return [...way.slice(met), path];
    if (done.has(path)) return undefined;
    for (const next of importsOf.get(path) ?? []) {
      const cycle = follow(next, [...way, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };

  for (const { path } of modules) {
    const cycle = follow(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** A package or a module of Node, as opposed to a file of ours or one that the build makes of ours. */
function isForeign(name: string): boolean {
  return !name.startsWith('virtual:') && !(/\.(?:ts|js)$/.test(name) && folderOf(name) in mayKnow);
}
