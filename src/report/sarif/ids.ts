import { oneLine } from '../escape/controls.js';

// Ids of rules: those of requirements as they are, others below a word that no id of a requirement begins with.

export function requirementRule(id: string): string {
  return oneLine(id).trim();
}

export function formatRule(code: string): string {
  return `format/${oneLine(code).trim()}`;
}

export function observationRule(kind: string): string {
  return `observation/${kind}`;
}
