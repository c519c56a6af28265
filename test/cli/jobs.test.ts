import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workersFor } from '../../src/cli/judging/jobs.js';
import { FORMATS } from '../../src/report/formats.js';
import { examples, fixtures, folderWith, run } from './run.js';

const formats = Object.keys(FORMATS);

describe('--jobs', () => {
  it('changes no byte of any report, nor the exit code, nor what is said beside them', async () => {
    const ended = async (jobs: string) => {
      const cwd = folderWith({});
      const asked = formats.flatMap((format) => ['-f', `${format}:report.${format}`]);
      const paths = [examples, fixtures];
      const { code, stdout, stderr } = await run([...paths, '--no-config', '--jobs', jobs, ...asked], {
        cwd,
      });
      const reports = readdirSync(cwd).sort();
      return {
        code,
        stdout,
        stderr,
        reports: reports.map((name) => [name, readFileSync(join(cwd, name), 'base64')]),
      };
    };
    const alone = await ended('1');
    expect(alone.reports.map(([name]) => name)).toEqual(formats.map((format) => `report.${format}`).sort());
    expect(await ended('3')).toEqual(alone);
  }, 600_000);

  it('keeps standard input in its place among files that workers judge', async () => {
    const files = ['hollow.yaml', '-', 'bare.yaml'];
    const ended = (jobs: string) =>
      run([...files, '-f', 'csv', '--no-config', '--jobs', jobs], { input: 'project: { title: X }\n' });
    const workers = await ended('2');
    expect(workers).toEqual(await ended('1'));
    expect([...new Set(workers.stdout.match(/^[\w<>.]+,\d/gm))]).toEqual([
      'hollow.yaml,1',
      '<stdin>,1',
      'bare.yaml,1',
    ]);
  });

  it.each(['0', 'many', '1.5', '1000'])('%s is no number of files', async (jobs) => {
    const { code, stderr } = await run(['bare.yaml', '--jobs', jobs]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('1 to 999, or auto') });
  });

  it('can be set in a configuration', async () => {
    const cwd = folderWith({ 'protection-check.config.yaml': 'jobs: 2\n', 'a.yaml': 'fixture:bare.yaml' });
    const { stdout } = await run(['a.yaml', '--print-config'], { cwd });
    expect(stdout).toContain('protection-check.config.yaml\njobs: 2\n');
  });
});

describe('how many workers pay', () => {
  const input = (size: number) => ({
    name: 'a.yaml',
    path: join(folderWith({ 'a.yaml': '#'.repeat(size) }), 'a.yaml'),
    named: true,
  });

  it.each([
    ['one proposal', 1, 30_000, 4, 0],
    ['five proposals', 5, 30_000, 4, 0],
    ['twenty proposals', 20, 30_000, 4, 0],
    ['fifty proposals', 50, 30_000, 4, 2],
    ['two hundred proposals', 200, 30_000, 4, 4],
    ['two hundred proposals on two cores', 200, 30_000, 2, 0],
    ['more cores than lexicons have room', 200, 30_000, 64, 4],
    ['a file so long that a signal would wait for it', 1, 1_000_000, 2, 1],
  ])('%s', (_, files, size, cores, workers) => {
    const one = input(size);
    expect(
      workersFor(
        'auto',
        Array.from({ length: files }, () => one),
        cores,
      ),
    ).toBe(workers);
  });

  it('none when one file at a time is asked for: a worker would cost more', () => {
    const one = input(30_000);
    const hundred = Array.from({ length: 100 }, () => one);
    expect(workersFor(1, hundred)).toBe(0);
    expect(workersFor(2, hundred)).toBe(2);
    expect(workersFor(2, [one])).toBe(0);
  });
});
