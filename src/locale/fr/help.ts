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
    render: {
      description:
        'écrire des rapports JSON dans un autre format ou une autre langue ; plusieurs font un portefeuille',
      arguments: { reports: "des rapports JSON, ou - pour l'entrée standard" },
    },
    explain: {
      description:
        'pourquoi une exigence est posée et ce qui est cherché ; avec un fichier, ce qui y a été trouvé',
      arguments: {
        id: "identifiant d'une exigence, tel que AC-02",
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
      description: 'lister les exigences, ou les imprimer en page ou en JSON',
      options: {
        '--section': 'seulement ces sections, telles que accountability',
        '--theme': 'seulement ces domaines, tels que child-protection',
        '--id': 'seulement ces exigences, telles que AC-02',
        '--coverage': 'quelle clause de la mission est portée par quelles exigences',
        '--locale': 'langue des exigences : {list}',
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
      arguments: { format: 'proposal, report, checklist, config ou decisions' },
      options: {
        '--keys': "chaque clé d'une proposition et à quoi elle sert, pour des lecteurs",
        '--output': 'écrire dans un fichier',
        '--locale': "langue de l'aide et des messages : {list}",
      },
    },
  },
};
