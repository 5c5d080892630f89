import type { Preview } from './preview.ts';
import { TreeView } from './TreeView.tsx';

export interface ExportPreviewProps {
  /** Null until it is made. */
  preview: Exclude<Preview, { kind: 'problem' }> | null;
  /** What it shows of how much, in words. */
  words: string;
}

/** The first notes as the file will hold them. */
export function ExportPreview({ preview, words }: ExportPreviewProps) {
  return (
    <section class="preview" aria-labelledby="preview-title">
      <div class="preview__head">
        <h2 id="preview-title" class="preview__title">
          Preview
        </h2>
        <span class="preview__words">{words}</span>
      </div>
      {preview?.kind === 'text' && (
        <pre class="preview__text">{preview.text || 'Nothing: the template leaves every note out.'}</pre>
      )}
      {preview?.kind === 'document' && (
        <div class="preview__document">
          <TreeView nodes={preview.content} />
        </div>
      )}
      {preview?.kind === 'table' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="preview__table" aria-label="Table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {preview.names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, column) => (
                    <td key={preview.names[column]}>
                      <span class="preview__cell">{cell}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
