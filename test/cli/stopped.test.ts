import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, tool } from './run.js';

const TEXT = 'Women and men of the village meet every month and decide together what is done first. ';

const MANY = 800;

/** A folder that takes much longer to judge than the test waits. */
function manyFiles(): string {
  const text = `project:\n  title: Wells\n  summary: ${TEXT.repeat(400)}\n`;
  return folderWith(Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`p${i}.yaml`, text])));
}

/** What becomes of a run that gets a signal while it judges. */
async function stopped(signal: NodeJS.Signals, args: readonly string[]) {
  const cwd = manyFiles();
  const [file, ...before] = tool;
  const child = spawn(file, [...before, '.', '-f', 'json:report.json', ...args], { cwd });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  child.kill(signal);
  const code = await new Promise((resolve) => child.on('close', resolve));
  const left = readdirSync(cwd).filter((name) => !/^p\d+\.yaml$/.test(name));
  return { code, stderr, left };
}

describe('a run that is told to stop while it judges', () => {
  it.each([
    ['SIGINT', 130, ['--jobs', '2'], /^stopped: (\d+) of 800 files judged, no file was written\n$/],
    [
      'SIGTERM',
      143,
      ['--jobs', '1', '--locale', 'fr'],
      /^interrompu : (\d+) fichiers évalués sur 800, aucun/,
    ],
    ['SIGINT', 130, ['--locale', 'es'], /^interrumpido: (\d+) de 800 archivos evaluados, no se escribió/],
  ] as const)(
    '%s ends it with %i before it is through, and says how far it was',
    async (signal, code, args, said) => {
      const ended = await stopped(signal, args);
      expect(ended).toMatchObject({ code, left: [] });
      const [, judged] = said.exec(ended.stderr) ?? [];
      expect(ended.stderr).toMatch(said);
      expect(Number(judged)).toBeLessThan(MANY);
    },
  );
});
