import type { FaultSentence } from '../../proposal/faults/say.js';

/** Why a file cannot be read, in French. */
const ofFiles = {
  'fault.too-large':
    "Le fichier pèse {size} Mo ; les fichiers sont lus jusqu'à {limit} Mo. Une proposition est du texte et dépasse rarement 0,1 Mo : est-ce le bon fichier ? La limite peut être relevée.",
  'fault.too-large-has':
    "Les fichiers sont lus jusqu'à {limit} Mo, et celui-ci pèse {size} Mo. Une proposition est du texte et dépasse rarement 0,1 Mo : est-ce le bon fichier ? --max-size relève la limite.",
  'fault.too-large-is':
    "Les fichiers sont lus jusqu'à {limit} Mo, et celui-ci est plus lourd. Une proposition est du texte et dépasse rarement 0,1 Mo : est-ce le bon fichier ? --max-size relève la limite.",
  'fault.not-yaml':
    "Ceci est {kind}, pas un fichier YAML. Copiez son texte dans un fichier de proposition (un fichier texte dont le nom finit par .yaml ; partez d'un des exemples) et faites vérifier ce fichier-là.",
  'fault.word':
    "Ceci est un fichier Word, pas un fichier YAML. Faites-en une proposition avec `protection-check import`, ou copiez son texte dans un fichier de proposition (un fichier texte dont le nom finit par .yaml ; partez d'un des exemples) et faites vérifier ce fichier-là.",
  'file.pdf': 'un fichier PDF',
  'file.rtf': 'un fichier Rich Text',
  'file.old-office': 'un ancien fichier Word ou Excel',
  'file.picture': 'une image',
  'file.word': 'un fichier Word',
  'file.excel': 'un fichier Excel',
  'file.powerpoint': 'un fichier PowerPoint',
  'file.opendocument': 'un fichier OpenDocument',
  'file.opendocument-text': 'un texte OpenDocument',
  'file.opendocument-table': 'un tableau OpenDocument',
  'file.opendocument-presentation': 'une présentation OpenDocument',
  'file.pages': 'un fichier Pages',
  'file.csv': 'un tableau de valeurs',
  'file.zip': 'un fichier ZIP',
  'fault.utf-16':
    "Le fichier est enregistré en UTF-16 (certains programmes de Windows l'appellent « Unicode »). Ouvrez-le dans votre éditeur et enregistrez-le de nouveau avec l'encodage UTF-8.",
  'fault.not-utf-8':
    "La ligne {line} contient un caractère qui n'est pas en UTF-8 : le fichier a sans doute été enregistré dans une page de codes de Windows, où les lettres accentuées et les guillemets courbes s'écrivent autrement. Ouvrez-le dans votre éditeur et enregistrez-le de nouveau avec l'encodage UTF-8.",
  'fault.binary':
    "Le fichier contient des données binaires, pas du texte. Une proposition est un fichier texte en YAML : est-ce le bon fichier ? Si oui, enregistrez-le de nouveau en texte brut avec l'encodage UTF-8.",
  'fault.empty':
    "Le fichier est vide, ou ne contient que des commentaires. Une proposition commence par project: et, en dessous, title: avec le titre ; partez de préférence d'un des exemples.",
  'fault.too-many-documents':
    "Le fichier contient plus de {most} documents, séparés par ---. La suite n'est pas lue : répartissez les propositions dans plusieurs fichiers.",
  'fault.not-readable': 'Ce fichier ne peut pas être lu.',
  'fault.not-readable-because': 'Ce fichier ne peut pas être lu : {reason}.',
  'fault.folder-closed': 'Ce dossier ne peut pas être ouvert.',
  'fault.no-such-file': "Ce fichier n'existe pas.",
  'fault.no-such-file-meant': "Ce fichier n'existe pas ; vouliez-vous dire {meant} ?",
  'fault.internal':
    "L'outil a échoué sur ce fichier ({kind}). C'est une erreur de l'outil, pas de la proposition.",
  'reason.ENOENT': "il n'existe pas",
  'reason.ENOTDIR': "une partie de son chemin n'est pas un dossier",
  'reason.EISDIR': "c'est un dossier",
  'reason.EACCES': "vous n'en avez pas le droit",
  'reason.EPERM': "vous n'en avez pas le droit",
  'reason.EROFS': 'le disque est en lecture seule',
  'reason.ENOSPC': 'le disque est plein',
  'reason.ELOOP': 'ses liens tournent en rond',
  'reason.ENAMETOOLONG': 'son nom est trop long',
  'reason.EMFILE': 'trop de fichiers sont ouverts',
  'reason.refused': "le système l'a refusé",
  'reason.other': 'le système répond {code}',
} as const;

/** What is wrong with how a file is written, in French. */
const ofYaml = {
  'fault.yaml':
    'Ceci ne peut pas être lu comme du YAML. Cherchez un guillemet, un crochet, une accolade, un deux-points ou un retrait qui manque ou qui est de trop, ici et à la ligne du dessus.',
  'fault.brackets':
    'Entre { } ou [ ], il manque une virgule, ou un deux-points ou un crochet est de trop. Mettez entre guillemets les textes qui contiennent un deux-points ou une virgule, et une virgule entre les valeurs.',
  'fault.backslash':
    "Entre guillemets doubles, la barre oblique inverse a un sens particulier. Écrivez-en deux, ou mettez le texte entre guillemets simples (').",
  'fault.tab':
    'Une tabulation se trouve au début de cette ligne{others}. YAML ne compte que les espaces : remplacez-y chaque tabulation par deux espaces.',
  'fault.and-more-lines': " (nombre d'autres lignes : {more})",
  'fault.line-breaks':
    "Les lignes de ce fichier finissent comme celles de très anciens programmes Mac, si bien qu'il semble n'en avoir qu'une. Enregistrez-le de nouveau avec les fins de ligne de Windows ou d'Unix.",
  'fault.no-break-space':
    'Une espace insécable, comme en mettent les traitements de texte, se trouve sur cette ligne{others} là où YAML demande une espace ordinaire. Effacez-la et tapez une espace.',
  'fault.no-break-space-hides':
    "Après un deux-points ou un tiret se trouve une espace insécable, comme en mettent les traitements de texte : YAML ne voit ici qu'un texte. Effacez-la et tapez une espace ordinaire.",
  'fault.no-break-space-in-key':
    'La clé {key} contient une espace insécable ou un autre caractère invisible, comme en mettent les traitements de texte. Effacez-le et tapez des espaces ordinaires.',
  'fault.missing-space':
    "Il manque une espace après le deux-points d'une clé, sur cette ligne{others}. Écrivez `key: value`, avec une espace après le deux-points.",
  'fault.missing-space-hides':
    "Il manque une espace après un deux-points ou un tiret : YAML ne voit ici qu'un texte. Écrivez `key: value` ou `- item`, avec une espace.",
  'fault.missing-space-of-key':
    "{key} : il faut une espace après le deux-points d'une clé. Écrivez `{meant}: …`.",
  'fault.open-bracket':
    "Une liste entre [ ] ou un bloc entre { } commencé plus haut n'est pas fermé. Ajoutez le crochet ou l'accolade qui manque ; un texte qui commence par un crochet doit être entre guillemets.",
  'fault.indentation':
    "Cette ligne ne commence pas à la même colonne que les lignes dont elle fait partie. Donnez-lui exactement autant d'espaces ; si elle commence un nouvel élément de liste, commencez-la par un tiret et une espace.",
  'fault.indentation-deeper':
    'Cette ligne est plus en retrait que celle du dessus, qui a déjà une valeur. Commencez-la à la même colonne ; si elle continue un texte, mettez ce texte sous `|` après la clé.',
  'fault.dash':
    'Un tiret commence ici un élément de liste, et aucune liste ne peut commencer à cet endroit. Commencez la liste à la ligne sous sa clé, en retrait, et alignez tous ses tirets.',
  'fault.no-key':
    "Cette ligne n'a pas de clé : une clé est un mot suivi d'un deux-points et d'une espace. Si elle continue le texte du dessus, mettez-la plus en retrait que la clé de ce texte.",
  'fault.open-quote':
    "Un guillemet est ouvert ici et jamais fermé. Fermez-le à la fin du texte ; les guillemets à l'intérieur du texte doivent être de l'autre sorte (' ou \").",
  'fault.curly-quotes':
    'Ce texte est entre guillemets courbes, comme en mettent les traitements de texte ; pour YAML, ce ne sont pas des guillemets. Tapez-en des droits : {written}"…".',
  'fault.curly-quotes-cut':
    'Un texte de `{key}` est entre guillemets courbes, qui ne le tiennent pas ensemble : la virgule le coupe en deux. Tapez des guillemets droits : "…".',
  'fault.curly-quotes-of-value':
    '`{key}` est entre guillemets courbes, comme en mettent les traitements de texte : YAML les prend pour une partie de la valeur. Effacez-les{meant}.',
  'fault.curly-quotes-meant': ' : {key}: {value}',
  'fault.text-after-apostrophe':
    'Le texte continue après son guillemet fermant. Si ce signe est une apostrophe, mettez tout le texte entre guillemets doubles : {written}"…".',
  'fault.text-after-quote':
    "Le texte continue après son guillemet fermant. Mettez tout le texte entre guillemets simples ({written}'…'), ou sous `|`.",
  'fault.special-character':
    'Un texte qui commence par {sign} doit être entre guillemets, car {sign} a un sens en YAML : {written}"…".',
  'fault.colon':
    'Ce texte contient un deux-points suivi d\'une espace, que YAML prend pour une clé. Mettez le texte entre guillemets : {written}"…".',
  'fault.too-deep':
    "Des listes et des blocs sont emboîtés ici plus profondément que ne le demande aucune proposition. Cherchez des crochets ouvrants ou des tirets qui n'étaient pas voulus.",
  'fault.too-many-tokens':
    "Le document contient bien plus de clés et de signes qu'aucune proposition. Est-ce le bon fichier ?",
  'fault.too-many-values':
    "Le document contient bien plus de valeurs qu'aucune proposition, ou se répète par des alias (* et &) jusqu'à en avoir autant. Écrivez en toutes lettres ce que vous voulez dire.",
  'fault.too-many-faults':
    "Le document enfreint le format à des milliers d'endroits. Est-ce vraiment une proposition ?",
  'fault.not-a-proposal':
    "Le document contient {found}, alors qu'une proposition commence par des clés telles que project: et, en dessous, title:. Partez d'un des exemples ; si ce n'est pas une proposition, laissez ce fichier de côté.",
  'found.running-text': 'du texte suivi',
  'fault.other-format':
    "`format` nomme un autre format que celui des propositions. Écrivez format: {format}, ou effacez la ligne ; si ce n'est pas une proposition, laissez ce fichier de côté.",
  'fault.other-version':
    "Le fichier suit la version {version} du format, et cet outil lit la version 1. Prenez une version plus récente de l'outil, ou écrivez format: {format} si c'est bien celle que suit le fichier.",
  'fault.schema':
    "La valeur de {path} ne correspond pas au format, et l'outil ne l'a pas remarqué à temps : merci de le signaler.",
  'fault.no-title':
    "Le fichier n'a pas de `project.title`, la seule chose qu'une proposition doit avoir. Écrivez au début : project:, puis en dessous, en retrait de deux espaces, title: et le titre. Si ce n'est pas une proposition, laissez ce fichier de côté.",
} as const;

/** What is wrong with keys, ids and references, in French. */
const ofKeys = {
  'fault.key-not-text':
    "Une clé doit être un simple mot avant le deux-points. S'il s'agit d'un texte qui commence par un deux-points, un point d'interrogation ou un crochet, mettez-le entre guillemets.",
  'fault.merge-key':
    'La fusion par `<<` ne fait pas partie du format. Écrivez toutes les clés ; `&name` et `*name` peuvent répéter une valeur entière.',
  'fault.cut-by-comma':
    'Entre { }, une virgule termine la valeur : {key} est donc coupé ici. Mettez tout le texte entre guillemets.',
  'fault.cut-by-comma-number':
    'Entre { }, une virgule termine la valeur : {key} est donc coupé ici. Écrivez le nombre sans virgule : {digits}.',
  'key.value-before': 'ce qui précède',
  'key.here': 'écrite ici',
  'key.this': 'Cette clé',
  'fault.doubled-key':
    "{key} figure deux fois : la première à la ligne {line}. Aucune des deux ne compte tant que vous n'en effacez pas une ou ne les réunissez pas.",
  'fault.unknown-alias':
    "`{key}` commence par un astérisque, qui répète en YAML ce qui a été marqué par & plus haut, et rien ne l'a été. S'il s'agit d'un texte, mettez-le entre guillemets.",
  'fault.dash-without-space':
    '{key} : il faut une espace après le tiret qui commence un élément de liste. Écrivez `- {meant}`.',
  'fault.unknown-key-meant': "{key} n'est pas une clé possible ici. Vouliez-vous dire `{meant}` ?",
  'fault.unknown-key-home':
    "{key} n'est pas une clé possible ici. Sa place est dans `{home}` : mettez-la là.",
  'fault.unknown-key':
    "{key} n'est pas une clé possible ici. Clés connues à cet endroit : {known}. Une clé à vous doit commencer par `x-`.",
  'fault.no-such-key-meant': "Une telle clé n'est pas possible ici. Vouliez-vous dire `{meant}` ?",
  'fault.no-such-key-home':
    "Une telle clé n'est pas possible ici. Sa place est dans `{home}` : mettez-la là.",
  'fault.no-such-key':
    "Une telle clé n'est pas possible ici. Clés connues à cet endroit : {known}. Une clé à vous doit commencer par `x-`.",
  'fault.duplicate-id':
    "L'identifiant {id} est déjà pris, à la ligne {line} ({first}). Donnez-en un autre ici ({element}), et corrigez ce qui y renvoie.",
  'id.of-element': 'de cet élément',
  'id.this': 'cet identifiant',
  'id.no-id': 'des mots qui ne sont pas un identifiant',
  'fault.wrong-reference':
    "`{key}` prend {expected}, et {id} est celui d'un autre élément : {other}. Écrivez l'identifiant qui convient : {wanted}.",
  'fault.dangling-reference':
    "`{key}` renvoie à {id}, et aucun élément du type voulu ({elements}) ne porte cet identifiant. Écrivez celui d'un élément de ce fichier ({wanted}), ou ajoutez-le là.",
  'fault.dangling-reference-meant':
    '`{key}` renvoie à {id}, et aucun élément du type voulu ({elements}) ne porte cet identifiant. Vouliez-vous dire `{meant}` ?',
  or: '{one} ou {other}',
  'expected.ids-of': 'des identifiants ({elements})',
  'element.group': 'groupe',
  'element.threat': 'menace',
  'element.capacity': 'capacité',
  'element.outcome': 'effet',
  'element.output': 'produit',
  'element.activity': 'activité',
  'element.indicator': 'indicateur',
  'element.risk': 'risque',
  'element.measure': 'mesure',
  'element.budget-line': 'ligne budgétaire',
  'an.group': 'un groupe',
  'an.threat': 'une menace',
  'an.capacity': 'une capacité',
  'an.outcome': 'un effet',
  'an.output': 'un produit',
  'an.activity': 'une activité',
  'an.indicator': 'un indicateur',
  'an.risk': 'un risque',
  'an.measure': 'une mesure',
  'an.budget-line': 'une ligne budgétaire',
  'several.group': 'groupes',
  'several.threat': 'menaces',
  'several.capacity': 'capacités',
  'several.outcome': 'effets',
  'several.output': 'produits',
  'several.activity': 'activités',
  'several.indicator': 'indicateurs',
  'several.risk': 'risques',
  'several.measure': 'mesures',
  'several.budget-line': 'lignes budgétaires',
} as const;

/** What is wrong with values, in French. */
const ofValues = {
  'fault.wrong-type': '`{key}` contient {found}, et prend {expected}. {way}',
  'found.list': 'une liste',
  'found.keys': 'des clés avec leurs valeurs',
  'found.text': 'un texte',
  'expected.one-or-list': '{items}, un seul ou une liste',
  'expected.list': 'une liste ({items})',
  'expected.keys-or-list': 'des clés avec leurs valeurs ({keys}), ou une liste de tels blocs',
  'expected.own-keys': 'des clés de votre choix avec leurs valeurs',
  'expected.keys': 'des clés avec leurs valeurs ({keys})',
  'expected.text-or-keys': 'un texte, ou des clés avec leurs valeurs ({keys})',
  'expected.one-of': 'une de ces valeurs : {values}',
  'expected.date': 'une date',
  'expected.number': 'un nombre',
  'expected.figure': 'un nombre ou un court texte',
  'expected.yes-no': 'yes ou no (oui ou non)',
  'expected.code-country': "le code d'un pays",
  'expected.code-currency': "le code d'une monnaie",
  'expected.code-language': "le code d'une langue",
  'expected.name': 'un nom court',
  'expected.text': 'un texte',
  'items.texts': 'textes',
  'items.elements': 'éléments avec des clés : {keys}',
  'items.ids': 'identifiants : {kinds}',
  'items.values': 'valeurs : {values}',
  'items.code-country': 'codes de pays',
  'items.code-currency': 'codes de monnaie',
  'items.code-language': 'codes de langue',
  'way.elements': 'Écrivez chaque élément sous la clé, en commençant par un tiret et une espace : `- `.',
  'way.dashes': 'Commencez chaque élément par un tiret et une espace : `- `.',
  'way.brackets': 'Écrivez-le entre crochets : `{key}: [{item}]`.',
  'way.one-text': "Écrivez-le d'un seul tenant, sans tirets ni crochets.",
  'way.no-dashes': 'Ôtez les tirets ou les crochets et écrivez les clés en dessous, en retrait.',
  'way.keys':
    'Écrivez les clés en dessous, en retrait de deux espaces, chacune avec un deux-points et une espace.',
  'way.quoted-text':
    'Un texte qui contient un deux-points et une espace doit être entre guillemets, ou sur des lignes en retrait sous `{key}: |`.',
  'way.text': "Écrivez-le d'un seul tenant ; s'il commence par un crochet, mettez-le entre guillemets.",
  'way.value': 'Écrivez une seule valeur après le deux-points.',
  'fault.number-in-quotes':
    '`{key}` contient un nombre entre guillemets, ce qui en fait un texte. Ôtez les guillemets : {value}.',
  'fault.unknown-value':
    "`{key}` contient {value}, ce qui n'est pas une de ses valeurs. Écrivez une de celles-ci : {values}.",
  'fault.unknown-value-meant':
    "`{key}` contient {value}, ce qui n'est pas une de ses valeurs. Vouliez-vous dire `{meant}` ? Écrivez une de celles-ci : {values}.",
  'fault.unknown-country':
    "`{key}` contient {value}, ce qui n'est pas le code à trois lettres d'un pays (ISO 3166-1). Écrivez un code tel que NER ou HND.",
  'fault.unknown-country-meant':
    "`{key}` contient {value}, ce qui n'est pas le code à trois lettres d'un pays (ISO 3166-1). Vouliez-vous dire {meant} ?",
  'fault.unknown-currency':
    "`{key}` contient {value}, ce qui n'est pas le code à trois lettres d'une monnaie (ISO 4217). Écrivez un code tel que USD, EUR ou XOF.",
  'fault.unknown-currency-meant':
    "`{key}` contient {value}, ce qui n'est pas le code à trois lettres d'une monnaie (ISO 4217). Vouliez-vous dire {meant} ?",
  'fault.unknown-language':
    "`{key}` contient {value}, ce qui n'est pas le code à deux lettres d'une langue (ISO 639-1). Écrivez en, fr ou es : les autres langues ne sont pas encore lues.",
  'fault.unknown-language-meant':
    "`{key}` contient {value}, ce qui n'est pas le code à deux lettres d'une langue (ISO 639-1). Vouliez-vous dire {meant} ?",
  'fault.impossible-months':
    "`{key}` contient {date}, et cette date n'existe pas : les mois vont de 01 à 12. Écrivez la bonne date.",
  'fault.impossible-day':
    "`{key}` contient {date}, et cette date n'existe pas : {month} {year} compte {days} jours. Écrivez la bonne date.",
  'month.1': 'janvier',
  'month.2': 'février',
  'month.3': 'mars',
  'month.4': 'avril',
  'month.5': 'mai',
  'month.6': 'juin',
  'month.7': 'juillet',
  'month.8': 'août',
  'month.9': 'septembre',
  'month.10': 'octobre',
  'month.11': 'novembre',
  'month.12': 'décembre',
  'fault.not-a-date':
    "`{key}` prend une date, et contient {value}. Écrivez d'abord l'année, puis le mois et le jour, en deux chiffres chacun : 2027-03-15.",
  'fault.not-a-date-meant': '`{key}` prend une date, et contient {value}. Écrivez {meant}.',
  'fault.end-before-start':
    '`end` ({end}) vient avant `start` ({start}). Corrigez celui des deux qui est faux.',
  'fault.not-whole': "`{key}` contient {value}, ce qui n'est pas un nombre entier. Écrivez un nombre entier.",
  'fault.not-whole-thousands':
    "`{key}` contient {value}, ce qui n'est pas un nombre entier. Le point est lu comme la virgule des décimales ; s'il sépare les milliers, écrivez {meant}.",
  'fault.negative-number':
    "`{key}` contient {value}, et ne peut pas être négatif. Écrivez le nombre sans le signe moins, ou laissez la clé vide s'il n'est pas connu.",
  'fault.number-too-large':
    "`{key}` contient un nombre qui a trop de chiffres pour les calculs. Vérifiez s'il n'y en a pas de trop.",
  'fault.not-a-number':
    "`{key}` prend un nombre, et contient un texte. Écrivez le chiffre seul, ou laissez la clé vide s'il n'est pas connu ; les mots vont dans un texte à côté.",
  'fault.not-a-number-meant':
    '`{key}` prend un nombre, et contient un texte. Écrivez-le en chiffres seulement : {meant}. Les séparateurs, unités, monnaies et mots vont dans un texte à côté.',
  'fault.not-yes-or-no':
    "`{key}` contient {value}, et ne prend que yes ou no (oui ou non). Écrivez l'un des deux ; les explications vont dans un texte.",
} as const;

/** The sentences of format faults in French. */
export const faults: Readonly<Record<FaultSentence, string>> = {
  ...ofFiles,
  ...ofYaml,
  ...ofKeys,
  ...ofValues,
};
