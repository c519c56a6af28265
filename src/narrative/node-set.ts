/** Lengths of phrases, in tokens, stay below this: clauses are cut long before. */
const LENGTHS = 1024;
const SMALLEST = 1024;

/** Which nodes were entered with which length of phrase. It is emptied at every token, so that must cost nothing. */
export class NodeSet {
  #keys = new Int32Array(SMALLEST);
  /** In which round each key was put there: those of earlier rounds are gone. */
  #rounds = new Int32Array(SMALLEST);
  #round = 1;
  #size = 0;

  clear(): void {
    this.#round = (this.#round + 1) | 0;
    this.#size = 0;
  }

  /** @returns whether it was not there yet */
  add(node: number, length: number): boolean {
    const key = node * LENGTHS + length;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & mask;
    while (this.#rounds[slot] === this.#round) {
      if (this.#keys[slot] === key) return false;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = key;
    this.#rounds[slot] = this.#round;
    if (++this.#size * 2 > this.#keys.length) this.#grow();
    return true;
  }

  #grow(): void {
    const held = this.#keys.filter((_, slot) => this.#rounds[slot] === this.#round);
    const room = this.#keys.length * 2;
    this.#keys = new Int32Array(room);
    this.#rounds = new Int32Array(room);
    this.clear();
    for (const key of held) this.add(Math.floor(key / LENGTHS), key % LENGTHS);
  }
}
