import type { DemoWords } from '../en/demo.js';

export const fr: DemoWords = {
  start: 'La proposition au départ',
  step: (n, of, title) => `Étape ${n} sur ${of} : ${title}`,
  change: 'Ce qui change dans la proposition',
  fromLine: (line) => `à partir de la ligne ${line}`,
  verdicts: 'Les verdicts qui changent',
  because: 'Trouvé',
  still: 'Manque encore',
  also: (ids) => `Montent avec eux : ${ids}`,
  stands: 'Où en est la proposition',
  level: (level) => `Niveau : ${level}.`,
  levels: (before, after) =>
    before === after ? `Niveau : toujours ${after.toLowerCase()}.` : `Niveau : ${before} → ${after}.`,
  met: (n, of) => `${n} des ${of} exigences applicables sont satisfaites.`,
  rises: (before, after, of) => `Satisfaites : ${before} → ${after} sur ${of}.`,
  end: "Une proposition d'une page n'est jamais finie. Ce qui reste ouvert, protection-check le dit de la même manière pour la vôtre.",
  keys: '→ ou Entrée : suite   ← : retour   q : fin',
};
