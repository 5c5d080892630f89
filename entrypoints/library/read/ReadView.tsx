import { FileUp, FolderOpen } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { batchOf, type ChosenFile } from './batch.ts';
import { droppedFiles, pickedFiles } from './chosen-files.ts';
import { workerReader } from './file-reader.ts';
import { Progress } from './Progress.tsx';
import { Results } from './Results.tsx';
import './read.css';

/** It belongs to the tab, not to this view: reading goes on while the reader looks at other parts of the library. */
const batch = batchOf(workerReader);

/** Many reports at once: drop them, see what was judged in each, put them into the library or into a spreadsheet. */
export function ReadView() {
  const [state, setState] = useState(batch.state());
  const [nothing, setNothing] = useState(false);
  useEffect(() => follow(() => setState(batch.state())), []);
  const add = (files: ChosenFile[]) => {
    setNothing(files.length === 0);
    batch.add(files);
  };
  useEffect(() => dropped(add), []);
  return (
    <div class="read">
      <h1 tabIndex={-1}>Read many reports</h1>
      <Choose empty={state.status === 'waiting'} onChoose={(list) => add(pickedFiles(list))} />
      {nothing && <p role="alert">There was no PDF among what you chose.</p>}
      {state.status !== 'waiting' && (
        <>
          <Progress state={state} batch={batch} />
          <Results state={state} onClear={batch.clear} />
        </>
      )}
    </div>
  );
}

/** Files may be dropped anywhere on the tab: one that is let go beside a field would else replace the library. */
function dropped(add: (files: ChosenFile[]) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then(add);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}

/** A file takes less time than a table of four hundred takes to draw: the screen follows a few times a second. */
const PAUSE = 250;

function follow(look: () => void): () => void {
  let timer: number | null = null;
  const stop = batch.subscribe(() => {
    timer ??= window.setTimeout(() => {
      timer = null;
      look();
    }, PAUSE);
  });
  look();
  return () => {
    stop();
    clearTimeout(timer ?? undefined);
  };
}

/** Drop them anywhere on the view, or choose files or a folder. */
function Choose({ empty, onChoose }: { empty: boolean; onChoose(files: FileList): void }) {
  const id = useId();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const onChange = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    if (currentTarget.files) onChoose(currentTarget.files);
    currentTarget.value = '';
  };
  return (
    <div class={empty ? 'read__choose read__choose--empty' : 'read__choose'}>
      {empty && (
        <p id={id}>
          Drop PDFs or a folder of them here. Each is read on this machine: its authority, its dates, every
          judgement and recommendation. Nothing is sent anywhere.
        </p>
      )}
      <button type="button" class="button" onClick={() => files.current?.click()}>
        <Icon node={FileUp} />
        {empty ? 'Choose PDFs' : 'Add PDFs'}
      </button>
      <button type="button" class="button" onClick={() => folder.current?.click()}>
        <Icon node={FolderOpen} />
        {empty ? 'Choose a folder' : 'Add a folder'}
      </button>
      <input
        ref={files}
        class="visually-hidden"
        type="file"
        multiple
        accept="application/pdf,.pdf"
        tabIndex={-1}
        aria-label="PDFs to read"
        onChange={onChange}
      />
      <input
        ref={folder}
        class="visually-hidden"
        type="file"
        // @ts-expect-error known to every browser, not to the types
        webkitdirectory=""
        tabIndex={-1}
        aria-label="Folder of PDFs to read"
        onChange={onChange}
      />
    </div>
  );
}
