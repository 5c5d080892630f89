import { defineContentScript } from '#imports';
import { annotatePage } from '../ofsted.content/annotate-page.ts';

/** Any other page, put there by the background worker when the reader asks: the same trip. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true, // pages need not hear of us
  main: annotatePage,
});
