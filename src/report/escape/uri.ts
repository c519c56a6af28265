const LONE_SURROGATES = /\p{Surrogate}/gu;
const DRIVE = /^[A-Za-z]:\//;

/** A file name as a URI: forward slashes, everything else that a URI cannot hold percent-encoded; absolute paths as `file:`. */
export function fileUri(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodedSegment).join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  return DRIVE.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded.replace(/^(?:\.\/+)+/, '');
}

/** The package URL (purl), which names the package whatever registry holds it. */
export function packageUri(name: string, version: string): string {
  return `pkg:npm/${encodedSegment(name)}@${encodedSegment(version)}`;
}

function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.replace(LONE_SURROGATES, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
