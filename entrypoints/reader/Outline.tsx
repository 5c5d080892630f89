import type { OutlineEntry } from './outline.ts';

export interface OutlineProps {
  entries: OutlineEntry[];
  onGo(destination: string | unknown[]): void;
}

/** The file's own table of contents: an entry goes to its place. */
export function Outline({ entries, onGo }: OutlineProps) {
  return (
    <ul class="outline">
      {entries.map(({ title, destination, entries: below }, i) => (
        <li key={i}>
          {destination === null ? (
            <span class="outline__entry outline__entry--still">{title}</span>
          ) : (
            <button type="button" class="outline__entry" title={title} onClick={() => onGo(destination)}>
              {title}
            </button>
          )}
          {below.length > 0 && <Outline entries={below} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
