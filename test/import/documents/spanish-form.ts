import { p, r, rawDocument, table } from '../raw.js';

/** A donor's form in Spanish with a table of contents, instructions in grey and in italics, and boxes of one cell. */
export function spanishForm(): Uint8Array {
  const grey = (text: string) => p(text, { colour: '7F7F7F' });
  const body = [
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Índice que sobra')}</w:sdtContent></w:sdt>`,
    p('1. Resumen 3', { style: 'TM1' }),
    p('Ficha del proyecto', { style: 'Titre1' }),
    p('Título del proyecto: Caminos seguros en Tumaco'),
    p('Entidad ejecutora: Corporación Manglar'),
    p('Período de ejecución: del 15 de enero de 2027 al 30 de noviembre de 2028'),
    p('País: Colombia'),
    p('Sectores: agua, protección'),
    p('Presupuesto total: 1.250.000,00 EUR'),
    p('1. Resumen ejecutivo', { style: 'Titre1' }),
    grey('Máximo 300 palabras. Escriba con letra clara.'),
    p('En dos años, mil familias cruzan los esteros con luz y con chalecos.'),
    p('2. Diagnóstico', { style: 'Titre1' }),
    p('Describa la situación de la población.', { italic: true }),
    p('Los grupos armados cobran por pasar. Las mujeres que venden pescado vuelven de noche.'),
    p('2.1. Riesgos de protección', { style: 'Titre2' }),
    table([
      [
        `${p('Indique los riesgos principales:', { italic: true })}${p('Reclutamiento de adolescentes en los muelles.')}`,
      ],
    ]),
    p('3. Enfoque de género', { style: 'Titre1' }),
    p('Cuide su redacción.', { style: 'Instrucciones' }),
    p('Las lancheras deciden los horarios; se paga el cuidado de sus hijos.'),
    p('4. Objetivos y resultados', { style: 'Titre1' }),
    p('Objetivo general: Que nadie pierda la vida en los esteros.'),
    p('Objetivo específico 1: Las familias cruzan con luz.'),
    p('Resultado 1.1: Doce muelles iluminados'),
    p('Actividad 1.1.1: Elegir los muelles con las lancheras'),
    p('Actividad 1.1.2: Instalar doce lámparas'),
    p('Indicador 1.1: Número de muelles con luz'),
    p('5. Rutas de atención', { style: 'Titre1' }),
    p('Indique las rutas.', { italic: true }),
    p('6. Sostenibilidad', { style: 'Titre1' }),
    p(`${r('La alcaldía paga la luz. ')}${r('Nota interna oculta', { hidden: true })}`),
    p('7. Otros', { style: 'Titre1' }),
    p('Se adjunta el mapa.'),
  ].join('');
  return rawDocument(body, { header: p('Convocatoria 2026 encabezado') });
}
