import type { QuizWords } from '../en/quiz.js';

export const fr: QuizWords = {
  names: {
    met: ['satisfaite', 'oui'],
    'partly-met': ['partiellement satisfaite', 'partiellement', 'en partie', 'partie'],
    'not-met': ['non satisfaite', 'pas satisfaite', 'non'],
    'needs-review': ['à examiner', 'une personne', 'personne'],
  },
  choices: {
    met: 'satisfaite',
    'partly-met': 'partiellement satisfaite',
    'not-met': 'non satisfaite',
    'needs-review': 'une personne doit le dire',
  },
  title: 'Quiz de protection',
  again: (seed) => `Le même quiz : --seed ${seed}`,
  intro:
    "Lisez chaque passage et dites s'il satisfait l'exigence : satisfaite, partiellement satisfaite, non satisfaite, ou bien une personne qui connaît le terrain doit le dire. Dites pourquoi. Les passages sont tirés d'une proposition : seul compte ce qui y est écrit.",
  question: (n, of) => `Question ${n} sur ${of}`,
  fromExample: 'tirée des exemples de la liste',
  fromProposal: (file) => `tirée de ${file}`,
  nothing: "Rien n'est écrit là où la réponse devrait se trouver.",
  ask: "Qu'en dites-vous ?",
  why: 'Pourquoi ?',
  you: 'Vous',
  noReason: 'sans raison donnée',
  tool: "L'outil",
  found: 'trouvé',
  missing: 'manque',
  same: "Vous et l'outil dites la même chose.",
  different: "Vous et l'outil ne dites pas la même chose.",
  rule: 'Comment cela se juge',
  mind: (id) =>
    `L'outil lit des mots, et vous avez peut-être raison. protection-check explain ${id} montre ce qu'il cherche.`,
  tally: 'Décompte',
  row: (same, asked) => `${same} sur ${asked} pareil`,
  total: (same, asked) => `En tout : ${same} sur ${asked} pareil.`,
  unanswered: (n) => `Sans réponse : ${n}.`,
  key: 'Corrigé',
  name: 'Nom',
  date: 'Date',
};
