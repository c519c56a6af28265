import { emitKeypressEvents } from 'node:readline';

/** What a key asks for. */
export type Wish = 'next' | 'back' | 'first' | 'end' | 'stop';

const WISHES: Readonly<Record<string, Wish>> = {
  return: 'next',
  enter: 'next',
  right: 'next',
  down: 'next',
  space: 'next',
  pagedown: 'next',
  left: 'back',
  up: 'back',
  backspace: 'back',
  pageup: 'back',
  home: 'first',
  q: 'end',
  escape: 'end',
};

/** Whether somebody sits there: keys can be read and a page can be shown again. */
export function canTurnPages(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

/**
 * Calls for every key that means something, until told to stop. The terminal is as before when it ends, however it ends.
 *
 * @param turn what a key leads to: a result ends the reading
 */
export async function readKeys<T>(turn: (wish: Wish) => T | undefined): Promise<T> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  let listener: ((text: string | undefined, key: Key) => void) | undefined;
  try {
    return await new Promise<T>((resolve) => {
      listener = (_, key) => {
        const wish = wishOf(key);
        const result = wish === undefined ? undefined : turn(wish);
        if (result !== undefined) resolve(result);
      };
      stdin.on('keypress', listener);
    });
  } finally {
    if (listener !== undefined) stdin.off('keypress', listener);
    stdin.setRawMode(false);
    stdin.pause();
  }
}

interface Key {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

function wishOf({ name, ctrl }: Key): Wish | undefined {
  if (ctrl === true) return name === 'c' ? 'stop' : name === 'd' ? 'end' : undefined;
  return name === undefined ? undefined : WISHES[name];
}
