import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Hosts whose reports we read without being asked: the provider pages, and the two that serve the PDFs. */
const OFSTED_PAGES = 'https://reports.ofsted.gov.uk/*';
const OFSTED_FILES = ['https://files.ofsted.gov.uk/*', 'https://files.api.ofsted.gov.uk/*'];

/** Fixes the extension's id in Chromium, so that notes survive moving the folder. Public key only. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8GWxO/X1hQBc7zxRn1sEKVE1dBoEQvtCWQr7NZl5PuBsM1q5wUzAGn/BRZRaXE3yppt3SjyDWsUL/5hl8058zwhM2a5p6ksUuyYDZZmlQnZQbl+K0B+9CV/WNnDqgE9oDMxRDWwhXxwF9q09Bs+JpfXs8gH0xsm3lrFxWEhl7M7adFzeBv9r2/mzQLdf2mVjL15/6LZME22O5aTTOW5ZiQZZACKanhWpXQUB2HfiYkXGqrTqKI1mRQXbJHy0JvmajN8TKhcu8yRNLrrh948azNDvL7TjE7YTaU6WsmUB+S9wqYRFbcDZK/vAO7vETgC7/LmB+0gOnMIlTNCFnfVwVwIDAQAB';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact({ prefreshEnabled: false })], build: { target: 'esnext' } }),
  manifest: ({ browser }) => ({
    name: 'Inspection Notes',
    description: 'Finds the judgements and recommendations in Ofsted reports, and keeps your notes on them.',
    permissions: [
      'activeTab', // read the page the reader asks about, and no other
      'contextMenus', // "Read this page", "Open in the reader"
      'scripting', // put the reading script into that page
      'storage', // what a session needs while the background worker sleeps
      'unlimitedStorage', // notes are never evicted when the disk runs low
      ...(browser === 'firefox'
        ? ['webRequest', 'webRequestBlocking'] // open Ofsted's PDFs in our reader
        : ['declarativeNetRequestWithHostAccess', 'sidePanel']), // the same in Chromium; the side panel
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'open-library': { description: 'Open the library', suggested_key: { default: 'Alt+Shift+L' } },
      'read-page': { description: 'Read this page as a report', suggested_key: { default: 'Alt+Shift+R' } },
    },
    options_ui: { page: 'settings.html', open_in_tab: true },
    host_permissions: [OFSTED_PAGES, ...OFSTED_FILES],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    },
    // The redirect from a PDF's address ends on the reader, whatever site the link stood on.
    web_accessible_resources: [{ resources: ['reader.html'], matches: ['<all_urls>'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'inspection-notes@inspection-notes.example',
              strict_min_version: '140.0', // CSS highlights
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '128', incognito: 'split' as const }), // 128: response-header rules
  }),
  hooks: {
    // PDF.js's worker and the fonts that PDFs may leave out; nothing is fetched from elsewhere.
    'build:publicAssets': (wxt, files) => {
      const pdfjs = `${wxt.config.root}/node_modules/pdfjs-dist`;
      files.push({
        absoluteSrc: `${pdfjs}/build/pdf.worker.min.mjs`,
        relativeDest: 'pdfjs/pdf.worker.min.mjs',
      });
      // The sample report of the first run; it stands in samples/, where the demo finds it, too.
      files.push({ absoluteSrc: `${wxt.config.root}/samples/exampleshire.pdf`, relativeDest: 'sample.pdf' });
      for (const font of standardFonts(pdfjs)) {
        files.push({
          absoluteSrc: `${pdfjs}/standard_fonts/${font}`,
          relativeDest: `pdfjs/standard_fonts/${font}`,
        });
      }
    },
  },
});

function standardFonts(pdfjs: string): string[] {
  return readdirSync(`${pdfjs}/standard_fonts`).filter((name) => /\.(pfb|ttf)$/.test(name));
}
