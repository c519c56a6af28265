/** Lists of so many whole numbers go into a file of their own: as text they would be read for longer than all else. */
const MANY = 200;

/**
 * Takes the long lists of whole numbers out of data.
 *
 * @param {unknown} data plain data
 * @returns {{ json: string, numbers: Int32Array }} the data with `{ "from", "to" }` in place of each list, and the lists one behind the other
 */
export function withoutNumbers(data) {
  /** @type {number[][]} */
  const lists = [];
  let length = 0;
  const json = JSON.stringify(data, (_, value) => {
    if (!Array.isArray(value) || value.length < MANY || !value.every(Number.isInteger)) return value;
    lists.push(value);
    length += value.length;
    return { from: length - value.length, to: length };
  });
  return { json, numbers: Int32Array.from(lists.flat()) };
}

/**
 * JavaScript that gives the data back, with its lists as views of what the file holds; its `require` gives the bytes of one that is no JSON.
 *
 * @param {string} name of the two files beside the script, without `.json` and `.bin`
 */
export function numbersBack(name) {
  return `(() => {
    const bytes = require("./${name}.bin");
    if (require("node:os").endianness() === "BE") bytes.swap32();
    const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const back = (value) => typeof value.from === "number" ? numbers.subarray(value.from, value.to) : value;
    const data = require("./${name}.json");
    const trie = (packed) => Object.fromEntries(Object.entries(packed).map(([key, value]) => [key, back(value)]));
    return { ...data, sets: trie(data.sets), parts: trie(data.parts), phrases: back(data.phrases) };
  })()`;
}
