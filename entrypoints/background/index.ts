import { browser, defineBackground } from '#imports';
import { answerer } from '../../lib/messages/answer.ts';
import { NAMES } from '../../lib/messages/ask.ts';
import { toBackground } from '../../lib/messages/contract.ts';
import { BACKGROUND_FROM_PAGES } from '../../lib/messages/from-pages.ts';
import { listen } from '../../lib/messages/listen.ts';
import { openDb } from '../../lib/store/db.ts';
import { settingsOf } from '../../lib/store/settings.ts';
import { watchLibrary } from './canary.ts';
import { emptyBinLater } from './empty-bin-later.ts';
import { handlers } from './handlers.ts';
import { addMenus, answerMenus } from './menus.ts';
import { pageGuard } from './page-guard.ts';
import { inPlainWords } from './plain-words.ts';
import { readOpenTabs } from './read-tab.ts';
import { redirectPdfs } from './redirect.ts';

/** Opens the store and answers; everything is registered at once, as the worker may be woken by any of it. */
export default defineBackground(() => {
  const db = openDb();
  const redirect = redirectPdfs(async () => (await settingsOf(db)).openPdfs);
  const door = { fromPages: BACKGROUND_FROM_PAGES, guard: pageGuard(db) };
  listen(
    answerer(NAMES.background, toBackground, inPlainWords(handlers(db, redirect, watchLibrary(db))), door),
  );
  emptyBinLater(db);
  answerMenus();
  browser.runtime.onStartup.addListener(() => redirect.update());
  browser.runtime.onInstalled.addListener(async () => {
    await addMenus();
    await redirect.update();
    await readOpenTabs();
  });
});
