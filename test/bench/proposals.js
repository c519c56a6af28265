import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../src/build/data.js';

const SOURCES = {
  en: ['child-protection-adre', 'middling-niger-routes', 'gender-based-violence-farchana'],
  fr: ['vallee-du-fleuve'],
  es: ['frontera-arauca'],
};
/** @typedef {keyof typeof SOURCES} Language */
/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'fr', 'es'];

/** Numbers from 0 to 1 that are the same at every run (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} name */
function example(name) {
  return readFileSync(join(root, 'examples', `${name}.yaml`), 'utf8');
}

/**
 * A proposal that looks like a real one: one of the examples, its sentences told again in another order until it is as long as asked.
 *
 * @param {number} seed
 * @param {number} bytes about how long
 * @param {Language} [language]
 * @returns {string} YAML
 */
export function proposalOf(seed, bytes, language = LANGUAGES[seed % LANGUAGES.length] ?? 'en') {
  const chance = random(seed);
  const names = SOURCES[language];
  const proposal = parse(example(names[Math.floor(chance() * names.length)] ?? ''));
  const sentences = sentencesIn(proposal);
  const pick = () => sentences[Math.floor(chance() * sentences.length)] ?? '';
  const sections = Object.keys(proposal.protection ?? {});
  proposal.project.title = `${proposal.project.title} ${seed}`;
  let text = stringify(proposal);
  for (let turn = 0; text.length < bytes && sections.length > 0; ) {
    const missing = bytes - text.length;
    for (let added = 0; added < missing; turn++) {
      const key = sections[turn % sections.length] ?? '';
      const section = proposal.protection[key];
      const more = Array.from({ length: 6 }, pick).join(' ');
      if (typeof section === 'string') proposal.protection[key] = `${section}\n\n${more}`;
      else section.text = `${section.text ?? ''}\n\n${more}`;
      added += more.length + 20;
    }
    text = stringify(proposal);
  }
  return text;
}

/** @param {unknown} value @returns {string[]} */
function sentencesIn(value) {
  if (typeof value === 'string') return value.length < 60 ? [] : value.split(/(?<=[.!?])\s+/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesIn);
}
