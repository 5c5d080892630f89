import type { ContentScriptContext } from '#imports';

declare global {
  /** Set in our own world, which the page cannot see; an updated extension gets a new world, without it. */
  var inspectionNotesRuns: boolean | undefined;
}

/** Whether a script of ours reads this page already; else from now on one does, until its context ends. */
export function isRunning(ctx: ContentScriptContext): boolean {
  if (globalThis.inspectionNotesRuns) return true;
  globalThis.inspectionNotesRuns = true;
  ctx.onInvalidated(() => {
    globalThis.inspectionNotesRuns = false;
  });
  return false;
}
