/** A checklist of somebody's own to start from; FILE stands for its name. */
export const ownChecklist = `# A checklist of your own. It adds requirements to those of the tool and never takes one away.
# Name it in protection-check.config.yaml (checklists: [mainstreaming, thematic, ./FILE]), and run its examples after every
# change: protection-check checklist test FILE

# A name of your own, in small letters
checklist: our-rules
version: "1"
# The principle or area that its requirements belong to
section: accountability

# Where your rules come from; the sources of the tool can be named too
sources:
  our-handbook: { title: Our handbook, body: Our organisation, year: "2026", read: whole, cite: chapter 2 }

requirements:
  # Two to four capitals, a hyphen and figures, never used again for something else
  - id: OUR-01
    title: Somebody listens at a desk
    # critical, major or minor
    severity: minor
    why: Whoever finds no desk does not come again.
    sources: [{ key: our-handbook }]
    # When it applies: always, or a fact such as delivery or people-are-met
    applies: always
    # How it is judged: said (it stands there), parts (so many of these), listed (each element of a list), carried (work, money or people too).
    # A concept is a group of phrases of the tool: protection-check explain AC-02 --verbose shows some.
    judge:
      kind: said
      home: [accountability]
      find: [{ concept: channel-help-desk }]
    question: Where and when does somebody listen?
    fix: { say: Write where the desk is and when somebody sits there. }
    # What meets it and what does not, the look-alikes too: they are run by checklist test
    examples:
      - verdict: met
        quote: help desk at the well
        yaml: |
          project: { title: Water, language: en }
          accountability: { text: "A help desk at the well is open every Tuesday." }
      - verdict: not-met
        yaml: |
          project: { title: Water, language: en }
          accountability: { text: "We listen to everybody." }
`;
