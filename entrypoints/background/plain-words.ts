import { failureInWords } from '../../lib/store/failure.ts';

/** The same handlers, but what they throw are sentences for a reader. */
export function inPlainWords<H extends Record<string, (...args: never[]) => Promise<unknown>>>(
  handlers: H,
): H {
  const wrapped = Object.entries(handlers).map(([name, handle]) => [
    name,
    async (...args: never[]) => {
      try {
        return await handle(...args);
      } catch (error) {
        console.error(error);
        throw new Error(failureInWords(error), { cause: error });
      }
    },
  ]);
  return Object.fromEntries(wrapped) as H;
}
