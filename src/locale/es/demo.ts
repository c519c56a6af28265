import type { DemoWords } from '../en/demo.js';

export const es: DemoWords = {
  start: 'El borrador al comienzo',
  step: (n, of, title) => `Paso ${n} de ${of}: ${title}`,
  change: 'Lo que cambia en el borrador',
  fromLine: (line) => `desde la línea ${line}`,
  verdicts: 'Los veredictos que cambian',
  because: 'Encontrado',
  still: 'Todavía falta',
  also: (ids) => `Suben con ellos: ${ids}`,
  stands: 'Cómo está el borrador',
  level: (level) => `Nivel: ${level}.`,
  levels: (before, after) =>
    before === after ? `Nivel: sigue en ${after.toLowerCase()}.` : `Nivel: ${before} → ${after}.`,
  met: (n, of) => `Se cumplen ${n} de los ${of} requisitos aplicables.`,
  rises: (before, after, of) => `Se cumplen: ${before} → ${after} de ${of}.`,
  end: 'Un borrador de una página nunca está terminado. Lo que sigue abierto, protection-check lo dice igual de su propio borrador.',
  keys: '→ o Intro: siguiente   ←: atrás   q: fin',
};
