import { basename } from 'node:path';
import type { Locale } from '../../locale/words.js';
import { terminalText } from '../../report/escape/terminal.js';
import { UsageError } from '../errors.js';
import { statsOf } from '../files/stats.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { LessonFlags } from '../flags.js';
import { sentence } from '../talk.js';

/**
 * Starts a checklist of one's own: commented, valid, with examples that run.
 *
 * @throws {UsageError} when the file is there already, or cannot be written
 */
export async function checklistNew(path: string, flags: LessonFlags): Promise<number> {
  const template = await templateIn(flags.locale ?? 'en');
  const name = path === '-' ? 'our-rules.yaml' : basename(path);
  const contents = template.replaceAll('FILE', () => terminalText(name));
  if (path === '-') {
    await writeStandardOutput(contents);
    return 0;
  }
  if (!/\.ya?ml$/i.test(path))
    throw new UsageError(sentence('no-checklist-name', { path }), sentence('no-checklist-name-hint'));
  if (statsOf(path) !== undefined)
    throw new UsageError(sentence('is-taken', { path }), sentence('is-taken-hint'));
  refuseUnwritable([path]);
  await writeFiles([{ path, contents }]);
  await writeStandardOutput(`protection-check checklist test ${terminalText(path)}\n`);
  return 0;
}

async function templateIn(locale: Locale): Promise<string> {
  switch (locale) {
    case 'en':
      return (await import('../../locale/en/own-checklist.js')).ownChecklist;
    case 'fr':
      return (await import('../../locale/fr/own-checklist.js')).ownChecklist;
    case 'es':
      return (await import('../../locale/es/own-checklist.js')).ownChecklist;
  }
}
