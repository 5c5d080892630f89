import type { toBackground, toScreens } from './contract.ts';

/**
 * What of a request must belong to the page that asks: `report`: the report is that page's; `notes`: the annotations are of
 * its reports; `rows`: it is Ofsted's report site, speaking of Ofsted's files; `file`: one of Ofsted's files; `nothing`:
 * there is nothing in it but what the page holds itself.
 */
export type Belonging = 'report' | 'notes' | 'rows' | 'file' | 'nothing';

type FromPages<C> = { [K in keyof C]?: Belonging[] };

/**
 * What a content script may ask of the background worker. It runs beside pages that may be hostile, so whatever is not named
 * here is for our own screens alone: other reports' notes, changed settings, handed-over addresses, other tabs; and whatever
 * a reading in a tab is told, as the reader hears content scripts, too.
 */
export const BACKGROUND_FROM_PAGES: FromPages<typeof toBackground> = {
  openReport: ['report'],
  detect: ['nothing'],
  findQuotes: ['nothing'],
  likelyPlaces: ['nothing'],
  saveAnnotations: ['report'],
  keepReading: ['report'],
  changeAnnotation: ['notes'],
  reattach: ['report', 'notes'],
  deleteAnnotations: ['notes'],
  restoreAnnotations: ['notes'],
  dismissFindings: ['report'],
  bringBackFindings: ['report'],
  rememberRows: ['rows'],
  openInReader: ['file'],
  openPanel: ['nothing'],
  pageSettings: ['nothing'],
};

/** A page says that it changed; screens then ask it. */
export const SCREENS_FROM_PAGES: FromPages<typeof toScreens> = { pageChanged: ['nothing'] };
