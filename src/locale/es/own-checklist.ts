export const ownChecklist = `# Una lista propia. Añade requisitos a los de la herramienta y nunca quita ninguno.
# Nómbrela en protection-check.config.yaml (checklists: [mainstreaming, thematic, ./FILE]) y ejecute sus ejemplos después de cada
# cambio: protection-check checklist test FILE

# Un nombre propio, en minúsculas
checklist: our-rules
version: "1"
# El principio o área a que pertenecen sus requisitos
section: accountability

# De dónde vienen sus reglas; también se pueden nombrar las fuentes de la herramienta
sources:
  our-handbook: { title: Nuestro manual, body: Nuestra organización, year: "2026", read: whole, cite: capítulo 2 }

requirements:
  # De dos a cuatro mayúsculas, un guion y cifras, que nunca se usan otra vez para otra cosa
  - id: OUR-01
    title: Alguien escucha en una mesa de atención
    # critical, major o minor
    severity: minor
    why: Quien no encuentra la mesa no vuelve.
    sources: [{ key: our-handbook }]
    # Cuándo se aplica: always, o un hecho como delivery o people-are-met
    applies: always
    # Cómo se juzga: said (está escrito), parts (tantas de estas partes), listed (cada elemento de una lista), carried (también trabajo, dinero o gente).
    # Un concepto es un grupo de expresiones de la herramienta: protection-check explain AC-02 --verbose muestra algunas.
    judge:
      kind: said
      home: [accountability]
      find: [{ concept: channel-help-desk }]
    question: ¿Dónde y cuándo escucha alguien?
    fix: { say: Escriba dónde está la mesa y cuándo hay alguien en ella. }
    # Lo que lo cumple y lo que no, también lo que solo se parece: checklist test los ejecuta
    examples:
      - verdict: met
        quote: mesa de atención junto al pozo
        yaml: |
          project: { title: Agua, language: es }
          accountability: { text: "Una mesa de atención junto al pozo abre todos los martes." }
      - verdict: not-met
        yaml: |
          project: { title: Agua, language: es }
          accountability: { text: "Escuchamos a todo el mundo." }
`;
