import type { HelpTexts } from '../help-shape.js';

/** Help in French. */
export const help: HelpTexts = {
  program: {
    description:
      "Lit des propositions de projet écrites en YAML, les confronte à la liste de contrôle sur la prise en compte de la protection et dit ce qu'il faut corriger, où et pourquoi. Rien ne quitte cette machine.",
    usage: '[commande] [options] [arguments]',
    version: 'afficher la version',
    help: "afficher l'aide ; avec une commande, l'aide de cette commande",
    helpCommand: 'comme --help',
  },
  standard: 'par défaut :',
  phrases: {
    '[options]': '[options]',
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Exit codes:': 'Codes de sortie :',
    'Examples:': 'Exemples :',
    'What to judge:': 'Ce qui est jugé :',
    'Decisions of people:': 'Les décisions de personnes :',
    'The report:': 'Le rapport :',
    'The exit code:': 'Le code de sortie :',
    'Besides:': 'En plus :',
    'An answer, which counts for level and exit code:':
      'Une réponse, qui compte pour le niveau et le code de sortie :',
    'A waiver, which another person approves:': "Une dérogation, qu'une autre personne approuve :",
    'protection-check.config.yaml, found upwards':
      'protection-check.config.yaml, cherché en remontant les dossiers',
    'decisions.yaml, where it is here': "decisions.yaml, s'il est ici",
    'that of the proposal': 'celle de la proposition',
    'that of the document': 'celle du document',
    'that of the report': 'celle du rapport',
    'en; with a file that of the proposal': 'en ; avec un fichier, celle de la proposition',
    'Answers, several with commas; whoever gives one is asked nothing:':
      "Réponses, plusieurs avec des virgules ; qui en donne une n'est pas questionné :",
  },
  exitCodes: {
    0: "rien n'atteint le seuil",
    1: 'une proposition a quelque chose qui atteint le seuil, ou ne respecte pas le format',
    2: "quelque chose n'a pas pu être jugé ou fait : mauvaise utilisation, identifiant inconnu, fichier illisible ou qui n'est pas du YAML, proposition dont le niveau n'est pas jugé, aucune proposition donnée, rapport qui ne peut pas être écrit, contrôle en erreur",
    130: "arrêté par Ctrl-C ; aucun fichier n'a été écrit",
    143: "arrêté sur demande ; aucun fichier n'a été écrit",
  },
  shared: {
    '--format': '{list} ; plusieurs sont possibles, chacun sauf un avec un fichier',
    '--output': 'écrire le seul rapport dans un fichier ; sa terminaison donne le format si -f ne le dit pas',
    '--color': '{list} ; NO_COLOR et FORCE_COLOR sont respectés',
    '--jobs': 'évaluer autant de fichiers à la fois',
    '--max-size': "lire les fichiers jusqu'à cette taille, telle que 5MB",
    '--select': 'juger seulement ces identifiants, sections ou gravités',
    '--ignore': 'laisser de côté ces identifiants, sections ou gravités',
    '--config': 'la configuration',
    '--no-config': "n'utiliser aucune configuration",
    '--decisions': 'ce que des personnes ont décidé',
    '--today': 'le jour pour lequel les décisions sont regardées, tel que 2027-03-31 ; en UTC',
    '--quiet': 'seulement ce qui est à régler',
    '--verbose': 'chaque exigence, avec ce qui la satisfait',
    '--quotes': 'montrer des mots de la proposition',
    '--no-quotes': 'ne montrer aucun mot de la proposition',
    '--locale': 'langue du rapport : {list}',
  },
  commands: {
    check: {
      description: 'juger des propositions et en rendre compte ; la commande par défaut',
      arguments: { paths: "fichiers, dossiers et motifs ; - pour l'entrée standard" },
      options: {
        '--theme': 'juger aussi ces domaines, tels que child-protection, déclarés ou non',
        '--stdin-filename': "nom de ce qui est lu sur l'entrée standard",
        '--print-config': "afficher ce qui compte, et d'où cela vient",
        '--funding-line': 'une des lignes de financement de la configuration',
        '--watch': 'rester, juger à nouveau à chaque enregistrement et dire ce qui a changé',
        '--ignore-decisions': "juger comme si personne n'avait rien décidé",
        '--lens': 'grouper les verdicts comme les demande un lecteur : {list}',
        '--fail-on': '{list} : finir avec 1 à partir de là',
        '--require': 'finir avec 1 en dessous : accountability=80% ou accountability=10/13',
        '--strict':
          "compter aussi ce qui n'est pas satisfait selon la lecture, partiellement satisfait ou à faire juger",
        '--exit-zero': 'finir avec 0 au lieu de 1, jamais au lieu de 2',
      },
    },
    init: {
      description: 'commencer une proposition : quelques questions, et un fichier commenté à remplir',
      arguments: { file: 'le fichier à écrire ; sans lui, ou pour -, la sortie standard' },
      options: {
        '--language': 'langue de la proposition : {list}',
        '--title': 'titre du projet',
        '--kind': 'ce que fait le projet : {list}',
        '--theme': 'les domaines de protection où il agit : {list}',
        '--sector': 'dans quels secteurs il aide : {list}',
        '--mobility': 'comment les personnes se déplacent, et où il les rencontre : {list}',
        '--group': 'qui il atteint : {list}',
        '--locale': 'langue des questions et des conseils : {list}',
      },
    },
    render: {
      description:
        'écrire des rapports JSON dans un autre format ou une autre langue ; plusieurs font un portefeuille',
      arguments: { reports: "des rapports JSON, ou - pour l'entrée standard" },
    },
    explain: {
      description:
        'pourquoi une exigence est posée et ce qui est cherché ; avec un fichier, ce qui y a été trouvé ; ou à quoi sert une clé',
      arguments: {
        id: "identifiant d'une exigence, tel que AC-02, ou une clé, telle que accountability.channels",
        file: "une proposition, ou - pour l'entrée standard",
      },
      options: {
        '--verbose': 'toutes les expressions et tous les exemples',
        '--locale': "langue de l'explication : {list}",
      },
    },
    compare: {
      description: "ce qu'une révision a gagné et perdu, exigence par exigence",
      arguments: {
        old: "la version précédente d'une proposition",
        new: 'la version révisée',
      },
      options: { '--fail-on-regression': "finir avec 1 si quelque chose est moins bien qu'avant" },
    },
    decide: {
      description: "noter ce qu'une personne a décidé sur une exigence : une réponse ou une dérogation",
      arguments: {
        id: "identifiant d'une exigence, tel que AC-04",
        file: 'la proposition',
      },
      options: {
        '--place': 'sur le seul élément qui a cet identifiant, tel que R3',
        '--verdict': 'le verdict de la personne : {list}',
        '--name': 'qui répond',
        '--role': 'à quel titre',
        '--note': 'ce que cette personne a vu',
        '--waive': "elle n'est pas satisfaite, et peut le rester un temps",
        '--reason': "pourquoi elle n'est pas satisfaite",
        '--risk': 'le risque qui demeure pour les personnes',
        '--instead': 'ce qui est fait à la place',
        '--owner': 'qui en répond',
        '--approved-by': "qui l'a approuvée : une autre personne",
        '--expires': "valable jusqu'à ce jour compris, en UTC",
        '--dry-run': 'afficher le fichier, et ne rien écrire',
        '--locale': "langue de l'aide et des messages : {list}",
      },
    },
    fix: {
      description: 'ajouter ce qui manque en commentaires à remplir, et laisser tel quel tout ce qui est là',
      arguments: { file: "une proposition, ou - pour l'entrée standard" },
      options: {
        '--dry-run': "afficher ce qui changerait, et n'écrire rien",
        '--only': 'seulement pour ces exigences, telles que AC-05',
        '--safe': 'corriger aussi les clés et valeurs mal écrites dont le sens est évident',
        '--theme': 'juger aussi ces domaines, tels que child-protection, déclarés ou non',
      },
    },
    verify: {
      description: "juger à nouveau, et dire si un rapport est bien ce qu'on obtient",
      arguments: {
        report: 'un rapport JSON',
        proposals: 'les propositions dont il parle',
      },
      options: { '--locale': "langue de l'aide et des messages : {list}" },
    },
    checklist: {
      description:
        'lister les exigences, les imprimer pour les lire et les cocher à la main, ou essayer les vôtres',
      options: {
        '--section': 'seulement ces sections, telles que accountability',
        '--theme': 'seulement ces domaines, tels que child-protection',
        '--id': 'seulement ces exigences, telles que AC-02',
        '--short': 'une page : les sept principes, une question chacun',
        '--coverage': 'quelle clause de la mission est portée par quelles exigences',
        '--locale': 'langue des exigences : {list}',
      },
    },
    'checklist test': {
      description: 'faire passer les exemples de vos listes de contrôle',
      arguments: { files: 'des listes de contrôle à vous' },
    },
    'checklist new': {
      description: 'commencer une liste de contrôle à vous, avec un exemple qui passe',
      arguments: { file: "un fichier qui n'existe pas encore, tel que our-rules.yaml" },
    },
    demo: {
      description: 'un brouillon faible amélioré pas à pas, et les verdicts que chaque étape change',
      arguments: { story: 'mainstreaming, ou child-protection-and-trafficking' },
      options: {
        '--story': 'la même chose par une option',
        '--step': "n'afficher que cette étape ; 0 est le brouillon de départ",
        '--no-interactive': "afficher toutes les étapes l'une après l'autre",
        '--locale': 'langue de la leçon : {list}',
      },
    },
    quiz: {
      description: "juger des passages soi-même, et voir ce que l'outil en dit et pourquoi",
      arguments: {
        files:
          'des propositions sur lesquelles interroger aussi ; leurs passages sont masqués comme dans les rapports',
      },
      options: {
        '--seed': 'un nombre : le même donne le même quiz',
        '--count': 'combien de questions',
        '--section': 'seulement ces sections, telles que accountability',
        '--theme': 'seulement ces domaines, tels que child-protection',
        '--id': 'seulement ces exigences, telles que AC-02',
        '--print': 'une version sur papier en Markdown, avec le corrigé à la fin',
        '--output': 'écrire la version sur papier dans un fichier',
        '--locale': 'langue de la leçon : {list}',
      },
    },
    import: {
      description: "faire une proposition d'un document Word ; ce qui ne trouve pas de place est gardé",
      arguments: { file: "un fichier Word (.docx), ou - pour l'entrée standard" },
      options: {
        '--output': 'écrire la proposition dans un fichier',
        '--force': 'écraser un fichier qui existe',
        '--locale': 'langue du résumé : {list}',
      },
    },
    schema: {
      description: 'afficher un schéma JSON, pour les éditeurs et les programmes',
      arguments: { format: 'proposal, report, checklist, config, decisions' },
      options: {
        '--keys': "chaque clé d'une proposition et à quoi elle sert, pour des lecteurs",
        '--output': 'écrire dans un fichier',
        '--locale': "langue de ce qu'il dit, et des messages : {list}",
      },
    },
    completion: {
      description: "afficher un script par lequel l'interpréteur complète commandes, options et valeurs",
      arguments: { shell: 'bash, zsh, fish' },
    },
  },
};
