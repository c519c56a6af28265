import type { ComparisonWords } from '../en/comparison.js';

/** Words of comparisons in French. */
export const comparison: ComparisonWords = {
  title: 'Ce que la révision a changé',
  before: 'Avant',
  after: 'Après',
  open: (n) => `${n} ${n < 2 ? 'exigence' : 'exigences'} à régler`,
  movements: {
    lost: 'Perdues',
    gained: 'Gagnées',
    changed: 'Changées, ni en mieux ni en moins bien',
    added: 'Seulement dans la nouvelle version',
    removed: "Seulement dans l'ancienne version",
    same: 'Inchangées',
  },
  filled: 'désormais présent',
  missing: 'désormais absent',
  unchanged: (n) => (n < 2 ? `${n} exigence inchangée` : `${n} exigences inchangées`),
  nothing: "Aucun verdict n'a changé.",
};
