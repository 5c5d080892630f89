import type { ReportText } from '../model/report-text.ts';
import { flowOf, type Passage } from '../text/blocks.ts';

/** A person's name: two to five words, with particles, hyphens, apostrophes and initials. */
const NAME =
  "(?:(?:Dr|Mrs?|Ms|Miss|Dame|Sir)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: (?:de|van|von|der|la|le|\\p{Lu}[\\p{L}'’.-]*)){1,4}";
/** What follows a name and is no part of it. */
const OFFICE =
  /(?:,|\s[-–(]|\s+)?\s*(?:(?:his|her) majesty['’]?s? inspectors?|hmi\b|ofsted\b|senior\b|social care\b|regulatory\b|(?:lead|additional|seconded|national|regional)\b|lead inspector\b|seii\b|inspectors?\b).*$/iu;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/**
 * Who led the inspection: "Lead inspector: …" on the first or the last pages, in the team's table, or the signature of a
 * letter. Two are given as "A and B"; null when nobody is named.
 */
export function findLeadInspector(report: ReportText, framework: string | null): string | null {
  const flow = flowOf(report);
  return byLabel(flow) ?? byTeam(flow) ?? (LETTERS.has(framework ?? '') ? bySignature(flow) : null);
}

/** In letters of joint inspections directors of all inspectorates sign, so only these count. */
const LETTERS = new Set(['ilacs-focused-visit', 'monitoring-visit']);

const LABEL =
  /^(?:(?:name of )?(?:the )?lead inspectors?(?:['’]s name)?|reporting inspector|inspection team leader|inspectors?)\s*[:\t–-]?\s*/i;

function byLabel(flow: Passage[]): string | null {
  for (const [i, { text }] of flow.entries()) {
    const label = LABEL.exec(text)?.[0];
    if (label === undefined || text.length > 300) continue;
    const rest = text.slice(label.length) || (flow[i + 1]?.text ?? '');
    const names = namesIn(rest.split('\t')[0]!);
    if (names) return names;
  }
  return null;
}

/** "Dave Gilkerson HMI, Ofsted Lead inspector", "Lorraine Lord, lead inspector", "Jo Mitchell\tLead inspector". */
const LED = new RegExp(
  `^(?<name>${NAME})(?:[\\s,(–:-]+(?:Ofsted|HMI|(?:His|Her) Majesty['’]s Inspector|the|[Ss]enior))*[\\s,(–:-]+[Ll]ead (?:[Ii]nspector|HMI)`,
  'u',
);

function byTeam(flow: Passage[]): string | null {
  for (const { text } of flow) {
    if (text.length > 400) continue;
    for (const cell of text.split('\t')) {
      const name = LED.exec(cell)?.groups?.name;
      if (name && WHOLE_NAME.test(stripped(name))) return stripped(name);
    }
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
    .split(/\s+(?:and|&)\s+|;\s*/)
    .slice(0, 2)
    .map(stripped)
    .filter((name) => WHOLE_NAME.test(name));
  return names.length > 0 ? names.join(' and ') : null;
}

const stripped = (name: string): string =>
  name
    .split(',')[0]!
    .replace(/^(?:Dr|Mrs?|Ms|Miss|Dame|Sir)\.? /, '')
    .replace(OFFICE, '')
    .replace(/[\s.,]+$/, '')
    .trim();
