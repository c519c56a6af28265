// The tool's own words of reports in Spanish.
import type { Level, Severity } from '../../assess/verdict.js';
import type { Words } from '../en/words.js';
import { count, series } from '../phrases.js';

/** "y" becomes "e" before the sound of an i. */
const and = (items: readonly string[]): string =>
  series(items, /^h?i(?![aeou])/i.test(items.at(-1) ?? '') ? 'e' : 'y');

const levels = {
  'ready-for-review': 'Lista para revisión',
  revise: 'Por corregir',
  'not-ready': 'No está lista',
  'not-judged': 'Sin juzgar',
} satisfies Record<Level, string>;

const levelsOfMany = {
  'ready-for-review': 'listas para revisión',
  revise: 'por corregir',
  'not-ready': 'no están listas',
  'not-judged': 'sin juzgar',
} satisfies Record<Level, string>;

const severities = { critical: 'crítico', major: 'mayor', minor: 'menor' } satisfies Record<Severity, string>;

const plural = (severity: string): string => `${severity}${/r$/i.test(severity) ? 'es' : 's'}`;

/** "1 mayor", "2 mayores". */
const countedAs = (n: number, severity: string): string => count(n, severity, plural(severity));

const strengths = {
  who: 'responsable',
  when: 'plazo',
  money: 'línea presupuestaria',
  measured: 'indicador',
};

function strength(facts: Readonly<Record<keyof typeof strengths, boolean>>): string {
  const keys = ['who', 'when', 'money', 'measured'] as const;
  const there = keys.filter((key) => facts[key]).map((key) => strengths[key]);
  const absent = keys.filter((key) => !facts[key]).map((key) => strengths[key]);
  if (there.length === 0) return `sin ${series(absent, 'ni')}`;
  return absent.length === 0 ? `con ${and(there)}` : `con ${and(there)}; sin ${series(absent, 'ni')}`;
}

export const es: Words = {
  verdicts: {
    met: 'cumple',
    'partly-met': 'cumple en parte',
    'not-met': 'no cumple',
    'needs-review': 'por juzgar',
    'not-applicable': 'no se aplica',
    'set-aside': 'apartado',
    error: 'no se pudo calcular',
  },
  severities,
  levels,
  reviewReasons: {
    'not-recognised': 'hay una respuesta, en palabras que la herramienta no reconoce',
    hedged: 'la única respuesta es un tal vez',
    contradicted: 'dos pasajes responden distinto',
    'other-language': 'escrito en un idioma que la herramienta no lee',
    unreadable: 'aquí hay un valor que no se pudo leer',
  },
  bases: {
    declared: 'claro, por lo que está escrito o falta',
    read: 'según la lectura que la herramienta hace del texto',
  },
  observationKinds: {
    'undeclared-area': 'área no declarada',
    'harmful-wording': 'palabras que pueden dañar',
    contradiction: 'contradicción',
    hollow: 'nada que se pueda verificar',
    'copied-text': 'texto copiado',
    'personal-data': 'datos personales',
    'set-aside': 'apartado',
    decision: 'decisión',
    other: 'nota',
  },
  sections: {
    analysis: 'Análisis',
    'safety-and-dignity': 'Seguridad y dignidad',
    'do-no-harm': 'Acción sin daño',
    'meaningful-access': 'Acceso efectivo',
    'non-discrimination': 'No discriminación',
    accountability: 'Rendición de cuentas',
    participation: 'Participación',
    empowerment: 'Empoderamiento',
    'rights-and-society': 'Derechos, Estado y sociedad',
    'capacity-and-learning': 'Capacidad y aprendizaje',
    'counter-trafficking': 'Lucha contra la trata',
    'child-protection': 'Protección de la niñez',
    'gender-based-violence': 'Violencia basada en género',
    'return-and-reintegration': 'Retorno y reintegración',
    'community-engagement': 'Participación comunitaria',
  },

  headings: {
    faults: (n) => `Corrija primero: ${count(n, 'falla de formato', 'fallas de formato')}`,
    unreadable: 'Por qué no se pudo leer',
    failed: (n) => count(n, 'control no se pudo calcular', 'controles no se pudieron calcular'),
    next: (n) => (n === 1 ? 'Corrija esto ahora' : `Corrija estos ${n} puntos ahora`),
    principles: 'Cómo están los principios',
    weakest: 'Los principios, del más débil al más fuerte',
    byRequirement: 'Cuántas cumplen cada requisito',
    questions: (n) => `Para que juzgue una persona: ${n}`,
    reviewerQuestions: 'Preguntas para quien revisa',
    observations: (n) => `También se vio: ${count(n, 'observación', 'observaciones')}`,
    promises: (n) => `La promesa, paso a paso: ${count(n, 'medida', 'medidas')}`,
    notJudged: 'Lo que no se juzgó',
    todo: (n, follow) =>
      follow === 0
        ? `Por hacer: ${n}`
        : `Por hacer: ${n}, y ${follow} más que ${follow === 1 ? 'depende' : 'dependen'} de ello`,
    findings: 'Qué falta y cómo corregirlo',
    met: 'Qué se cumple y dónde está',
    setAside: 'Lo que se apartó',
    decisions: (n) => `Lo que decidieron las personas: ${count(n, 'decisión', 'decisiones')}`,
    notApplicable: 'Qué no se aplica y por qué',
    about: 'Sobre este informe',
  },

  labels: {
    file: 'Archivo',
    document: (n) => `documento ${n}`,
    language: 'Idioma de la propuesta',
    level: 'Nivel',
    reasons: 'Por qué este nivel',
    principle: 'Principio o área',
    met: 'Cumplidos',
    applicable: 'Aplicables',
    forAPerson: 'Para una persona',
    open: (severity) => `Pendientes, ${plural(severity)}`,
    requirement: 'Requisito',
    condition: 'Motivo',
    decidedAt: 'Dónde se lee',
    all: 'Total',
    promised: 'Prometido',
    answers: 'Responde a',
    activity: 'Actividad',
    owner: 'Responsable',
    money: 'Presupuesto',
    indicator: 'Indicador',
    toInsert: 'Para insertar',
    requirementsMet: 'Requisitos cumplidos',
    openRequirements: 'Pendientes',
    faults: 'Fallas de formato',
    why: 'Por qué importa',
    missing: 'Hallazgo',
    stillMissing: 'aún falta',
    found: 'Encontrado',
    read: 'Leído',
    question: 'Pregunta',
    fix: 'Corrección',
    careful: 'Cuidado',
    sources: 'Fuentes',
    ourReading: 'Lectura nuestra, que no está en ninguna fuente',
    appliesBecause: 'Se pide por',
    tool: 'Herramienta',
    checklist: 'Lista de verificación',
    sha256: 'SHA-256',
    inputSha256: 'SHA-256 de la entrada',
    options: 'Opciones que deciden',
    decided: 'Decidido el',
    byWhom: 'Por',
    reason: 'Razón',
    remainingRisk: 'Riesgo que queda',
    instead: 'Lo que se hace en su lugar',
    approvedBy: 'Aprobado por',
    validThrough: 'Válido hasta el',
    note: 'Nota',
    machineVerdict: 'Según la herramienta',
    notJudgedHere: 'No se juzga aquí',
  },

  decisionKinds: { waived: 'dispensa', answered: 'respuesta de una persona' },
  answeredAs: (verdict, name, role) => `${verdict}, según ${name} (${role})`,
  answeredMet: (n) => `una persona da por ${n === 1 ? 'cumplido' : 'cumplidos'} ${n} más`,

  owned: 'nombrado',
  gaps: {
    activity: 'sin actividad',
    owner: 'sin responsable',
    money: 'sin línea presupuestaria',
    indicator: 'sin indicador',
  },

  colon: ': ',
  semicolon: '; ',
  withheld: '[oculto]',
  quoted: (text) => `«${text}»`,
  counted: (n, severity) => countedAs(n, severities[severity]),

  bar: { met: 'cumplidos', review: 'para una persona', rest: 'pendientes o apartados' },

  proposals: (n) => count(n, 'propuesta', 'propuestas'),
  inputOf: (file) => `Entrada ${file}`,
  checkOf: (name) => `Revisión de protección: ${name}`,
  point: (line, column) => `línea ${line}:${column}`,
  toAdd: 'por agregar',
  line: (line) => `línea ${line}`,
  place: (line, column) => `línea ${line}, columna ${column}`,
  alsoLines: (lines, more) =>
    `también ${lines.length === 1 ? 'línea' : 'líneas'} ${lines.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
  fraction: (met, applicable, forAPerson) =>
    `${met} de ${count(applicable, 'aplicable', 'aplicables')}${forAPerson > 0 ? `, ${forAPerson} para una persona` : ''}`,
  nothingApplies: 'aquí no se aplica nada',
  openBySeverity: (counts) => `pendientes: ${and(counts.map(([n, severity]) => countedAs(n, severity)))}`,
  open: (n) => count(n, 'requisito pendiente', 'requisitos pendientes'),
  follow: (n) => (n === 1 ? 'otro depende de ello' : `otros ${n} dependen de ello`),
  thenFollow: (ids) =>
    ids.length === 1
      ? `Luego otro depende de ello: ${and(ids)}`
      : `Luego otros ${ids.length} dependen de ello: ${and(ids)}`,
  followsFrom: (id) => `depende de ${id}`,
  andMore: (n) => `y ${n} más`,
  showAll: '--verbose muestra todo',
  nothingOpen: 'No queda nada pendiente.',
  belongs: 'va en',
  otherPlace: 'y',
  strength,
  setAsideBy: {
    writer: 'quien escribe dice que no se aplica; la razón está en la propuesta',
    decision: 'apartado por una decisión',
  },
  setAsideQuestion: 'Quien escribe dice que esto no se aplica: ¿basta la razón?',
  countsAs: (verdict) => `apartado, pero aún cuenta como «${verdict}»`,
  stillCounts: (verdict) =>
    `El nivel y el código de salida lo siguen contando como «${verdict}», hasta que otra persona lo confirme con una decisión.`,

  notJudgedCounts: {
    context: (n) => `${count(n, 'requisito que pide', 'requisitos que piden')} conocer el lugar`,
    unread: (n) => count(n, 'pasaje que ningún requisito leyó', 'pasajes que ningún requisito leyó'),
    otherLanguage: (n) => `${count(n, 'parte', 'partes')} en otro idioma`,
    notOffered: (n) => count(n, 'servicio dado por no ofrecido', 'servicios dados por no ofrecidos'),
    failedChecks: (n) => count(n, 'control fallido', 'controles fallidos'),
  },
  notJudgedLists: {
    context: 'Pide conocer el lugar y a su gente, o solo responde a lo que la propia propuesta plantea',
    unread: 'Pasajes que ningún requisito leyó',
    otherLanguage: 'En un idioma que la herramienta no lee',
    notOffered: 'Dado por no ofrecido, porque nada dice lo contrario',
    failedChecks: 'Controles fallidos',
    notCounted: 'Fuera del nivel y del código de salida',
  },
  notCounted: (n, because) => `${count(n, 'crítico no contado', 'críticos no contados')} (${because})`,
  nothingLeftOut: 'nada que la herramienta sepa',
  wholeProposal: 'toda la propuesta',

  totals: (proposals, levelCounts) =>
    `${count(proposals, 'propuesta', 'propuestas')}: ${and(levelCounts.map(([n, level]) => `${n} ${n === 1 ? levels[level].toLowerCase() : levelsOfMany[level]}`))}.`,
  totalsOpen: (open, critical, forAPerson) =>
    `${count(open, 'requisito pendiente', 'requisitos pendientes')}, ${count(critical, 'de ellos crítico', 'de ellos críticos')}; ${forAPerson} para que juzgue una persona.`,

  machine: {
    formatFault: (code) => `La propuesta no respeta el formato: ${code}`,
    formatFaultMeans: 'Una parte de la propuesta no se pudo leer como se quería, y no se juzgó.',
    formatFaultFix:
      'Corríjala como dice el mensaje y vuelva a revisar: lo que está allí se juzgará entonces.',
    observationMeans: 'Visto aparte de los requisitos. No cambia el nivel ni el código de salida.',
    observationFix: 'Lea el pasaje y cámbielo donde el mensaje tenga razón.',
    startFolder: 'La carpeta donde se inició la revisión',
    failedCheck: (id) => `${id} no se pudo calcular`,
    openAnd: (verdict, missing) => `${verdict}: ${missing}`,
    quoted: (place, quote) => `Escrito en ${place}: «${quote}»`,
    notShown: (n) =>
      `${count(n, 'mensaje', 'mensajes')} más de los que se muestran aquí: el informe completo los tiene todos.`,
    level: (file, level, reasons) => `${file}: ${level} (${reasons}).`,
  },

  page: {
    kind: 'Revisión de protección',
    skip: 'Ir al informe',
    contents: 'En esta página',
    overview: 'Las propuestas de un vistazo',
    filters: 'Qué requisitos mostrar',
    verdict: 'Veredicto',
    severity: 'Gravedad',
    showAll: 'Mostrar todo',
    noneShown: 'Ningún requisito tiene a la vez un veredicto y una gravedad marcados.',
    chart: 'De un vistazo',
    rest: 'Depende de otro, o apartado',
    grounds: 'Por qué importa y de dónde viene',
    paste: 'Para pegar y decir con sus propias palabras',
    countsWith: (severity) => `cuenta como ${severity}, porque una parte está`,
    answer: 'Respuesta:',
    table: (n) => (n === 1 ? 'Mostrar el requisito' : `Mostrar los ${n} requisitos`),
  },

  sheet: {
    title: 'Lista de verificación de protección',
    made: (versions) => `Lista de verificación ${versions.join('; ')}.`,
    version: (id, version) => `${id}, versión ${version}`,
    checklist: (id, version) => `lista de verificación ${id} ${version}`,
    applies: 'Se aplica cuando',
    judged: 'Cómo se juzga',
    lookedFor: 'Qué se busca',
    examples: {
      met: 'Una respuesta que lo cumple',
      'partly-met': 'Una respuesta que lo cumple en parte',
      'not-met': 'Una respuesta que no lo cumple',
      'needs-review': 'Una respuesta que debe juzgar una persona',
      'not-applicable': 'Un proyecto al que no se aplica',
    },
    builds: (root) => `Se apoya en ${root}: mientras ese tampoco se cumpla, empiece por ese.`,
    said: 'Se cumple cuando está en la propuesta con un hecho que se puede verificar.',
    parts: (need, all, atLeast) =>
      `Se cumple cuando ${need === all ? `${count(need, 'la parte está', 'partes están')}` : `${need} de ${all} partes están`}, cada una con un hecho que se puede verificar; se cumple en parte desde ${count(atLeast, 'parte', 'partes')}.`,
    listed: (list) =>
      `Se pregunta por cada elemento de ${list}. Se cumple cuando cada uno tiene todo lo que se busca; en parte cuando algunos tienen algo.`,
    carried:
      'Se cumple cuando está escrita una medida concreta y el proyecto también la sostiene: una actividad, una línea presupuestaria, un indicador, un cargo o un socio. En parte cuando está en un solo lugar.',
    all: '; y ',
    any: '; o ',
    none: (conditions) => `salvo que ${conditions.join(', o que ')}`,
    offers: (offer) => `el proyecto ofrece ${offer}`,
    declares: (area) => `se declara el área ${area}`,
    above: (field, above) => `${field} está por encima de ${above}`,
    given: (field) => `se da ${field}`,
    is: (field, values) => `${field} es ${values.join(' o ')}`,
    where: (fields) => `dónde: ${fields.join(', ')}; palabras bastante claras cuentan también en otra parte`,
    givenAs: (value) => `dado como: ${value}`,
    phraseSigns:
      'En las expresiones: … algunas palabras en medio, [x] una palabra de ese tipo, + en la misma oración, a/b una de estas.',
    morePhrases: (n) => `y ${n} más (--verbose muestra todo)`,
    number: 'número',
  },

  /** The orders in which readers ask for the same verdicts. */
  lenses: {
    'protection-mainstreaming': {
      title: 'Según los cuatro elementos de la transversalización de la protección',
      column: 'Elemento',
      groups: {
        'element-1': {
          name: 'Seguridad y dignidad primero, y acción sin daño',
          notJudged: 'si las personas están seguras de hecho',
        },
        'element-2': { name: 'Acceso efectivo', notJudged: 'si llegan quienes más lo necesitan' },
        'element-3': { name: 'Rendición de cuentas', notJudged: 'si los canales se usan y dan confianza' },
        'element-4': {
          name: 'Participación y empoderamiento',
          notJudged: 'si las personas deciden de hecho',
        },
      },
    },
    chs: {
      title: 'Según los nueve compromisos de la Norma Humanitaria Esencial',
      column: 'Compromiso',
      groups: {
        'commitment-1': { name: '1 Las personas ejercen sus derechos y participan', notJudged: '' },
        'commitment-2': {
          name: '2 La ayuda llega a tiempo y sirve',
          notJudged: 'si la ayuda basta y llega a tiempo',
        },
        'commitment-3': {
          name: '3 Las personas están mejor preparadas y son más resilientes',
          notJudged: 'la preparación de actores locales para la próxima crisis',
        },
        'commitment-4': {
          name: '4 Ningún daño a las personas ni al ambiente',
          notJudged: 'la evaluación ambiental de toda la operación',
        },
        'commitment-5': { name: '5 Las personas pueden quejarse sin peligro', notJudged: '' },
        'commitment-6': {
          name: '6 La ayuda se coordina',
          notJudged: 'el intercambio de planes y datos entre organizaciones',
        },
        'commitment-7': { name: '7 La ayuda se adapta con lo que se oye y se aprende', notJudged: '' },
        'commitment-8': {
          name: '8 Personal y voluntariado respetuosos, capaces y bien dirigidos',
          notJudged: 'salario, carga y bienestar del personal',
        },
        'commitment-9': {
          name: '9 Los recursos se manejan con ética',
          notJudged: 'compras, cuentas y auditoría',
        },
      },
    },
  },

  independent:
    'Este es un trabajo independiente, basado en estándares públicos. No es un producto de la OIM ni de quienes publican estos estándares, y un buen resultado no significa que lo aprueben.',
  notAJudgement:
    'La herramienta lee lo que está escrito. Si es verdad, y si basta para este lugar y esta gente, lo tienen que decir personas.',
};
