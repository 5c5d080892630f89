import { browser } from '#imports';
import { findQuotes } from '../../lib/anchor/find-quotes.ts';
import { likelyPlaces } from '../../lib/anchor/likely-places.ts';
import { detect } from '../../lib/detect/detect.ts';
import type { Handlers, toBackground } from '../../lib/messages/contract.ts';
import { PageSettings } from '../../lib/model/settings.ts';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../lib/store/annotations.ts';
import { changeMany } from '../../lib/store/change-many.ts';
import type { Db } from '../../lib/store/db.ts';
import { bringBackFindings, dismissFindings } from '../../lib/store/dismissed.ts';
import { keepReading, keepReadings, removeReports } from '../../lib/store/readings.ts';
import { reattach } from '../../lib/store/reattach.ts';
import { keepRows, openOrReadReport, rowOf } from '../../lib/store/reports.ts';
import { changeSettings, settingsOf } from '../../lib/store/settings.ts';
import { alwaysRead } from './always-read.ts';
import type { Canary } from './canary.ts';
import { keepIndexed } from './keep-indexed.ts';
import { libraryHandlers } from './library-handlers.ts';
import { handedOver, openInReader } from './open-reader.ts';
import { readTab } from './read-tab.ts';
import type { Redirect } from './redirect.ts';
import { tellPages } from './tell-pages.ts';

/** What the background worker answers: one function a message. */
export function handlers(db: Db, redirect: Redirect, canary: Canary): Handlers<typeof toBackground> {
  const index = keepIndexed(db);
  /** The asker knows already; the other tabs that show the report are told. */
  const told = async <T>(tabId: number | null, value: T): Promise<T> => {
    void tellPages(tabId).catch(console.error); // not awaited: it is on disk, and that is what was asked
    index();
    return value;
  };
  return {
    ...libraryHandlers(db, canary, () => told(null, undefined)),
    detect: async ({ report, about }) => detect(report, about),
    findQuotes: async ({ text, sought }) => ({ anchors: findQuotes({ text }, sought) }),
    likelyPlaces: async ({ report, words }) => ({ spans: likelyPlaces(report, words) }),
    openReport: ({ report }) => openOrReadReport(db, report),
    saveAnnotations: async ({ report, annotations }, { tabId }) =>
      told(tabId, { added: await saveAnnotations(db, report, annotations) }),
    changeAnnotation: async ({ id, change }, { tabId }) =>
      told(tabId, { annotation: await changeAnnotation(db, id, change, Date.now()) }),
    changeMany: async ({ ids, change }, { tabId }) =>
      told(tabId, { ids: await changeMany(db, ids, change, Date.now()) }),
    keepReadings: async ({ read }, { tabId }) =>
      told(tabId, { added: await keepReadings(db, read, Date.now()) }),
    keepReading: async ({ report, reading }) => {
      await keepReading(db, { report, reading });
      return {};
    },
    removeReports: async ({ ids }, { tabId }) =>
      told(tabId, { ids: await removeReports(db, ids, Date.now()) }),
    reattach: async ({ report, id, place }, { tabId }) =>
      told(tabId, { annotation: await reattach(db, report, id, place, Date.now()) }),
    deleteAnnotations: async ({ ids }, { tabId }) =>
      told(tabId, { ids: (await deleteAnnotations(db, ids, Date.now())).map(({ id }) => id) }),
    restoreAnnotations: async ({ ids }, { tabId }) =>
      told(tabId, { ids: (await restoreAnnotations(db, ids, Date.now())).map(({ id }) => id) }),
    dismissFindings: async ({ findings }, { tabId }) => {
      await dismissFindings(db, findings, Date.now());
      return told(tabId, {});
    },
    bringBackFindings: async ({ reportId, ids }, { tabId }) => {
      await bringBackFindings(db, reportId, ids, Date.now());
      return told(tabId, {});
    },
    rememberRows: async ({ rows }) => {
      await keepRows(db, rows);
      return {};
    },
    rowOf: async ({ address }) => ({ row: await rowOf(db, address) }),
    openInReader: async ({ address, page, note }) => {
      await openInReader(address, page, note);
      return {};
    },
    handedOver: async ({ id }) => ({ address: await handedOver(id) }),
    openPanel: async (_, { tabId }) => ({ opened: await openPanel(tabId) }),
    readTab: ({ tabId }) => readTab(tabId),
    settings: () => settingsOf(db),
    pageSettings: async () => PageSettings.parse(await settingsOf(db)),
    changeSettings: async ({ change }) => {
      const settings = await changeSettings(db, change);
      await redirect.update();
      await alwaysRead(settings.sites);
      return settings;
    },
  };
}

/** Chromium opens its side panel while the click that asked for it still counts; Firefox wants the click itself. */
async function openPanel(tabId: number | null): Promise<boolean> {
  if (tabId === null || !browser.sidePanel) return false;
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false; // the click no longer counts: the asker says how to open it by hand
  }
}
