import type { Copied } from './copy.ts';

/** Put words on the clipboard, formatted and plain at once. Rejects when the browser does not let us. */
export const writeToClipboard = ({ html, text }: Copied): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
