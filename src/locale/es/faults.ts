import type { FaultSentence } from '../../proposal/faults/say.js';

/** Why a file cannot be read, in Spanish. */
const ofFiles = {
  'fault.too-large':
    'El archivo pesa {size} MB; se leen archivos de hasta {limit} MB. Una propuesta es texto y rara vez pasa de 0.1 MB: ¿es este el archivo correcto? El límite se puede subir.',
  'fault.too-large-has':
    'Se leen archivos de hasta {limit} MB, y este pesa {size} MB. Una propuesta es texto y rara vez pasa de 0.1 MB: ¿es este el archivo correcto? --max-size sube el límite.',
  'fault.too-large-is':
    'Se leen archivos de hasta {limit} MB, y este pesa más. Una propuesta es texto y rara vez pasa de 0.1 MB: ¿es este el archivo correcto? --max-size sube el límite.',
  'fault.not-yaml':
    'Esto es {kind}, no un archivo YAML. Copie su texto en un archivo de propuesta (un archivo de texto cuyo nombre termina en .yaml; puede partir de uno de los ejemplos) y revise ese archivo.',
  'fault.word':
    'Esto es un archivo de Word, no un archivo YAML. Conviértalo en una propuesta con `protection-check import`, o copie su texto en un archivo de propuesta (un archivo de texto cuyo nombre termina en .yaml; puede partir de uno de los ejemplos) y revise ese archivo.',
  'file.pdf': 'un archivo PDF',
  'file.rtf': 'un archivo Rich Text',
  'file.old-office': 'un archivo antiguo de Word o Excel',
  'file.picture': 'una imagen',
  'file.word': 'un archivo de Word',
  'file.excel': 'un archivo de Excel',
  'file.powerpoint': 'un archivo de PowerPoint',
  'file.opendocument': 'un archivo OpenDocument',
  'file.opendocument-text': 'un texto OpenDocument',
  'file.opendocument-table': 'una hoja de cálculo OpenDocument',
  'file.opendocument-presentation': 'una presentación OpenDocument',
  'file.pages': 'un archivo de Pages',
  'file.csv': 'una tabla de valores',
  'file.zip': 'un archivo ZIP',
  'fault.utf-16':
    'El archivo está guardado en UTF-16 (algunos programas de Windows lo llaman "Unicode"). Ábralo en su editor y guárdelo de nuevo con la codificación UTF-8.',
  'fault.not-utf-8':
    'La línea {line} tiene un carácter que no es UTF-8: seguramente el archivo se guardó con una página de códigos de Windows, donde las letras con tilde y las comillas tipográficas se escriben de otro modo. Ábralo en su editor y guárdelo de nuevo con la codificación UTF-8.',
  'fault.binary':
    'El archivo contiene datos binarios, no texto. Una propuesta es un archivo de texto en YAML: ¿es este el archivo correcto? Si lo es, guárdelo de nuevo como texto sin formato con la codificación UTF-8.',
  'fault.empty':
    'El archivo está vacío o solo tiene comentarios. Una propuesta empieza con project: y, debajo, title: con el título; puede partir de uno de los ejemplos.',
  'fault.too-many-documents':
    'El archivo tiene más de {most} documentos, separados por ---. Lo que sigue no se lee: reparta las propuestas en varios archivos.',
  'fault.not-readable': 'Este archivo no se puede leer.',
  'fault.not-readable-because': 'Este archivo no se puede leer: {reason}.',
  'fault.folder-closed': 'Esta carpeta no se puede abrir.',
  'fault.no-such-file': 'Ese archivo no existe.',
  'fault.no-such-file-meant': 'Ese archivo no existe; ¿quiso decir {meant}?',
  'fault.internal':
    'La herramienta falló con este archivo ({kind}). Es un error de la herramienta, no de la propuesta.',
  'reason.ENOENT': 'no existe',
  'reason.ENOTDIR': 'una parte de su ruta no es una carpeta',
  'reason.EISDIR': 'es una carpeta',
  'reason.EACCES': 'usted no tiene permiso',
  'reason.EPERM': 'usted no tiene permiso',
  'reason.EROFS': 'el disco es de solo lectura',
  'reason.ENOSPC': 'el disco está lleno',
  'reason.ELOOP': 'sus enlaces dan vueltas sin fin',
  'reason.ENAMETOOLONG': 'su nombre es demasiado largo',
  'reason.EMFILE': 'hay demasiados archivos abiertos',
  'reason.refused': 'el sistema no lo permitió',
  'reason.other': 'el sistema responde {code}',
} as const;

/** What is wrong with how a file is written, in Spanish. */
const ofYaml = {
  'fault.yaml':
    'Esto no se puede leer como YAML. Busque unas comillas, un corchete, una llave, unos dos puntos o una sangría que falte o sobre, aquí y en la línea de arriba.',
  'fault.brackets':
    'Entre { } o [ ] falta una coma, o sobran unos dos puntos o un corchete. Ponga entre comillas los textos que llevan dos puntos o comas, y una coma entre los valores.',
  'fault.backslash':
    'Entre comillas dobles, la barra invertida tiene un significado propio. Escriba dos barras, o ponga el texto entre comillas simples.',
  'fault.tab':
    'Hay un tabulador al principio de esta línea{others}. YAML solo cuenta espacios: cambie allí cada tabulador por dos espacios.',
  'fault.and-more-lines': ' (y en {more} más)',
  'fault.line-breaks':
    'Las líneas de este archivo terminan como las de programas muy antiguos de Mac, así que parece una sola. Guárdelo de nuevo con los saltos de línea de Windows o de Unix.',
  'fault.no-break-space':
    'Hay un espacio duro, como los que ponen los procesadores de texto, en esta línea{others}, donde YAML necesita un espacio normal. Bórrelo y escriba un espacio.',
  'fault.no-break-space-hides':
    'Después de unos dos puntos o de un guion hay un espacio duro, como los que ponen los procesadores de texto, y YAML solo ve aquí un texto. Bórrelo y escriba un espacio normal.',
  'fault.no-break-space-in-key':
    'La clave {key} lleva un espacio duro u otro carácter invisible, como los que ponen los procesadores de texto. Bórrelo y escriba espacios normales.',
  'fault.missing-space':
    'En esta línea{others}, a los dos puntos de una clave no les sigue un espacio. Escriba `key: value`, con un espacio después de los dos puntos.',
  'fault.missing-space-hides':
    'Después de unos dos puntos o de un guion falta un espacio, y YAML solo ve aquí un texto. Escriba `key: value` o `- item`, con un espacio.',
  'fault.missing-space-of-key':
    '{key}: después de los dos puntos de una clave va un espacio. Escriba `{meant}: …`.',
  'fault.open-bracket':
    'Una lista entre [ ] o un bloque entre { } que empieza antes no está cerrado. Agregue el corchete o la llave que falta; un texto que empieza con un corchete debe ir entre comillas.',
  'fault.indentation':
    'Esta línea no empieza en la misma columna que las líneas a las que pertenece. Déle exactamente los mismos espacios; si empieza un nuevo elemento de una lista, comiéncela con un guion y un espacio.',
  'fault.indentation-deeper':
    'Esta línea tiene más sangría que la de arriba, que ya tiene un valor. Comiéncela en la misma columna; si continúa un texto, ponga el texto debajo de `|` después de la clave.',
  'fault.dash':
    'Un guion empieza aquí un elemento de una lista, y en este lugar no puede empezar ninguna. Comience la lista en la línea debajo de su clave, con sangría, y alinee todos sus guiones.',
  'fault.no-key':
    'Esta línea no tiene clave: una clave es una palabra seguida de dos puntos y un espacio. Si continúa el texto de arriba, déle más sangría que a la clave de ese texto.',
  'fault.open-quote':
    'Aquí se abren unas comillas que nunca se cierran. Ciérrelas al final del texto; las comillas dentro del texto deben ser del otro tipo (\' o ").',
  'fault.curly-quotes':
    'Este texto va entre comillas tipográficas, como las que ponen los procesadores de texto; para YAML no son comillas. Escriba comillas rectas: {written}"…".',
  'fault.curly-quotes-cut':
    'Un texto de `{key}` va entre comillas tipográficas, que no lo mantienen unido: la coma lo corta en dos. Escriba comillas rectas: "…".',
  'fault.curly-quotes-of-value':
    '`{key}` va entre comillas tipográficas, como las que ponen los procesadores de texto: YAML las toma como parte del valor. Bórrelas{meant}.',
  'fault.curly-quotes-meant': ': {key}: {value}',
  'fault.text-after-apostrophe':
    'El texto sigue después de sus comillas de cierre. Si ese signo es un apóstrofo, ponga todo el texto entre comillas dobles: {written}"…".',
  'fault.text-after-quote':
    "El texto sigue después de sus comillas de cierre. Ponga todo el texto entre comillas simples ({written}'…'), o debajo de `|`.",
  'fault.special-character':
    'Un texto que empieza con {sign} debe ir entre comillas, porque {sign} tiene un significado en YAML: {written}"…".',
  'fault.colon':
    'Este texto lleva dos puntos seguidos de un espacio, y YAML lo toma por una clave. Ponga el texto entre comillas: {written}"…".',
  'fault.too-deep':
    'Aquí hay listas y bloques unos dentro de otros, con más niveles de los que ninguna propuesta necesita. Busque corchetes de apertura o guiones que sobren.',
  'fault.too-many-tokens':
    'El documento tiene muchas más claves y signos que cualquier propuesta. ¿Es este el archivo correcto?',
  'fault.too-many-values':
    'El documento tiene muchos más valores que cualquier propuesta, o se repite con alias (* y &) hasta tenerlos. Escriba completo lo que quiere decir.',
  'fault.too-many-faults':
    'El documento incumple el formato en miles de lugares. ¿De verdad es una propuesta?',
  'fault.not-a-proposal':
    'El documento contiene {found}, y una propuesta empieza con claves como project: y, debajo, title:. Parta de uno de los ejemplos; si esto no es una propuesta, deje fuera el archivo.',
  'found.running-text': 'texto corrido',
  'fault.other-format':
    '`format` nombra un formato que no es el de las propuestas. Escriba format: {format}, o borre la línea; si esto no es una propuesta, deje fuera el archivo.',
  'fault.other-version':
    'El archivo sigue la versión {version} del formato, y esta herramienta lee la versión 1. Use una versión más nueva de la herramienta, o escriba format: {format} si esa es la que sigue el archivo.',
  'fault.schema':
    'El valor de {path} no corresponde al formato, y la herramienta no lo notó a tiempo: por favor, avise.',
  'fault.no-title':
    'El archivo no tiene `project.title`, lo único que una propuesta debe tener. Escriba al principio: project:, y debajo, con dos espacios de sangría, title: y el título. Si esto no es una propuesta, deje fuera el archivo.',
} as const;

/** What is wrong with keys, ids and references, in Spanish. */
const ofKeys = {
  'fault.key-not-text':
    'Una clave debe ser una simple palabra antes de los dos puntos. Si es un texto que empieza con dos puntos, signo de interrogación o corchete, póngalo entre comillas.',
  'fault.merge-key':
    'La combinación con `<<` no es parte del formato. Escriba todas las claves; `&name` y `*name` pueden repetir un valor completo.',
  'fault.cut-by-comma':
    'Entre { } una coma termina el valor, así que {key} queda cortado aquí. Ponga todo el texto entre comillas.',
  'fault.cut-by-comma-number':
    'Entre { } una coma termina el valor, así que {key} queda cortado aquí. Escriba el número sin coma: {digits}.',
  'key.value-before': 'el valor anterior',
  'key.here': 'de aquí',
  'key.this': 'Esta clave',
  'fault.doubled-key':
    '{key} está dos veces: la primera en la línea {line}. Ninguna cuenta hasta que usted borre una o junte las dos.',
  'fault.unknown-alias':
    '`{key}` empieza con un asterisco, que en YAML repite algo marcado antes con &, y no hay nada marcado así. Si es un texto, póngalo entre comillas.',
  'fault.dash-without-space':
    '{key}: al guion que empieza un elemento de una lista le sigue un espacio. Escriba `- {meant}`.',
  'fault.unknown-key-meant': '{key} no es una clave que pueda ir aquí. ¿Quiso decir `{meant}`?',
  'fault.unknown-key-home': '{key} no es una clave que pueda ir aquí. Su lugar es `{home}`: pásela allí.',
  'fault.unknown-key':
    '{key} no es una clave que pueda ir aquí. Claves conocidas en este lugar: {known}. Una clave propia debe empezar con `x-`.',
  'fault.no-such-key-meant': 'Una clave así no puede ir aquí. ¿Quiso decir `{meant}`?',
  'fault.no-such-key-home': 'Una clave así no puede ir aquí. Su lugar es `{home}`: pásela allí.',
  'fault.no-such-key':
    'Una clave así no puede ir aquí. Claves conocidas en este lugar: {known}. Una clave propia debe empezar con `x-`.',
  'fault.duplicate-id':
    'El identificador {id} ya está usado en la línea {line} ({first}). Dé otro a este elemento ({element}) y corrija lo que se refiere a él.',
  'id.of-element': 'de este elemento',
  'id.this': 'este identificador',
  'id.no-id': 'palabras que no son un identificador',
  'fault.wrong-reference':
    '`{key}` toma {expected}, y {id} es el de otro elemento: {other}. Escriba el identificador que corresponde: {wanted}.',
  'fault.dangling-reference':
    '`{key}` se refiere a {id}, y ningún elemento de ese tipo ({elements}) tiene este identificador. Escriba el de un elemento de este archivo ({wanted}), o agréguelo allí.',
  'fault.dangling-reference-meant':
    '`{key}` se refiere a {id}, y ningún elemento de ese tipo ({elements}) tiene este identificador. ¿Quiso decir `{meant}`?',
  or: '{one} o {other}',
  'expected.ids-of': 'identificadores ({elements})',
  'element.group': 'grupo',
  'element.threat': 'amenaza',
  'element.capacity': 'fortaleza',
  'element.outcome': 'resultado',
  'element.output': 'producto',
  'element.activity': 'actividad',
  'element.indicator': 'indicador',
  'element.risk': 'riesgo',
  'element.measure': 'medida',
  'element.budget-line': 'línea presupuestaria',
  'an.group': 'un grupo',
  'an.threat': 'una amenaza',
  'an.capacity': 'una fortaleza',
  'an.outcome': 'un resultado',
  'an.output': 'un producto',
  'an.activity': 'una actividad',
  'an.indicator': 'un indicador',
  'an.risk': 'un riesgo',
  'an.measure': 'una medida',
  'an.budget-line': 'una línea presupuestaria',
  'several.group': 'grupos',
  'several.threat': 'amenazas',
  'several.capacity': 'fortalezas',
  'several.outcome': 'resultados',
  'several.output': 'productos',
  'several.activity': 'actividades',
  'several.indicator': 'indicadores',
  'several.risk': 'riesgos',
  'several.measure': 'medidas',
  'several.budget-line': 'líneas presupuestarias',
} as const;

/** What is wrong with values, in Spanish. */
const ofValues = {
  'fault.wrong-type': '`{key}` contiene {found}, y toma {expected}. {way}',
  'found.list': 'una lista',
  'found.keys': 'claves con valores',
  'found.text': 'un texto',
  'expected.one-or-list': '{items}, uno solo o una lista',
  'expected.list': 'una lista ({items})',
  'expected.keys-or-list': 'claves con valores ({keys}), o una lista de bloques así',
  'expected.own-keys': 'claves que usted elija, con valores',
  'expected.keys': 'claves con valores ({keys})',
  'expected.text-or-keys': 'un texto, o claves con valores ({keys})',
  'expected.one-of': 'uno de estos valores: {values}',
  'expected.date': 'una fecha',
  'expected.number': 'un número',
  'expected.figure': 'un número o un texto corto',
  'expected.yes-no': 'yes o no (sí o no)',
  'expected.code-country': 'el código de un país',
  'expected.code-currency': 'el código de una moneda',
  'expected.code-language': 'el código de un idioma',
  'expected.name': 'un nombre corto',
  'expected.text': 'un texto',
  'items.texts': 'textos',
  'items.elements': 'elementos con claves: {keys}',
  'items.ids': 'identificadores: {kinds}',
  'items.values': 'valores: {values}',
  'items.code-country': 'códigos de país',
  'items.code-currency': 'códigos de moneda',
  'items.code-language': 'códigos de idioma',
  'way.elements': 'Escriba cada elemento debajo de la clave, empezando con un guion y un espacio: `- `.',
  'way.dashes': 'Empiece cada elemento con un guion y un espacio: `- `.',
  'way.brackets': 'Escríbalo entre corchetes: `{key}: [{item}]`.',
  'way.one-text': 'Escríbalo como un solo texto, sin guiones ni corchetes.',
  'way.no-dashes': 'Quite los guiones o los corchetes y escriba las claves debajo, con sangría.',
  'way.keys': 'Escriba las claves debajo, con dos espacios de sangría, cada una con dos puntos y un espacio.',
  'way.quoted-text':
    'Un texto que lleva dos puntos y un espacio debe ir entre comillas, o en líneas con sangría debajo de `{key}: |`.',
  'way.text': 'Escríbalo como un solo texto; si empieza con un corchete, póngalo entre comillas.',
  'way.value': 'Escriba un solo valor después de los dos puntos.',
  'fault.number-in-quotes':
    '`{key}` contiene un número entre comillas, y eso lo convierte en texto. Quite las comillas: {value}.',
  'fault.unknown-value':
    '`{key}` contiene {value}, que no es uno de sus valores. Escriba uno de estos: {values}.',
  'fault.unknown-value-meant':
    '`{key}` contiene {value}, que no es uno de sus valores. ¿Quiso decir `{meant}`? Escriba uno de estos: {values}.',
  'fault.unknown-country':
    '`{key}` contiene {value}, que no es el código de tres letras de un país (ISO 3166-1). Escriba un código como NER o HND.',
  'fault.unknown-country-meant':
    '`{key}` contiene {value}, que no es el código de tres letras de un país (ISO 3166-1). ¿Quiso decir {meant}?',
  'fault.unknown-currency':
    '`{key}` contiene {value}, que no es el código de tres letras de una moneda (ISO 4217). Escriba un código como USD, EUR o XOF.',
  'fault.unknown-currency-meant':
    '`{key}` contiene {value}, que no es el código de tres letras de una moneda (ISO 4217). ¿Quiso decir {meant}?',
  'fault.unknown-language':
    '`{key}` contiene {value}, que no es el código de dos letras de un idioma (ISO 639-1). Escriba en, fr o es: todavía no se leen otros idiomas.',
  'fault.unknown-language-meant':
    '`{key}` contiene {value}, que no es el código de dos letras de un idioma (ISO 639-1). ¿Quiso decir {meant}?',
  'fault.impossible-months':
    '`{key}` contiene {date}, y esa fecha no existe: los meses van de 01 a 12. Escriba la fecha correcta.',
  'fault.impossible-day':
    '`{key}` contiene {date}, y esa fecha no existe: {month} de {year} tiene {days} días. Escriba la fecha correcta.',
  'month.1': 'enero',
  'month.2': 'febrero',
  'month.3': 'marzo',
  'month.4': 'abril',
  'month.5': 'mayo',
  'month.6': 'junio',
  'month.7': 'julio',
  'month.8': 'agosto',
  'month.9': 'septiembre',
  'month.10': 'octubre',
  'month.11': 'noviembre',
  'month.12': 'diciembre',
  'fault.not-a-date':
    '`{key}` toma una fecha, y contiene {value}. Escriba primero el año, luego el mes y el día con dos cifras cada uno: 2027-03-15.',
  'fault.not-a-date-meant': '`{key}` toma una fecha, y contiene {value}. Escriba {meant}.',
  'fault.end-before-start': '`end` ({end}) es anterior a `start` ({start}). Corrija la fecha equivocada.',
  'fault.not-whole': '`{key}` contiene {value}, que no es un número entero. Escriba un número entero.',
  'fault.not-whole-thousands':
    '`{key}` contiene {value}, que no es un número entero. El punto se lee como signo decimal; si separa los miles, escriba {meant}.',
  'fault.negative-number':
    '`{key}` contiene {value}, y no puede ser menor que cero. Escriba el número sin el signo menos, o deje vacía la clave si no se conoce.',
  'fault.number-too-large':
    '`{key}` contiene un número con demasiadas cifras para hacer cuentas. Revise si sobra alguna.',
  'fault.not-a-number':
    '`{key}` toma un número, y contiene un texto. Escriba solo la cifra, o deje vacía la clave si no se conoce; las palabras van en un texto aparte.',
  'fault.not-a-number-meant':
    '`{key}` toma un número, y contiene un texto. Escríbalo solo con cifras: {meant}. Los separadores, unidades, monedas y palabras van en un texto aparte.',
  'fault.not-yes-or-no':
    '`{key}` contiene {value}, y solo toma yes o no (sí o no). Escriba uno de los dos; lo que haya que explicar va en un texto.',
} as const;

/** The sentences of format faults in Spanish. */
export const faults: Readonly<Record<FaultSentence, string>> = {
  ...ofFiles,
  ...ofYaml,
  ...ofKeys,
  ...ofValues,
};
