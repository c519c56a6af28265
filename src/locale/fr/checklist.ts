import type { ChecklistWords } from '../en/checklist.js';

export const fr: ChecklistWords = {
  boxes: ['satisfaite', 'partiellement satisfaite', 'non satisfaite', 'sans objet'],
  notes: 'Notes',
  skip: 'Aller à la liste',
  sections: 'Principes et domaines',
  short: {
    title: 'Sept principes, une question chacun',
    intro:
      'Pour un premier échange sur un projet. La liste entière demande davantage : protection-check checklist --locale fr.',
    questions: {
      'safety-and-dignity':
        "Qu'est-ce qui rend sûrs et dignes le trajet, la remise de l'aide et le retour, et qui y veille ?",
      'do-no-harm':
        "Qui ce projet pourrait-il mettre en danger ou dresser contre d'autres, et que fait-on pour que cela n'arrive pas ?",
      'meaningful-access':
        'Qui ne pourrait ni venir, ni comprendre, ni payer, et que change-t-on pour que ce soit possible ?',
      'non-discrimination':
        "Qui risque d'être oublié ou mal choisi, et comment les gens peuvent-ils voir, vérifier et contester le choix ?",
      accountability:
        'Comment les gens apprennent-ils à quoi ils ont droit, et comment se plaignent-ils sans danger, même de notre personnel, avec une réponse ?',
      participation:
        "Qu'ont décidé ou changé les personnes concernées, y compris les femmes, les filles et celles qu'on entend rarement ?",
      empowerment:
        'Quelles forces et quels groupes les gens ont-ils déjà, et que feront-ils mieux par eux-mêmes ensuite ?',
    },
  },
  test: {
    ok: 'ok',
    failed: 'ÉCHEC',
    example: (n) => `exemple ${n}`,
    unreadable: 'illisible',
    format: 'ne suit pas le format des propositions',
    error: "n'a pas pu être jugé",
    verdict: (wanted, found) => `attendu ${wanted}, trouvé ${found}`,
    nothing: 'rien',
    quote: (wanted, found) => `attendus les mots « ${wanted} », trouvé ${found}`,
    missing: (wanted, found) => `attendu comme manquant : ${wanted} ; trouvé manquant : ${found}`,
    sum: (all, failed) =>
      `${all} ${all === 1 ? 'exemple' : 'exemples'} : ${all - failed} réussis, ${failed} en échec`,
  },
};
