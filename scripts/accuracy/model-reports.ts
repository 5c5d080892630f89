import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analysisOf } from '../analysis.ts';

/** What a careful reader finds in a model report: the fields of the corpus's records that are compared. */
export interface ModelTruth {
  id: string;
  framework: string | null;
  authority: string | null;
  inspectionStart: string;
  inspectionEnd: string;
  published?: string;
  leadInspector?: string;
  urn?: string;
  judgements: { area: string; grade: string }[];
  /** Outcomes that it states in its text, where a record names them. */
  stated?: { area: string; grade: string }[];
  recommendations: { text: string; heading: string; force: string; due: string | null }[];
}

/** Reports of our own in the form of each framework, about providers that do not exist. */
export const MODEL_REPORTS = new URL('../../tests/fixtures/reports/', import.meta.url).pathname;

/** The names of the model reports, without ending. */
export const modelReports = (): string[] =>
  readdirSync(MODEL_REPORTS).flatMap((name) => /^(.*)\.findings\.json$/.exec(name)?.[1] ?? []);

/** What is to be found in a model report, and what is found, in the same form. */
export async function compared(name: string): Promise<{ expected: ModelTruth; found: ModelTruth }> {
  const expected: ModelTruth = JSON.parse(readFileSync(join(MODEL_REPORTS, `${name}.findings.json`), 'utf8'));
  return { expected, found: asTruth(await analysisOf(join(MODEL_REPORTS, `${name}.html`)), expected) };
}

/** An analysis as a record; of the facts those that `expected` names. */
function asTruth(analysis: Analysis, expected: ModelTruth): ModelTruth {
  const { inspection } = analysis;
  const facts = {
    id: expected.id,
    framework: analysis.framework,
    authority: analysis.authority?.name ?? null,
    inspectionStart: inspection.start,
    inspectionEnd: inspection.end,
    published: inspection.published,
    leadInspector: inspection.leadInspector,
    urn: analysis.urn,
    judgements: graded(analysis, true),
    stated: graded(analysis, false),
    recommendations: analysis.recommendations.flatMap((one) =>
      one.kind === 'recommendation' && one.formal
        ? [{ text: one.text, heading: one.heading, force: one.force, due: one.due }]
        : [],
    ),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => key in expected),
  ) as unknown as ModelTruth;
}

const graded = ({ judgements }: Analysis, formal: boolean): ModelTruth['judgements'] =>
  judgements.flatMap((one) =>
    one.kind === 'judgement' && one.formal === formal && one.current
      ? [{ area: one.area, grade: one.grade }]
      : [],
  );
