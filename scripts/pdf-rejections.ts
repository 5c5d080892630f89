import process from 'node:process';

/**
 * PDF.js, run without a worker of its own, leaves promises that nobody awaits: where a file is damaged they reject, beside the
 * error it answers with, and Node would end the whole run over one bad file. Those are left unsaid; any other still ends it.
 */
export function leaveRejectionsToPdfJs(): void {
  if (process.listeners('unhandledRejection').includes(onRejection)) return;
  process.on('unhandledRejection', onRejection);
}

function onRejection(reason: unknown): void {
  if (isPdfJs(reason)) return;
  throw reason;
}

const isPdfJs = (reason: unknown): boolean =>
  reason instanceof Error
    ? (reason.stack ?? '').includes('pdfjs-dist')
    : /^[A-Z]\w*(?:Error|Exception): /.test(String(reason));
