import type { Log, Run as SarifRun } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import type { ReportOptions } from '../../src/report/options.js';
import { writeSarif } from '../../src/report/sarif.js';
import { niger, several, single } from './fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from './hostile.js';
import { assessment, at, finding, movedDown, requirement } from './make.js';
import { sarifValidator, UNSEEN } from './validators.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeSarif(run, { ...options, ...changed });

function parsed(text: string): SarifRun {
  const log: Log = JSON.parse(text);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const resultsOf = (run: Run) => parsed(write(run)).results ?? [];
const rulesOf = (run: Run) => parsed(write(run)).tool.driver.rules ?? [];

const faultsOf = sarifValidator();

describe('the SARIF report', () => {
  it('is valid for the schema of OASIS', () => {
    const run = several;
    expect(faultsOf(write(run))).toEqual([]);
    expect(faultsOf(write(run, { quotes: false }))).toEqual([]);
  });

  it('would not be valid with a level of its own', () => {
    expect(faultsOf(write(single).replace('"level": "error"', '"level": "critical"'))).not.toEqual([]);
  });

  it('has a rule for all that occurs, with why and how to fix it', () => {
    const rules = rulesOf(several);
    expect(rules.map(({ id }) => id)).toEqual([
      ...niger.requirements.map(({ id }) => id),
      'format/type',
      'format/reference',
      'format/yaml',
      'observation/undeclared-area',
      'observation/contradiction',
      'observation/personal-data',
    ]);
    const rule = rules.find(({ id }) => id === 'SD-05');
    expect(rule).toMatchObject({
      shortDescription: { text: 'People in immediate danger are referred to services that exist.' },
      defaultConfiguration: { level: 'error' },
      properties: { severity: 'critical', section: 'safety-and-dignity' },
    });
    expect(rule?.help?.text).toContain('Careful: Do not print where a shelter is.');
    expect(rule?.help?.markdown).toContain('```yaml\nreferral:\n  pathways:\n');
  });

  it('has a result a finding that is open, at the level that it counts with', () => {
    const results = resultsOf(single).map(({ ruleId, level, kind }) => `${ruleId} ${kind} ${level}`);
    expect(results).toEqual([
      'format/type fail error',
      'format/reference fail error',
      'AN-02 fail note',
      'AN-03 fail note',
      'AN-03 fail note',
      'AN-04 review none',
      'SD-03 fail warning',
      'SD-05 fail error',
      'SD-05 fail error',
      'SD-06 open none',
      'SD-07 review none',
      'AC-02 fail error',
      'AC-08 review none',
      'AC-10 review none',
      'AC-11 fail error',
      'AC-13 review none',
      'observation/undeclared-area informational none',
      'observation/contradiction informational none',
      'observation/personal-data informational none',
    ]);
  });

  it('weighs as SARIF asks: what does not fail has no level', () => {
    for (const { kind, level } of resultsOf(several)) expect(level === 'none').toBe(kind !== 'fail');
  });

  it('says where: file, region and pointer', () => {
    const result = resultsOf(single).find(({ ruleId }) => ruleId === 'SD-05');
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'drafts/niger.yaml', uriBaseId: '%SRCROOT%', index: 0 },
          region: { startLine: 317, startColumn: 1, endLine: 317, endColumn: 9 },
        },
        logicalLocations: [{ fullyQualifiedName: '/referral/pathways' }],
      },
    ]);
    expect(result?.relatedLocations?.[0]?.physicalLocation?.region?.snippet?.text).toContain(
      'Survivors will',
    );
  });

  it('points to its rules and files', () => {
    const run = several;
    const { artifacts = [], tool, results = [] } = parsed(write(run));
    for (const { ruleId, ruleIndex = -1, locations = [] } of results) {
      expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      for (const { physicalLocation } of locations) {
        const { index = -1, uri } = physicalLocation?.artifactLocation ?? {};
        expect(artifacts[index]?.location?.uri).toBe(uri);
      }
    }
  });

  it('shows what was set aside as suppressed, and as under review while it still counts', () => {
    const suppressed = resultsOf(single).flatMap(({ ruleId, suppressions = [] }) =>
      suppressions.map(({ kind, status }) => `${ruleId} ${kind} ${status}`),
    );
    expect(suppressed).toEqual(['SD-06 inSource accepted', 'AC-11 inSource underReview']);
  });

  it('has fingerprints that differ within a file and outlive moved lines', () => {
    const run = several;
    const prints = (of: Run) =>
      resultsOf(of).map(({ partialFingerprints, locations }) =>
        [
          locations?.[0]?.physicalLocation?.artifactLocation?.uri,
          partialFingerprints?.['protectionCheck/v1'],
        ].join(' '),
      );
    expect(prints(movedDown(run, 7))).toEqual(prints(run));
    expect(new Set(prints(run)).size).toBe(prints(run).length);
    expect(write(movedDown(run, 7))).not.toBe(write(run));
  });

  it('shows what a decision set aside as suppressed elsewhere', () => {
    const place = at('/', 1, 1);
    const decided = requirement({
      id: 'XX-01',
      section: 'analysis',
      title: 'Title',
      why: 'Why',
      severity: 'major',
      verdict: 'set-aside',
      underlying: 'not-met',
      setAside: { by: 'decision', place },
      findings: [finding(place, '/a', 'a part', 'Message.')],
    });
    const made = assessment({ file: 'a.yaml', level: 'revise', requirements: [decided] });
    const [result] = resultsOf({ ...single, proposals: [made] });
    expect(result).toMatchObject({
      kind: 'fail',
      level: 'warning',
      suppressions: [{ kind: 'external', status: 'accepted' }],
    });
  });

  it('tells the documents of one file apart by their fingerprints', () => {
    const proposals = [niger, { ...niger, document: 2 }];
    const prints = resultsOf({ ...single, proposals }).map((one) => one.partialFingerprints);
    expect(new Set(prints.map((print) => print?.['protectionCheck/v1'])).size).toBe(prints.length);
    expect(parsed(write({ ...single, proposals })).artifacts).toHaveLength(1);
  });

  it('gives a finding the fingerprint that it has in the JSON report', () => {
    const [result] = resultsOf(single).filter(({ ruleId }) => ruleId === 'AC-02');
    const [finding] = niger.requirements.find(({ id }) => id === 'AC-02')?.findings ?? [];
    expect(result?.partialFingerprints).toEqual({ 'protectionCheck/v1': finding?.fingerprint });
  });

  it('tells what could not be judged, and with what it was judged', () => {
    const { invocations, artifacts = [] } = parsed(write(several));
    const [invocation] = invocations ?? [];
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'AN-05 could not be computed: the figures of group host-youth could not be added up.',
      'A colon inside an unquoted title: put the whole title between quotes.',
    ]);
    expect(invocation?.toolConfigurationNotifications?.map(({ message }) => message.text)).toEqual([
      '1 critical not counted (ignored by configuration).',
    ]);
    expect(artifacts.map(({ hashes }) => hashes?.['sha-256'])).toEqual(
      several.proposals.map(({ sha256 }) => sha256),
    );
    expect(parsed(write({ ...single, exitCode: 1 })).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it.each([...MACHINE_HOSTILE, ...MARKDOWN_HOSTILE, ...TERMINAL_HOSTILE])(
    'stays valid and hides nothing, whatever the draft holds: %j',
    (hostile) => {
      const shape = (text: string) => parsed(text).results?.map(({ kind, level }) => `${kind} ${level}`);
      for (const made of [hostileRun(several, hostile), onlyHostileRun(several, hostile)]) {
        const text = write(made);
        expect(faultsOf(text)).toEqual([]);
        expect(shape(text)).toEqual(shape(write(several)));
        expect(text).not.toMatch(UNSEEN);
        const run = parsed(text);
        for (const { location } of run.artifacts ?? []) expect(location?.uri).toMatch(/^[\w\-.~%/:]*$/);
        for (const { message } of run.results ?? []) {
          expect(message.text).not.toMatch(/(?<!\\)\]\s*\(/);
          expect(message.text?.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
          expect(message.text).not.toMatch(UNSEEN);
        }
      }
    },
  );
});
