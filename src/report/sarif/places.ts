import type { ArtifactLocation, Location } from 'sarif';
import type { Assessment, Place } from '../../assess/verdict.js';
import { oneLine } from '../escape/controls.js';
import { fileUri } from '../escape/uri.js';

/** What relative paths are relative to, under the name that viewers look for. */
export const START_FOLDER = '%SRCROOT%';

/** A file: relative to the folder of the check, or absolute. */
export function artifactLocation(file: string): ArtifactLocation {
  const uri = fileUri(file);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: START_FOLDER };
}

/** A place in a proposal. The pointer says where something belongs, the region what stands there or nearest to it. */
export function location(
  assessment: Assessment,
  { start, end }: Pick<Place, 'start' | 'end'>,
  pointer: string,
  files: ReadonlyMap<string, number>,
): Location {
  const path = oneLine(pointer);
  return {
    physicalLocation: {
      ...wholeFile(assessment, files).physicalLocation,
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
    ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
  };
}

/** A file, for what has no place in it. */
export function wholeFile({ file }: Assessment, files: ReadonlyMap<string, number>): Location {
  const index = files.get(file);
  return {
    physicalLocation: {
      artifactLocation: { ...artifactLocation(file), ...(index === undefined ? {} : { index }) },
    },
  };
}
