import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './data.js';
import { thirdPartyLicenses } from './licenses.js';
import { dist } from './parts.js';
import { virtualModulesForEsbuild } from './virtual-modules.js';

// `npm run page`: one HTML file that judges proposals in a browser, for those without Node.

/** @type {Map<string, string>} what only some proposals need, packed: a language is unpacked when it is first asked for */
const parts = new Map();

/**
 * @param {string} name
 * @param {unknown} data
 */
function packed(name, data) {
  parts.set(name, deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64'));
  return `pagePart(${JSON.stringify(name)})`;
}

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/page/main.ts'],
  inject: ['src/page/part.ts'],
  outfile: 'page.js',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  charset: 'ascii',
  legalComments: 'none',
  minify: true,
  plugins: [virtualModulesForEsbuild(packed)],
  metafile: true,
  write: false,
});
const script = outputFiles.map(({ text }) => text).join('');
const report = await styleOfReports();
const style = `${report.colours}${readFileSync(join(root, 'src/page/page.css'), 'utf8')}`;

// The report stands in a frame, which the policy of the page is handed down to.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)} ${hashOf(`\n${report.style}`)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const licences = thirdPartyLicenses(Object.keys(metafile.inputs));

/** @type {Readonly<Record<string, string>>} what stands in the template for it, and what takes its place */
const contents = {
  "default-src 'none'": policy,
  '<!-- style -->': `<style>${style}</style>`,
  '<!-- licences -->': `<pre>${licences.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
  '<!-- parts -->': [...parts]
    .map(([name, text]) => `<script type="application/octet-stream" id="part-${name}">${text}</script>`)
    .join('\n'),
  '<!-- script -->': `<script>${script}</script>`,
};
const template = readFileSync(join(root, 'src/page/page.html'), 'utf8');
const page = template.replace(/default-src 'none'|<!-- \w+ -->/g, (place) => contents[place] ?? place);
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'protection-check.html'), page);
console.error(`built dist/protection-check.html (${Math.round(page.length / 1024)} kB)`);

/** @returns {Promise<{ style: string, colours: string }>} */
async function styleOfReports() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { style } from './src/report/html/style.ts';
        export { colours } from './src/report/html/style/colours.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
