import type { WatchWords } from '../en/watch.js';

/** Les mots de check --watch en français. */
export const watchWords: WatchWords = {
  watching: (files) =>
    `${files} sous surveillance ; nouveau jugement à chaque enregistrement, Ctrl-C pour finir`,
  better: 'mieux',
  worse: 'moins bien',
  changed: 'changé',
  asked: 'demandé maintenant',
  notAsked: "n'est plus demandé",
  same: "aucun verdict n'a changé",
  faults: (n) => (n === 1 ? '1 erreur de format' : `${n} erreurs de format`),
  met: 'satisfaites',
  open: 'ouvertes',
  next: 'à faire ensuite',
  started: 'peut être lu',
  broken: 'ne peut pas être lu tel quel ; le dernier jugement reste valable :',
  never: 'ne peut pas être lu tel quel :',
  gone: 'a disparu ; en attente de son retour',
  errors: {
    formats: "--watch montre à l'écran ce qui change, et n'écrit ni autre format ni fichier",
    formatsHint: 'retirez -f et -o, ou --watch',
    standardInput: "--watch a besoin de fichiers : l'entrée standard n'est lue qu'une fois",
    nothing: "il n'y a aucun fichier à surveiller",
  },
};
