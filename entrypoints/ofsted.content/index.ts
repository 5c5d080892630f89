import { defineContentScript } from '#imports';
import { annotatePage } from './annotate-page.ts';

/** Ofsted's report site: read without being asked, as every page of it is about reports. */
export default defineContentScript({
  matches: ['https://reports.ofsted.gov.uk/*'],
  noScriptStartedPostMessage: true, // pages need not hear of us
  main: annotatePage,
});
