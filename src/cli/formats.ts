import { FORMATS, type FormatName, isFormatName } from '../report/formats.js';
import type { KnownFormat } from './outputs.js';

/** The report formats, as the command line knows them. */
export const knownFormats: readonly KnownFormat<FormatName>[] = Object.entries(FORMATS).flatMap(
  ([format, { extension }]) => (isFormatName(format) ? [{ name: format, extension }] : []),
);
