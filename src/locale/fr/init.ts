import type { InitWords } from '../en/init.js';

export const fr: InitWords = {
  template: {
    title: 'À définir',
    intro: [
      'Une proposition à remplir. Les lignes qui commencent par # sont pour vous et ne sont pas lues.',
      "Écrivez les réponses courtes derrière les deux-points. Écrivez les longues à la ligne suivante, sous une clé qui finit par |, avec deux espaces de plus que la clé. Laissez vide ce que vous ne savez pas encore. Pour chaque élément de plus d'une liste, recopiez les lignes d'un tiret au suivant.",
      "Ce qui est vide compte comme sans réponse. N'écrivez ni noms ni adresses de personnes en danger.",
      "Ce qu'il y a à faire :  protection-check check FICHIER",
      'À quoi sert une clé :  protection-check explain accountability.channels --locale fr',
      'Aide dans un éditeur, avec le schéma à côté de ce fichier :  protection-check schema proposal --locale fr -o proposal.schema.json',
    ],
    chapters: {
      context: 'Le projet',
      analysis: 'Analyse',
      people: 'Personnes',
      results: 'Résultats',
      risks: 'Risques',
      'cross-cutting': 'Transversal : comment le projet protège les personnes',
      partners: 'Partenaires, équipe et coordination',
      follow: 'Suivi, et ce qui reste',
      budget: 'Budget',
      areas: 'Domaines de protection',
    },
    good: (line) => `Une bonne réponse : ${line}`,
    oneOf: (values) => `Au choix : ${values}.`,
    anyOf: (values) => `Une ou plusieurs, écrites [a, b] : ${values}.`,
    list: 'Une liste : [une, autre].',
    yesNo: '(oui ou non)',
    sameKeys: (field) => `Les mêmes clés que dans ${field}.`,
  },

  asks: {
    intro:
      "Une nouvelle proposition. Les flèches déplacent, la barre d'espace choisit, Entrée continue, Ctrl-C arrête sans rien écrire.",
    language: 'En quelle langue allez-vous écrire ?',
    kind: 'Que fait le projet ?',
    themes: 'Dans quels domaines de protection travaille-t-il ? Aucun convient aussi.',
    sectors: "Dans quels secteurs apporte-t-il de l'aide ?",
    mobility: 'Comment se déplacent les personnes, et où le projet les rencontre-t-il ?',
    groups: 'Qui touche-t-il ?',
    stopped: "Arrêté : rien n'a été écrit.",
  },

  written: (path) => `écrit : ${path}`,
  next: (path) => [
    `remplissez-la, et voyez ce qu'il y a à faire : protection-check check ${path}`,
    'pourquoi une chose est demandée : protection-check explain AC-02 --locale fr ; à quoi sert une clé : protection-check explain people.groups --locale fr',
  ],

  key: {
    values: 'Ce qui peut y figurer',
    good: 'Une bonne réponse',
    asks: 'Exigences qui cherchent une réponse ici',
    reads: 'Exigences qui cherchent une réponse dans la partie qui la contient',
    example: (id) => `Un exemple, tiré de ${id}`,
    kinds: {
      text: 'un texte de toute longueur',
      name: 'un nom ou quelques mots',
      id: 'un nom court de votre choix',
      reference: (kinds) => `des identifiants qui figurent ailleurs dans la proposition (${kinds})`,
      date: 'un jour, un mois ou une année : 2027-01-31, 2027-01, 2027',
      count: 'un nombre entier',
      amount: 'un nombre',
      figure: 'un nombre, ou des mots comme 60 %',
      yesNo: 'oui ou non',
      code: {
        country: 'trois lettres, comme NER',
        currency: 'trois lettres, comme XOF',
        language: 'deux lettres, comme fr',
      },
      list: 'une liste ; dans chaque élément',
      mapping: (keys) => `les clés ${keys}`,
      plain: 'ou un simple texte à la place',
      anything: "n'importe quoi",
    },
  },
};
