import { useEffect } from 'preact/hooks';
import { AskAccess } from './AskAccess.tsx';
import { answerBefore } from './answer-before.ts';
import { DropArea } from './DropArea.tsx';
import { Failed } from './Failed.tsx';
import { LoadingNotice } from './LoadingNotice.tsx';
import { OpenView } from './OpenView.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import type { Source } from './source.ts';
import { useReport } from './use-report.ts';

export interface ReaderProps {
  /** What the reader's address asks for. */
  first: Source;
}

/** The reader: from an address, a handover or a file to a report on the screen. A file can be dropped on it at any time. */
export function Reader({ first }: ReaderProps) {
  const { loading, open, retry } = useReport(first);
  const openFile = (file: File) => open({ kind: 'file', file });
  useDrop(openFile);
  useEffect(() => (loading.status === 'open' ? undefined : answerBefore(loading)), [loading]);
  switch (loading.status) {
    case 'choose':
      return <DropArea message={loading.message} onFile={openFile} />;
    case 'loading':
      return <LoadingNotice received={loading.received} address={loading.address} />;
    case 'password':
      return <PasswordForm wrong={loading.wrong} onPassword={loading.submit} />;
    case 'access':
      return <AskAccess address={loading.address} onAllow={loading.allow} />;
    case 'failed':
      return <Failed failure={loading.failure} address={loading.address} onRetry={retry} onFile={openFile} />;
    case 'open':
      return <OpenView key={loading.report.surface.contentId} report={loading.report} />;
  }
}

/** Take a PDF that is dropped anywhere on the window. */
function useDrop(onFile: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onFile]);
}
