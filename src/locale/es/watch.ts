import type { WatchWords } from '../en/watch.js';

/** Las palabras de check --watch en español. */
export const watchWords: WatchWords = {
  watching: (files) => `vigilando ${files}; se juzga de nuevo cada vez que se guarda, Ctrl-C termina`,
  better: 'mejor',
  worse: 'peor',
  changed: 'cambiado',
  asked: 'se pide ahora',
  notAsked: 'ya no se pide',
  same: 'no cambió ningún veredicto',
  faults: (n) => (n === 1 ? '1 error de formato' : `${n} errores de formato`),
  met: 'cumplidos',
  open: 'abiertos',
  next: 'a continuación',
  started: 'se puede leer',
  broken: 'no se puede leer tal como se guardó; queda lo último que se juzgó:',
  never: 'no se puede leer tal como se guardó:',
  gone: 'ya no está; esperando a que vuelva',
  errors: {
    formats: '--watch muestra en la pantalla lo que cambia, y no escribe otro formato ni archivo',
    formatsHint: 'quite -f y -o, o --watch',
    standardInput: '--watch necesita archivos: la entrada estándar se lee una sola vez',
    nothing: 'no hay ningún archivo que vigilar',
  },
};
