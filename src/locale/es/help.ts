import type { HelpTexts } from '../help-shape.js';

/** Help in Spanish. */
export const help: HelpTexts = {
  program: {
    description:
      'Lee propuestas de proyecto escritas en YAML, las compara con la lista de verificación de la transversalización de la protección y dice qué corregir, dónde y por qué. Nada sale de esta máquina.',
    usage: '[comando] [opciones] [argumentos]',
    version: 'mostrar la versión',
    help: 'mostrar la ayuda; con un comando, la de ese comando',
    helpCommand: 'lo mismo que --help',
  },
  standard: 'por omisión:',
  phrases: {
    'Usage:': 'Uso:',
    '[options]': '[opciones]',
    'Arguments:': 'Argumentos:',
    'Options:': 'Opciones:',
    'Commands:': 'Comandos:',
    'Exit codes:': 'Códigos de salida:',
    'Examples:': 'Ejemplos:',
    'What to judge:': 'Qué se juzga:',
    'Decisions of people:': 'Decisiones de personas:',
    'The report:': 'El informe:',
    'The exit code:': 'El código de salida:',
    'Besides:': 'Además:',
    'An answer, which counts for level and exit code:':
      'Una respuesta, que cuenta para el nivel y el código de salida:',
    'A waiver, which another person approves:': 'Una dispensa, que aprueba otra persona:',
    'protection-check.config.yaml, found upwards':
      'protection-check.config.yaml, buscado hacia arriba en las carpetas',
    'decisions.yaml, where it is here': 'decisions.yaml, si está aquí',
    'that of the proposal': 'el de la propuesta',
    'that of the document': 'el del documento',
    'that of the report': 'el del informe',
    'en; with a file that of the proposal': 'en; con un archivo, el de la propuesta',
    'Answers, several with commas; whoever gives one is asked nothing:':
      'Respuestas, varias con comas; a quien da una no se le pregunta nada:',
  },
  exitCodes: {
    0: 'nada alcanza el umbral',
    1: 'una propuesta tiene algo que alcanza el umbral, o no cumple el formato',
    2: 'algo no se pudo juzgar o hacer: uso incorrecto, identificador desconocido, archivo que no se puede leer o no es YAML, propuesta cuyo nivel no se juzga, ninguna propuesta dada, informe que no se puede escribir, verificación con error',
    130: 'detenido con Ctrl-C; no se escribió ningún archivo',
    143: 'detenido a pedido; no se escribió ningún archivo',
  },
  shared: {
    '--format': '{list}; se pueden dar varios, cada uno menos uno con un archivo',
    '--output': 'escribir el único informe en un archivo; su terminación da el formato si -f no lo dice',
    '--color': '{list}; se respetan NO_COLOR y FORCE_COLOR',
    '--jobs': 'evaluar tantos archivos a la vez',
    '--max-size': 'leer archivos de hasta este tamaño, como 5MB',
    '--select': 'juzgar solo estos identificadores, secciones o gravedades',
    '--ignore': 'dejar fuera estos identificadores, secciones o gravedades',
    '--config': 'la configuración',
    '--no-config': 'no usar ninguna configuración',
    '--decisions': 'lo que decidieron las personas',
    '--today': 'el día para el que se miran las decisiones, como 2027-03-31; en UTC',
    '--quiet': 'solo lo que está pendiente',
    '--verbose': 'cada requisito, con lo que lo cumple',
    '--quotes': 'mostrar palabras de la propuesta',
    '--no-quotes': 'no mostrar ninguna palabra de la propuesta',
    '--locale': 'idioma del informe: {list}',
  },
  commands: {
    check: {
      description: 'juzgar propuestas e informar; el comando por omisión',
      arguments: { paths: 'archivos, carpetas y patrones; - para la entrada estándar' },
      options: {
        '--theme': 'juzgar también estas áreas, como child-protection, declaradas o no',
        '--stdin-filename': 'nombre de lo que se lee de la entrada estándar',
        '--print-config': 'mostrar qué cuenta, y de dónde viene',
        '--funding-line': 'una de las líneas de financiamiento de la configuración',
        '--watch': 'quedarse, juzgar de nuevo cada vez que se guarda y decir qué cambió',
        '--ignore-decisions': 'juzgar como si nadie hubiera decidido nada',
        '--lens': 'agrupar los veredictos como los pide quien lee: {list}',
        '--fail-on': '{list}: terminar con 1 desde ahí',
        '--require': 'terminar con 1 si hay menos: accountability=80% o accountability=10/13',
        '--strict':
          'contar también lo que no se cumple según la lectura, se cumple en parte o queda por juzgar',
        '--exit-zero': 'terminar con 0 en lugar de 1, nunca en lugar de 2',
      },
    },
    init: {
      description: 'empezar una propuesta: unas preguntas, y un archivo comentado para completar',
      arguments: { file: 'el archivo que se escribe; sin él, o con -, la salida estándar' },
      options: {
        '--language': 'idioma de la propuesta: {list}',
        '--title': 'título del proyecto',
        '--kind': 'lo que hace el proyecto: {list}',
        '--theme': 'las áreas de protección en que trabaja: {list}',
        '--sector': 'en qué sectores ayuda: {list}',
        '--mobility': 'cómo se mueven las personas, y dónde las encuentra: {list}',
        '--group': 'a quiénes llega: {list}',
        '--locale': 'idioma de las preguntas y los consejos: {list}',
      },
    },
    render: {
      description: 'escribir informes JSON en otro formato o idioma; varios forman una cartera',
      arguments: { reports: 'informes JSON, o - para la entrada estándar' },
    },
    explain: {
      description:
        'por qué se pide un requisito y qué se busca; con un archivo, qué se encontró en él; o para qué sirve una clave',
      arguments: {
        id: 'identificador de un requisito, como AC-02, o una clave, como accountability.channels',
        file: 'una propuesta, o - para la entrada estándar',
      },
      options: {
        '--verbose': 'todas las expresiones y todos los ejemplos',
        '--locale': 'idioma de la explicación: {list}',
      },
    },
    compare: {
      description: 'lo que una revisión ganó y perdió, requisito por requisito',
      arguments: {
        old: 'la versión anterior de una propuesta',
        new: 'la versión revisada',
      },
      options: { '--fail-on-regression': 'terminar con 1 si algo está peor que antes' },
    },
    decide: {
      description: 'anotar lo que una persona decidió sobre un requisito: una respuesta o una dispensa',
      arguments: {
        id: 'identificador de un requisito, como AC-04',
        file: 'la propuesta',
      },
      options: {
        '--place': 'solo sobre el elemento con este identificador, como R3',
        '--verdict': 'el veredicto de la persona: {list}',
        '--name': 'quién responde',
        '--role': 'en calidad de qué',
        '--note': 'lo que vio esta persona',
        '--waive': 'no se cumple, y puede quedar así por un tiempo',
        '--reason': 'por qué no se cumple',
        '--risk': 'el riesgo que queda para las personas',
        '--instead': 'qué se hace en su lugar',
        '--owner': 'quién responde por eso',
        '--approved-by': 'quién la aprobó: otra persona',
        '--expires': 'vale hasta este día inclusive, en UTC',
        '--dry-run': 'mostrar el archivo, sin escribir nada',
        '--locale': 'idioma de la ayuda y los mensajes: {list}',
      },
    },
    fix: {
      description: 'añadir lo que falta como comentarios por llenar, y dejar como está todo lo demás',
      arguments: { file: 'una propuesta, o - para la entrada estándar' },
      options: {
        '--dry-run': 'mostrar lo que cambiaría, y no escribir nada',
        '--only': 'solo para estos requisitos, como AC-05',
        '--safe': 'corregir también claves y valores mal escritos cuyo sentido es evidente',
        '--theme': 'juzgar también estas áreas, como child-protection, declaradas o no',
      },
    },
    verify: {
      description: 'juzgar de nuevo, y decir si un informe es lo que se obtiene',
      arguments: {
        report: 'un informe JSON',
        proposals: 'las propuestas de las que trata',
      },
      options: { '--locale': 'idioma de la ayuda y los mensajes: {list}' },
    },
    checklist: {
      description: 'listar los requisitos, imprimirlos para leerlos y marcarlos a mano, o probar los suyos',
      options: {
        '--section': 'solo estas secciones, como accountability',
        '--theme': 'solo estas áreas, como child-protection',
        '--id': 'solo estos requisitos, como AC-02',
        '--short': 'una página: los siete principios, una pregunta cada uno',
        '--coverage': 'qué cláusula de la misión llevan qué requisitos',
        '--locale': 'idioma de los requisitos: {list}',
      },
    },
    'checklist test': {
      description: 'hacer pasar los ejemplos de sus propias listas de verificación',
      arguments: { files: 'listas de verificación suyas' },
    },
    'checklist new': {
      description: 'empezar una lista de verificación propia, con un ejemplo que pasa',
      arguments: { file: 'un archivo que todavía no existe, como our-rules.yaml' },
    },
    demo: {
      description: 'un borrador débil mejorado paso a paso, y los veredictos que cada paso cambia',
      arguments: { story: 'mainstreaming, o child-protection-and-trafficking' },
      options: {
        '--story': 'lo mismo como opción',
        '--step': 'mostrar solo este paso; 0 es el borrador del comienzo',
        '--no-interactive': 'mostrar todos los pasos uno tras otro',
        '--locale': 'idioma de la lección: {list}',
      },
    },
    quiz: {
      description: 'juzgar pasajes uno mismo, y ver qué dice la herramienta de ellos y por qué',
      arguments: {
        files: 'propuestas sobre las que preguntar también; sus pasajes se enmascaran como en los informes',
      },
      options: {
        '--seed': 'un número: el mismo da el mismo cuestionario',
        '--count': 'cuántas preguntas',
        '--section': 'solo estas secciones, como accountability',
        '--theme': 'solo estas áreas, como child-protection',
        '--id': 'solo estos requisitos, como AC-02',
        '--print': 'una versión en papel en Markdown, con las respuestas al final',
        '--output': 'escribir la versión en papel en un archivo',
        '--locale': 'idioma de la lección: {list}',
      },
    },
    import: {
      description: 'hacer una propuesta de un documento de Word; lo que no encuentra lugar se conserva',
      arguments: { file: 'un archivo de Word (.docx), o - para la entrada estándar' },
      options: {
        '--output': 'escribir la propuesta en un archivo',
        '--force': 'escribir sobre un archivo que ya existe',
        '--locale': 'idioma del resumen: {list}',
      },
    },
    schema: {
      description: 'mostrar un esquema JSON, para editores y programas',
      arguments: { format: 'proposal, report, checklist, config, decisions' },
      options: {
        '--keys': 'cada clave de una propuesta y para qué sirve, para personas',
        '--output': 'escribir en un archivo',
        '--locale': 'idioma de lo que dice, y de los mensajes: {list}',
      },
    },
    completion: {
      description: 'mostrar un guion con el que el intérprete completa órdenes, opciones y valores',
      arguments: { shell: 'bash, zsh, fish' },
    },
  },
};
