import { type Browser, chromium } from '@playwright/test';

/** Prints pages to PDF. */
export interface Printer {
  /** A small page with wide margins, so that lines end elsewhere than on A4; tagged, as browsers do. */
  print(source: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Chromium as a printer; null where none is named. */
export async function openPrinter(path = process.env.CHROMIUM_PATH): Promise<Printer | null> {
  if (!path) return null;
  const browser: Browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  return {
    print: async (source) => {
      await page.setContent(source);
      return new Uint8Array(
        await page.pdf({
          width: '150mm',
          height: '200mm',
          margin: { left: '20mm', right: '20mm' },
          tagged: true,
        }),
      );
    },
    close: () => browser.close(),
  };
}
