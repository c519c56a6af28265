import { root } from './data.js';

/**
 * `string-width` compiles patterns for every script and emoji before it is asked anything, which takes longer than all that a plain report
 * asks of it. In the bundle what is nothing but Latin letters, and colours, is counted by itself, and the package is loaded for the rest.
 *
 * @type {import('esbuild').Plugin}
 */
export const stringWidthWhenNeeded = {
  name: 'string-width-when-needed',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ path, namespace }) =>
      namespace === 'columns' ? undefined : { path, namespace: 'columns' },
    );
    build.onLoad({ filter: /./, namespace: 'columns' }, () => ({ contents: columns, resolveDir: root }));
  },
};

// A letter of these blocks takes one column; the soft hyphen (00AD) takes none and is left to the package, like all beyond them.
const columns = String.raw`
  const latin = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff]*$/;
  const colours = /\x1b\[\d+(?:;\d+)*m/g;
  let whole;
  export default function stringWidth(text, options) {
    if (options === undefined && typeof text === 'string') {
      const bare = text.includes('\x1b') ? text.replace(colours, '') : text;
      if (latin.test(bare)) return bare.length;
    }
    whole ??= require('string-width').default;
    return whole(text, options);
  }
`;
