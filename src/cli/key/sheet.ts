import type { Engine } from '../../assess/engine.js';
import { fieldsRead, fieldsToFill } from '../../checklist/fields-read.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { initWords } from '../../locale/init.js';
import { type Locale, wordsIn } from '../../locale/words.js';
import { choicesAt, shapeAt } from '../../template/answers.js';
import { keyTexts } from '../../template/texts.js';
import { type Block, entry, type Sheet, text } from '../sheet/sheet.js';
import { insertsOf } from './examples.js';
import { kindWords } from './kind.js';

/**
 * A key of the format on a page: what it is for, what may stand there, which requirements look there, and an example.
 *
 * @param engine with the texts of its requirements in the language of the page
 */
export async function keySheet(field: string, engine: Engine, locale: Locale): Promise<Sheet> {
  const { key: words } = await initWords(locale);
  const texts = keyTexts(locale);
  const { colon } = wordsIn(locale);
  const shape = shapeAt(field);
  const good = texts.good(field);
  const { asking, reading } = readersOf(field, engine.requirements);
  const example = exampleOf(field, [...asking, ...reading, ...engine.requirements]);
  return {
    id: field.replaceAll('.*', ''),
    title: '',
    about: texts.key(field) ?? '',
    entries: [
      entry(words.good, ...(good === undefined ? [] : [text(good)])),
      entry(
        words.values,
        ...(shape === undefined || shape.is === 'choice'
          ? []
          : [text(kindWords(shape, { ...words.kinds, colon }))]),
        ...choicesAt(field).map((value) => item([value, texts.value(field, value) ?? value].join(colon))),
      ),
      entry(words.asks, ...asking.map(named)),
      entry(words.reads, ...(reading.length === 0 ? [] : [text(reading.map(({ id }) => id).join(', '))])),
      ...(example === undefined ? [] : [entry(words.example(example.id), snippet(example.yaml))]),
    ].filter(({ body }) => body.length > 0),
  };
}

/** The requirements that send a writer here, or to what it holds, and those that look in what holds it. */
function readersOf(field: string, requirements: readonly LoadedRequirement[]) {
  const asking = requirements.filter((one) => fieldsToFill(one).some((told) => isWithin(told, field)));
  const reading = requirements.filter(
    (one) =>
      !asking.includes(one) &&
      [...fieldsToFill(one), ...fieldsRead(one)].some(
        (read) => isWithin(read, field) || isWithin(field, read),
      ),
  );
  return { asking, reading };
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

function exampleOf(field: string, requirements: readonly LoadedRequirement[]) {
  const path = field.replaceAll('.*', '');
  const inserts = insertsOf(requirements);
  return inserts.find(({ values }) => values.has(path));
}

function named({ id, title }: LoadedRequirement): Block {
  return item(`${id}  ${title}`);
}

function item(says: string): Block {
  return { is: 'item', text: says, details: [] };
}

function snippet(yaml: string): Block {
  return { is: 'snippet', text: yaml };
}
