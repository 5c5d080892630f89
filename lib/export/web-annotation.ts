import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { addressOf } from './link.ts';
import type { Part } from './source.ts';

/** A selector of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors). */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number }
  | { type: 'FragmentSelector'; conformsTo: string; value: string };

export type Purpose = 'highlighting' | 'commenting' | 'tagging' | 'assessing' | 'classifying';

/** Words that are said of the target, and what they are for. */
export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  purpose: Purpose;
}

/** A note as a W3C Web Annotation. */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: Purpose | Purpose[];
  created: string;
  modified: string;
  body?: TextualBody[];
  target: { source: string; selector: Selector[] };
}

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A place in a PDF, and words on a page of the web, as their own specifications name them. */
const PDF_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3778';
const TEXT_FRAGMENT = 'https://wicg.github.io/scroll-to-text-fragment/';

/**
 * A note as a W3C Web Annotation: its words, position and page as selectors; what the reader wrote, tagged and saved as bodies. The
 * same note is always the same annotation, by its id.
 */
export function webAnnotation(note: Annotation, report: Report | null): WebAnnotation {
  const body = bodiesOf(note);
  const purposes = [...new Set(body.map(({ purpose }) => purpose))];
  const motivation: Purpose[] = note.kind === 'highlight' ? ['highlighting', ...purposes] : purposes;
  return {
    id: UUID.test(note.id)
      ? `urn:uuid:${note.id.toLowerCase()}`
      : `urn:x-inspection-notes:${encoded(note.id)}`,
    type: 'Annotation',
    motivation: motivation.length === 1 ? motivation[0]! : motivation,
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    ...(body.length > 0 ? { body } : {}),
    target: { source: sourceOf(note, report), selector: selectorsOf(note, report) },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

function bodiesOf({ note, tags, kind, finding }: Annotation): TextualBody[] {
  const body = (value: string, purpose: Purpose): TextualBody => ({
    type: 'TextualBody',
    value: value.toWellFormed(),
    format: 'text/plain',
    purpose,
  });
  const said = kind === 'judgement' && [finding?.area, finding?.grade].filter(Boolean).join(': ');
  return [
    ...(kind === 'highlight' ? [] : [body(kind, 'classifying')]),
    ...(said ? [body(said, 'assessing')] : []),
    ...(note ? [body(note, 'commenting')] : []),
    ...tags.map((tag) => body(tag, 'tagging')),
  ];
}

/** The newest address; of a file that was opened from disk its fingerprint, by which it is known anywhere. */
function sourceOf({ reportId }: Annotation, report: Report | null): string {
  const address = report && addressOf(report);
  if (address) return address;
  const [, hash] = /^pdf:([0-9a-f]{64})$/i.exec(reportId) ?? [];
  return hash ? `urn:sha256:${hash.toLowerCase()}` : `urn:x-inspection-notes:${encoded(reportId)}`;
}

function selectorsOf({ quote, span, page, fragment }: Annotation, report: Report | null): Selector[] {
  const { exact, prefix, suffix } = quote;
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.toWellFormed(),
      ...(prefix ? { prefix: prefix.toWellFormed() } : {}),
      ...(suffix ? { suffix: suffix.toWellFormed() } : {}),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
    ...(page !== null
      ? [{ type: 'FragmentSelector', conformsTo: PDF_FRAGMENT, value: `page=${page}` } as const]
      : []),
    ...(page === null && fragment && report?.source !== 'pdf'
      ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENT, value: `:~:${fragment}` } as const]
      : []),
  ];
}

/** A collection of one page, written piece by piece: its head, each report's notes, its end with how many there were. */
export const collectionHead = (label: string): string =>
  `{\n"@context": ${JSON.stringify(CONTEXT)},\n"type": "AnnotationCollection",\n"label": ${JSON.stringify(label)},\n` +
  `"first": {"type": "AnnotationPage", "startIndex": 0, "items": [`;

export const collectionItems = ({ notes, report }: Part, isFirst: boolean): string =>
  notes
    .map((note, i) => `${isFirst && i === 0 ? '' : ','}\n${JSON.stringify(webAnnotation(note, report))}`)
    .join('');

export const collectionEnd = (total: number): string => `\n]},\n"total": ${total}\n}\n`;
