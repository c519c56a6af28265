import type { PageWords } from '../en/page.js';

/** Words of the page that judges a file in a browser, in French. */
export const page: PageWords = {
  title: 'Vérifier la protection dans une proposition de projet',
  lead: 'Choisissez une proposition, en Word ou en YAML, et lisez ce qu’il faut corriger, où et pourquoi.',
  privacy: 'Votre fichier reste sur cet ordinateur. Cette page n’envoie rien et fonctionne sans internet.',
  choose: 'Propositions',
  drop: 'Ou déposez les fichiers n’importe où sur cette page.',
  pageLanguage: 'Langue de cette page',
  reportLanguage: 'Langue du rapport',
  asProposal: 'celle de la proposition',
  reading: 'Lecture en cours…',
  ready: 'Le rapport se trouve ci-dessous.',
  nothing: 'Aucun rapport n’a pu être établi.',
  failed:
    'Un problème est survenu dans cette page et le fichier n’a pas été évalué. Signalez-le-nous, sans en citer le contenu.',
  tooLarge: 'ce fichier est trop volumineux',
  saveReport: 'Enregistrer le rapport',
  saveDraft: 'Enregistrer en YAML :',
  draft:
    'Un fichier Word a été converti en proposition YAML, dont le rapport cite les lignes. Enregistrez-la, remettez à sa place ce qui est mal placé, et vérifiez désormais ce fichier-là.',
  report: 'Rapport',
  licences: 'Licences des modules contenus dans cette page',
};
