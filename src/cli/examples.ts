/** What the help of each command ends with: one to three uses, as they can be typed. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  check: [
    'protection-check check draft.yaml',
    'protection-check drafts/ --select accountability,critical',
    'cat draft.yaml | protection-check - -f json --fail-on major',
  ],
  init: [
    'protection-check init draft.yaml',
    'protection-check init draft.yaml --language fr --theme child-protection',
    'protection-check init --kind delivery --sector wash --group idp > draft.yaml',
  ],
  render: [
    'protection-check render report.json -f markdown -o report.md',
    'protection-check render reports/*.json -f html -o portfolio.html --locale fr',
  ],
  explain: [
    'protection-check explain AC-02',
    'protection-check explain AC-02 draft.yaml',
    'protection-check explain accountability.channels --locale es',
  ],
  compare: [
    'protection-check compare old.yaml new.yaml',
    'protection-check compare old.yaml new.yaml --fail-on-regression',
  ],
  decide: [
    'protection-check decide AC-04 draft.yaml --verdict met --name "A. Diallo" \\\n    --role "Protection officer" --note "The contract names it."',
  ],
  fix: [
    'protection-check fix draft.yaml --dry-run',
    'protection-check fix draft.yaml --only AC-02,AC-05 -o draft-to-fill.yaml',
  ],
  import: [
    'protection-check import draft.docx -o draft.yaml',
    'protection-check import draft.docx | protection-check check -',
  ],
  verify: ['protection-check verify report.json draft.yaml'],
  checklist: [
    'protection-check checklist --section accountability',
    'protection-check checklist --theme child-protection -f docx -o list.docx',
    'protection-check checklist --short --locale es',
  ],
  'checklist new': ['protection-check checklist new our-rules.yaml'],
  'checklist test': ['protection-check checklist test our-rules.yaml'],
  demo: [
    'protection-check demo',
    'protection-check demo child-protection-and-trafficking --step 3 --locale fr',
  ],
  quiz: [
    'protection-check quiz --theme gender-based-violence --count 5',
    'protection-check quiz draft.yaml --print --seed 7 -o quiz.md',
  ],
  schema: [
    'protection-check schema proposal -o proposal.schema.json',
    'protection-check schema --keys --locale fr',
  ],
  completion: ['source <(protection-check completion bash)', 'protection-check completion fish | source'],
};
