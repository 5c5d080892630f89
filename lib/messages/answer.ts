import * as z from 'zod/mini';
import type { Contract, Handlers } from './contract.ts';
import type { Belonging } from './from-pages.ts';
import type { Sender } from './sender.ts';

z.config({ jitless: true }); // no `new Function`, which our Content Security Policy forbids

/** What travels: an `Error` does not survive the crossing, so its words do. */
export const Envelope = z.object({ to: z.string(), message: z.string(), request: z.unknown() });
export const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/** Whether a request, of the right shape already, belongs to the page at the address `page` that asks it. */
export type Guard = (request: object, belongings: Belonging[], page: string) => Promise<boolean>;

/** What content scripts may ask, and who looks whether it is theirs. Whatever is not named is for our own screens alone. */
export interface Door {
  fromPages: { [message: string]: Belonging[] | undefined };
  guard?: Guard;
}

/**
 * A function that answers the messages of `contract` sent to `name`: it checks the request and its sender, calls its handler,
 * and turns what was thrown into words. Null when the message is for somebody else.
 */
export function answerer<C extends Contract>(
  name: string,
  contract: C,
  handlers: Handlers<C>,
  door: Door = { fromPages: {} },
) {
  return (raw: unknown, from: Sender): Promise<Answer> | null => {
    const envelope = Envelope.safeParse(raw);
    if (!envelope.success || envelope.data.to !== name) return null;
    return answer(contract, handlers, door, envelope.data.message, envelope.data.request, from);
  };
}

async function answer<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  door: Door,
  message: string,
  raw: unknown,
  from: Sender,
): Promise<Answer> {
  if (!Object.hasOwn(contract, message)) return { ok: false, error: `unknown message "${message}"` };
  const request = contract[message]!.request.safeParse(raw);
  if (!request.success) return { ok: false, error: `${message}: ${z.prettifyError(request.error)}` };
  try {
    if (!(await mayAsk(door, message, request.data as object, from)))
      return { ok: false, error: `${message}: not for the page that asked` };
    return { ok: true, value: await handlers[message]!(request.data as never, from) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function mayAsk({ fromPages, guard }: Door, message: string, request: object, { page }: Sender) {
  if (page === null) return true;
  const belongings = Object.hasOwn(fromPages, message) ? fromPages[message]! : null;
  if (!belongings) return false;
  if (belongings.every((belonging) => belonging === 'nothing')) return true;
  return guard ? guard(request, belongings, page) : false;
}
