import { describe, expect, it } from 'vitest';
import type { Assessment, Run } from '../../src/assess/verdict.js';
import { writeGithub } from '../../src/report/github.js';
import type { ReportOptions } from '../../src/report/options.js';
import { niger, several } from './fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from './hostile.js';
import { assessment, at, finding, requirement } from './make.js';
import { UNSEEN } from './validators.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) =>
  writeGithub(run, { ...options, ...changed });

interface Command {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads commands as the runner of GitHub does: the first `::` ends the kind and its properties. */
function commandsOf(text: string): readonly Command[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.indexOf('::', 2);
      const head = line.slice(2, end);
      const space = head.indexOf(' ');
      const pairs = head.slice(space + 1).split(',');
      return {
        kind: line.startsWith('::') ? head.slice(0, space) : line,
        properties: Object.fromEntries(
          pairs.map((pair) => {
            const equals = pair.indexOf('=');
            return [pair.slice(0, equals), decoded(pair.slice(equals + 1))];
          }),
        ),
        message: decoded(line.slice(end + 2)),
      };
    });
}

function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '%3A': ':',
    '%2C': ',',
    '%0D': '\r',
    '%0A': '\n',
    '%25': '%',
  };
  return text.replace(/%(?:3A|2C|0D|0A|25)/g, (sign) => signs[sign] ?? sign);
}

function manyOpen(severity: 'critical' | 'major' | 'minor', n: number): Assessment {
  return assessment({
    file: 'drafts/many.yaml',
    level: 'not-ready',
    levelReasons: ['much is open'],
    requirements: Array.from({ length: n }, (_, i) =>
      requirement({
        id: `XX-${i}`,
        section: 'analysis',
        title: 'Title',
        why: 'Why',
        severity,
        verdict: 'not-met',
        findings: [finding(at('/a', i + 1, 1), '/a', 'a part', 'Message.')],
      }),
    ),
  });
}

describe('annotations of GitHub', () => {
  it('look as they should', async () => {
    await expect(write(several, { quotes: false })).toMatchFileSnapshot('golden/several.github.txt');
  });

  it('name what could not be read and format faults first, then what is open, hardest first', () => {
    const commands = commandsOf(write(several));
    expect(commands.map(({ kind, properties }) => `${kind} ${properties.title?.slice(0, 5)}`)).toEqual([
      'error The p',
      'error The p',
      'error The p',
      'error AN-05',
      'error SD-05',
      'error AC-02',
      'error AC-11',
      'warning SD-03',
      'notice AN-02',
      'notice AN-03',
      'notice prote',
    ]);
  });

  it('stand at the place where something is missing, with an inclusive end', () => {
    const [, , , , first] = commandsOf(write(several));
    expect(first?.properties).toEqual({
      file: 'drafts/niger.yaml',
      line: '317',
      endLine: '317',
      col: '1',
      endColumn: '8',
      title: 'SD-05 People in immediate danger are referred to services that exist',
    });
    expect(first?.message).toContain('Survivors will be referred');
    expect(first?.message).toContain('\nFix: List each service');
  });

  it('stand at the first of several lines', () => {
    const place = { path: '/a', start: { line: 3, column: 5 }, end: { line: 6, column: 1 } };
    const faulty = assessment({
      file: 'a.yaml',
      level: 'revise',
      formatFaults: [{ ...place, code: 'type', message: 'Message.' }],
    });
    const [first] = commandsOf(write({ ...several, proposals: [faulty] }));
    expect(first?.properties).toEqual({
      file: 'a.yaml',
      line: '3',
      title: 'The proposal breaks the format: type',
    });
  });

  it.each([
    ['critical', 'error', 10],
    ['major', 'warning', 10],
    ['minor', 'notice', 9],
  ] as const)(
    'are no more than are shown, and say how many there are besides: %s',
    (severity, kind, shown) => {
      const commands = commandsOf(write({ ...several, proposals: [manyOpen(severity, 14)] }));
      const last = commands.at(-1);
      expect(commands.slice(0, -1).filter((command) => command.kind === kind)).toHaveLength(shown);
      expect(last?.kind).toBe('notice');
      expect(last?.message).toContain('drafts/many.yaml: Not ready (much is open).');
      expect(last?.message).toContain(`${14 - shown} messages more`);
    },
  );

  it('name the first few of many missing parts', () => {
    const [many] = manyOpen('critical', 1).requirements;
    const findings = Array.from({ length: 8 }, (_, i) =>
      finding(at('/a', i + 1, 1), '/a', 'a part', `Message ${i}.`),
    );
    const made = assessment({
      file: 'a.yaml',
      level: 'not-ready',
      requirements: many === undefined ? [] : [{ ...many, findings }],
    });
    const [first] = commandsOf(write({ ...several, proposals: [made] }));
    expect(first?.message.split('\n').slice(-2)).toEqual(['line 5: Message 4.', 'and 3 more']);
  });

  it('end with the level of every proposal, and with what was not counted', () => {
    const last = commandsOf(write(several)).at(-1);
    for (const { file } of several.proposals) expect(last?.message).toContain(`${file}`);
    expect(last?.message).toContain('1 critical not counted');
  });

  it('hold no words of the draft unless they are asked for', () => {
    const text = write(several, { quotes: false });
    expect(text).not.toContain(niger.title);
    expect(text).not.toContain('guards with torches');
    expect(write(several)).toContain('guards with torches');
  });

  it.each([...MACHINE_HOSTILE, ...MARKDOWN_HOSTILE, ...TERMINAL_HOSTILE])(
    'stay one command a line, whatever the draft holds: %j',
    (hostile) => {
      for (const made of [hostileRun(several, hostile), onlyHostileRun(several, hostile)]) {
        const text = write(made);
        const commands = commandsOf(text);
        expect(commands.map(({ kind }) => kind)).toEqual(commandsOf(write(several)).map(({ kind }) => kind));
        for (const { properties } of commands) {
          const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
          expect(Object.keys(properties).filter((name) => !known.includes(name))).toEqual([]);
        }
        expect(text).not.toMatch(UNSEEN);
      }
    },
  );
});
