import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Assessment, Run } from '../../src/assess/verdict.js';
import { readProposals } from '../../src/proposal/read.js';
import { engine } from '../support/engine.js';

/** Strong, middling and weak drafts, one in French and one in Spanish, and a file that is no YAML. */
const EXAMPLES = [
  'strong-niger-routes',
  'middling-niger-routes',
  'weak-niger-routes',
  'vallee-du-fleuve',
  'frontera-arauca',
];

let made: Run | undefined;

/** The run of the engine on real examples, made once a test file. */
export function realRun(): Run {
  made ??= {
    tool: { name: 'protection-check', version: '0.1.0' },
    checklists: engine().checklists,
    exitCode: 2,
    options: { locale: 'en' },
    proposals: [
      ...EXAMPLES.flatMap((name) =>
        judged(
          `examples/${name}.yaml`,
          readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url)),
        ),
      ),
      ...judged('drafts/broken.yaml', new TextEncoder().encode('project: { title: "a\n')),
    ],
  };
  return made;
}

function judged(file: string, bytes: Uint8Array): readonly Assessment[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readProposals(file, bytes).documents.map((document) =>
    'proposal' in document
      ? engine().assess(document, sha256)
      : engine().unreadable(file, document.document, sha256, document.faults),
  );
}
