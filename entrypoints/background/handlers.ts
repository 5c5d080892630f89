import { browser } from '#imports';
import { detect } from '../../lib/detect/detect.ts';
import type { Handlers, toBackground } from '../../lib/messages/contract.ts';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../lib/store/annotations.ts';
import type { Db } from '../../lib/store/db.ts';
import { keepRows, openReport, rowOf } from '../../lib/store/reports.ts';
import { changeSettings, settingsOf } from '../../lib/store/settings.ts';
import { handedOver, openInReader } from './open-reader.ts';
import { readTab } from './read-tab.ts';
import type { Redirect } from './redirect.ts';
import { tellPages } from './tell-pages.ts';

/** What the background worker answers: one function a message. */
export function handlers(db: Db, redirect: Redirect): Handlers<typeof toBackground> {
  /** The asker knows already; the other tabs that show the report are told. */
  const told = async <T>(tabId: number | null, value: T): Promise<T> => {
    await tellPages(tabId);
    return value;
  };
  return {
    detect: async ({ report, about }) => detect(report, about),
    openReport: ({ report }) => openReport(db, report),
    saveAnnotations: async ({ report, annotations }, { tabId }) =>
      told(tabId, { added: await saveAnnotations(db, report, annotations) }),
    changeAnnotation: async ({ id, change }, { tabId }) =>
      told(tabId, { annotation: await changeAnnotation(db, id, change, Date.now()) }),
    deleteAnnotations: async ({ ids }, { tabId }) =>
      told(tabId, { ids: (await deleteAnnotations(db, ids, Date.now())).map(({ id }) => id) }),
    restoreAnnotations: async ({ ids }, { tabId }) =>
      told(tabId, { ids: (await restoreAnnotations(db, ids, Date.now())).map(({ id }) => id) }),
    rememberRows: async ({ rows }) => {
      await keepRows(db, rows);
      return {};
    },
    rowOf: async ({ address }) => ({ row: await rowOf(db, address) }),
    openInReader: async ({ address, page }) => {
      await openInReader(address, page);
      return {};
    },
    handedOver: async ({ id }) => ({ address: await handedOver(id) }),
    openPanel: async (_, { tabId }) => ({ opened: await openPanel(tabId) }),
    readTab: ({ tabId }) => readTab(tabId),
    settings: () => settingsOf(db),
    changeSettings: async ({ change }) => {
      const settings = await changeSettings(db, change);
      await redirect.update();
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
