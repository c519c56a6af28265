import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeInput } from '../../src/cli/judging/one.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { engine } from '../support/engine.js';
import { fixtures } from './run.js';

describe('judgeInput', () => {
  const input = (name: string) => ({ name, path: join(fixtures, name), named: true });

  it('loses one file, not the run, when the tool fails, and repeats no words of the draft', async () => {
    const failing = {
      ...engine(),
      assess: (...args: Parameters<ReturnType<typeof engine>['assess']>) => {
        if (args[0].file === 'bare.yaml') throw new RangeError('A bare beginning');
        return engine().assess(...args);
      },
    };
    const judging = { engine: failing, optionsOf: () => ({}), limits: defaultLimits };
    const [failed] = await judgeInput(input('bare.yaml'), judging);
    const [fine] = await judgeInput(input('hollow.yaml'), judging);
    expect(failed).toMatchObject({ file: 'bare.yaml', level: 'not-judged', requirements: [] });
    expect(JSON.stringify(failed)).toContain('(RangeError)');
    expect(JSON.stringify(failed)).not.toContain('A bare beginning');
    expect(fine).not.toMatchObject({ requirements: [] });
  });
});
