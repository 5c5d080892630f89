import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findQuotes } from '../../lib/anchor/find-quotes.ts';
import { likelyPlaces } from '../../lib/anchor/likely-places.ts';
import { openReport, type Session, type World } from '../../lib/annotate.ts';
import { detect } from '../../lib/detect/detect.ts';
import type { AskBackground } from '../../lib/messages/ask.ts';
import type { ReadyState } from '../../lib/model/page-state.ts';
import type { ReportText } from '../../lib/model/report-text.ts';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../lib/store/annotations.ts';
import { type Db, openDb } from '../../lib/store/db.ts';
import { bringBackFindings, dismissFindings } from '../../lib/store/dismissed.ts';
import { undo } from '../../lib/store/history.ts';
import { keepReading, type ReadReport, readingsOf } from '../../lib/store/readings.ts';
import { reattach } from '../../lib/store/reattach.ts';
import { openReport as openStored } from '../../lib/store/reports.ts';
import { readPlainText } from '../../lib/surface/plain-text.ts';
import { type Surface, UnreadableError } from '../../lib/surface/surface.ts';

const LETTER = `Inspection of Exampleshire local authority children’s services

Inspection dates: 27 April to 8 May 2026

Judgement Grade
The experiences and progress of children in care Good

Leaders know their services well. Children in care live in homes that suit them, and they are seen often.

What needs to improve?

• The timeliness of decisions when contacts are received.
• The quality of plans for children in need.
`;

let db: Db;
let counter = 0;

/** The real store behind the messages; only the crossing between two contexts is left out. */
function world(): World {
  const answers: Record<string, (request: never) => Promise<unknown>> = {
    openReport: ({ report }: { report: never }) => openStored(db, report),
    saveAnnotations: async ({ report, annotations }: { report: never; annotations: never }) => ({
      added: await saveAnnotations(db, report, annotations),
    }),
    changeAnnotation: async ({ id, change }: { id: string; change: never }) => ({
      annotation: await changeAnnotation(db, id, change, counter++),
    }),
    reattach: async ({ report, id, place }: { report: never; id: string; place: never }) => ({
      annotation: await reattach(db, report, id, place, counter++),
    }),
    keepReading: (read: ReadReport) => keepReading(db, read),
    dismissFindings: ({ findings }: { findings: never }) => dismissFindings(db, findings, 1),
    bringBackFindings: ({ reportId, ids }: { reportId: string; ids: string[] }) =>
      bringBackFindings(db, reportId, ids, 1),
    deleteAnnotations: ({ ids }: { ids: string[] }) => deleteAnnotations(db, ids, counter++),
    restoreAnnotations: ({ ids }: { ids: string[] }) => restoreAnnotations(db, ids, counter++),
  };
  return {
    ask: ((message: string, request: never) => answers[message]!(request)) as AskBackground,
    detect: async (report, about) => detect(report, about),
    find: async (report, sought) => findQuotes(report, sought),
    likely: async (report, words) => likelyPlaces(report, words),
    now: () => counter++,
    highlightColour: () => 'yellow',
    newId: () => `note-${counter++}`,
  };
}

const surfaceOf = (read: () => Promise<ReportText>): Surface => ({
  source: 'pdf',
  about: { address: 'https://files.ofsted.gov.uk/v1/file/59000001', title: null, row: null },
  contentId: 'pdf:0123',
  file: null,
  read,
});

async function opened(text: string): Promise<Session> {
  const session = openReport(
    surfaceOf(async () => readPlainText(text)),
    world(),
  );
  await settled(session);
  return session;
}

const settled = (session: Session) =>
  new Promise<void>((done) => {
    const look = () => session.state().status !== 'reading' && done();
    session.subscribe(look);
    look();
  });

const ready = (session: Session): ReadyState => {
  const state = session.state();
  if (state.status !== 'ready') throw new Error(JSON.stringify(state));
  return state;
};

const spanOf = (session: Session, words: string) => {
  const start = session.text()!.text.indexOf(words);
  return { start, end: start + words.length };
};

const readingsOfAll = async () => readingsOf(db, await db.reports.toArray());

beforeEach(() => {
  db = openDb(`session-${Math.random()}`);
});

describe('a report, opened', () => {
  test('shows what was found, and marks it', async () => {
    const session = await opened(LETTER);
    const { findings, report } = ready(session);
    expect(
      findings.filter(({ finding }) => finding.kind === 'recommendation').map(({ quote }) => quote),
    ).toEqual([
      'The timeliness of decisions when contacts are received.',
      'The quality of plans for children in need.',
    ]);
    expect(report).toMatchObject({ id: 'pdf:0123', facts: { framework: 'ilacs' } });
    expect(session.marks({ statements: false }).every(({ saved }) => !saved)).toBe(true);
  });

  test('keeps a finding once, however often it is saved', async () => {
    const session = await opened(LETTER);
    const ids = ready(session).findings.map(({ id }) => id);
    expect(await session.saveFindings(ids)).toBe(ids.length);
    expect(await session.saveFindings(ids)).toBe(0);
    expect(ready(session).notes).toHaveLength(ids.length);
    expect(ready(session).findings.every(({ savedAs }) => savedAs !== null)).toBe(true);
  });

  test('goes into the library with what was read in it: by hand, or with the first note', async () => {
    const byHand = await opened(LETTER);
    expect([ready(byHand).kept, await readingsOfAll()]).toEqual([false, []]);
    await byHand.keep();
    expect(ready(byHand).kept).toBe(true);
    const [read] = await readingsOfAll();
    await byHand.reread();
    expect(await readingsOfAll()).toEqual([{ reading: read!.reading, report: expect.anything() }]); // the same again is not sent
    expect(read!.reading.findings.map(({ words }) => words)).toContain(
      'The quality of plans for children in need.',
    );
    db = openDb(`session-${Math.random()}`);
    const withNote = await opened(LETTER);
    await withNote.saveSelection(spanOf(withNote, 'they are seen often'));
    expect(ready(withNote).kept).toBe(true);
    expect(await readingsOfAll()).toEqual([
      { ...read, reading: { ...read!.reading, at: expect.any(Number) }, report: expect.anything() },
    ]);
  });

  test('has every note again in the next session, in reading order, on its own words', async () => {
    const first = await opened(LETTER);
    await first.saveSelection(spanOf(first, 'they are seen often'), { note: 'by whom?', tags: ['visits'] });
    await first.saveSelection(spanOf(first, 'Leaders know their services well'));
    const { notes } = ready(await opened(LETTER));
    expect(notes.map(({ found, anchor, annotation }) => [found, anchor.status, annotation.note])).toEqual([
      ['Leaders know their services well', 'anchored', ''],
      ['they are seen often', 'anchored', 'by whom?'],
    ]);
  });

  test('lists a note whose words are gone as lost, last, and puts it on no other words: anchored + doubtful + lost = saved', async () => {
    const first = await opened(LETTER);
    await first.saveSelection(spanOf(first, 'Children in care live in homes that suit them'));
    await first.saveSelection(spanOf(first, 'The quality of plans for children in need.'));
    const later = await opened(
      LETTER.replace('Children in care live in homes that suit them', 'Foster carers were away'),
    );
    expect(ready(later).notes.map(({ anchor }) => anchor.status)).toEqual(['anchored', 'lost']);
    expect(later.marks({ statements: true }).filter(({ saved }) => saved)).toHaveLength(1);
  });

  test('keeps a doubtful note on the words that the reader accepts, for good, and lets that be taken back', async () => {
    const first = await opened(LETTER);
    const words = 'Children in care live in homes that suit them, and they are seen often.';
    await first.saveSelection(spanOf(first, words), { note: 'by whom?' });
    const changed = 'Most children in care now live in homes that suit them, and are visited often enough.';
    const later = await opened(LETTER.replace(words, changed));
    const [note] = ready(later).notes;
    expect(note!.anchor.status).toBe('doubtful');
    await later.accept(note!.annotation.id);
    expect(ready(later).notes.map(({ anchor, annotation }) => [anchor.status, annotation.note])).toEqual([
      ['anchored', 'by whom?'],
    ]);
    await undo(db, counter++);
    await later.refresh();
    expect(
      ready(later).notes.map(({ anchor, annotation }) => [anchor.status, annotation.quote.exact]),
    ).toEqual([['doubtful', words]]);
  });

  test('offers sentences like lost words, and puts the note on what the reader points out', async () => {
    const first = await opened(LETTER);
    await first.saveSelection(spanOf(first, 'The quality of plans for children in need.'));
    const changed = LETTER.replace(
      'The quality of plans for children in need.',
      'Children in need, whose plans lack quality.',
    );
    const later = await opened(changed);
    const { annotation, anchor } = ready(later).notes[0]!;
    expect(anchor.status).toBe('lost');
    const [likely] = await later.likely(annotation.id);
    expect(likely!.words).toBe('Children in need, whose plans lack quality.');
    await later.reattach(annotation.id, likely!.span);
    const again = ready(await opened(changed)).notes;
    expect(again.map(({ anchor, found }) => [anchor.status, found])).toEqual([['anchored', likely!.words]]);
  });

  test('takes a deleted note off, and brings it back with its words and its note', async () => {
    const session = await opened(LETTER);
    const { id } = await session.saveSelection(spanOf(session, 'they are seen often'), { note: 'by whom?' });
    await session.remove([id]);
    expect(ready(session).notes).toEqual([]);
    await session.restore([id]);
    expect(ready(session).notes.map(({ annotation }) => annotation.note)).toEqual(['by whom?']);
  });

  test('marks a grade that is only recalled without its colour', async () => {
    const session = await opened(
      LETTER.replace('Leaders know', 'In 2022 the council was judged to be inadequate. Leaders know'),
    );
    const past = ready(session).findings.filter(
      ({ finding }) => finding.kind === 'judgement' && !finding.current,
    );
    expect(past).toHaveLength(1);
    const mark = session.marks({ statements: false }).find(({ id }) => id === past[0]!.id);
    expect(mark?.style).toEqual({ kind: 'judgement', tone: 'none' });
  });

  test('hides what the reader marks as no finding, in this report for good, until it is brought back', async () => {
    const session = await opened(LETTER);
    const [wrong, ...others] = ready(session).findings.filter(
      ({ finding }) => finding.kind === 'recommendation',
    );
    await session.dismiss([wrong!.id]);
    expect(ready(session).findings.map(({ id }) => id)).not.toContain(wrong!.id);
    expect(ready(session).dismissed).toEqual([wrong]);
    expect(session.marks({ statements: true }).map(({ id }) => id)).not.toContain(wrong!.id);
    expect(ready(session).findings.map(({ id }) => id)).toContain(others[0]!.id);

    // A word more in front: every place and every name has moved, and still it is known.
    const again = await opened(LETTER.replace('Leaders know', 'All leaders know'));
    expect(ready(again).dismissed.map(({ quote }) => quote)).toEqual([wrong!.quote]);
    await again.bringBack(ready(again).dismissed.map(({ id }) => id));
    expect(ready(again).dismissed).toEqual([]);
    expect(ready(await opened(LETTER)).findings).toContainEqual(wrong);
  });

  test('shows what the first pages say while the others are read, and keeps nothing of it', async () => {
    const later = Promise.withResolvers<ReportText>();
    const front = readPlainText(LETTER.slice(0, LETTER.indexOf('• The quality')));
    const surface = surfaceOf(() => later.promise);
    const session = openReport(
      {
        ...surface,
        read: (onProgress, onFront) => {
          onProgress?.(2, 40);
          onFront?.(front);
          return later.promise;
        },
      },
      world(),
    );
    const state = () => session.state();
    await expect.poll(() => state().status === 'reading' && 'early' in state()).toBe(true);
    expect(state()).toMatchObject({
      done: 2,
      total: 40,
      early: {
        findings: expect.arrayContaining([
          expect.objectContaining({ quote: expect.stringContaining('The timeliness'), savedAs: null }),
        ]),
      },
    });
    const [mark] = session.marks({ statements: false });
    expect(mark).toMatchObject({ saved: false, style: { kind: 'recommendation' } });
    expect(() => session.saveFindings([mark!.id])).toThrow('not read yet');
    expect(await db.reports.count()).toBe(0);

    later.resolve(readPlainText(LETTER));
    await settled(session);
    expect(ready(session).findings.length).toBeGreaterThan(1);
  });

  test('says in a plain sentence why a document cannot be read', async () => {
    const sentence = 'This PDF is empty. Open the original.';
    const session = openReport(
      surfaceOf(() => Promise.reject(new UnreadableError(sentence))),
      world(),
    );
    await settled(session);
    expect(session.state()).toEqual({ status: 'failed', message: sentence });
    expect(session.marks({ statements: true })).toEqual([]);
  });
});
