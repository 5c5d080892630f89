import { browser } from '#imports';
import type { Answer } from './answer.ts';

type Answerer = (raw: unknown, from: { tabId: number | null }) => Promise<Answer> | null;

/** Answer messages from our own contexts until the returned function is called; messages for others are left alone. */
export function listen(answerer: Answerer): () => void {
  const onMessage = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number } },
    reply: (answer: Answer) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return;
    const answer = answerer(raw, { tabId: sender.tab?.id ?? null });
    if (!answer) return;
    answer.then(reply);
    return true as const; // keeps the channel open
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
