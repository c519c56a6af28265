import type { FixWords } from '../locale/en/fix.js';

/** What stubs are written with, in their language. */
export type StubWords = FixWords['stub'];
