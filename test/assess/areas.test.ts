import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const declaring = (theme: string) => judged(`project: { title: Example, themes: [${theme}] }\n`);

describe('areas', () => {
  test('an area without a checklist is said not to be judged', () => {
    const { observations } = declaring('child-protection');
    expect(observations.filter(({ area }) => area === 'child-protection').map(({ path }) => path)).toEqual([
      '/project/themes/0',
    ]);
  });

  test('counter-trafficking is held against its own requirements, and only where it is declared', () => {
    const ids = (theme: string) =>
      declaring(theme)
        .requirements.map(({ id }) => id)
        .filter((id) => id.startsWith('CT-'));
    expect(ids('counter-trafficking')).toHaveLength(17);
    expect(ids('community-engagement')).toEqual([]);
    expect(declaring('counter-trafficking').observations.filter(({ area }) => area !== undefined)).toEqual(
      [],
    );
  });
});
