import type { FixWords } from '../en/fix.js';

/** Las palabras de fix en español. */
export const fixWords: FixWords = {
  stub: {
    missing: (parts) => `Falta: ${parts.join('; ')}.`,
    careful: (what) => `Cuidado: ${what}`,
    example: 'Palabras de ejemplo: ponga las suyas.',
    ways: {
      'add-to-text': 'Para añadir al texto de arriba, con sus propias palabras, por ejemplo:',
      'in-place': 'Escrito así, con sus propias palabras de arriba:',
      'into-flow': 'Entre los corchetes o llaves que se abren abajo:',
    },
  },
  added: (file, n, ids) => `${file}: ${n === 1 ? '1 esbozo añadido' : `${n} esbozos añadidos`}: ${ids}`,
  wouldAdd: (file, n, ids) =>
    `${file}: ${n === 1 ? 'se añadiría 1 esbozo' : `se añadirían ${n} esbozos`}: ${ids}`,
  next: 'busque TODO en el archivo; los esbozos son comentarios y no cuentan como respuestas',
  nothing: (file) => `${file}: nada que añadir`,
  waiting: (file, ids) => `${file}: ya tiene su esbozo: ${ids}`,
  notOpen: (id, verdict) => `${id}: nada que añadir, el veredicto es: ${verdict}`,
  notJudged: (id) => `${id}: nada que añadir, no se le pide a esta propuesta`,
  unplaced: (file, ids) => `${file}: no se encontró un lugar que deje el texto intacto: ${ids}`,
  document: (file, n) => `${file} (documento ${n})`,
  repaired: (file, line, column, what) => `${file}:${line}:${column}: ${what}`,
  repairs: {
    key: (to) => `clave renombrada a \`${to}\``,
    value: (key, to) => `valor de \`${key}\` escrito ${to}`,
    blanks: (n) =>
      n === 1 ? 'espacios quitados al final de 1 línea' : `espacios quitados al final de ${n} líneas`,
  },
  written: (file) => `escrito: ${file}`,
  errors: {
    json: (file) => `${file} está en JSON, que no tiene comentarios donde poner esbozos`,
    jsonHint: (file, yaml) =>
      `YAML acepta JSON tal cual: cópielo (cp ${file} ${yaml}) y ejecute: protection-check fix ${yaml}`,
    unreadable: (file) => `${file}: no se cambió nada, porque no se puede leer tal como está`,
    notAFile: (file) => `${file} no es un archivo que se pueda reemplazar`,
    changed: (file) => `otro programa modificó ${file} mientras tanto: no se escribió nada`,
    again: 'vuelva a ejecutar fix',
  },
};
