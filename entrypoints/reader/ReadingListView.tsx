import './reading-list.css';
import { useEffect, useState } from 'preact/hooks';
import { bytesInWords } from '../../lib/model/bytes.ts';
import { libraryHash } from '../../lib/model/library-address.ts';
import { FilePicker } from './FilePicker.tsx';
import { lineOf } from './file-line.ts';
import type { ReadingList } from './use-reading-list.ts';

export interface ReadingListViewProps {
  list: ReadingList;
  onOpen(at: number): void;
  onFiles(files: Iterable<File>): void;
}

/** Several files at once: what they are, which were read, and the way into each. */
export function ReadingListView({ list: { files, opened }, onOpen, onFiles }: ReadingListViewProps) {
  useEffect(() => {
    document.title = `${files.length} reports to read`;
  }, [files]);
  const next = Math.max(
    0,
    files.findIndex((file) => !opened.has(file)),
  );
  return (
    <main class="reading-list">
      <h1>{files.length} reports to read</h1>
      <p class="reading-list__sentence">
        They open one after the other and stay on this computer. To have many read and compared for you, use{' '}
        <a href={`library.html${libraryHash({ view: 'read' })}`}>the library</a>.
      </p>
      <p class="notice__actions">
        <button type="button" class="button button--main" onClick={() => onOpen(next)}>
          {opened.size === 0 ? 'Open the first' : 'Open the next'}
        </button>
        <FilePicker onFiles={onFiles} />
      </p>
      <ol class="reading-list__files">
        {files.map((file, at) => (
          <li key={at}>
            <FileLine file={file} opened={opened.has(file)} onOpen={() => onOpen(at)} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function FileLine({ file, opened, onOpen }: { file: File; opened: boolean; onOpen(): void }) {
  const [line, setLine] = useState('');
  useEffect(() => {
    let over = false;
    void lineOf(file).then((found) => over || setLine(found));
    return () => {
      over = true;
    };
  }, [file]);
  return (
    <button type="button" class="reading-list__file" onClick={onOpen}>
      <bdi class="reading-list__name">{file.name}</bdi>
      <span class="reading-list__facts">
        {[line, bytesInWords(file.size), opened && 'opened'].filter(Boolean).join(', ')}
      </span>
    </button>
  );
}
