import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { answerer } from '../lib/messages/answer.ts';
import { askPage, NAMES } from '../lib/messages/ask.ts';
import { toScreens } from '../lib/messages/contract.ts';
import { SCREENS_FROM_PAGES } from '../lib/messages/from-pages.ts';
import { listen } from '../lib/messages/listen.ts';
import type { PageState } from '../lib/model/page-state.ts';

/** What a tab holds. asking: not known yet; none: nothing of ours runs there. */
export type Page = { status: 'asking' } | { status: 'none' } | PageState;

/** The state of tab `tabId`, told anew after each change, and what the reader clicked in its report last. */
export function usePage(tabId: number | null): { page: Page; focus: { id: string } | null } {
  const [page, setPage] = useState<Page>({ status: 'asking' });
  const [focus, setFocus] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let latest = 0;
    const ask = async () => {
      latest += 1;
      const mine = latest;
      const answer = await askPage(tabId)('describe', {}).catch((): Page => ({ status: 'none' }));
      if (mine === latest) setPage(answer);
    };
    const onUpdated = (id: number, { status }: { status?: string }) => void (id === tabId && status && ask());
    const stopListening = listen(
      answerer(
        NAMES.screens,
        toScreens,
        {
          pageChanged: async ({ focus: clicked }, from) => {
            if (from.tabId !== tabId) return {};
            if (clicked) setFocus({ id: clicked });
            await ask();
            return {};
          },
        },
        { fromPages: SCREENS_FROM_PAGES },
      ),
    );
    setPage({ status: 'asking' });
    setFocus(null);
    void ask();
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stopListening();
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);
  return { page, focus };
}
