import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, filesOf, fixtures, folderWith, reportOf, run, runInShell } from '../cli/run.js';
import { runs } from './runs.js';

const STRONG = join(examples, 'strong-niger-routes.yaml');
const bare = readFileSync(join(fixtures, 'bare.yaml'), 'utf8');

/** Makes every way out of the machine throw, and says so where somebody catches it. */
const NO_NETWORK = `
const refuse = (name) => () => {
  process.stderr.write('NETWORK ' + name + '\\n');
  throw new Error('no network: ' + name);
};
const net = require('node:net');
net.Socket.prototype.connect = refuse('net');
net.Server.prototype.listen = refuse('listen');
require('node:dgram').createSocket = refuse('dgram');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve']) { dns[name] = refuse(name); dns.promises[name] = refuse(name); }
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('websocket');
`;

describe('no network', () => {
  const without = (...args: string[]) => {
    const cwd = folderWith({ 'no-network.cjs': NO_NETWORK, 'draft.yaml': readFileSync(STRONG) });
    return run(args, { cwd, env: { NODE_OPTIONS: '--require ./no-network.cjs' } });
  };

  it('is what these tests would notice', async () => {
    const cwd = folderWith({
      'no-network.cjs': NO_NETWORK,
      'a.cjs': 'require("node:http").get("http://localhost:1").on("error", () => {});',
    });
    const { stderr } = await runInShell('"$NODE" --require ./no-network.cjs a.cjs', cwd);
    expect(stderr).toContain('NETWORK');
  });

  it.each(['terminal', 'markdown', 'html', 'docx', 'json', 'csv', 'sarif', 'junit', 'github'])(
    'a check reports as %s',
    async (format) => {
      const { code, stderr } = await without('draft.yaml', '-f', `${format}:report`, '--exit-zero');
      expect(stderr).not.toContain('NETWORK');
      expect(code).toBe(0);
    },
  );

  it.each([
    ['explain', 'AC-02', 'draft.yaml'],
    ['checklist'],
    ['schema'],
    ['compare', 'draft.yaml', 'draft.yaml'],
  ])('%s works', async (...args) => {
    const { code, stderr } = await without(...args);
    expect(stderr).not.toContain('NETWORK');
    expect(code).toBe(0);
  });
});

describe('files', () => {
  it('by the thousand in one folder are all judged, in the order of their names', async () => {
    const count = runs(300, 10_000);
    const names = Array.from({ length: count }, (_, i) => `p${String(i).padStart(5, '0')}.yaml`);
    const cwd = folderWith({ 'drafts/readme.txt': 'x' });
    for (const name of names) writeFileSync(join(cwd, 'drafts', name), bare);
    const { stdout } = await run(['drafts', '-f', 'json', '--select', 'AC-02'], { cwd });
    expect(filesOf({ stdout })).toEqual(names.map((name) => `drafts/${name}`));
  });

  it('ten together say the same as each alone', async () => {
    const names = readdirSync(examples)
      .filter((name) => name.endsWith('.yaml'))
      .slice(0, 10);
    expect(names.length).toBe(10);
    const told = ['-f', 'json', '--exit-zero', '--locale', 'en'];
    const together = await run([...names, ...told], { cwd: examples });
    const few = names.slice(0, runs(3, 10));
    const alone = await Promise.all(few.map((name) => run([name, ...told], { cwd: examples })));
    expect(reportOf(together).proposals.slice(0, few.length)).toEqual(
      alone.flatMap((one) => reportOf(one).proposals),
    );
  });

  it('with odd names are judged, and their names are harmless in what is printed', async () => {
    const names = [
      'a b.yaml',
      '-dash.yaml',
      'new\nline.yaml',
      "it's.yaml",
      '"quoted".yaml',
      '*.yaml',
      '$(x).yaml',
      'é.yaml',
      '\u001b[2J.yaml',
      '::error::.yaml',
    ];
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'odd'));
    for (const name of names) writeFileSync(join(cwd, 'odd', name), bare);
    const json = await run(['odd', '-f', 'json', '--exit-zero'], { cwd });
    expect(filesOf(json).length).toBe(names.length);
    for (const format of ['terminal', 'github', 'markdown']) {
      const { stdout, stderr } = await run(['odd', '-f', format, '--exit-zero'], { cwd });
      expect(stdout + stderr).not.toContain('\u001b[2J');
      expect(stdout.split('\n').filter((line) => line.startsWith('::error::.yaml'))).toEqual([]);
    }
  });

  it('with a name that is no UTF-8 are judged or told, and others all the same', async () => {
    const cwd = folderWith({ 'good.yaml': bare });
    await runInShell("cp good.yaml $'bad\\xff.yaml'", cwd);
    const { code, stdout } = await run(['.', '-f', 'json', '--exit-zero'], { cwd });
    expect([0, 2]).toContain(code);
    expect(filesOf({ stdout })).toContain('good.yaml');
  });
});

describe('files that go away', () => {
  it('while others are read are told, and the others are judged', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'drafts'));
    for (let i = 0; i < 20; i++) writeFileSync(join(cwd, 'drafts', `p${i + 10}.yaml`), readFileSync(STRONG));
    const { stdout } = await runInShell(
      '$TOOL drafts -f json:report.json --exit-zero --select AC-02 2>error.txt & sleep 0.7; rm -f drafts/p2*.yaml; wait $!; echo $?',
      cwd,
    );
    expect(['0', '2']).toContain(stdout.trim());
    expect(readFileSync(join(cwd, 'error.txt'), 'utf8')).not.toMatch(/^\s+at /m);
    const files = filesOf({ stdout: readFileSync(join(cwd, 'report.json'), 'utf8') });
    expect(files).toContain('drafts/p10.yaml');
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  it('before they are read have an entry of their own', async () => {
    const cwd = folderWith({ 'draft.yaml': bare });
    symlinkSync('gone.yaml', join(cwd, 'dangling.yaml'));
    const ended = await run(['dangling.yaml', 'draft.yaml', '-f', 'json', '--exit-zero'], { cwd });
    expect(ended.code).toBe(2);
    expect(filesOf(ended)).toContain('draft.yaml');
  });
});

describe('a disk that is full', () => {
  it('leaves the old report as it was, and nothing beside it', async ({ skip }) => {
    const cwd = folderWith({ 'draft.yaml': readFileSync(STRONG) });
    mkdirSync(join(cwd, 'small'));
    const mounted = await runInShell('mount -t tmpfs -o size=16k none small', cwd);
    if (mounted.code !== 0) skip('no small disk can be made here');
    try {
      writeFileSync(join(cwd, 'small/report.json'), 'old');
      const { code, stderr } = await run(['draft.yaml', '-o', 'small/report.json', '--exit-zero'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('the disk is full');
      expect(readdirSync(join(cwd, 'small'))).toEqual(['report.json']);
      expect(readFileSync(join(cwd, 'small/report.json'), 'utf8')).toBe('old');
    } finally {
      await runInShell('umount small', cwd);
    }
  });
});

describe('one output and two runs', () => {
  it('holds the whole report of one of them', async () => {
    const cwd = folderWith({ 'draft.yaml': readFileSync(STRONG), 'bare.yaml': bare });
    const [one, other] = await Promise.all(
      ['draft.yaml', 'bare.yaml'].map((file) => run([file, '-o', 'report.json', '--exit-zero'], { cwd })),
    );
    expect([one?.code, other?.code]).toEqual([0, 0]);
    const { proposals } = reportOf({ stdout: readFileSync(join(cwd, 'report.json'), 'utf8') });
    expect(['draft.yaml', 'bare.yaml']).toContain(proposals[0]?.file);
    expect(readdirSync(cwd).sort()).toEqual(['bare.yaml', 'draft.yaml', 'report.json']);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'])(
    'a run that is stopped at any moment by %s leaves none or a whole one',
    async (signal) => {
      const waits = ['0.05', '0.2', '0.35', '0.5', '0.8'].slice(0, runs(3, 5));
      for (const wait of waits) {
        const cwd = folderWith({ 'draft.yaml': readFileSync(STRONG) });
        const { stdout } = await runInShell(
          `$TOOL draft.yaml -o report.json --exit-zero 2>/dev/null & sleep ${wait}; kill -s ${signal.slice(3)} $! 2>/dev/null; wait $!; echo $?`,
          cwd,
        );
        const left = readdirSync(cwd).filter((name) => name === 'report.json');
        for (const name of left)
          expect(() => JSON.parse(readFileSync(join(cwd, name), 'utf8'))).not.toThrow();
        const stopped = { SIGKILL: '137', SIGTERM: '143', SIGINT: '130' }[signal];
        expect(['0', stopped]).toContain(stdout.trim());
        if (stdout.trim() === stopped && signal !== 'SIGKILL')
          expect(readdirSync(cwd)).toEqual(['draft.yaml']);
      }
    },
  );
});
