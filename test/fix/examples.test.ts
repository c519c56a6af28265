import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/data.js';
import { expectOnlyStubs } from './property.js';

const examples = join(root, 'examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('fix on every example', () => {
  it.each(files)('%s says what it said before, and more only in comments', (file) => {
    expectOnlyStubs(readFileSync(join(examples, file), 'utf8'));
  });

  it('has something to add to a weak one', () => {
    expect(expectOnlyStubs(readFileSync(join(examples, 'weak-niger-routes.yaml'), 'utf8'))).toContain(
      'AC-05',
    );
  });
}, 60_000);
