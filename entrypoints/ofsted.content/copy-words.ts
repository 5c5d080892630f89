import { writeToClipboard } from '../../lib/export/clipboard.ts';
import { copyOf } from '../../lib/export/copy.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import type { Passage } from '../../lib/model/passage.ts';

/** Puts words with their citation on the clipboard. Rejects with a sentence when the browser does not let us. */
export async function copyWords(passage: Passage, state: PageState): Promise<void> {
  if (state.status !== 'ready') throw new Error('The report is not read yet. Try again in a moment.');
  const copied = copyOf(passage, state.report);
  try {
    await writeToClipboard(copied);
  } catch {
    // Pages without encryption have no clipboard interface; the older command works after a click.
    if (!copyByCommand(copied)) throw new Error('The browser does not let this page use the clipboard.');
  }
}

function copyByCommand({ html, text }: { html: string; text: string }): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation(); // the page's own listeners have no business with it
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', fill, true);
  const done = document.execCommand('copy');
  removeEventListener('copy', fill, true);
  return done;
}
