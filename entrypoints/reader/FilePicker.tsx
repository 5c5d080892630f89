import { FolderOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';

export interface FilePickerProps {
  /** The screen's main action, or one beside others. */
  main?: boolean;
  /** One or several. */
  onFiles(files: Iterable<File>): void;
}

/** A button that lets the reader choose PDFs from disk. */
export function FilePicker({ main = false, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={main ? 'button button--main' : 'button'}
        onClick={() => input.current?.click()}
      >
        <Icon node={FolderOpen} />
        Choose PDFs
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept="application/pdf,.pdf"
        multiple
        tabIndex={-1}
        aria-label="PDF from this computer"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
