import type { ReportText } from '../model/report-text.ts';
import { flowOf, type Passage } from '../text/blocks.ts';

/** A person's name: two to five words, with particles, hyphens, apostrophes and initials. */
const NAME =
  "(?:(?:Dr|Mrs?|Ms|Miss|Dame|Sir)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: (?:de|van|von|der|la|le|\\p{Lu}[\\p{L}'’.-]*)){1,4}";
/** What follows a name and is no part of it. */
const OFFICE =
  /(?:,|\s[-–(]|\s+)?\s*(?:(?:his|her) majesty['’]?s? inspectors?|hmi\b|ofsted\b|senior\b|social care\b|regulatory\b|deputy\b|team\b|assistant\b|(?:lead|additional|seconded|national|regional)\b|lead inspector\b|seii\b|inspectors?\b).*$/iu;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/**
 * Who led the inspection: "Lead inspector: …" on the first or the last pages, in the team's table, or the signature of a
 * letter. Two are given as "A and B"; null when nobody is named.
 */
export function findLeadInspector(report: ReportText, framework: string | null): string | null {
  const flow = flowOf(report);
  return (
    byLabel(flow, LABEL) ??
    byTeam(flow) ??
    byLabel(flow, BARE_LABEL) ??
    (LETTERS.has(framework ?? '') ? bySignature(flow) : null) ??
    inFront(flow)
  );
}

/** In letters of joint inspections directors of all inspectorates sign, so only these count. */
const LETTERS = new Set(['ilacs-focused-visit', 'monitoring-visit', 'school-monitoring']);

const LABEL =
  /^(?:(?:name of )?(?:the )?(?:joint )?lead (?:inspectors?|hmi)(?:['’]s name)?|reporting inspector|inspection team leader)\s*[:\t–-]?\s*/i;
/** A member of a team may be labelled so, too: asked after the team's table. */
const BARE_LABEL = /^inspectors?\s*[:\t–-]?\s*/i;

function byLabel(flow: Passage[], pattern: RegExp): string | null {
  for (const [i, { text }] of flow.entries()) {
    const label = text.length > 300 ? undefined : pattern.exec(text)?.[0];
    if (label === undefined) continue;
    const isPlural = /lead inspectors/i.test(label);
    const below = flow.slice(i + 1, i + (isPlural ? 3 : 2)).map((next) => next.text);
    const lines = text.length > label.length ? [text.slice(label.length)] : below;
    const words = lines.map((line) => line.split('\t')[0]!);
    const names = namesIn(isPlural ? listed(words) : (words[0] ?? ''));
    if (names) return names;
  }
  return null;
}

/** "Lead inspectors: Joan Sample, Ann Other", or a line for each. */
const listed = (lines: string[]): string =>
  lines
    .flatMap((line) => line.split(/,\s+(?=\p{Lu}\p{Ll}+ (?:(?:de|van|von|la|le) )?\p{Lu}\p{Ll})/u))
    .join('; ');

/** "Joan Sample HMI, Ofsted Lead inspector", "Joan Sample, lead inspector", "Joan Sample\tLead inspector". */
const LED = new RegExp(
  `^(?<name>${NAME})(?:[\\s,(–:-]+(?:Ofsted|HMI|(?:His|Her) Majesty['’]s Inspector|the|[Ss]enior))*[\\s,(–:-]+[Ll]ead(?: (?:[Ii]nspector|HMI)|$)`,
  'u',
);

function byTeam(flow: Passage[]): string | null {
  for (const { text } of flow) {
    if (text.length > 400 || !/[Ll]ead/.test(text)) continue;
    for (const cell of text.split('\t')) {
      const name = LED.exec(cell)?.groups?.name;
      if (name && WHOLE_NAME.test(stripped(name))) return stripped(name);
    }
  }
  return null;
}

/** "Inspection dates: 15 to 19 July 2013 Reporting inspector Sam Example HMI": labels of the front that ran together. */
const RUN_TOGETHER = new RegExp(`\\b(?:Lead|Reporting) inspectors?:?\\s+(?<name>${NAME})`, 'u');

function inFront(flow: Passage[]): string | null {
  for (const { text } of flow.slice(0, 40)) {
    const name = text.length < 300 ? RUN_TOGETHER.exec(text)?.groups?.name : undefined;
    if (name && WHOLE_NAME.test(stripped(name))) return stripped(name);
  }
  return null;
}

/** The lines after "Yours sincerely": a name, then the office. */
function bySignature(flow: Passage[]): string | null {
  const at = flow.findIndex(({ text }) => /^yours? (?:sincerely|faithfully),?/i.test(text));
  if (at < 0) return null;
  const lines = [
    flow[at]!.text.replace(/^yours? (?:sincerely|faithfully),?\s*/i, ''),
    ...flow.slice(at + 1, at + 4).map(({ text }) => text),
  ];
  for (const line of lines) {
    const names = line.length < 160 ? namesIn(line) : null;
    if (names) return names;
  }
  return null;
}

/** One name or two ("A and B"), offices taken off; null when these are no names. */
function namesIn(words: string): string | null {
  const names = words
    .split(/\s+(?:and|&|\/)\s+|;\s*/)
    .map(stripped)
    .filter((name) => WHOLE_NAME.test(name))
    .slice(0, 2);
  return names.length > 0 ? names.join(' and ') : null;
}

const stripped = (name: string): string =>
  name
    .split(',')[0]!
    .replace(/^(?:Dr|Mrs?|Ms|Miss|Dame|Sir)\.? /, '')
    .replace(OFFICE, '')
    .replace(/[\s.,]+$/, '')
    .trim();
