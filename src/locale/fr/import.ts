import type { ImportTalk } from '../en/import.js';

/** Les mots de `import` en français. */
export const importWords: ImportTalk = {
  file: {
    from: (heading) => `Tiré de : ${heading}`,
    columns: (heads) => `Colonnes : ${heads}`,
    form: (instruction) => `Le formulaire : ${instruction}`,
    beforeHeadings: 'Avant le premier titre',
    withoutText: (headings) => `Rien n'est écrit sous : ${headings.join(' / ')}`,
    top: [
      'Fait à partir d’un document Word. Au-dessus de chaque partie se trouve le titre dont elle vient.',
      'Ce qui n’a pas trouvé sa place est à la fin, sous `unplaced` : mettez-le où il faut, et voyez si le reste est juste.',
    ],
  },
  placed: 'Ce qui est allé où :',
  unplaced: (n) =>
    n === 1
      ? '1 partie sans place, gardée avec son titre'
      : `${n} parties sans place, gardées avec leurs titres`,
  nothingUnplaced: 'Tout a trouvé sa place.',
  leftOut: 'Laissé de côté :',
  kinds: {
    deletions: (n) => `${n} ${n === 1 ? 'suppression suivie' : 'suppressions suivies'}`,
    comments: (n) => `${n} ${n === 1 ? 'commentaire' : 'commentaires'}`,
    placeholders: (n) => `${n} ${n === 1 ? 'champ vide' : 'champs vides'} du formulaire`,
    contents: () => 'la table des matières',
    hidden: (n) => `${n} ${n === 1 ? 'passage masqué' : 'passages masqués'}`,
    pictures: (n) => `${n} ${n === 1 ? 'image' : 'images'}`,
  },
  written: (path) => `Écrit : ${path}`,
  next: (path) => `Relisez-le, puis vérifiez-le avec : protection-check ${path}`,
  exists: (path) => `${path} existe déjà : il n’est pas écrasé`,
  useForce: 'donnez un autre nom, ou --force pour l’écraser',
  folder: (path) => `${path} est un dossier`,
  nameOne: 'indiquez un fichier Word',
  faults: {
    pdf: [
      'c’est un fichier PDF, et seuls les fichiers Word sont importés',
      'ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez ce fichier',
    ],
    'old-word': [
      'c’est un fichier d’une ancienne version de Word (.doc) ou d’Excel',
      'ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez ce fichier',
    ],
    password: [
      'ce document est protégé par un mot de passe',
      'ouvrez-le, retirez le mot de passe, enregistrez-le et importez-le de nouveau',
    ],
    'open-document': [
      'c’est un fichier OpenDocument (.odt)',
      'ouvrez-le dans LibreOffice, enregistrez-le en .docx et importez ce fichier',
    ],
    excel: [
      'c’est un fichier Excel, et seuls les fichiers Word sont importés',
      'copiez ses tableaux dans un fichier Word',
    ],
    powerpoint: [
      'c’est un fichier PowerPoint, et seuls les fichiers Word sont importés',
      'copiez son texte dans un fichier Word',
    ],
    pages: ['c’est un fichier Pages', 'exportez-le de Pages vers Word et importez ce fichier'],
    'rich-text': [
      'c’est un fichier RTF',
      'ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez ce fichier',
    ],
    'web-page': [
      'c’est une page web ou du XML, pas un fichier Word',
      'ouvrez-la dans Word ou LibreOffice, enregistrez-la en .docx et importez ce fichier',
    ],
    zip: [
      'c’est un fichier ZIP sans document Word',
      'décompressez-le et importez le fichier .docx qui s’y trouve',
    ],
    other: [
      'ce n’est pas un fichier Word',
      'importez un fichier .docx ; une proposition en YAML se vérifie telle quelle',
    ],
    empty: ['le fichier est vide', 'voyez s’il a été enregistré ou copié jusqu’au bout'],
    broken: [
      'ce fichier Word est endommagé',
      'ouvrez-le dans Word ou LibreOffice, qui peut le réparer, enregistrez-le de nouveau en .docx et importez ce fichier',
    ],
    'too-large': [
      'une fois décompressé, ce fichier dépasse ce qu’un document peut contenir',
      'retirez ce qui ne fait pas partie de la proposition et importez-le de nouveau',
    ],
    'too-deep': [
      'ce fichier imbrique ses parties plus profondément qu’aucun document',
      'copiez son texte dans un nouveau fichier Word et importez ce fichier',
    ],
    'declares-entities': [
      'ce fichier renvoie à des textes situés ailleurs, ce que Word ne fait jamais',
      'ne vous y fiez pas ; demandez d’où il vient',
    ],
    'no-text': [
      'ce document ne contient aucun texte lisible',
      'si c’est un document scanné, faites-en d’abord reconnaître le texte ; s’il renvoie à d’autres documents, copiez-les dedans',
    ],
  },
};
