import { cif, earlyYears, eif, furtherEducation, schoolMonitoring } from './education.ts';
import type { Framework } from './framework.ts';
import { focusedVisit, ilacs, monitoringVisit } from './ilacs.ts';
import { jtai, send } from './joint.ts';
import { reportCard } from './report-card.ts';
import { lookedAfter2013, lscbReview, sif } from './sif.ts';
import { sccif } from './social-care.ts';

/** Every framework we read; where one block fits two, the first here is meant. */
export const FRAMEWORKS: Framework[] = [
  focusedVisit,
  monitoringVisit,
  jtai,
  send,
  sif,
  lookedAfter2013,
  lscbReview,
  ilacs,
  sccif,
  furtherEducation,
  schoolMonitoring,
  reportCard,
  eif,
  earlyYears,
  cif,
];

/** The framework of that id; null for none and for one we do not know. */
export const frameworkOf = (id: string | null): Framework | null =>
  FRAMEWORKS.find((framework) => framework.id === id) ?? null;
