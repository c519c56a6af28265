import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/build/data.js';
import { proposalCandidates } from '../../../src/teach/quiz/proposal.js';
import { documentOf } from '../../support/document.js';
import { engine } from '../../support/engine.js';

const asked = (yaml: string) => {
  const document = documentOf(yaml);
  return proposalCandidates(engine(), engine().requirements, document).map((candidate) => ({
    ...candidate,
    shown: JSON.stringify([candidate.passage, candidate.judge()]),
  }));
};

const SHELTER = `project:
  title: Houses
  kind: delivery
  language: en
  locations: [Kabo, { name: Acacia House, sensitive: true }]
data_protection:
  access: Two people at Acacia House have the key of the cupboard; ask Amina Yusuf, +254 712 345 678.
  sharing: Authorities receive totals, never names.
accountability:
  text: People who stay at Acacia House may call at any hour.
  channels:
    - { name: Listening hour under the mango tree, kind: focal-person, sensitive: true, sensitive_cases: "Abuse goes within 24 hours to the head office only, behind the mango tree" }
`;

describe('passages of a proposal in a quiz', () => {
  it('are masked as in reports', () => {
    const all = asked(SHELTER)
      .map(({ shown }) => shown)
      .join('\n');
    expect(all).toContain('Two people at [withheld]');
    expect(all).not.toContain('Acacia');
    expect(all).not.toContain('+254 712 345 678');
  });

  it('hold nothing from an element marked sensitive, and no verdict that rests on one', () => {
    const candidates = asked(SHELTER);
    expect(candidates.length).toBeGreaterThan(10);
    for (const { shown } of candidates) expect(shown).not.toMatch(/mango|head office only/);
  });

  it('are not asked when the answer stands in one', () => {
    const open = SHELTER.replace('kind: focal-person, sensitive: true', 'kind: focal-person');
    const ids = (yaml: string) => asked(yaml).map(({ requirement }) => requirement.id);
    expect(ids(open).length).toBeGreaterThan(ids(SHELTER).length);
    expect(ids(SHELTER)).not.toContain('AC-05');
  });

  const folder = join(root, 'examples');
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
    'of %s show everything that was found',
    (name) => {
      const candidates = asked(readFileSync(join(folder, name), 'utf8'));
      expect(candidates.length).toBeGreaterThan(5);
      for (const { judge, passage } of candidates)
        for (const { path } of judge()?.evidence ?? []) expect(passage).toContain(`${path}: `);
    },
  );
});
