/** What somebody sees who types the name of the tool and nothing else. */
export const THREE_COMMANDS = `protection-check reads a project proposal and says what to fix for protection,
where and why. Three commands to start with:

  protection-check proposal.yaml             check a proposal
  protection-check explain AC-02             what a requirement asks, and why
  protection-check checklist                 all requirements

protection-check --help shows the rest.
`;
