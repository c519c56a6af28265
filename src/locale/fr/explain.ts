import type { ExplainWords } from '../en/explain.js';

/** How a verdict on a file came about, in French. */
export const explain: ExplainWords = {
  states: {
    present: 'trouvé',
    half: 'trouvé en partie',
    planned: 'seulement prévu',
    hedged: 'trouvé, mais comme un peut-être',
    negated: 'nié',
    hollow: 'nommé, sans rien de vérifiable',
    absent: 'pas trouvé',
  },
  passages: 'Passages lus',
  nothingWritten: "Rien n'est écrit à l'endroit où la réponse est attendue.",
  otherPassages: (n) =>
    n < 2
      ? `Puis le reste du fichier (${n} passage), pour les mots assez clairs où qu'ils soient.`
      : `Puis le reste du fichier (${n} passages), pour les mots assez clairs où qu'ils soient.`,
  found: 'Ce qui a été trouvé',
  verdict: 'Verdict pour ce fichier',
  wrong: "Si vous n'êtes pas d'accord",
  byPhrase: (phrase) => `, par l'expression « ${phrase} »`,
  doesNotAnswer: 'La citation ne répond pas à la question ?',
  saysOtherwise: 'Un autre passage dit le contraire',
  sayOneThing:
    "Les deux passages ne se contredisent pas ? Reformulez le second pour qu'on ne puisse pas y lire une réponse à cette question. S'ils se contredisent, corrigez l'un des deux.",
  doesApply:
    "Elle s'applique bien ici ? Alors ce dont elle dépend (voir « S'applique quand ») n'est pas clair dans le fichier : écrivez-le.",
  judgeIt: 'Elle devrait être jugée ici ? Retirez la raison donnée sous `does_not_apply`, et elle le sera.',
  notSeen: (home) =>
    `La réponse est dans le fichier et n'a pas été vue ? Dites-la avec un fait vérifiable (qui, où, quand, combien)${home === undefined ? '' : ` dans ${home}`}.`,
  report: (id) =>
    `Signalez-le à ceux qui tiennent la liste de contrôle, avec ${id}, le verdict que vous donneriez et le passage, sans noms de personnes. CONTRIBUTING.md dit comment ajouter des expressions.`,
};
