/**
 * Whether a YAML or JSON file that nobody named is a proposal: it says `format: protection-check/…`, or has a key
 * `project`, at its top. Told from its text, so that a proposal with a mistake in it is found too and not passed over.
 */
export function isProposal(bytes: Uint8Array): boolean {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  return /^\s*\{/.test(text) ? isJsonProposal(text) : isYamlProposal(text);
}

const KEYS = /^(?:(["']?)project\1[ \t]*:(?=\s|$)|(["']?)format\2[ \t]*:\s*["']?protection-check\/)/;

function isYamlProposal(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => /^[ \t]*[^\s#%]/.test(line) && !/^(?:---|\.\.\.)$/.test(line));
  const top = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  return lines.some((line) => line.startsWith(top) && KEYS.test(line.slice(top.length)));
}

function isJsonProposal(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return false;
    return 'project' in value || ('format' in value && String(value.format).startsWith('protection-check/'));
  } catch {
    return /[{,]\s*(["']?)project\1\s*:|(["']?)format\2\s*:\s*["']?protection-check\//.test(text);
  }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
