import { root } from './data.js';

/**
 * `string-width` compiles patterns for every script and emoji before it is asked anything, which takes longer than all that a plain report
 * asks of it. In the bundle what is nothing but Latin letters, the usual signs and colours is counted by itself, and the package is loaded for the rest.
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

// A letter, dash, quotation mark, arrow or block of these takes one column; the soft hyphen (00AD) takes none and is left to the package, like all beyond them.
export const columns = String.raw`
  const latin = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u259f\u2713-\u2717]*$/;
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
