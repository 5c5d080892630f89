import type { Annotation } from '../model/annotation.ts';
import type { Library } from '../model/library.ts';
import { groupOf, IMPORTED, type Report } from '../model/report.ts';
import { type ForeignNote, isForeign, type Problem } from './foreign-note.ts';
import { hypothesisNotes } from './hypothesis.ts';
import { webAnnotations } from './web-annotation.ts';

/** What a file of annotations from elsewhere holds, as a library that can be merged like a backup. */
export interface Import {
  library: Library;
  /** Annotations without words of a report, such as Hypothesis's page notes: there is nothing to anchor, so they are left out. */
  leftOut: number;
}

/** A file that was not taken: its place and reason, as for a backup. */
export type Refused = Problem;

/**
 * Read annotations that another tool exported: W3C Web Annotations as JSON-LD (our own among them), or Hypothesis's JSON export. The
 * whole file is checked first: one bad entry refuses it. `known` are the reports of the library: notes on one of their addresses
 * go there; every other address becomes a report of its own, until it is opened and read.
 */
export function readImport(text: string, known: Report[], now: number): Import | Refused {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { place: 'the file', reason: 'is no JSON, or was cut off' };
  }
  const notes = webAnnotations(raw) ?? hypothesisNotes(raw);
  if (notes === null)
    return {
      place: 'the file',
      reason: 'holds neither W3C Web Annotations (JSON-LD) nor an export of Hypothesis',
    };
  return isForeign(notes) ? libraryOf(notes, known, now) : notes;
}

function libraryOf(all: ForeignNote[], known: Report[], now: number): Import {
  const withWords = all.filter(({ quote }) => quote !== null);
  const reports = new Map<string, Report>();
  for (const note of withWords) {
    if (reports.has(note.source)) continue;
    reports.set(note.source, reportAt(note, known, now));
  }
  const annotations = withWords.map((note) => annotationOf(note, reports.get(note.source)!));
  const distinct = [...new Map(annotations.map((note) => [note.id, note])).values()];
  return {
    library: {
      reports: [...new Map([...reports.values()].map((report) => [report.id, report])).values()],
      annotations: distinct,
      tombstones: [],
      rows: [],
      dismissed: [],
      tags: [],
      readings: [],
      settings: {},
    },
    leftOut: all.length - withWords.length,
  };
}

function reportAt({ source, title }: ForeignNote, known: Report[], now: number): Report {
  const [, hash] = /^urn:sha256:([0-9a-f]{64})$/i.exec(source) ?? [];
  const id = hash ? `pdf:${hash.toLowerCase()}` : null;
  const here = known.find((report) => report.id === id || report.addresses.includes(source));
  if (here) return here;
  const facts = {
    authority: null,
    otherAuthorities: [],
    provider: null,
    urn: null,
    framework: null,
    inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
  };
  return {
    id: id ?? `${IMPORTED}${source}`,
    title: title ?? (id ? 'A PDF from elsewhere' : source),
    source: hash || /\.pdf($|[?#])|\/v1\/file\//i.test(source) ? 'pdf' : 'html',
    addresses: hash ? [] : [source],
    file: hash ? (title ?? 'A PDF from elsewhere') : null,
    facts,
    group: groupOf(facts),
    openedAt: now,
  };
}

const annotationOf = (note: ForeignNote, report: Report): Annotation => ({
  id: note.id,
  reportId: report.id,
  group: report.group,
  kind: note.kind,
  quote: note.quote!,
  span: note.span ?? { start: 0, end: note.quote!.exact.length },
  page: note.page,
  finding: null,
  note: note.words,
  tags: note.tags,
  colour: note.kind === 'highlight' ? 'yellow' : null,
  createdAt: note.createdAt,
  updatedAt: note.updatedAt,
  deletedAt: 0,
});
