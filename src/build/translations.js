// npm run translations: which requirements lack a translation, or changed since they were translated.
// npm run translations -- fr accountability: their texts in English, in the shape of a translation, to start from.
import { stringify } from 'yaml';
import { compiledKnowledge, translationTools } from './knowledge.js';

const [language, section] = process.argv.slice(2);
const { outdated, textsToTranslate } = await translationTools();
const { checklists, translations } = await compiledKnowledge();

if (language === undefined) {
  for (const [name, own] of Object.entries(translations)) {
    const { missing, stale } = outdated(
      own,
      checklists.files.map(({ file }) => file),
    );
    console.log(`${name}: missing ${missing.join(', ') || 'none'}; stale ${stale.join(', ') || 'none'}`);
  }
} else {
  const own = language === 'es' ? translations.es : translations.fr;
  for (const { file } of checklists.files.filter((one) => one.file.section === section)) {
    const { missing, stale } = outdated(own, [file]);
    const open = file.requirements.filter(({ id }) => missing.includes(id) || stale.includes(id));
    const requirements = Object.fromEntries(
      open.map((one) => [one.id, { ...textsToTranslate(one), examples: own[one.id]?.examples ?? [] }]),
    );
    console.log(
      stringify(
        { translates: file.section, language, requirements },
        { lineWidth: 120, blockQuote: 'literal' },
      ),
    );
  }
}
