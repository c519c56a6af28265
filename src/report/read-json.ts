import type { Assessment, Run } from '../assess/verdict.js';
import type { Said } from '../proposal/said.js';
import { type JsonProposal, type JsonRequirement, jsonReport } from './json-format.js';

/** The run that a JSON report holds, or what is wrong with the report. */
export type ReadReport = { readonly run: Run } | { readonly fault: Said };

/**
 * Reads a JSON report back, so that it can be written in any other format. Never throws.
 *
 * @param text of the file
 */
export function readReport(text: string): ReadReport {
  const data = parsed(text);
  if (data === undefined) return { fault: { code: 'report.no-json' } };
  const read = jsonReport.safeParse(data);
  if (read.success) return { run: runOf(read.data) };
  const isReport = typeof data === 'object' && data !== null && 'format' in data && 'proposals' in data;
  const [issue] = read.error.issues;
  return {
    fault: isReport
      ? {
          code: 'report.not-whole',
          values: { path: issue?.path.map(String).join('.') ?? '', message: issue?.message ?? '' },
        }
      : { code: 'report.other' },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function runOf({ tool, checklists, exitCode, options, proposals }: ReturnType<typeof jsonReport.parse>): Run {
  return { tool, checklists, exitCode, options, proposals: proposals.map(assessmentOf) };
}

function assessmentOf(proposal: JsonProposal): Assessment {
  return {
    ...proposal,
    requirements: proposal.requirements.map(requirementOf),
    next: proposal.next.map(({ path, nearest, ...next }) => ({ ...next, belongs: path, path: nearest })),
  };
}

function requirementOf(requirement: JsonRequirement): Assessment['requirements'][number] {
  return {
    ...requirement,
    findings: requirement.findings.map(({ path, nearest, ...finding }) => ({
      ...finding,
      belongs: path,
      path: nearest,
    })),
  };
}
