import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { type DocumentFact, factsOf } from './document-facts.ts';
import type { OpenReport } from './load-report.ts';

export interface DocumentFactsProps {
  report: OpenReport;
  onClose(): void;
}

/** What the file says of itself, in a window of its own. Closes with Escape and with a click beside it. */
export function DocumentFacts({ report, onClose }: DocumentFactsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [facts, setFacts] = useState<DocumentFact[] | null>(null);
  useEffect(() => {
    const { document, surface, address, fileName } = report;
    void factsOf(document, { fileName, address, contentId: surface.contentId }).then(setFacts, () =>
      setFacts([]),
    );
  }, [report]);
  useEffect(() => {
    if (facts) dialog.current?.showModal(); // once it has its size
  }, [facts]);
  if (!facts) return null;
  return (
    <dialog
      ref={dialog}
      class="document-facts"
      aria-labelledby="document-facts"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()} // the report's own keys rest, and Escape is the window's
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div class="document-facts__inside">
        <header>
          <h2 id="document-facts">About this file</h2>
          <button
            type="button"
            class="icon-button"
            aria-label="Close"
            title="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon node={X} />
          </button>
        </header>
        {facts.length === 0 && <p>The file says nothing about itself.</p>}
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name} class="facts__row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
