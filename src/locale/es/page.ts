import type { PageWords } from '../en/page.js';

/** Words of the page that judges a file in a browser, in Spanish. */
export const page: PageWords = {
  title: 'Revisar la protección en una propuesta de proyecto',
  lead: 'Elija una propuesta, en Word o en YAML, y lea qué corregir, dónde y por qué.',
  privacy: 'Su archivo no sale de este equipo. Esta página no envía nada y funciona sin internet.',
  choose: 'Propuestas',
  drop: 'O suelte los archivos en cualquier lugar de esta página.',
  pageLanguage: 'Idioma de esta página',
  reportLanguage: 'Idioma del informe',
  asProposal: 'el de la propuesta',
  reading: 'Leyendo…',
  ready: 'El informe está más abajo.',
  nothing: 'No se pudo elaborar ningún informe.',
  failed: 'Algo falló en esta página y el archivo no se evaluó. Avísenos, sin citar su contenido.',
  tooLarge: 'este archivo es demasiado grande',
  saveReport: 'Guardar el informe',
  saveDraft: 'Guardar en YAML:',
  draft:
    'Un archivo de Word se convirtió en una propuesta en YAML, cuyas líneas cita el informe. Guárdela, ponga en su sitio lo que quedó mal ubicado y revise en adelante ese archivo.',
  report: 'Informe',
  licences: 'Licencias de los paquetes de esta página',
};
