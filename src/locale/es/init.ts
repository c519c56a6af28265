import type { InitWords } from '../en/init.js';

export const es: InitWords = {
  template: {
    title: 'Por definir',
    intro: [
      'Una propuesta para llenar. Las líneas que empiezan con # son para usted y no se leen.',
      'Escriba las respuestas cortas detrás de los dos puntos. Escriba las largas en la línea siguiente, bajo una clave que termina en |, con dos espacios más que la clave. Deje vacío lo que aún no sabe. Para cada elemento más de una lista, copie las líneas de un guion al siguiente.',
      'Lo que está vacío cuenta como sin respuesta. No escriba nombres ni direcciones de personas en riesgo.',
      'Qué hay que hacer:  protection-check check ARCHIVO',
      'Para qué sirve una clave:  protection-check explain accountability.channels --locale es',
      'Ayuda en un editor, con el esquema junto a este archivo:  protection-check schema proposal --locale es -o proposal.schema.json',
    ],
    chapters: {
      context: 'El proyecto',
      analysis: 'Análisis',
      people: 'Personas',
      results: 'Resultados',
      risks: 'Riesgos',
      'cross-cutting': 'Transversal: cómo el diseño protege a las personas',
      partners: 'Socios, equipo y coordinación',
      follow: 'Seguimiento, y lo que queda',
      budget: 'Presupuesto',
      areas: 'Áreas de protección',
    },
    good: (line) => `Una buena respuesta: ${line}`,
    oneOf: (values) => `Uno de: ${values}.`,
    anyOf: (values) => `Uno o varios, escritos [a, b]: ${values}.`,
    list: 'Una lista: [una, otra].',
    yesNo: '(sí o no)',
    sameKeys: (field) => `Las mismas claves que en ${field}.`,
  },

  asks: {
    intro:
      'Una propuesta nueva. Las flechas mueven, la barra espaciadora elige, Intro sigue, Ctrl-C para sin escribir nada.',
    language: '¿En qué idioma va a escribir?',
    kind: '¿Qué hace el proyecto?',
    themes: '¿En qué áreas de protección trabaja? También vale ninguna.',
    sectors: '¿En qué sectores da ayuda?',
    mobility: '¿Cómo se mueven las personas, y dónde las encuentra el proyecto?',
    groups: '¿A quién llega?',
    stopped: 'Parado: no se escribió nada.',
  },

  written: (path) => `escrito: ${path}`,
  next: (path) => [
    `llénela, y vea qué hay que hacer: protection-check check ${path}`,
    'por qué se pide algo: protection-check explain AC-02 --locale es; para qué sirve una clave: protection-check explain people.groups --locale es',
  ],

  key: {
    values: 'Qué puede ir ahí',
    good: 'Una buena respuesta',
    asks: 'Requisitos que buscan una respuesta aquí',
    reads: 'Requisitos que buscan una respuesta en la parte que la contiene',
    example: (id) => `Un ejemplo, tomado de ${id}`,
    kinds: {
      text: 'un texto de cualquier largo',
      name: 'un nombre o pocas palabras',
      id: 'un nombre corto que usted elige',
      reference: (kinds) => `identificadores que están en otra parte de la propuesta (${kinds})`,
      date: 'un día, un mes o un año: 2027-01-31, 2027-01, 2027',
      count: 'un número entero',
      amount: 'un número',
      figure: 'un número, o palabras como 60 %',
      yesNo: 'sí o no',
      code: {
        country: 'tres letras, como NER',
        currency: 'tres letras, como XOF',
        language: 'dos letras, como fr',
      },
      list: 'una lista; en cada elemento',
      mapping: (keys) => `las claves ${keys}`,
      plain: 'o un texto simple en su lugar',
      anything: 'cualquier cosa',
    },
  },
};
