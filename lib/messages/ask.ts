import { browser } from '#imports';
import { Answer } from './answer.ts';
import { type Contract, type Reply, type Request, toBackground, toPage, toScreens } from './contract.ts';

/** Names that messages are addressed to. */
export const NAMES = { background: 'background', page: 'page', screens: 'screens' } as const;

/** How a screen or page asks; the reply is checked against the contract. Rejects with the other side's own words. */
export type Ask<C extends Contract> = <K extends keyof C & string>(
  message: K,
  request: Request<C, K>,
) => Promise<Reply<C, K>>;
export type AskBackground = Ask<typeof toBackground>;
export type AskPage = Ask<typeof toPage>;

const asker =
  <C extends Contract>(to: string, contract: C, send: (envelope: object) => Promise<unknown>): Ask<C> =>
  async (message, request) => {
    const answer = Answer.safeParse(await send({ to, message, request }));
    if (!answer.success) throw new Error(`Nobody answered "${message}".`);
    if (!answer.data.ok) throw new Error(answer.data.error);
    return contract[message]!.reply.parse(answer.data.value) as never;
  };

/** What would do something else a second time; all other messages can be sent again when it is not known whether they arrived. */
const NOT_TWICE = new Set<unknown>([
  'undo',
  'redo',
  'openInReader',
  'openPanel',
  'readTab',
] satisfies (keyof typeof toBackground)[]);

/** Ask the background worker, waking it if it sleeps; once more when it is stopped before it answers, as the browser does at any moment. */
export const askBackground: AskBackground = asker(NAMES.background, toBackground, async (envelope) => {
  const send = () => browser.runtime.sendMessage(envelope);
  if (NOT_TWICE.has((envelope as { message?: unknown }).message)) return send();
  const answer = await send().catch(() => null);
  return answer ?? send();
});

/** Ask what reads a report in tab `tabId`. Rejects when nothing of ours runs there. */
export const askPage = (tabId: number): AskPage =>
  asker(NAMES.page, toPage, (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));

/** Tell open popups and panels; silence is fine. */
export const tellScreens: Ask<typeof toScreens> = asker(NAMES.screens, toScreens, async (envelope) => {
  const answer = await browser.runtime.sendMessage(envelope).catch(() => null);
  return answer ?? { ok: true, value: {} };
});
