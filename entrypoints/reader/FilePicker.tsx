import { FolderOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';

export interface FilePickerProps {
  /** The screen's main action, or one beside others. */
  main?: boolean;
  onFile(file: File): void;
}

/** A button that lets the reader choose a PDF from disk. */
export function FilePicker({ main = false, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={main ? 'button button--main' : 'button'}
        onClick={() => input.current?.click()}
      >
        <Icon node={FolderOpen} />
        Choose a PDF
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept="application/pdf,.pdf"
        tabIndex={-1}
        aria-label="PDF from this computer"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
