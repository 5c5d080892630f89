import * as z from 'zod/mini';
import type { Contract, Handlers } from './contract.ts';

z.config({ jitless: true }); // no `new Function`, which our Content Security Policy forbids

/** What travels: an `Error` does not survive the crossing, so its words do. */
export const Envelope = z.object({ to: z.string(), message: z.string(), request: z.unknown() });
export const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/**
 * A function that answers the messages of `contract` sent to `name`: it checks the request, calls its handler, and
 * turns what was thrown into words. Null when the message is for somebody else.
 */
export function answerer<C extends Contract>(name: string, contract: C, handlers: Handlers<C>) {
  return (raw: unknown, from: { tabId: number | null }): Promise<Answer> | null => {
    const envelope = Envelope.safeParse(raw);
    if (!envelope.success || envelope.data.to !== name) return null;
    return answer(contract, handlers, envelope.data.message, envelope.data.request, from);
  };
}

async function answer<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  message: string,
  raw: unknown,
  from: { tabId: number | null },
): Promise<Answer> {
  if (!Object.hasOwn(contract, message)) return { ok: false, error: `unknown message "${message}"` };
  const request = contract[message]!.request.safeParse(raw);
  if (!request.success) return { ok: false, error: `${message}: ${z.prettifyError(request.error)}` };
  try {
    return { ok: true, value: await handlers[message]!(request.data as never, from) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
