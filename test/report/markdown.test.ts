import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { writeMarkdown } from '../../src/report/markdown.js';
import type { ReportOptions } from '../../src/report/options.js';
import { answered, niger, several, single } from './fixture.js';
import { hostileRun, MARKDOWN_HOSTILE, onlyHostileRun, TERMINAL_HOSTILE } from './hostile.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) =>
  writeMarkdown(run, { ...options, ...changed });

describe('the Markdown report', () => {
  it.each([
    ['single', single, {}],
    ['several', several, {}],
    ['single-without-quotes', single, { quotes: false }],
  ] as const)('looks as it should: %s', async (name, run, changed) => {
    await expect(write(run, changed)).toMatchFileSnapshot(`golden/${name}.md.txt`);
  });

  it('is the same for the same run, whatever suits a terminal', () => {
    expect(write(several)).toBe(
      write(structuredClone(several), { width: 40, color: true, verbosity: 'quiet' }),
    );
  });

  it('names every requirement with its title', () => {
    const text = write(single).replaceAll('**', '');
    for (const { id, title } of niger.requirements) expect(text).toContain(`${id} ${title}`);
  });

  it('quotes what a met or partly met requirement rests on, with its place', () => {
    const text = write(single);
    for (const { evidence } of niger.requirements) {
      for (const { quote, start, path } of evidence) {
        const place = `line ${start.line}, column ${start.column} (\`${path}\`)`;
        expect(text).toContain(quote === '' ? `> ${place}` : `> ${quote}\n`);
        expect(text).toContain(place);
      }
    }
  });

  it('gives each open requirement its fix, its words to start from, its care and its sources', () => {
    const part = write(single).split('#### SD-05')[1]?.split('\n### ')[0] ?? '';
    expect(part).toContain('**Why it matters.** A person who tells of danger');
    expect(part).toContain('**Fix.** List each service');
    expect(part).toContain('```yaml\nreferral:\n  pathways:\n');
    expect(part).toContain('**Careful.** Do not print where a shelter is.');
    expect(part).toContain('The Sphere Handbook, Protection Principle 1 (`sphere-2018`)');
    expect(part).toContain('Our own reading, in no source: 12 months.');
  });

  it('treats what only the writer set aside as open where it still counts', () => {
    expect(write(single)).toMatch(
      /#### AC-11 .*\n\n\*\*Set aside, and still counts as not met\*\*, critical/,
    );
  });

  it('says what a person answered as that person says it, and not among what is met', () => {
    const text = write({ ...single, proposals: [answered(niger)] });
    expect(text).toMatch(
      /#### AN-01 .*\n\n\*\*Not met, as Rosa Quispe \(protection adviser\) answers\*\*, critical\n/,
    );
    expect(text.split('## What is met')[1]?.split('\n## ')[0]).not.toContain('AN-01');
  });

  it('asks the reviewer in a list to tick off', () => {
    expect(write(single).match(/^- \[ \] \*\*[A-Z]{2}-\d\d\*\* .*\n\n {2}\*\*.*\?\*\*/gm)).toHaveLength(7);
  });

  it('says with what it was judged, and that nobody approved it', () => {
    const text = write(several);
    expect(text).toContain('| Tool | protection-check 0.1.0 |');
    for (const { sha256 } of [...several.checklists, ...several.proposals]) expect(text).toContain(sha256);
    expect(text.match(/independent work built on public standards/g)).toHaveLength(1);
  });

  it.each([...MARKDOWN_HOSTILE, ...TERMINAL_HOSTILE.map((text) => `x${text}`)])(
    'keeps its shape whatever the draft holds: %j',
    (hostile) => {
      for (const made of [hostileRun(several, hostile), onlyHostileRun(several, hostile)]) {
        const text = write(made);
        expect(shape(text)).toEqual(shape(write(hostileRun(several, 'word'))));
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
        expect(
          text.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`|``+ .*? ``+/g, ''),
        ).not.toMatch(/<[a-z!/]|:\/\//i);
      }
    },
  );
});

/** How each line begins and how many cells it has: what a reader sees as structure. */
function shape(text: string): readonly string[] {
  const outside = text.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, 'fence');
  return outside.split('\n').flatMap((line) => {
    const start = /^ *(?:#{1,6} |[-*+] (?:\[ \] )?|\d+\. |> |>$|fence|\|)?/.exec(line)?.[0] ?? '';
    const cells = start === '|' ? line.replace(/\\./g, '').split('|').length : 0;
    return [`${start}${cells}${line === '' ? 'empty' : ''}`];
  });
}
