import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { ask, Stopped } from '../../../src/cli/init/ask.js';

const DOWN = '\u001b[B';
const ENTER = '\r';
const CHOOSE = ' ';

it('asks in the language that is chosen first, and takes none for an answer', async () => {
  const { answers, seen } = await asked(DOWN, ENTER, CHOOSE, ENTER, ENTER, ENTER, ENTER, DOWN, CHOOSE, ENTER);
  expect(answers).toEqual({
    language: 'fr',
    kind: ['delivery'],
    themes: [],
    sectors: [],
    mobility: [],
    groups: ['idp'],
  });
  expect(seen).toContain('Que fait le projet');
  expect(seen).not.toContain('What does the project do');
});

it('stops at Ctrl-C', async () => {
  await expect(asked(ENTER, '\u0003')).rejects.toThrow(Stopped);
});

/** Answers the questions by keys, each typed when the question before it is answered. */
async function asked(...keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let seen = '';
  const output = Object.assign(
    new Writable({
      write: (chunk, _, done) => {
        seen += String(chunk);
        done();
      },
    }),
    { columns: 80, rows: 40, isTTY: true },
  );
  const asking = ask(undefined, { input, output });
  // Whoever stops is not waited for: the test that expects it looks at the promise itself.
  asking.catch(() => undefined);
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    input.write(key);
  }
  return { answers: await asking, seen };
}
