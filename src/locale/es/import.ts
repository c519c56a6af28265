import type { ImportTalk } from '../en/import.js';

/** Las palabras de `import` en español. */
export const importWords: ImportTalk = {
  file: {
    from: (heading) => `Viene de: ${heading}`,
    columns: (heads) => `Columnas: ${heads}`,
    form: (instruction) => `El formulario: ${instruction}`,
    beforeHeadings: 'Antes del primer título',
    withoutText: (headings) => `No hay nada escrito debajo de: ${headings.join(' / ')}`,
    top: [
      'Hecho a partir de un documento Word. Encima de cada parte está el título del que viene.',
      'Lo que no encontró lugar está al final, en `unplaced`: póngalo donde corresponda y revise si lo demás está bien.',
    ],
  },
  placed: 'Qué quedó dónde:',
  unplaced: (n) =>
    n === 1
      ? '1 parte sin lugar, guardada con su título'
      : `${n} partes sin lugar, guardadas con sus títulos`,
  nothingUnplaced: 'Todo encontró su lugar.',
  leftOut: 'Se dejó fuera:',
  kinds: {
    deletions: (n) => `${n} ${n === 1 ? 'eliminación' : 'eliminaciones'} con control de cambios`,
    comments: (n) => `${n} ${n === 1 ? 'comentario' : 'comentarios'}`,
    placeholders: (n) => `${n} ${n === 1 ? 'campo vacío' : 'campos vacíos'} del formulario`,
    contents: () => 'el índice',
    hidden: (n) => `${n} ${n === 1 ? 'pasaje oculto' : 'pasajes ocultos'}`,
    pictures: (n) => `${n} ${n === 1 ? 'imagen' : 'imágenes'}`,
  },
  written: (path) => `Escrito: ${path}`,
  next: (path) => `Léalo y después revíselo con: protection-check ${path}`,
  exists: (path) => `${path} ya existe: no se sobrescribe`,
  useForce: 'dé otro nombre, o --force para sobrescribirlo',
  folder: (path) => `${path} es una carpeta`,
  nameOne: 'indique un archivo de Word',
  faults: {
    pdf: [
      'este es un archivo PDF, y solo se importan archivos de Word',
      'ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo',
    ],
    'old-word': [
      'este es un archivo de una versión antigua de Word (.doc) o de Excel',
      'ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo',
    ],
    password: [
      'este documento está protegido con contraseña',
      'ábralo, quite la contraseña, guárdelo e impórtelo de nuevo',
    ],
    'open-document': [
      'este es un archivo OpenDocument (.odt)',
      'ábralo en LibreOffice, guárdelo como .docx e importe ese archivo',
    ],
    excel: [
      'este es un archivo de Excel, y solo se importan archivos de Word',
      'copie sus tablas en un archivo de Word',
    ],
    powerpoint: [
      'este es un archivo de PowerPoint, y solo se importan archivos de Word',
      'copie su texto en un archivo de Word',
    ],
    pages: ['este es un archivo de Pages', 'expórtelo de Pages a Word e importe ese archivo'],
    'rich-text': [
      'este es un archivo RTF',
      'ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo',
    ],
    'web-page': [
      'esta es una página web o XML, no un archivo de Word',
      'ábrala en Word o LibreOffice, guárdela como .docx e importe ese archivo',
    ],
    zip: [
      'este es un archivo ZIP sin documento de Word',
      'descomprímalo e importe el archivo .docx que contiene',
    ],
    other: [
      'este no es un archivo de Word',
      'importe un archivo .docx; una propuesta en YAML se revisa tal como está',
    ],
    empty: ['el archivo está vacío', 'vea si se guardó o copió hasta el final'],
    broken: [
      'este archivo de Word está dañado',
      'ábralo en Word o LibreOffice, que tal vez lo repare, guárdelo de nuevo como .docx e importe ese archivo',
    ],
    'too-large': [
      'descomprimido, este archivo supera lo que cabe en un documento',
      'quite lo que no es parte de la propuesta e impórtelo de nuevo',
    ],
    'too-deep': [
      'este archivo anida sus partes más hondo que ningún documento',
      'copie su texto en un archivo de Word nuevo e importe ese archivo',
    ],
    'declares-entities': [
      'este archivo remite a textos que están en otro lugar, cosa que Word nunca hace',
      'no se fíe de él; pregunte de dónde viene',
    ],
    'no-text': [
      'este documento no contiene texto que se pueda leer',
      'si es un documento escaneado, haga reconocer antes su texto; si remite a otros documentos, cópielos en él',
    ],
  },
};
