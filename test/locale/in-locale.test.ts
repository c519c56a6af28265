import { describe, expect, it } from 'vitest';
import type { Assessment, Run } from '../../src/assess/verdict.js';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { inLocale } from '../../src/locale/in-locale.js';
import { spoken } from '../../src/locale/spoken.js';
import { realRun } from '../report/real.js';
import { engine } from '../support/engine.js';

/** What no language changes: ids, verdicts, places, quotes and titles, codes and hashes. */
function kept({ proposals }: Run) {
  return proposals.map(
    ({ requirements, observations, next, promises, fractions, ...proposal }: Assessment) => ({
      ...{ file: proposal.file, title: proposal.title, level: proposal.level, language: proposal.language },
      formatFaults: proposal.formatFaults.map(({ message: _, ...fault }) => fault),
      next,
      fractions,
      requirements: requirements.map(
        ({ id, verdict, severity, reason, basis, sources, evidence, findings, foldedUnder }) => ({
          ...{ id, verdict, severity, reason, basis, sources, foldedUnder },
          evidence: evidence.map(({ part: _, ...rest }) => rest),
          findings: findings.map(({ path, start, end, belongs, fingerprint, key }) => ({
            path,
            start,
            end,
            belongs,
            fingerprint,
            key,
          })),
        }),
      ),
      promises: promises.map(({ answers: _, gaps, ...row }) => ({
        ...row,
        lacks: gaps.map(({ lacks }) => lacks),
      })),
      observations: observations.map(({ kind, area, path, start, quote }) => ({
        kind,
        area,
        path,
        start,
        quote,
      })),
    }),
  );
}

/** Every sentence that the tool says of the proposals. */
function said({ proposals }: Run): readonly string[] {
  return proposals.flatMap(({ levelReasons, formatFaults, requirements, observations, notJudged }) => [
    ...levelReasons,
    ...formatFaults.map(({ message }) => message),
    ...observations.map(({ message }) => message),
    ...notJudged.notCounted.map(({ because }) => because),
    ...requirements.flatMap(
      ({ title, why, question, fix, careful, ourReading, findings, applicability, evidence }) => [
        title,
        why,
        question ?? '',
        fix ?? '',
        careful ?? '',
        ...ourReading,
        applicability.words,
        ...findings.flatMap(({ message, missing }) => [message, missing]),
        ...evidence.map(({ part }) => part ?? ''),
      ],
    ),
  ]);
}

describe.each(TRANSLATED_LANGUAGES)('a run in %s', (language) => {
  const runs = async () => {
    const before = await spoken(realRun(), 'en', engine());
    return { before, translated: await spoken(before, language, engine()) };
  };

  it('keeps ids, verdicts, places, quotes and titles', async () => {
    const { before, translated } = await runs();
    expect(kept(translated)).toEqual(kept(before));
  });

  it('says everything else in that language: no sentence of English is left', async () => {
    const { before, translated } = await runs();
    const after = new Set(said(translated));
    const left = [...new Set(said(before))].filter((text) => text.split(' ').length > 4 && after.has(text));
    expect(left).toEqual([]);
  });

  it('comes back to English word by word', async () => {
    const { before, translated } = await runs();
    expect(said(await spoken(translated, 'en', engine()))).toEqual(said(before));
  });
});

it('what has no words in a language stays as it is', () => {
  const empty = inLocale(realRun(), { requirements: {}, sentences: {}, concepts: {} });
  expect(empty).toEqual(realRun());
});
