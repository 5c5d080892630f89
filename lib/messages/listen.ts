import { browser } from '#imports';
import type { Answer } from './answer.ts';
import { type RawSender, type Sender, senderOf } from './sender.ts';

type Answerer = (raw: unknown, from: Sender) => Promise<Answer> | null;

/** Answer messages from our own contexts until the returned function is called; messages for others are left alone. */
export function listen(answerer: Answerer): () => void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const onMessage = (raw: unknown, sender: RawSender, reply: (answer: Answer) => void) => {
    const from = senderOf(sender, own);
    const answer = from && answerer(raw, from);
    if (!answer) return;
    answer.then(reply);
    return true as const; // keeps the channel open
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
