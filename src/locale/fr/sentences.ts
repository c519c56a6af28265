import type { Sentences } from '../sentence-shape.js';
import { faults } from './faults.js';

/** The sentences of judging in French. */
export const sentences: Sentences = {
  ...faults,
  'level.critical': 'à régler, de gravité critique : {ids}',
  'level.major': 'à régler, de gravité majeure : {ids}',
  'level.nothing': "rien de critique ni de majeur n'est à régler",
  'level.language': "la langue de la proposition n'est pas lue",
  'level.review': '{review} des {applicable} exigences applicables sont à faire juger par une personne',
  'level.unreadable': "le fichier n'a pas pu être lu",
  'finding.present':
    "Il manque : {missing}. Ce qui est écrit demande le jugement d'une personne. À écrire dans {belongs}.",
  'finding.half': 'Il manque : {missing}. Une partie y est. À écrire dans {belongs}.',
  'finding.planned':
    "Il manque : {missing}. Ce n'est encore que prévu : dites ce qu'il y aura. À écrire dans {belongs}.",
  'finding.hedged':
    "Il manque : {missing}. Ce n'est qu'un peut-être : dites ce qui sera fait. À écrire dans {belongs}.",
  'finding.negated': "Il manque : {missing}. La proposition dit qu'il n'y en a pas. À écrire dans {belongs}.",
  'finding.hollow':
    'Il manque : {missing}. Ce qui est écrit nomme le but, sans rien de vérifiable. À écrire dans {belongs}.',
  'finding.absent': 'Il manque : {missing}. À écrire dans {belongs}.',
  'finding.unreadable': "La valeur à {path} n'a pas pu être lue, et le verdict peut en dépendre.",
  'missing.unreadable': 'une valeur lisible',
  'missing.carried': 'une activité, une ligne budgétaire, un indicateur ou une fonction qui la porte',
  'part.carried': 'porté par',
  'list.between': ' ; ',
  'belongs.each': '{list} (à chaque entrée) : {key}',
  'insert.mitigates': 'mitigates: [{id}] à une activité',
  'insert.mitigates-unnamed': "mitigates: [l'identifiant que vous lui donnez] à une activité",
  'insert.activities': "{at} → activities: [l'identifiant d'une activité]",
  'insert.owner': '{at} → owner',
  'insert.covers': 'covers: [{id}] à une ligne budgétaire',
  'insert.covers-unnamed': "covers: [l'identifiant que vous lui donnez] à une ligne budgétaire",
  'insert.follows': 'follows: [{id}] à un indicateur',
  'insert.follows-unnamed': "follows: [l'identifiant que vous lui donnez] à un indicateur",
  'answers.id': '{id}',
  'answers.barriers': 'obstacles de {id}',
  'answers.barriers-unnamed': "obstacles d'un groupe",
  'question.set-aside':
    "L'auteur dit que {id} ne s'applique pas. La raison donnée à {path} est-elle suffisante ?",
  'applies.concept-note': "cela n'est pas demandé à une note conceptuelle",
  'applies.wherever': "l'exigence vaut partout où {area} compte",
  'applies.offered': '{area} : {what} est proposé',
  'applies.not-offered': "{area} : {what} n'est pas proposé",
  'applies.declared': '{area} est déclaré',
  'applies.not-declared': "{area} n'est pas déclaré",
  'applies.field': '{field}',
  'applies.field-above': '{field} au-dessus de {above}',
  'applies.field-is': '{field} : {is}',
  'applies.field-missing': "{field} n'est pas donné",
  'applies.field-missing-above': "{field} n'est pas donné au-dessus de {above}",
  'applies.field-missing-is': "{field} n'est pas donné : {is}",
  'not-counted.selection': '--select ou --ignore',
  'offers.outside-list':
    "Ceci propose {what}, que {key}.offers ne cite pas. Ses exigences ont été jugées : ajoutez-le à la liste, ou dites que d'autres le proposent.",
  'language.mistaken':
    "project.language dit {declared}, mais le texte est en {language} : c'est ainsi qu'il a été jugé. Corrigez project.language.",
  'language.mistaken-unread':
    "project.language dit {declared}, mais le texte n'est dans aucune langue lue : c'est ainsi qu'il a été jugé. Corrigez project.language.",
  'language.missing':
    'project.language manque ; le texte est en {language} et a été jugé ainsi. Ajoutez project.language.',
  'language.missing-unread':
    "project.language manque ; le texte n'est dans aucune langue lue et a été jugé ainsi. Ajoutez project.language.",
  'personal-data':
    "C'est {kind}. Une proposition passe par bien des mains : retirez-le, ou écrivez plutôt une fonction, une zone ou un nombre de personnes. Les rapports le masquent.",
  'personal-data.e-mail': 'une adresse électronique',
  'personal-data.phone': 'un numéro de téléphone',
  'personal-data.identity-number': "le numéro d'une pièce d'identité",
  'personal-data.case-number': "le numéro d'un dossier",
  'personal-data.coordinates': "les coordonnées d'un lieu qui doit rester inconnu",
  'personal-data.address': "l'adresse d'un lieu qui doit rester inconnu",
  'personal-data.name': "ce qui semble être le nom d'une personne à côté de ce qu'elle a subi",
  'undeclared.signs':
    "Signes de ce domaine : {signs}. project.themes ne le nomme pas : ajoutez-y {area} pour le faire vérifier, ou dites pourquoi il ne s'applique pas avec `{ theme: {area}, reason: ... }` dans project.does_not_apply.",
  'undeclared.signs-and-more':
    "Signes de ce domaine : {signs} ; et {more} de plus. project.themes ne le nomme pas : ajoutez-y {area} pour le faire vérifier, ou dites pourquoi il ne s'applique pas avec `{ theme: {area}, reason: ... }` dans project.does_not_apply.",
  'sign.category': 'un groupe de la catégorie {category}',
  'sign.children-alone': "un groupe composé d'enfants seulement",
  'sign.section': 'une rubrique {section}',
  'sign.exploitation': 'une menace du type exploitation',
  'sign.stage-return': "l'étape return",
  'sign.words': '{says}',
  'wording.flag': '« {found} » : {why}. Écrivez plutôt : {instead} ({source}).',
  'wording.flag-again':
    '« {found} » : {why}. Écrivez plutôt : {instead} ({source}). Aussi à la ligne {lines}.',
  'wording.advice': '« {found} » : {why}. Mieux : {instead} ({source}).',
  'wording.advice-again': '« {found} » : {why}. Mieux : {instead} ({source}). Aussi à la ligne {lines}.',
  'wording.exception':
    '« {found} » est laissé, car project.wording_exceptions donne une raison. Est-elle suffisante ?',
  'copied.same': "Le même texte se trouve déjà à {path} : c'est là qu'il a été lu, une fois.",
  'copied.nearly': 'Presque le même texte se trouve à {path}. Dites ici ce qui est propre à cette partie.',
  'hollow.sentence': "Cette phrase nomme un but et ne contient rien qu'on puisse vérifier plus tard.",
  'vocabulary.unknown':
    "project.vocabulary a une clé que l'outil ne connaît pas : ses mots ne sont pas compris. Prenez le nom d'un concept, tel que feedback-channel ; explain montre ceux d'une exigence.",
  'contradiction.total-group': 'people.total est de {total}, mais un seul groupe compte {largest} personnes.',
  'contradiction.total-groups': 'people.total est de {total}, mais les groupes ensemble en comptent {sum}.',
  'contradiction.budget': 'budget.total est de {total}, mais les lignes font {sum}.',
  'contradiction.starts': "L'activité {id} commence en {date}, avant le projet ({start}).",
  'contradiction.starts-unnamed': 'Une activité commence en {date}, avant le projet ({start}).',
  'contradiction.ends': "L'activité {id} finit en {date}, après le projet ({end}).",
  'contradiction.ends-unnamed': 'Une activité finit en {date}, après le projet ({end}).',
  'contradiction.analysis-date': 'Le texte parle de {date}, mais analysis.protection.date est {analysed}.',
  'contradiction.evaluation':
    'Une revue ou une évaluation est prévue en {date}, hors du projet ({start} à {end}).',
  'contradiction.months': 'Le texte dit {months} mois ; les dates en disent {planned}.',
  'contradiction.children':
    "Le texte dit qu'aucun enfant n'est concerné ; le groupe {group} compte {count} filles et garçons.",
  'contradiction.requested': "L'autorité qui a demandé le projet est un partenaire sans rôle.",
  'contradiction.location': "L'activité {id} a lieu dans un endroit que project.locations ne nomme pas.",
  'contradiction.location-unnamed': 'Une activité a lieu dans un endroit que project.locations ne nomme pas.',
  'fact.always': "l'exigence vaut pour tout projet",
  'fact-not.always': "l'exigence ne vaut pas ici",
  'fact.delivery': "le projet remet des biens, des services, de l'argent ou des lieux à des personnes",
  'fact-not.delivery': 'le projet ne remet ni biens, ni services, ni argent, ni lieux',
  'fact.people-are-met': 'le projet est en contact direct avec des personnes',
  'fact-not.people-are-met': "le projet n'est en contact direct avec personne",
  'fact.people-on-the-move': 'des personnes en déplacement sont atteintes',
  'fact-not.people-on-the-move': "aucune personne en déplacement n'est atteinte",
  'fact.mobility-declared': 'des étapes de mobilité sont déclarées',
  'fact-not.mobility-declared': "aucune étape de mobilité n'est déclarée",
  'fact.children-reached': 'des filles ou des garçons sont atteints, ou leurs chiffres manquent',
  'fact-not.children-reached': "aucune fille ni aucun garçon n'est atteint",
  'fact.children-near': "des enfants figurent parmi les personnes atteintes ou auprès d'elles",
  'fact-not.children-near': "aucun enfant ne figure parmi les personnes atteintes ni auprès d'elles",
  'fact.women-reached': 'des femmes ou des filles sont atteintes, ou leurs chiffres manquent',
  'fact-not.women-reached': "aucune femme ni aucune fille n'est atteinte",
  'fact.two-or-more-groups': 'il y a au moins deux groupes, ou des personnes déplacées et leurs hôtes',
  'fact-not.two-or-more-groups': "il n'y a qu'un groupe",
  'fact.displaced-or-migrants-targeted': 'des personnes déplacées ou migrantes sont atteintes',
  'fact-not.displaced-or-migrants-targeted': "aucune personne déplacée ou migrante n'est atteinte",
  'fact.referral-offered': 'le référencement est proposé',
  'fact-not.referral-offered': "aucun référencement n'est proposé",
  'fact.one-to-one': 'le personnel reçoit des personnes en tête-à-tête',
  'fact-not.one-to-one': 'le personnel ne reçoit personne en tête-à-tête',
  'fact.implementing-partner': "un partenaire met en œuvre ou reçoit de l'argent",
  'fact-not.implementing-partner': "aucun partenaire ne met en œuvre ni ne reçoit d'argent",
  'fact.handed-out': "des biens, de l'argent, des places ou des services sont distribués",
  'fact-not.handed-out': "rien n'est distribué",
  'fact.cause-in-law':
    "une loi, une règle ou une pratique d'autorités ou d'employeurs est nommée comme cause",
  'fact-not.cause-in-law': "aucune loi, règle ou pratique n'est nommée comme cause",
  'fact.state-body-involved': "un organe de l'État est partenaire, a demandé le projet ou reçoit des données",
  'fact-not.state-body-involved':
    "aucun organe de l'État n'est partenaire, n'a demandé le projet ni ne reçoit de données",
  'fact.status-at-stake':
    'des personnes exposées par leur statut sont atteintes, ou des cas individuels sont suivis',
  'fact-not.status-at-stake':
    "aucune personne exposée par son statut n'est atteinte et aucun cas individuel n'est suivi",
  'fact.risky-data': 'il y a gestion de cas, écoute ou repérage, ou des données sensibles sont gardées',
  'fact-not.risky-data':
    "il n'y a ni gestion de cas, ni écoute, ni repérage, et aucune donnée sensible n'est gardée",
  'fact.things-built-or-given': "il y a des biens, des sites, des constructions, de l'eau ou des transports",
  'fact-not.things-built-or-given': "il n'y a ni biens, ni sites, ni constructions, ni eau, ni transports",
  'fact.security-body-supported':
    "la police, les gardes-frontières, l'armée ou un lieu de détention reçoit un appui",
  'fact-not.security-body-supported':
    "ni police, ni gardes-frontières, ni armée, ni lieu de détention ne reçoit d'appui",
  'fact.people-recorded': 'des personnes figurent sur des listes, des registres ou des dossiers',
  'fact-not.people-recorded': 'personne ne figure sur une liste, un registre ou un dossier',
  'fact.trafficked-assisted': 'des victimes de la traite sont assistées, hébergées ou suivies',
  'fact-not.trafficked-assisted':
    "aucune assistance, aucun hébergement ni suivi de victimes de la traite n'est proposé",
  'fact.trafficked-cases-handled': 'des victimes de la traite sont identifiées, assistées ou hébergées',
  'fact-not.trafficked-cases-handled': "aucune victime de la traite n'est identifiée, assistée ou hébergée",
  'fact.punishment-at-stake':
    'des victimes de la traite sont identifiées ou assistées, ou le projet travaille avec les autorités',
  'fact-not.punishment-at-stake':
    "aucune victime de la traite n'est identifiée ou assistée et le projet ne travaille pas avec les autorités",
  'fact.remedy-at-stake':
    "l'assistance, la justice ou le plaidoyer pour les victimes de la traite fait partie du projet",
  'fact-not.remedy-at-stake':
    'le projet ne comprend ni assistance, ni justice, ni plaidoyer pour les victimes de la traite',
  'fact.smuggling-named': "le trafic de migrants ou l'exploitation au travail est aussi évoqué",
  'fact-not.smuggling-named': 'ni trafic de migrants ni exploitation au travail ne sont évoqués',
  'fact.asylum-at-stake':
    "des personnes qui peuvent avoir besoin de l'asile sont identifiées, assistées ou aidées à rentrer, ou la mobilité est internationale",
  'fact-not.asylum-at-stake':
    "aucune personne qui peut avoir besoin de l'asile n'est identifiée, assistée ou aidée à rentrer",
  'fact.trafficked-among-groups': 'des victimes de la traite figurent parmi les groupes',
  'fact-not.trafficked-among-groups': "aucun des groupes n'est fait de victimes de la traite",
  'fact.return-supported': 'le retour est appuyé',
  'fact-not.return-supported': "aucun retour n'est appuyé",
  'fact.unaccompanied-named':
    'des enfants non accompagnés ou séparés figurent parmi les groupes ou les menaces',
  'fact-not.unaccompanied-named':
    'aucun enfant non accompagné ou séparé ne figure parmi les groupes ou les menaces',
  'fact.basic-needs-delivered':
    'abri, eau, transferts monétaires, vivres, moyens de subsistance ou gestion de sites sont fournis',
  'fact-not.basic-needs-delivered':
    'ni abri, ni eau, ni transferts monétaires, ni vivres, ni moyens de subsistance, ni gestion de sites ne sont fournis',
  'fact.other-sectors-delivered': "d'autres secteurs que la protection sont couverts",
  'fact-not.other-sectors-delivered': "aucun autre secteur que la protection n'est couvert",
  'fact.survivors-served': 'des personnes survivantes de violences reçoivent des services ou un suivi',
  'fact-not.survivors-served': "aucun service ni suivi de personnes survivantes n'est proposé",
  'fact.survivor-data-kept': 'des données sur des cas de violence sont gardées',
  'fact-not.survivor-data-kept': "aucune donnée sur des cas de violence n'est gardée",
  'fact.groups-at-odds': 'des tensions entre groupes sont nommées, ou la cohésion est un des buts',
  'fact-not.groups-at-odds': "aucune tension entre groupes n'est nommée et la cohésion n'est pas un but",
  'fact.views-collected': 'des avis, des cartes, des retours ou des perceptions sont recueillis',
  'fact-not.views-collected': 'ni avis, ni cartes, ni retours, ni perceptions ne sont recueillis',
  'fact.others-choose':
    "des comités, des leaders ou des volontaires choisissent des personnes ou remettent l'aide",
  'fact-not.others-choose': "aucun comité, leader ou volontaire ne choisit des personnes ni ne remet l'aide",
  'fact.children-alone': 'des enfants non accompagnés ou séparés figurent parmi les groupes ou les menaces',
  'fact-not.children-alone':
    'aucun enfant non accompagné ou séparé ne figure parmi les groupes ou les menaces',
  'fact.migrant-children':
    "des enfants sont dans un groupe de personnes migrantes, réfugiées, demandeuses d'asile, apatrides ou de retour, ou sont non accompagnés",
  'fact-not.migrant-children':
    "aucun enfant n'est dans un groupe qui pourrait être retenu pour son statut migratoire",
  'fact.child-dangers-named': "l'analyse nomme un danger pour les enfants",
  'fact-not.child-dangers-named': "l'analyse ne nomme aucun de ces dangers pour les enfants",
  'fact.separation-at-stake':
    'des enfants sont atteints, et il y a déplacement, prise en charge, transport ou aide à des enfants seuls',
  'fact-not.separation-at-stake':
    "aucun enfant atteint ne risque d'être séparé par un déplacement, une prise en charge ou une aide",
  'fact.reintegration-supported': 'la réintégration est appuyée',
  'fact-not.reintegration-supported': "aucune réintégration n'est appuyée",
  'fact.travel-home-paid': "le voyage vers le lieu d'origine est payé",
  'fact-not.travel-home-paid': "aucun voyage vers le lieu d'origine n'est payé",
  'fact.return-across-border': 'des personnes retournent en franchissant une frontière',
  'fact-not.return-across-border': 'personne ne retourne en franchissant une frontière',
  'fact.return-inside-country': "des personnes retournent à l'intérieur de leur pays",
  'fact-not.return-inside-country': "personne ne retourne à l'intérieur du pays",
  'fact.return-passes-border': 'un retour par une frontière est organisé, payé ou accueilli',
  'fact-not.return-passes-border': "aucun retour par une frontière n'est organisé, payé ou accueilli",
  'fact.works-where-people-return': 'le projet travaille là où les personnes retournent',
  'fact-not.works-where-people-return': 'le projet ne travaille pas là où les personnes retournent',
  'fact.returned-by-others': "des personnes renvoyées par d'autres sont atteintes",
  'fact-not.returned-by-others': "aucune personne renvoyée par d'autres n'est atteinte",
  'fact.still-displaced': 'des personnes sont encore déplacées quand le projet commence',
  'fact-not.still-displaced': "aucun groupe n'est encore déplacé quand le projet commence",
  'fact.displaced-return': 'le retour de personnes déplacées ou réfugiées est appuyé',
  'fact-not.displaced-return': "aucun retour de personnes déplacées ou réfugiées n'est appuyé",
  'fact.place-may-be-unsafe':
    "un conflit, des groupes armés ou des engins explosifs sont nommés, ou rien n'est dit du lieu de retour",
  'fact-not.place-may-be-unsafe': 'le lieu de retour est décrit, sans conflit, groupe armé ni engin explosif',
  'fact.full-stage': "c'est une proposition complète",
  'fact-not.full-stage': "c'est une note conceptuelle",
  'not-counted.waived': 'dérogation',
  'not-counted.answered': "réponse d'une personne",
  'not-counted.configuration': 'configuration',
  'decision.expired':
    "La dérogation à {id} (ligne {line} des décisions) valait jusqu'au {expires} : {id} compte de nouveau. Satisfaites-la, ou décidez à nouveau.",
  'decision.soon':
    "La dérogation à {id} (ligne {line} des décisions) vaut jusqu'au {expires} (jours restants : {days}).",
  'decision.lapsed-passage':
    'La réponse à {id} (ligne {line} des décisions) est caduque : le passage jugé a changé. Relisez-le.',
  'decision.lapsed-version':
    "La réponse à {id} (ligne {line} des décisions) est caduque : l'exigence a changé. Répondez à nouveau.",
  'decision.no-element':
    "La décision sur {id} (ligne {line} des décisions) concerne {place}, qui n'est l'identifiant d'aucun élément. Retirez-la, ou corrigez-la.",
  'decision.not-needed':
    "La décision sur {id} (ligne {line} des décisions) est inutile : rien n'est à régler ici pour {id}. Retirez-la.",
  'area.required':
    'La ligne de financement demande {area}, et project.themes ne le nomme pas. Ajoutez-y {area} : ses exigences ont été jugées quand même.',
  'looked.field': '{field} : un texte qui dit plus que son propre nom',
  'looked.values': '{field} : {values}',
  'looked.given': "{field} : une valeur, quelle qu'elle soit",
  'looked.above': '{field} : plus de {above}',
  'looked.every': 'chaque élément de {list} a {has}',
  'looked.any': 'au moins un élément de {list} a {has}',
  'looked.count': 'au moins {least} de {lists}',
  'looked.recent': '{field} : au plus {months} mois avant le début du projet',
  'looked.structure': "une règle de l'outil : {name}",
  and: '{one} et {other}',
  'gate.not-judged': "{n} propositions n'ont pas pu être jugées",
  'gate.not-judged-one': "1 proposition n'a pas pu être jugée",
  'gate.format': '{n} propositions ne respectent pas le format',
  'gate.format-one': '1 proposition ne respecte pas le format',
  'gate.closing': 'le seuil --fail-on {threshold} est atteint : {ids}',
  'gate.closing-more': 'le seuil --fail-on {threshold} est atteint : {ids} et {more} de plus',
  'gate.level-not-ready': 'niveau « Pas prête »',
  'gate.level': 'niveau {level}',
  'gate.share':
    '{file} : {section} compte {met} exigences satisfaites sur {applicable} applicables, --require en demande {asked}',
  'gate.share-more':
    '{file} : {section} compte {met} exigences satisfaites sur {applicable} applicables, --require en demande {asked} ; et {more} de plus',
  'gate.areas': 'la ligne de financement demande {areas}, que project.themes ne nomme pas',
  'gate.never':
    'fin avec 0 : --fail-on never ; {n} exigences critiques ne sont pas satisfaites, dont {plain} sans conteste',
  'gate.never-one':
    "fin avec 0 : --fail-on never ; 1 exigence critique n'est pas satisfaite (sans conteste : {plain})",
  'gate.by-reading':
    "fin avec 0 : rien de critique ne manque sans conteste ; {n} exigences critiques ne sont pas satisfaites selon la lecture de l'outil, --strict les compte",
  'gate.by-reading-one':
    "fin avec 0 : rien de critique ne manque sans conteste ; 1 exigence critique n'est pas satisfaite selon la lecture de l'outil, --strict la compte",
  'mistake.no-key': 'la clé "{key}" n\'existe pas',
  'mistake.key-missing': 'la clé "{key}" manque',
  'mistake.none-of': '"{value}" n\'est aucune de ces valeurs : {values}',
  'mistake.no-requirement': 'il n\'y a pas d\'exigence "{id}"',
  'mistake.not-waivable': "{id} ne peut ni être mise de côté ni faire l'objet d'une dérogation",
  'mistake.own-approver': "est la personne responsable : une autre doit l'approuver",
  'mistake.expires-early': 'vient avant le jour de la décision',
};
