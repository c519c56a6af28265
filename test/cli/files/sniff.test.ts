import { describe, expect, it } from 'vitest';
import { isProposal } from '../../../src/cli/files/sniff.js';

const sniff = (text: string) => isProposal(new TextEncoder().encode(text));

describe('isProposal', () => {
  it.each([
    ['a key project', 'project:\n  title: A\n'],
    ['project not first', 'analysis: x\nproject: { title: A }\n'],
    ['a format', '# draft\n---\nformat: "protection-check/1"\n'],
    ['keys in quotes', '"project":\n  title: A\n'],
    ['all of it indented', '  analysis: x\n  project:\n    title: A\n'],
    ['CRLF and a byte order mark', '\ufeff# x\r\nproject:\r\n  title: A\r\n'],
    ['a mistake in it', 'project:\n  title: A: B\n\tx: [\n'],
    ['a second document', 'a: 1\n---\nproject:\n  title: A\n'],
    ['JSON', '{"project":{"title":"A"}}'],
    ['JSON by format', '{\n "format": "protection-check/1" }'],
    ['JSON with a mistake in it', '{"project": {"title": "A",}'],
    ['YAML in braces', '{ project: { title: A } }'],
  ])('%s', (_, text) => {
    expect(sniff(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['other YAML', 'services:\n  web: nginx\n'],
    ['project further in', 'gcp:\n  project: my-project\n'],
    ['project in a text', 'about: |\n  project: this is prose\n'],
    ['project in a comment', '# project: x\na: 1\n'],
    ['a longer key', 'projects: []\nproject_id: 4\n'],
    ['another format', 'format: html\n'],
    ['a report', '{"format":"protection-check-report/1","proposals":[]}'],
    ['a JSON list', '[{"project":1}]'],
    ['other JSON', '{"name":"a","config":{"project":"tsconfig.json"}}'],
  ])('no: %s', (_, text) => {
    expect(sniff(text)).toBe(false);
  });
});
