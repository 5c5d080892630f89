import * as z from 'zod/mini';
import { Anchor } from '../model/anchor.ts';
import { Annotation, AnnotationChange, ManyChange, Place } from '../model/annotation.ts';
import { Dismissed } from '../model/dismissed.ts';
import { Finding } from '../model/finding.ts';
import { Merge } from '../model/library.ts';
import { LikelyPlace, PageState } from '../model/page-state.ts';
import { Reading } from '../model/reading.ts';
import { About, Report, ReportFacts, ReportRow } from '../model/report.ts';
import { ReportText } from '../model/report-text.ts';
import { PageSettings, Settings } from '../model/settings.ts';
import { Sought } from '../model/sought.ts';
import { Span } from '../model/span.ts';
import { TagChange } from '../model/tag.ts';
import type { Sender } from './sender.ts';

/** One conversation: what may be asked, with which words, and what comes back. */
export type Contract = Record<string, { request: z.ZodMiniType; reply: z.ZodMiniType }>;
export type Request<C extends Contract, K extends keyof C> = z.infer<C[K]['request']>;
export type Reply<C extends Contract, K extends keyof C> = z.infer<C[K]['reply']>;

/** One handler for each message: leave one out and it does not compile. The sender was checked: see from-pages.ts. */
export type Handlers<C extends Contract> = {
  [K in keyof C]: (request: Request<C, K>, from: Sender) => Promise<Reply<C, K>>;
};

const nothing = z.object({});
const ids = z.object({ ids: z.array(z.string()) });
const turned = z.object({ done: z.nullable(z.object({ words: z.string(), ids: z.array(z.string()) })) });

/** Asked by content scripts, reader, popup and panel; answered by the background worker, the only one that writes. */
export const toBackground = {
  /**
   * A report is open: its addresses are added to those kept, and its saved annotations come back.
   * `report` in the reply is the stored one, null when nothing of it is kept; `dismissed`: findings the reader marked as none.
   */
  openReport: {
    request: z.object({ report: Report }),
    reply: z.object({
      report: z.nullable(Report),
      annotations: z.array(Annotation),
      dismissed: z.array(Dismissed),
    }),
  },
  /** Read a report: what was found in it. Pages of the web ask for it, so that what runs inside them stays small. */
  detect: {
    request: z.object({ report: ReportText, about: About }),
    reply: z.object({ facts: ReportFacts, findings: z.array(Finding) }),
  },
  /** Where quotes stand in a page's text, in the order asked. Pages ask only when some are not where they were kept. */
  findQuotes: {
    request: z.object({ text: z.string(), sought: z.array(Sought) }),
    reply: z.object({ anchors: z.array(Anchor) }),
  },
  /** The sentences of a report that share most with words that are lost, likest first: for a reader to look at. */
  likelyPlaces: {
    request: z.object({ report: ReportText, words: z.string() }),
    reply: z.object({ spans: z.array(Span) }),
  },
  /** Keep these annotations of this report; on disk when it answers. Those already stored, by id, stay as they are. */
  saveAnnotations: {
    request: z.object({ report: Report, annotations: z.array(Annotation) }),
    reply: z.object({ added: z.number() }),
  },
  /** Change note, tags or colour of one annotation; null when there is none of that id. */
  changeAnnotation: {
    request: z.object({ id: z.string(), change: AnnotationChange }),
    reply: z.object({ annotation: z.nullable(Annotation) }),
  },
  /** Change many annotations alike, as one step to undo. Answers with the ids of those that are different now. */
  changeMany: { request: z.object({ ids: z.array(z.string()), change: ManyChange }), reply: ids },
  /** Put reports into the library with what was read in them, as one step to undo. `added`: how many are new there. */
  keepReadings: {
    request: z.object({ read: z.array(z.object({ report: Report, reading: Reading })) }),
    reply: z.object({ added: z.number() }),
  },
  /** The same for a report that is open; no step to undo, as the first note on a report brings it in, too. */
  keepReading: { request: z.object({ report: Report, reading: Reading }), reply: nothing },
  /** Take reports out of the library; the notes on them go to the bin. Answers with the ids of those notes. */
  removeReports: { request: ids, reply: ids },
  /** Put one annotation on other words of this report, which the reader pointed out; null when there is none of that id. */
  reattach: {
    request: z.object({ report: Report, id: z.string(), place: Place }),
    reply: z.object({ annotation: z.nullable(Annotation) }),
  },
  /** Delete annotations; they can be restored. Answers with the ids that were live. */
  deleteAnnotations: { request: ids, reply: ids },
  /** Bring deleted annotations back. Answers with the ids that were deleted. */
  restoreAnnotations: { request: ids, reply: ids },
  /** Hide findings of a report that the reader marks as none; on disk when it answers. */
  dismissFindings: { request: z.object({ findings: z.array(Dismissed) }), reply: nothing },
  /** Show dismissed findings of a report again, by the ids they were dismissed under. */
  bringBackFindings: {
    request: z.object({ reportId: z.string(), ids: z.array(z.string()) }),
    reply: nothing,
  },
  /** What a provider page says of the files it links to, kept by the file's address. */
  rememberRows: {
    request: z.object({ rows: z.array(z.object({ address: z.string(), row: ReportRow })) }),
    reply: nothing,
  },
  /** What a provider page said of the file at `address`; null when none was seen. */
  rowOf: { request: z.object({ address: z.string() }), reply: z.object({ row: z.nullable(ReportRow) }) },
  /** Open the PDF at `address` in the reader, in a new tab; works for Ofsted's own files whether or not the redirect is on. */
  openInReader: {
    request: z.object({
      address: z.string(),
      page: z.nullable(z.number()),
      /** Id of a note on that page, to be shown. */
      note: z.optional(z.string()),
    }),
    reply: nothing,
  },
  /** The address that the reader was opened for by id: PDFs from elsewhere are never named in the reader's own address. */
  handedOver: { request: z.object({ id: z.string() }), reply: z.object({ address: z.nullable(z.string()) }) },
  /** Open the side panel beside the asking tab, where the browser allows it without a click of its own. */
  openPanel: { request: nothing, reply: z.object({ opened: z.boolean() }) },
  /** Read the page in a tab on request; its toolbar click or menu gave access. `message` is a sentence when it cannot be. */
  readTab: {
    request: z.object({ tabId: z.number() }),
    reply: z.object({ outcome: z.enum(['reading', 'pdf', 'refused']), message: z.string() }),
  },
  settings: { request: nothing, reply: Settings },
  /** How marks are drawn: all that a page needs of them. */
  pageSettings: { request: nothing, reply: PageSettings },
  changeSettings: { request: z.object({ change: z.partial(Settings) }), reply: Settings },
  /** Say something of tags, or make them; one step to undo. Rejects with a sentence when one would stand under itself. */
  changeTags: {
    request: z.object({ changes: z.array(z.object({ name: z.string(), change: TagChange })) }),
    reply: nothing,
  },
  /** Put another tag in the place of these on every note: rename, merge; null takes them away. One step to undo. */
  replaceTags: {
    request: z.object({ names: z.array(z.string()), into: z.nullable(z.string()) }),
    reply: nothing,
  },
  /** Take the last change of notes back; `done` says what that was ("3 notes deleted") and whose, null when there was nothing. */
  undo: { request: nothing, reply: turned },
  /** Do again what was taken back last. */
  redo: { request: nothing, reply: turned },
  /** What is wrong with the store as a whole, in a sentence or two; null when all is well. */
  storeState: { request: nothing, reply: z.object({ problem: z.nullable(z.string()) }) },
  /** The whole library was written to a file at this time. */
  noteBackup: { request: z.object({ at: z.number() }), reply: nothing },
  /** What restoring the backup file in the inbox would change, and when that was made; nothing is changed yet. */
  checkBackup: { request: nothing, reply: z.object({ madeAt: z.number(), merge: Merge }) },
  /** Take the backup file in the inbox in: all of it or nothing. */
  restoreBackup: { request: nothing, reply: z.object({ merge: Merge }) },
  /** How far that is, in notes. */
  restoreProgress: { request: nothing, reply: z.object({ done: z.number(), total: z.number() }) },
} satisfies Contract;

/** Asked by popup, panel and background; answered by what reads a report in a tab: the content script, or our reader. */
export const toPage = {
  /** What is in this tab, now. */
  describe: { request: nothing, reply: PageState },
  /** Go to a finding or an annotation, by id. */
  reveal: { request: z.object({ id: z.string() }), reply: z.object({ found: z.boolean() }) },
  /** Go to a stretch of the report text, as a reference between its paragraphs does. */
  revealSpan: { request: z.object({ span: Span }), reply: z.object({ found: z.boolean() }) },
  /** Hide findings that the reader marks as none, by id. */
  dismissFindings: { request: ids, reply: nothing },
  /** Show dismissed findings again, by id. */
  bringBackFindings: { request: ids, reply: nothing },
  /** Put the report into the library, with or without notes on it. */
  keepReport: { request: nothing, reply: nothing },
  /** Save findings, by id; all recommendations are just many ids. */
  saveFindings: { request: ids, reply: z.object({ added: z.number() }) },
  /** The words where a doubtful annotation was placed are the right ones: it belongs there from now on. */
  acceptPlace: { request: z.object({ id: z.string() }), reply: nothing },
  /** Sentences that may be those of a lost annotation, likest first. */
  likelyPlaces: {
    request: z.object({ id: z.string() }),
    reply: z.object({ places: z.array(LikelyPlace) }),
  },
  /** Put an annotation on words of the report; without a span, on those that are selected now. `message` says why it cannot be. */
  attach: {
    request: z.object({ id: z.string(), span: z.nullable(Span) }),
    reply: z.object({ attached: z.boolean(), message: z.string() }),
  },
  /** Saved annotations were changed elsewhere: read them again. */
  annotationsChanged: { request: nothing, reply: nothing },
} satisfies Contract;

/** Told to popup and panel by what reads a report in a tab; nobody has to listen. */
export const toScreens = {
  /** The state of a tab changed: ask for it again. `focus` is the finding or annotation the reader clicked in the report. */
  pageChanged: { request: z.object({ focus: z.nullable(z.string()) }), reply: nothing },
} satisfies Contract;
