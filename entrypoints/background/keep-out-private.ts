import type { Handlers, toBackground } from '../../lib/messages/contract.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import { changePrivateNotes, privateNotes } from './private-notes.ts';
import { tellPages } from './tell-pages.ts';

type Answers = Handlers<typeof toBackground>;

/**
 * The same answers, but what is noted in a private window stays in memory and is gone with the last such window: for Firefox, whose
 * extensions have one store for all windows. (Chromium gives private windows a background worker and a store of their own.) Nothing of
 * a report that is opened there reaches the library, and Undo there takes nothing of the library back.
 */
export function keepOutPrivate(answers: Answers): Answers {
  return {
    ...answers,
    openReport: async (request, from) => {
      if (!from.isPrivate) return answers.openReport(request, from);
      const { annotations, dismissed } = await privateNotes();
      const isHere = ({ reportId }: { reportId: string }) => reportId === request.report.id;
      const live = annotations.filter((one) => isHere(one) && one.deletedAt === 0);
      return { report: null, annotations: live, dismissed: dismissed.filter(isHere) };
    },
    saveAnnotations: async (request, from) => {
      if (!from.isPrivate) return answers.saveAnnotations(request, from);
      const added = await changePrivateNotes((notes) => {
        const known = new Set(notes.annotations.map(({ id }) => id));
        const fresh = request.annotations.filter(({ id }) => !known.has(id));
        return [{ ...notes, annotations: [...notes.annotations, ...fresh] }, fresh.length];
      });
      return told(from.tabId, { added });
    },
    changeAnnotation: async (request, from) => {
      const [annotation] = await change([request.id], () => request.change);
      if (!annotation) return answers.changeAnnotation(request, from);
      return told(from.tabId, { annotation });
    },
    reattach: async (request, from) => {
      const [annotation] = await change([request.id], () => ({
        ...request.place,
        reportId: request.report.id,
      }));
      if (!annotation) return answers.reattach(request, from);
      return told(from.tabId, { annotation });
    },
    deleteAnnotations: async (request, from) => {
      const gone = await change(request.ids, (now) => ({ deletedAt: now }));
      if (gone.length === 0) return answers.deleteAnnotations(request, from);
      return told(from.tabId, { ids: gone.map(({ id }) => id) });
    },
    restoreAnnotations: async (request, from) => {
      const back = await change(request.ids, () => ({ deletedAt: 0 }));
      if (back.length === 0) return answers.restoreAnnotations(request, from);
      return told(from.tabId, { ids: back.map(({ id }) => id) });
    },
    dismissFindings: async (request, from) => {
      if (!from.isPrivate) return answers.dismissFindings(request, from);
      await changePrivateNotes((notes) => [
        { ...notes, dismissed: [...notes.dismissed, ...request.findings] },
        null,
      ]);
      return told(from.tabId, {});
    },
    bringBackFindings: async (request, from) => {
      if (!from.isPrivate) return answers.bringBackFindings(request, from);
      await changePrivateNotes((notes) => {
        const isBack = ({ reportId, findingId }: (typeof notes.dismissed)[number]) =>
          reportId === request.reportId && request.ids.includes(findingId);
        return [{ ...notes, dismissed: notes.dismissed.filter((one) => !isBack(one)) }, null];
      });
      return told(from.tabId, {});
    },
    keepReading: async (request, from) => (from.isPrivate ? {} : answers.keepReading(request, from)),
    keepReadings: async (request, from) => {
      if (from.isPrivate) throw new Error(NOT_KEPT);
      return answers.keepReadings(request, from);
    },
    rememberRows: async (request, from) => (from.isPrivate ? {} : answers.rememberRows(request, from)),
    undo: async (request, from) => (from.isPrivate ? { done: null } : answers.undo(request, from)),
    redo: async (request, from) => (from.isPrivate ? { done: null } : answers.redo(request, from)),
  };
}

const NOT_KEPT =
  'This is a private window, so nothing is put into the library. Open the reports in another window.';

/** Change those of `ids` that were noted in a private window; answers with them as they are then, none when there are none. */
const change = (ids: string[], how: (now: number) => Partial<Annotation>): Promise<Annotation[]> =>
  changePrivateNotes((notes) => {
    const now = Date.now();
    const changed = notes.annotations
      .filter(({ id }) => ids.includes(id))
      .map((one): Annotation => ({ ...one, ...how(now), updatedAt: now }));
    const byId = new Map(changed.map((one) => [one.id, one]));
    return [{ ...notes, annotations: notes.annotations.map((one) => byId.get(one.id) ?? one) }, changed];
  });

/** The asker knows already; other tabs that show the report are told. */
async function told<T>(tabId: number | null, value: T): Promise<T> {
  void tellPages(tabId).catch(console.error);
  return value;
}
