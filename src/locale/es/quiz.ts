import type { QuizWords } from '../en/quiz.js';

export const es: QuizWords = {
  names: {
    met: ['cumple', 'sí'],
    'partly-met': ['cumple en parte', 'en parte', 'parte'],
    'not-met': ['no cumple', 'no'],
    'needs-review': ['debe decirlo una persona', 'una persona', 'persona'],
  },
  choices: {
    met: 'cumple',
    'partly-met': 'cumple en parte',
    'not-met': 'no cumple',
    'needs-review': 'debe decirlo una persona',
  },
  title: 'Cuestionario de protección',
  again: (seed) => `El mismo cuestionario: --seed ${seed}`,
  intro:
    'Lea cada pasaje y diga si cumple el requisito: cumple, cumple en parte, no cumple, o debe decirlo una persona que conoce el lugar. Diga por qué. Los pasajes son parte de una propuesta: solo cuenta lo que está escrito allí.',
  question: (n, of) => `Pregunta ${n} de ${of}`,
  fromExample: 'de los ejemplos de la lista',
  fromProposal: (file) => `de ${file}`,
  nothing: 'No hay nada escrito donde debería estar la respuesta.',
  ask: '¿Qué dice usted?',
  why: '¿Por qué?',
  you: 'Usted',
  noReason: 'sin dar razón',
  tool: 'La herramienta',
  found: 'encontrado',
  missing: 'falta',
  same: 'Usted y la herramienta dicen lo mismo.',
  different: 'Usted y la herramienta no coinciden.',
  rule: 'Cómo se juzga',
  mind: (id) =>
    `La herramienta lee palabras, y usted puede tener razón. protection-check explain ${id} muestra qué busca.`,
  tally: 'Recuento',
  row: (same, asked) => `${same} de ${asked} igual`,
  total: (same, asked) => `En total: ${same} de ${asked} igual.`,
  unanswered: (n) => `Sin contestar: ${n}.`,
  key: 'Clave',
  name: 'Nombre',
  date: 'Fecha',
};
