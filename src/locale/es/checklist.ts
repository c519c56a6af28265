import type { ChecklistWords } from '../en/checklist.js';

export const es: ChecklistWords = {
  boxes: ['cumple', 'cumple en parte', 'no cumple', 'no se aplica'],
  notes: 'Notas',
  skip: 'Ir a la lista',
  sections: 'Principios y áreas',
  short: {
    title: 'Siete principios, una pregunta cada uno',
    intro:
      'Para una primera conversación sobre un borrador. La lista entera pregunta más: protection-check checklist --locale es.',
    questions: {
      'safety-and-dignity':
        '¿Qué hace seguro y digno venir, recibir la ayuda y volver a casa, y quién se encarga?',
      'do-no-harm':
        '¿A quién podría poner en peligro o enfrentar este proyecto, y qué se hace para que no ocurra?',
      'meaningful-access': '¿Quién no podría venir, entender o pagar, y qué se cambia para que pueda?',
      'non-discrimination':
        '¿A quién se deja fuera o se elige mal con facilidad, y cómo puede la gente ver, comprobar e impugnar la elección?',
      accountability:
        '¿Cómo sabe la gente qué puede esperar, y cómo se queja sin peligro, también de nuestro personal, y recibe respuesta?',
      participation:
        '¿Qué decidieron o cambiaron las personas afectadas, entre ellas las mujeres, las niñas y a quienes casi no se escucha?',
      empowerment: '¿Qué fuerzas y grupos propios tiene ya la gente, y qué hará mejor por sí misma después?',
    },
  },
  test: {
    ok: 'bien',
    failed: 'FALLA',
    example: (n) => `ejemplo ${n}`,
    unreadable: 'no se puede leer',
    format: 'no sigue el formato de las propuestas',
    error: 'no se pudo juzgar',
    verdict: (wanted, found) => `se esperaba ${wanted}, se encontró ${found}`,
    nothing: 'nada',
    quote: (wanted, found) => `se esperaban las palabras “${wanted}”, se encontró ${found}`,
    missing: (wanted, found) => `se esperaba que faltara: ${wanted}; falta: ${found}`,
    sum: (all, failed) =>
      `${all} ${all === 1 ? 'ejemplo' : 'ejemplos'}: ${all - failed} bien, ${failed} con fallas`,
  },
};
