import type { ComparisonWords } from '../en/comparison.js';

/** Words of comparisons in Spanish. */
export const comparison: ComparisonWords = {
  title: 'Lo que cambió con la revisión',
  before: 'Antes',
  after: 'Después',
  open: (n) => `${n} ${n === 1 ? 'requisito pendiente' : 'requisitos pendientes'}`,
  movements: {
    lost: 'Perdidos',
    gained: 'Ganados',
    changed: 'Cambiados, ni para bien ni para mal',
    added: 'Solo en la versión nueva',
    removed: 'Solo en la versión anterior',
    same: 'Sin cambios',
  },
  filled: 'ahora está',
  missing: 'ahora falta',
  unchanged: (n) => (n === 1 ? '1 requisito sin cambios' : `${n} requisitos sin cambios`),
  nothing: 'No cambió ningún veredicto.',
};
