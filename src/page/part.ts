import { inflateSync, strFromU8 } from 'fflate';

/**
 * Data that the build packed into the page, unpacked when first asked for.
 *
 * @param name such as `lexicon-en`
 * @throws {Error} if the page holds no such data
 */
export function pagePart(name: string): unknown {
  const packed = document.getElementById(`part-${name}`)?.textContent;
  if (packed === undefined || packed === null) throw new Error(`this page holds no ${name}`);
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
