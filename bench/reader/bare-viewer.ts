import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browser/launch.ts';
import type { ReportServer } from '../../scripts/browser/serve.ts';

const BARE = 'https://files.ofsted.gov.uk/bare/viewer.html';

/**
 * Serve PDF.js's own PDFViewer showing `file`, in a page that does nothing else (its stock application adds a toolbar to that, and
 * is not in its package): it paints the first page, then takes the text out of all pages, one after the other. Answers its address.
 */
export function serveBareViewer(server: ReportServer, file: string): string {
  const folder = join(ROOT, 'node_modules', 'pdfjs-dist');
  const script = (name: string) =>
    server.serve(`https://files.ofsted.gov.uk/bare/${name.split('/').at(-1)}`, {
      type: 'text/javascript',
      body: readFileSync(join(folder, name)),
    });
  for (const name of ['build/pdf.min.mjs', 'build/pdf.worker.min.mjs', 'web/pdf_viewer.mjs']) script(name);
  server.serve('https://files.ofsted.gov.uk/bare/viewer.css', {
    type: 'text/css',
    body: readFileSync(join(folder, 'web/pdf_viewer.css')),
  });
  server.servePage(
    BARE,
    `<!doctype html><link rel="stylesheet" href="viewer.css">
    <div id="c" style="position:absolute;inset:0;overflow:auto"><div class="pdfViewer"></div></div>
    <script type="module">
      import * as pdfjsLib from './pdf.min.mjs';
      globalThis.pdfjsLib = pdfjsLib;
      pdfjsLib.GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';
      const { EventBus, PDFViewer, PDFLinkService } = await import('./pdf_viewer.mjs');
      const eventBus = new EventBus();
      const linkService = new PDFLinkService({ eventBus });
      const viewer = new PDFViewer({ container: document.getElementById('c'), eventBus, linkService });
      linkService.setViewer(viewer);
      eventBus.on('pagesinit', () => { viewer.currentScaleValue = 'auto'; });
      const document_ = await pdfjsLib.getDocument({ url: '${file}' }).promise;
      viewer.setDocument(document_);
      linkService.setDocument(document_);
      await viewer.onePageRendered;
      performance.mark('report:reading');
      for (let page = 1; page <= document_.numPages; page += 1)
        await (await document_.getPage(page)).getTextContent();
      performance.mark('report:whole');
    </script>`,
  );
  return BARE;
}
