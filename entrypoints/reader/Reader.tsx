import { useEffect } from 'preact/hooks';
import { AskAccess } from './AskAccess.tsx';
import { answerBefore } from './answer-before.ts';
import { DropArea } from './DropArea.tsx';
import { Failed } from './Failed.tsx';
import { ListBar } from './ListBar.tsx';
import { LoadingNotice } from './LoadingNotice.tsx';
import { OpenView } from './OpenView.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import type { Source } from './source.ts';
import { useModule } from './use-module.ts';
import { useReadingList } from './use-reading-list.ts';
import { useReport } from './use-report.ts';

export interface ReaderProps {
  /** What the reader's address asks for. */
  first: Source;
}

/** The reader: from an address, a handover or a file to a report on the screen. Files can be dropped on it at any time. */
export function Reader({ first }: ReaderProps) {
  const { loading, open, retry } = useReport(first);
  const { list, take, go } = useReadingList((file) => open({ kind: 'file', file }));
  const listed = list !== null && list.at === null;
  const listPart = useModule(() => import('./ReadingListView.tsx'), listed);
  useDrop(take);
  useEffect(() => {
    if (listed) return answerBefore({ status: 'choose', message: null });
    return loading.status === 'open' ? undefined : answerBefore(loading);
  }, [loading, listed]);
  if (listed) return listPart && <listPart.ReadingListView list={list} onOpen={go} onFiles={take} />;
  const bar = list && <ListBar list={list} at={list.at ?? 0} onGo={go} />;
  switch (loading.status) {
    case 'choose':
      return <DropArea message={loading.message} onFiles={take} />;
    case 'loading':
      return <LoadingNotice received={loading.received} address={loading.address} />;
    case 'password':
      return (
        <>
          {bar}
          <PasswordForm wrong={loading.wrong} onPassword={loading.submit} />
        </>
      );
    case 'access':
      return <AskAccess address={loading.address} onAllow={loading.allow} />;
    case 'failed':
      return (
        <>
          {bar}
          <Failed failure={loading.failure} address={loading.address} onRetry={retry} onFiles={take} />
        </>
      );
    case 'open':
      return <OpenView key={loading.report.surface.contentId} report={loading.report} bar={bar} />;
  }
}

/** Take PDFs that are dropped anywhere on the window. */
function useDrop(onFiles: (files: Iterable<File>) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
}
