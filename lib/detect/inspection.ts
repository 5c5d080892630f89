import type { Inspection } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { flowOf, type Passage } from '../text/blocks.ts';
import { type Days, dayIn, daysIn } from '../text/dates.ts';
import { findLeadInspector } from './lead-inspector.ts';

/** When and by whom, as printed; null for what the report does not say. `framework` is its id. */
export function findInspection(report: ReportText, framework: string | null): Inspection {
  const flow = flowOf(report);
  const published = findPublished(flow);
  const days = labelledDays(flow) ?? sentenceDays(flow, published);
  return {
    start: days?.start ?? null,
    end: days?.end ?? null,
    published,
    leadInspector: findLeadInspector(report, framework),
    visit: findVisit(flow),
  };
}

/** "Inspection dates: 3 to 14 October 2022"; in a table the days stand in the next cell. Never those of the one before. */
const LABEL =
  /^(?:date\(?s?\)? of (?:this )?inspection|inspection dates?(?:\(s\))?|inspection report|(?:progress monitoring|material change)(?: inspection)?(?: report)?)\s*[:\t]?\s*/i;

function labelledDays(flow: Passage[]): Days | null {
  for (const [i, { text }] of flow.slice(0, 60).entries()) {
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) continue;
    const rest = spaced(text.slice(label.length, label.length + 160));
    const days = daysIn(rest) ?? (rest.length < 4 ? daysIn(flow[i + 1]?.text.slice(0, 160) ?? '') : null);
    if (days) return days;
  }
  return null;
}

/** "4 to15 March2019": blanks that a file has lost. */
const spaced = (words: string): string =>
  words.replace(
    /(?<=\b(?:to|and|[–-]))(?=\d)|(?<=\d)(?=(?:to|and)\b)|(?<=\d)(?=\p{Lu})|(?<=\p{Ll}{3})(?=\d)/gu,
    ' ',
  );

/**
 * Letters say it in their first sentence: "This letter summarises the findings of the focused visit to … on 18 and 19
 * October 2023", "Between 17 and 21 July 2017, Ofsted, the CQC … undertook a joint inspection".
 */
const OF_THIS_VISIT = /\b(?:visit|inspection)\b|\b(?:carried out|undertook|undertaken|took place|visited)\b/i;

function sentenceDays(flow: Passage[], published: string | null): Days | null {
  for (const { text } of flow.slice(0, 60)) {
    if (text.length < 60) continue;
    for (const sentence of text
      .slice(0, 1500)
      .split(/(?<=(?<!\bSt)\.)\s+(?=\p{Lu})/u)
      .slice(0, 3)) {
      if (!OF_THIS_VISIT.test(sentence)) continue;
      const days = daysIn(sentence) ?? withoutYear(sentence, published);
      if (days) return days;
    }
  }
  return null;
}

/** "on 13 and 14 July.": the year is that of the letter, or the one before when the days would be after it. */
function withoutYear(sentence: string, published: string | null): Days | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const days = daysIn(`${sentence} ${year}`);
  return days && days.end > published ? daysIn(`${sentence} ${year - 1}`) : days;
}

/** "Report published: 8 August 2014"; a letter's own date stands alone above the names it is written to. */
function findPublished(flow: Passage[]): string | null {
  for (const { text } of flow.slice(0, 60)) {
    const label = /^(?:(?:report )?published|publication date|date published)\s*[:\t]\s*/i.exec(text)?.[0];
    if (label) return dayIn(text.slice(label.length, label.length + 40));
  }
  for (const { text } of flow.slice(0, 12)) {
    if (/^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ (?:19|20)\d\d$/u.test(text)) return dayIn(text);
  }
  return null;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const NTH_VISIT = new RegExp(`\\b(${ORDINALS.join('|')}) monitoring visit\\b`, 'i');

/** "the third monitoring visit" in the letter's first words: 3. */
function findVisit(flow: Passage[]): number | null {
  for (const { text } of flow.slice(0, 40)) {
    const ordinal = NTH_VISIT.exec(text)?.[1];
    if (ordinal) return ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  }
  return null;
}
