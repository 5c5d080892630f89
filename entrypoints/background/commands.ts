import { browser } from '#imports';
import { showLibrary } from '../../components/show-library.ts';
import { readTab } from './read-tab.ts';

/** Answer the keys that work everywhere in the browser; the popup's is the browser's own. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-library') void showLibrary();
    if (name === 'read-page' && tab?.id !== undefined) void readTab(tab.id);
  });
}
