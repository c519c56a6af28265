import type { ExplainWords } from '../en/explain.js';

/** How a verdict on a file came about, in Spanish. */
export const explain: ExplainWords = {
  states: {
    present: 'encontrado',
    half: 'encontrado en parte',
    planned: 'solo previsto',
    hedged: 'encontrado, pero solo como un tal vez',
    negated: 'negado',
    hollow: 'nombrado, sin nada que se pueda comprobar',
    absent: 'no encontrado',
  },
  passages: 'Pasajes leídos',
  nothingWritten: 'Donde va la respuesta no hay nada escrito.',
  otherPassages: (n) =>
    n === 1
      ? 'Después, el otro pasaje del archivo, por si tiene palabras claras en cualquier lugar.'
      : `Después, los otros ${n} pasajes del archivo, por si tienen palabras claras en cualquier lugar.`,
  found: 'Lo que se encontró',
  verdict: 'Veredicto para este archivo',
  wrong: 'Si no está de acuerdo',
  byPhrase: (phrase) => `, por la expresión “${phrase}”`,
  doesNotAnswer: '¿La cita no responde a la pregunta?',
  saysOtherwise: 'Otro pasaje dice lo contrario',
  sayOneThing:
    '¿Los dos pasajes no se contradicen? Redacte el segundo de modo que no se pueda leer como respuesta a esta pregunta. Si se contradicen, corrija uno de los dos.',
  doesApply:
    '¿Sí se aplica aquí? Entonces, aquello de lo que depende (vea “Se aplica cuando”) no queda claro en el archivo: escríbalo.',
  judgeIt: '¿Debería juzgarse aquí? Quite la razón que está en `does_not_apply`, y se juzgará.',
  notSeen: (home) =>
    `¿La respuesta está en el archivo y no se vio? Dígala con un dato que se pueda comprobar (quién, dónde, cuándo, cuántas personas)${home === undefined ? '' : ` en ${home}`}.`,
  report: (id) =>
    `Avise a quienes cuidan la lista de verificación, con ${id}, el veredicto que usted daría y el pasaje, sin nombres de personas. CONTRIBUTING.md explica cómo se agregan expresiones.`,
};
