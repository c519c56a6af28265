import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Assessment, Run } from '../../src/assess/verdict.js';
import { readProposals } from '../../src/proposal/read.js';
import { FORMATS, type FormatName, isFormatName } from '../../src/report/formats.js';
import { engine } from '../support/engine.js';

/** Reads and judges a file's bytes as the command line does; what is thrown is a failure of the tool. */
export function judgedFile(bytes: Uint8Array, file = 'draft.yaml'): readonly Assessment[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readProposals(file, bytes).documents.map((document) =>
    'proposal' in document
      ? engine().assess(document, sha256)
      : engine().unreadable(file, document.document, sha256, document.faults),
  );
}

export function runOf(proposals: readonly Assessment[]): Run {
  return {
    tool: { name: 'protection-check', version: '0.1.0' },
    checklists: engine().checklists,
    exitCode: 0,
    options: { locale: 'en' },
    proposals,
  };
}

/** The report in a format, with words of the draft in it. */
export async function written(run: Run, format: FormatName): Promise<string | Uint8Array> {
  return FORMATS[format].write(run, {
    quotes: true,
    verbosity: 'verbose',
    color: true,
    width: 80,
    locale: 'en',
  });
}

/** The report in every format but Word's, which is tried apart: it takes as long as all others together. */
export async function writtenInAll(run: Run): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(FORMATS).filter(isFormatName);
  const texts: Record<string, string> = {};
  for (const name of names.filter((one) => one !== 'docx')) texts[name] = String(await written(run, name));
  return texts;
}

/** A file always comes to something that a person can act on: verdicts, or a fault with its place. */
export function expectAnswer(assessments: readonly Assessment[]): void {
  expect(assessments.length).toBeGreaterThan(0);
  for (const { level, formatFaults, requirements } of assessments) {
    if (requirements.length === 0)
      expect(formatFaults.length, `level ${level} without a fault`).toBeGreaterThan(0);
    for (const { message, start, end } of formatFaults) {
      expect(message).not.toBe('');
      expect(start.line).toBeGreaterThan(0);
      expect(start.column).toBeGreaterThan(0);
      expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
    }
    expect(requirements.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  }
}
