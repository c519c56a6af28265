import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSources } from '../../src/cli/judge.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { engine } from '../support/engine.js';
import { fixtures } from './run.js';

describe('judgeSources', () => {
  const input = (name: string) => ({ name, path: join(fixtures, name), named: true });
  const inputs = [input('bare.yaml'), input('hollow.yaml')];
  const source = { kind: 'folder', argument: '.', inputs, repeated: 0, others: 0, documents: 0 } as const;
  const progress = { step: async () => undefined, stop: () => undefined };

  it('loses one file, not the run, when the tool fails, and repeats no words of the draft', async () => {
    const failing = {
      ...engine(),
      assess: (...args: Parameters<ReturnType<typeof engine>['assess']>) => {
        if (args[0].file === 'bare.yaml') throw new RangeError('A bare beginning');
        return engine().assess(...args);
      },
    };
    const [judged] = await judgeSources([source], {
      engine: failing,
      optionsOf: () => ({}),
      limits: defaultLimits,
      progress,
    });
    const [failed, fine] = judged?.assessments ?? [];
    expect(failed).toMatchObject({ file: 'bare.yaml', level: 'not-judged', requirements: [] });
    expect(failed?.formatFaults[0]?.message).toContain('(RangeError)');
    expect(JSON.stringify(failed)).not.toContain('A bare beginning');
    expect(fine?.requirements).not.toEqual([]);
  });
});
