// The tool's own words of reports in French.
import type { Level, Severity } from '../../assess/verdict.js';
import type { Words } from '../en/words.js';
import { count, series } from '../phrases.js';

const and = (items: readonly string[]): string => series(items, 'et');

/** Zero takes the singular in French. */
const many = (n: number, one: string, more: string): string => `${n} ${n < 2 ? one : more}`;

/** "1 majeure", "2 majeures". */
const countedAs = (n: number, severity: string): string => many(n, severity, `${severity}s`);

const levels = {
  'ready-for-review': 'Prête pour la relecture',
  revise: 'À réviser',
  'not-ready': 'Pas prête',
  'not-judged': 'Non jugée',
} satisfies Record<Level, string>;

const levelsOfMany = {
  'ready-for-review': 'prêtes pour la relecture',
  revise: 'à réviser',
  'not-ready': 'pas prêtes',
  'not-judged': 'non jugées',
} satisfies Record<Level, string>;

// A requirement, "exigence", is feminine, and so is all that is said of it.
const severities = { critical: 'critique', major: 'majeure', minor: 'mineure' } satisfies Record<
  Severity,
  string
>;

const strengths = {
  who: ['responsable', 'un responsable'],
  when: ['échéance', 'une échéance'],
  money: ['ligne budgétaire', 'une ligne budgétaire'],
  measured: ['indicateur', 'un indicateur'],
} as const;

function strength(facts: Readonly<Record<keyof typeof strengths, boolean>>): string {
  const keys = ['who', 'when', 'money', 'measured'] as const;
  const there = keys.filter((key) => facts[key]).map((key) => strengths[key][1]);
  const absent = keys.filter((key) => !facts[key]).map((key) => strengths[key][0]);
  if (there.length === 0) return `sans ${series(absent, 'ni')}`;
  return absent.length === 0 ? `avec ${and(there)}` : `avec ${and(there)} ; sans ${series(absent, 'ni')}`;
}

export const fr: Words = {
  verdicts: {
    met: 'satisfaite',
    'partly-met': 'partiellement satisfaite',
    'not-met': 'non satisfaite',
    'needs-review': 'à faire juger',
    'not-applicable': 'sans objet',
    'set-aside': 'mise de côté',
    error: "n'a pas pu être calculée",
  },
  severities,
  levels,
  reviewReasons: {
    'not-recognised': "il y a une réponse, dans des mots que l'outil ne reconnaît pas",
    hedged: 'la seule réponse est un peut-être',
    contradicted: 'deux passages répondent différemment',
    'other-language': "écrit dans une langue que l'outil ne lit pas",
    unreadable: "une valeur n'a pas pu être lue ici",
  },
  bases: {
    declared: 'évident, par ce qui est écrit ou laissé vide',
    read: "selon la lecture que l'outil fait du texte",
  },
  observationKinds: {
    'undeclared-area': 'domaine non déclaré',
    'harmful-wording': 'mots qui peuvent blesser',
    contradiction: 'contradiction',
    hollow: 'rien de vérifiable',
    'copied-text': 'texte copié',
    'personal-data': 'données personnelles',
    'set-aside': 'mis de côté',
    decision: 'décision',
    other: 'remarque',
  },
  sections: {
    analysis: 'Analyse',
    'safety-and-dignity': 'Sécurité et dignité',
    'do-no-harm': 'Ne pas nuire',
    'meaningful-access': 'Accès effectif',
    'non-discrimination': 'Non-discrimination',
    accountability: 'Redevabilité',
    participation: 'Participation',
    empowerment: 'Autonomisation',
    'rights-and-society': 'Droits, États et société',
    'capacity-and-learning': 'Capacités et apprentissage',
    'counter-trafficking': 'Lutte contre la traite',
    'child-protection': "Protection de l'enfance",
    'gender-based-violence': 'Violences basées sur le genre',
    'return-and-reintegration': 'Retour et réintégration',
    'community-engagement': 'Engagement communautaire',
  },

  headings: {
    faults: (n) => `À corriger d'abord : ${many(n, 'faute de format', 'fautes de format')}`,
    unreadable: "Pourquoi le fichier n'a pas pu être lu",
    failed: (n) => many(n, "contrôle n'a pas pu être calculé", "contrôles n'ont pas pu être calculés"),
    next: (n) => (n === 1 ? 'À corriger maintenant' : `Les ${n} points à corriger maintenant`),
    principles: 'Où en sont les principes',
    weakest: 'Les principes, du plus faible au plus fort',
    byRequirement: 'Combien satisfont chaque exigence',
    questions: (n) => `À faire juger par une personne : ${n}`,
    reviewerQuestions: 'Questions à la personne qui relit',
    observations: (n) => `Vu aussi : ${many(n, 'observation', 'observations')}`,
    promises: (n) => `La promesse, pas à pas : ${many(n, 'mesure', 'mesures')}`,
    notJudged: "Ce qui n'a pas été jugé",
    todo: (n, follow) =>
      follow === 0
        ? `À faire : ${n}`
        : `À faire : ${n}, et ${follow} ${follow === 1 ? 'autre qui en découle' : 'autres qui en découlent'}`,
    findings: 'Ce qui manque, et comment le corriger',
    met: 'Ce qui est satisfait, et où cela se trouve',
    setAside: 'Ce qui est mis de côté',
    decisions: (n) => `Ce que des personnes ont décidé : ${many(n, 'décision', 'décisions')}`,
    notApplicable: "Ce qui ne s'applique pas, et pourquoi",
    about: 'À propos de ce rapport',
  },

  labels: {
    file: 'Fichier',
    document: (n) => `document ${n}`,
    language: 'Langue de la proposition',
    level: 'Niveau',
    reasons: 'Pourquoi ce niveau',
    principle: 'Principe ou domaine',
    met: 'Satisfaites',
    applicable: 'Applicables',
    forAPerson: 'Pour une personne',
    open: (severity) => `À régler, ${severity}s`,
    requirement: 'Exigence',
    condition: 'Motif',
    decidedAt: 'Où cela se lit',
    all: 'Ensemble',
    promised: 'Promis',
    answers: 'Répond à',
    activity: 'Activité',
    owner: 'Responsable',
    money: 'Budget',
    indicator: 'Indicateur',
    toInsert: 'À insérer',
    requirementsMet: 'Exigences satisfaites',
    openRequirements: 'À régler',
    faults: 'Fautes de format',
    why: "Pourquoi c'est important",
    missing: 'Constat',
    stillMissing: 'il manque encore',
    found: 'Trouvé',
    read: 'Lu',
    question: 'Question',
    fix: 'Correction',
    careful: 'Attention',
    sources: 'Sources',
    ourReading: "Notre propre lecture, qui n'est dans aucune source",
    appliesBecause: 'Demandé à cause de',
    tool: 'Outil',
    checklist: 'Liste de contrôle',
    sha256: 'SHA-256',
    inputSha256: "SHA-256 de l'entrée",
    options: 'Options qui décident',
    decided: 'Décidé le',
    byWhom: 'Par',
    reason: 'Raison',
    remainingRisk: 'Risque qui demeure',
    instead: 'Ce qui est fait à la place',
    approvedBy: 'Approuvé par',
    validThrough: "Valable jusqu'au",
    note: 'Note',
    machineVerdict: "Selon l'outil",
    notJudgedHere: 'Non jugé ici',
  },

  decisionKinds: { waived: 'dérogation', answered: "réponse d'une personne" },
  answeredAs: (verdict, name, role) => `${verdict}, selon ${name} (${role})`,
  answeredMet: (n) => `${n} de plus ${n === 1 ? 'jugée satisfaite' : 'jugées satisfaites'} par une personne`,

  owned: 'nommé',
  gaps: {
    activity: 'aucune activité',
    owner: 'aucun responsable',
    money: 'aucune ligne budgétaire',
    indicator: 'aucun indicateur',
  },

  colon: ' : ',
  semicolon: ' ; ',
  withheld: '[masqué]',
  quoted: (text) => `« ${text} »`,
  counted: (n, severity) => countedAs(n, severities[severity]),

  bar: { met: 'satisfaites', review: 'pour une personne', rest: 'à régler ou mises de côté' },

  proposals: (n) => many(n, 'proposition', 'propositions'),
  inputOf: (file) => `Entrée ${file}`,
  checkOf: (name) => `Contrôle de protection : ${name}`,
  point: (line, column) => `ligne ${line}:${column}`,
  toAdd: 'à ajouter',
  line: (line) => `ligne ${line}`,
  place: (line, column) => `ligne ${line}, colonne ${column}`,
  alsoLines: (lines, more) =>
    `aussi ${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`,
  fraction: (met, applicable, forAPerson) =>
    `${met} sur ${many(applicable, 'applicable', 'applicables')}${forAPerson > 0 ? `, ${forAPerson} pour une personne` : ''}`,
  nothingApplies: "rien ici ne s'applique",
  openBySeverity: (counts) => `à régler : ${and(counts.map(([n, severity]) => countedAs(n, severity)))}`,
  open: (n) => `${many(n, 'exigence', 'exigences')} à régler`,
  follow: (n) => (n === 1 ? '1 autre en découle' : `${n} autres en découlent`),
  thenFollow: (ids) =>
    ids.length === 1
      ? `Puis 1 autre en découle : ${and(ids)}`
      : `Puis ${ids.length} autres en découlent : ${and(ids)}`,
  followsFrom: (id) => `découle de ${id}`,
  andMore: (n) => `et ${n} de plus`,
  showAll: '--verbose montre tout',
  nothingOpen: "Rien n'est à régler.",
  belongs: 'à écrire dans',
  otherPlace: 'et',
  strength,
  setAsideBy: {
    writer: "l'auteur dit que cela ne s'applique pas ; la raison se trouve dans la proposition",
    decision: 'mise de côté par une décision',
  },
  setAsideQuestion: "L'auteur dit que cela ne s'applique pas : la raison est-elle suffisante ?",
  countsAs: (verdict) => `mise de côté, mais compte toujours comme ${verdict}`,
  stillCounts: (verdict) =>
    `Le niveau et le code de sortie la comptent toujours comme ${verdict}, jusqu'à ce qu'une autre personne le confirme par une décision.`,

  notJudgedCounts: {
    context: (n) => `${many(n, 'exigence qui suppose', 'exigences qui supposent')} de connaître les lieux`,
    unread: (n) => many(n, "passage qu'aucune exigence n'a lu", "passages qu'aucune exigence n'a lus"),
    otherLanguage: (n) => `${many(n, 'partie', 'parties')} dans une autre langue`,
    notOffered: (n) => many(n, 'service tenu pour non proposé', 'services tenus pour non proposés'),
    failedChecks: (n) => many(n, 'contrôle en échec', 'contrôles en échec'),
  },
  notJudgedLists: {
    context:
      "Suppose de connaître le lieu et les gens, ou ne répond qu'à ce que la proposition soulève elle-même",
    unread: "Passages qu'aucune exigence n'a lus",
    otherLanguage: "Dans une langue que l'outil ne lit pas",
    notOffered: 'Tenu pour non proposé, faute de mention contraire',
    failedChecks: 'Contrôles en échec',
    notCounted: 'Laissé hors du niveau et du code de sortie',
  },
  notCounted: (n, because) => `${many(n, 'critique non comptée', 'critiques non comptées')} (${because})`,
  nothingLeftOut: "rien que l'outil sache",
  wholeProposal: 'la proposition entière',

  totals: (proposals, levelCounts) =>
    `${many(proposals, 'proposition', 'propositions')} : ${and(levelCounts.map(([n, level]) => `${n} ${n < 2 ? levels[level].toLowerCase() : levelsOfMany[level]}`))}.`,
  totalsOpen: (open, critical, forAPerson) =>
    `${many(open, 'exigence', 'exigences')} à régler, dont ${many(critical, 'critique', 'critiques')} ; ${forAPerson} à faire juger par une personne.`,

  machine: {
    formatFault: (code) => `La proposition ne respecte pas le format : ${code}`,
    formatFaultMeans:
      "Une partie de la proposition n'a pas pu être lue comme elle était voulue, et n'a pas été jugée.",
    formatFaultFix:
      "Corrigez comme le dit le message, et relancez le contrôle : ce qui s'y trouve sera alors jugé.",
    observationMeans: 'Vu en dehors des exigences. Ne change ni le niveau ni le code de sortie.',
    observationFix: 'Relisez le passage, et changez-le là où le message a raison.',
    startFolder: 'Le dossier où le contrôle a été lancé',
    failedCheck: (id) => `${id} n'a pas pu être calculée`,
    openAnd: (verdict, missing) => `${verdict} : ${missing}`,
    quoted: (place, quote) => `Écrit à la ${place} : « ${quote} »`,
    notShown: (n) =>
      `${count(n, 'message', 'messages')} de plus que ce qui est montré ici : le rapport entier les contient tous.`,
    level: (file, level, reasons) => `${file} : ${level} (${reasons}).`,
  },

  page: {
    kind: 'Contrôle de protection',
    skip: 'Aller au rapport',
    contents: 'Sur cette page',
    overview: "Les propositions d'un coup d'œil",
    filters: 'Quelles exigences montrer',
    verdict: 'Verdict',
    severity: 'Gravité',
    showAll: 'Tout montrer',
    noneShown: "Aucune exigence n'a à la fois un verdict et une gravité qui sont cochés.",
    chart: "D'un coup d'œil",
    rest: "Découle d'une autre, ou mise de côté",
    grounds: "Pourquoi c'est important, et d'où cela vient",
    paste: 'À coller, puis à dire avec vos propres mots',
    countsWith: (severity) => `compte comme ${severity}, car une partie y est`,
    answer: 'Réponse :',
    table: (n) => (n === 1 ? "Montrer l'exigence" : `Montrer les ${n} exigences`),
  },

  sheet: {
    title: 'Liste de contrôle de la protection',
    made: (versions) => `Liste de contrôle ${versions.join(' ; ')}.`,
    version: (id, version) => `${id}, version ${version}`,
    checklist: (id, version) => `liste de contrôle ${id} ${version}`,
    applies: "S'applique quand",
    judged: 'Comment elle est jugée',
    lookedFor: 'Ce qui est cherché',
    examples: {
      met: 'Une réponse qui la satisfait',
      'partly-met': 'Une réponse qui en satisfait une partie',
      'not-met': 'Une réponse qui ne la satisfait pas',
      'needs-review': "Une réponse qu'une personne doit juger",
      'not-applicable': "Un projet auquel elle ne s'applique pas",
    },
    builds: (root) =>
      `S'appuie sur ${root} : tant que celle-là n'est pas satisfaite non plus, commencez par elle.`,
    said: 'Satisfaite quand cela se trouve dans la proposition avec un fait vérifiable.',
    parts: (need, all, atLeast) =>
      `Satisfaite quand ${need === all ? `${many(need, 'la partie est là', 'parties sont là')}` : `${need} des ${all} parties sont là`}, avec un fait vérifiable pour chacune ; partiellement satisfaite à partir de ${many(atLeast, 'partie', 'parties')}.`,
    listed: (list) =>
      `Chaque élément de ${list} est examiné. Satisfaite quand chacun a tout ce qui est cherché ; partiellement satisfaite quand certains en ont une partie.`,
    carried:
      "Satisfaite quand une mesure concrète est écrite et que le projet la porte aussi : une activité, une ligne budgétaire, un indicateur, une fonction ou un partenaire. Partiellement satisfaite quand elle n'est écrite qu'à un endroit.",
    all: ' ; et ',
    any: ' ; ou ',
    none: (conditions) => `sauf si ${conditions.join(', ni si ')}`,
    offers: (offer) => `le projet propose ${offer}`,
    declares: (area) => `le domaine ${area} est déclaré`,
    above: (field, above) => `${field} est au-dessus de ${above}`,
    given: (field) => `${field} est donné`,
    is: (field, values) => `${field} est ${values.join(' ou ')}`,
    where: (fields) => `où : ${fields.join(', ')} ; des mots assez clairs comptent aussi ailleurs`,
    givenAs: (value) => `donné comme : ${value}`,
    phraseSigns:
      'Dans les expressions : … quelques mots entre les deux, [x] un mot de ce genre, + dans la même phrase, a/b l’un ou l’autre.',
    morePhrases: (n) => `et ${n} de plus (--verbose montre tout)`,
    number: 'nombre',
  },

  /** The orders in which readers ask for the same verdicts. */
  lenses: {
    'protection-mainstreaming': {
      title: "Selon les quatre éléments de l'intégration de la protection",
      column: 'Élément',
      groups: {
        'element-1': {
          name: "Sécurité et dignité d'abord, et ne pas nuire",
          notJudged: 'si les personnes sont en sécurité dans les faits',
        },
        'element-2': { name: 'Accès effectif', notJudged: 'si celles qui en ont le plus besoin viennent' },
        'element-3': {
          name: 'Redevabilité',
          notJudged: 'si les canaux sont utilisés et inspirent confiance',
        },
        'element-4': {
          name: 'Participation et autonomisation',
          notJudged: 'si les personnes pèsent dans les faits',
        },
      },
    },
    chs: {
      title: 'Selon les neuf engagements de la Norme humanitaire fondamentale',
      column: 'Engagement',
      groups: {
        'commitment-1': { name: '1 Les personnes font valoir leurs droits et participent', notJudged: '' },
        'commitment-2': {
          name: "2 L'aide arrive à temps et sert",
          notJudged: "si l'aide est suffisante et à temps",
        },
        'commitment-3': {
          name: '3 Les personnes sont mieux préparées et plus résilientes',
          notJudged: 'la préparation des acteurs locaux à la prochaine crise',
        },
        'commitment-4': {
          name: "4 Aucun tort aux personnes ni à l'environnement",
          notJudged: "l'évaluation environnementale de toute l'opération",
        },
        'commitment-5': { name: '5 Les personnes peuvent se plaindre sans danger', notJudged: '' },
        'commitment-6': {
          name: "6 L'aide est coordonnée",
          notJudged: 'le partage des plans et des données entre organisations',
        },
        'commitment-7': { name: "7 L'aide s'adapte aux retours et à l'apprentissage", notJudged: '' },
        'commitment-8': {
          name: '8 Personnel et volontaires respectueux, capables et bien encadrés',
          notJudged: 'salaire, charge de travail et bien-être du personnel',
        },
        'commitment-9': {
          name: '9 Les ressources sont gérées avec éthique',
          notJudged: 'achats, comptes et audit',
        },
      },
    },
  },

  independent:
    "Ceci est un travail indépendant, fondé sur des normes publiques. Ce n'est un produit ni de l'OIM ni d'aucun éditeur de ces normes, et un bon résultat ne vaut pas approbation de leur part.",
  notAJudgement:
    "L'outil lit ce qui est écrit. Si c'est vrai, et si cela suffit pour ce lieu et ces personnes, c'est à des personnes de le dire.",
};
