import type { ReportingDescriptor, Result } from 'sarif';
import type { AssessedRequirement, Run, Severity, SourceRef } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import type { Words } from '../../locale/words.js';
import { oneLine, snippetLines } from '../escape/controls.js';
import { markdownFence, markdownSentence } from '../escape/markdown.js';
import { labelled, sourceLines } from '../markdown/grounds.js';
import { formatRule, observationRule, requirementRule } from './ids.js';

/** How hard a severity weighs in SARIF. */
export const LEVELS: Readonly<Record<Severity, Result.level>> = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
};

/** A rule for each requirement that was asked, each code of a format fault and each kind of observation that occurs. */
export function rulesOf({ proposals }: Run, words: Words): readonly ReportingDescriptor[] {
  const all = [
    ...proposals.flatMap(({ requirements }) => requirements.map((one) => requirementDescriptor(one, words))),
    ...proposals.flatMap(({ formatFaults }) => formatFaults.map(({ code }) => faultDescriptor(code, words))),
    ...proposals.flatMap(({ observations }) =>
      observations.map(({ kind }) =>
        observationDescriptor(observationRule(kind), words.observationKinds[kind], words),
      ),
    ),
  ];
  const rules = new Map<string, ReportingDescriptor>();
  for (const rule of all) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return [...rules.values()];
}

function requirementDescriptor(requirement: AssessedRequirement, words: Words): ReportingDescriptor {
  const { id, title, why, severity, section, checklist } = requirement;
  return {
    id: requirementRule(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(why) },
    help: { text: helpText(requirement, words), markdown: helpMarkdown(requirement, words) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      severity,
      section: oneLine(section),
      checklist: oneLine(checklist),
      tags: ['protection', oneLine(section)],
    },
  };
}

function faultDescriptor(code: string, { machine }: Words): ReportingDescriptor {
  return {
    id: formatRule(code),
    shortDescription: { text: sentence(machine.formatFault(code)) },
    fullDescription: { text: machine.formatFaultMeans },
    help: { text: machine.formatFaultFix },
    defaultConfiguration: { level: 'error' },
    properties: { section: 'format' },
  };
}

function observationDescriptor(id: string, name: string, { machine }: Words): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: sentence(capitalised(name)) },
    fullDescription: { text: machine.observationMeans },
    help: { text: machine.observationFix },
    defaultConfiguration: { level: 'none' },
  };
}

function helpText(
  { why, fix, insert, careful, ourReading, sources }: AssessedRequirement,
  words: Words,
): string {
  const { labels } = words;
  return [
    ...(fix === undefined ? [sentence(why)] : [sentence(`${labels.fix}${words.colon}${fix}`)]),
    ...(insert === undefined ? [] : [snippetLines(insert).join('\n')]),
    ...(careful === undefined ? [] : [sentence(`${labels.careful}${words.colon}${careful}`)]),
    ...(sources.length === 0
      ? []
      : [sentence(`${labels.sources}${words.colon}${sources.map(cited).join(words.semicolon)}`)]),
    ...(ourReading.length === 0
      ? []
      : [sentence(`${labels.ourReading}${words.colon}${ourReading.join(words.semicolon)}`)]),
  ].join('\n\n');
}

function helpMarkdown(requirement: AssessedRequirement, words: Words): string {
  const { why, fix, insert, careful } = requirement;
  const { labels } = words;
  return [
    ...(fix === undefined ? [markdownSentence(why)] : [labelled(labels.fix, fix)]),
    ...(insert === undefined ? [] : [markdownFence(insert, 'yaml')]),
    ...(careful === undefined ? [] : [labelled(labels.careful, careful)]),
    ...sourceLines({ words, depth: 1 }, requirement),
  ].join('\n\n');
}

function cited({ title, section, standard }: SourceRef): string {
  return `${section === undefined ? title : `${title}, ${section}`} (${standard})`;
}

/** On one line, and with a full stop: viewers set such texts one behind the other. */
function sentence(text: string): string {
  const line = oneLine(text).trim();
  return /[.!?\u2026]$/.test(line) ? line : `${line}.`;
}
