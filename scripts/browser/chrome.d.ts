/** The extension's own API, inside pages and workers that tests evaluate code in. */
declare const chrome: import('wxt/browser').WxtBrowser;
