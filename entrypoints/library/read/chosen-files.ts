import type { ChosenFile } from './batch.ts';

/** What was dropped, folders with all that lies in them; PDFs alone, in the order of their names. */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  // Asked for before anything is waited for: the list is emptied after the event.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = (await Promise.all(entries.map(filesIn))).flat();
  return inOrder(files);
}

/** What was chosen in a file field: files, or a folder with its paths. */
export const pickedFiles = (list: FileList): ChosenFile[] =>
  inOrder([...list].map((file) => ({ name: file.webkitRelativePath || file.name, file })));

const inOrder = (files: ChosenFile[]): ChosenFile[] =>
  files
    .filter(({ file, name }) => file.type === 'application/pdf' || /\.pdf$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ name, file }];
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(children.map(filesIn))).flat();
}

/** Browsers hand out a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
