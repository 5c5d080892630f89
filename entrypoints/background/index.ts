import { browser, defineBackground } from '#imports';
import { themesOf } from '../../lib/detect/themes.ts';
import { answerer } from '../../lib/messages/answer.ts';
import { NAMES } from '../../lib/messages/ask.ts';
import { toBackground } from '../../lib/messages/contract.ts';
import { BACKGROUND_FROM_PAGES } from '../../lib/messages/from-pages.ts';
import { listen } from '../../lib/messages/listen.ts';
import { DB_NAME, openDb } from '../../lib/store/db.ts';
import { settingsOf } from '../../lib/store/settings.ts';
import { followAllowed } from './always-read.ts';
import { watchLibrary } from './canary.ts';
import { answerCommands } from './commands.ts';
import { emptyBinLater } from './empty-bin-later.ts';
import { handlers } from './handlers.ts';
import { keepOutPrivate } from './keep-out-private.ts';
import { addMenus, answerMenus } from './menus.ts';
import { pageGuard } from './page-guard.ts';
import { inPlainWords } from './plain-words.ts';
import { forgetPrivateNotes } from './private-notes.ts';
import { readOpenTabs } from './read-tab.ts';
import { redirectPdfs } from './redirect.ts';
import { welcome } from './welcome.ts';

/** Opens the store and answers; everything is registered at once, as the worker may be woken by any of it. */
export default defineBackground(() => {
  const db = openDb(DB_NAME, themesOf);
  const redirect = redirectPdfs(async () => (await settingsOf(db)).openPdfs);
  const door = { fromPages: BACKGROUND_FROM_PAGES, guard: pageGuard(db) };
  const all = handlers(db, redirect, watchLibrary(db));
  const answers = import.meta.env.FIREFOX ? keepOutPrivate(all) : all;
  listen(answerer(NAMES.background, toBackground, inPlainWords(answers), door));
  if (import.meta.env.FIREFOX) forgetPrivateNotes();
  emptyBinLater(db);
  followAllowed(async () => (await settingsOf(db)).sites);
  answerMenus();
  answerCommands();
  browser.runtime.onStartup.addListener(() => redirect.update());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await addMenus();
    await redirect.update();
    await readOpenTabs();
    if (reason === 'install') await welcome();
  });
});
