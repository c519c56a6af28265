import type { FixWords } from '../en/fix.js';

/** Les mots de fix en français. */
export const fixWords: FixWords = {
  stub: {
    missing: (parts) => `Il manque : ${parts.join(' ; ')}.`,
    careful: (what) => `Attention : ${what}`,
    example: "Mots d'exemple : écrivez les vôtres.",
    ways: {
      'add-to-text': 'À ajouter au texte ci-dessus, avec vos propres mots, par exemple :',
      'in-place': 'Écrit ainsi, en y reprenant vos propres mots du dessus :',
      'into-flow': "Entre les crochets ou accolades qui s'ouvrent ci-dessous :",
    },
  },
  added: (file, n, ids) => `${file} : ${n === 1 ? '1 ébauche ajoutée' : `${n} ébauches ajoutées`} : ${ids}`,
  wouldAdd: (file, n, ids) =>
    `${file} : ${n === 1 ? '1 ébauche serait ajoutée' : `${n} ébauches seraient ajoutées`} : ${ids}`,
  next: 'cherchez TODO dans le fichier ; les ébauches sont des commentaires et ne comptent pas comme réponses',
  nothing: (file) => `${file} : rien à ajouter`,
  waiting: (file, ids) => `${file} : a déjà son ébauche : ${ids}`,
  notOpen: (id, verdict) => `${id} : rien à ajouter, le verdict est : ${verdict}`,
  notJudged: (id) => `${id} : rien à ajouter, ce n'est pas demandé à cette proposition`,
  unplaced: (file, ids) => `${file} : aucun endroit trouvé qui laisse le texte intact : ${ids}`,
  document: (file, n) => `${file} (document ${n})`,
  repaired: (file, line, column, what) => `${file}:${line}:${column} : ${what}`,
  repairs: {
    key: (to) => `clé renommée en \`${to}\``,
    value: (key, to) => `valeur de \`${key}\` écrite ${to}`,
    blanks: (n) =>
      n === 1 ? 'espaces supprimés à la fin de 1 ligne' : `espaces supprimés à la fin de ${n} lignes`,
  },
  written: (file) => `écrit : ${file}`,
  errors: {
    json: (file) => `${file} est en JSON, où il n'y a pas de commentaires pour y mettre des ébauches`,
    jsonHint: (file, yaml) =>
      `YAML accepte le JSON tel quel : copiez-le (cp ${file} ${yaml}), puis lancez : protection-check fix ${yaml}`,
    unreadable: (file) => `${file} : rien n'a été changé, car il ne peut pas être lu tel quel`,
    notAFile: (file) => `${file} n'est pas un fichier que l'on puisse remplacer`,
    changed: (file) => `${file} a été modifié entre-temps par un autre programme : rien n'a été écrit`,
    again: 'relancez fix',
  },
};
