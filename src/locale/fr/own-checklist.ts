export const ownChecklist = `# Une liste à vous. Elle ajoute des exigences à celles de l'outil et n'en retire jamais.
# Nommez-la dans protection-check.config.yaml (checklists: [mainstreaming, thematic, ./FILE]) et lancez ses exemples après chaque
# changement : protection-check checklist test FILE

# Un nom à vous, en minuscules
checklist: our-rules
version: "1"
# Le principe ou le domaine dont relèvent ses exigences
section: accountability

# D'où viennent vos règles ; on peut aussi nommer les sources de l'outil
sources:
  our-handbook: { title: Notre manuel, body: Notre organisation, year: "2026", read: whole, cite: chapitre 2 }

requirements:
  # Deux à quatre majuscules, un tiret et des chiffres, jamais réutilisés pour autre chose
  - id: OUR-01
    title: Quelqu'un écoute à un guichet
    # critical, major ou minor
    severity: minor
    why: Qui ne trouve pas de guichet ne revient pas.
    sources: [{ key: our-handbook }]
    # Quand elle s'applique : always, ou un fait tel que delivery ou people-are-met
    applies: always
    # Comment elle est jugée : said (c'est écrit), parts (tant de ces parties), listed (chaque élément d'une liste), carried (aussi du travail, de l'argent ou des gens).
    # Un concept est un groupe d'expressions de l'outil : protection-check explain AC-02 --verbose en montre.
    judge:
      kind: said
      home: [accountability]
      find: [{ concept: channel-help-desk }]
    question: "Où et quand quelqu'un écoute-t-il ?"
    fix: { say: Écrivez où est le guichet et quand quelqu'un s'y tient. }
    # Ce qui la satisfait et ce qui ne la satisfait pas, les faux-semblants aussi : checklist test les lance
    examples:
      - verdict: met
        quote: guichet d'écoute au puits
        yaml: |
          project: { title: Eau, language: fr }
          accountability: { text: "Un guichet d'écoute au puits est ouvert tous les mardis." }
      - verdict: not-met
        yaml: |
          project: { title: Eau, language: fr }
          accountability: { text: "Nous écoutons tout le monde." }
`;
