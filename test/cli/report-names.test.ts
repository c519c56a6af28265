import { describe, expect, it } from 'vitest';
import { reportNames } from '../../src/cli/report-names.js';
import { assessment } from '../assess/make.js';

/** A file, or a document of one. */
type Named = string | readonly [string, number];

const names = (...files: readonly Named[]) =>
  reportNames(
    files.map((one) =>
      typeof one === 'string' ? assessment({ file: one }) : assessment({ file: one[0], document: one[1] }),
    ),
    'html',
  );

describe('the names of reports in a folder', () => {
  it.each<[string, readonly Named[], readonly string[]]>([
    ['are those of the files', ['drafts/niger.yaml', 'mali.json'], ['niger.html', 'mali.html']],
    [
      'have as much of the path as tells them apart',
      ['a/x.yaml', 'b/x.yaml', 'y.yaml'],
      ['a-x.html', 'b-x.html', 'y.html'],
    ],
    [
      'number the documents of a file',
      [
        ['a.yaml', 1],
        ['a.yaml', 2],
      ],
      ['a.html', 'a-2.html'],
    ],
    ['never are the index', ['index.yaml'], ['index-2.html']],
    ['are told apart where signs are lost', ['a b.yaml', 'a-b.yaml'], ['a-b.html', 'a-b-2.html']],
    ['keep letters of all scripts', ['مشروع.yaml', 'projet-été.yaml'], ['مشروع.html', 'projet-été.html']],
    ['are there for what has none', ['<stdin>', '***.yaml'], ['stdin.html', 'proposal.html']],
  ])('%s', (_, files, expected) => {
    expect(names(...files)).toEqual(expected);
  });

  it.each([
    '../../etc/passwd.yaml',
    '..\\..\\x.yaml',
    '/absolute/x.yaml',
    '.hidden.yaml',
    '-rf.yaml',
    'a\nb.yaml',
    `${'x'.repeat(400)}.yaml`,
  ])('never lead out of the folder, hide or hold a sign that means something: %j', (file) => {
    for (const given of [[file], [file, file]])
      for (const name of names(...given)) {
        expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.html$/u);
        expect(name.length).toBeLessThan(120);
      }
  });
});
