import './charts.css';
import { Download } from 'lucide';
import type { ComponentChild, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type Column, csvOf } from '../../lib/export/csv.ts';
import { download } from '../../lib/export/download.ts';
import { filenameFor } from '../../lib/export/filename.ts';
import { Icon } from '../Icon.tsx';
import { standaloneSvg } from './standalone-svg.ts';
import { useDrawing } from './use-drawing.ts';

export interface ChartProps<Row> {
  title: string;
  /** Level of its heading. */
  level?: 2 | 3;
  /** What the chart shows, in a sentence or two; read out with it, and written below it. */
  description: string;
  /** What files are named after. */
  subject: string;
  /** The data behind it, as a table and as CSV; and what only the file has, as it travels alone. */
  columns: Column<Row>[];
  alsoInFile?: Column<Row>[];
  rows: Row[];
  /** What stands in the first cell of a row of the table, where that is more than its words. */
  first?(row: Row, words: string): ComponentChild;
  /** Draws it in the room there is; another `drawn` draws anew. */
  draw(size: { width: number; rem: number }): Promise<SVGSVGElement>;
  drawn: unknown;
  /** What shapes and colours mean. */
  legend?: ComponentChild;
  /** A click on a link in the chart; it goes there itself, unless it is told not to. */
  onFollow?(href: string, event: MouseEvent): void;
}

/** A chart with its data as a table and as files. */
export function Chart<Row>(props: ChartProps<Row>) {
  const { title, level = 3, description, legend, onFollow } = props;
  const Heading = `h${level}` as const;
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const draw = async (size: { width: number; rem: number }) => {
    const svg = await props.draw(size);
    svg.setAttribute('aria-label', title);
    svg.setAttribute('aria-describedby', `${id}-words`);
    return svg;
  };
  const problem = useDrawing(holder, draw, props.drawn);
  const follow = (event: MouseEvent) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (href) onFollow?.(href, event);
  };
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} class="chart__title">
        {title}
      </Heading>
      {legend}
      <div class="chart__region">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the links that are drawn in it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: links answer to keys with a click */}
        <div ref={holder} class="chart__drawing" onClick={follow} />
      </div>
      {problem && <p role="alert">This chart could not be drawn. Its data is in the table below.</p>}
      <p id={`${id}-words`} class="chart__words">
        {description}
      </p>
      <ChartTools {...props} holder={holder} />
      <ChartTable {...props} />
    </figure>
  );
}

function ChartTools<Row>({
  title,
  description,
  subject,
  columns,
  alsoInFile = [],
  rows,
  holder,
}: ChartProps<Row> & { holder: RefObject<HTMLDivElement | null> }) {
  const name = (ending: string) => filenameFor(subject, Date.now(), ending);
  const saveSvg = () => {
    const svg = holder.current?.querySelector('svg');
    if (svg) download(name('svg'), standaloneSvg(svg, title, description), 'image/svg+xml');
  };
  return (
    <div class="chart__tools">
      <button
        type="button"
        class="button button--quiet"
        onClick={() => download(name('csv'), csvOf([...columns, ...alsoInFile], rows), 'text/csv')}
      >
        <Icon node={Download} />
        Save the data (CSV)
      </button>
      <button type="button" class="button button--quiet" onClick={saveSvg}>
        <Icon node={Download} />
        Save the picture (SVG)
      </button>
    </div>
  );
}

/** The same data for those who would rather read it. Its rows are made when it is opened: a matrix has many. */
function ChartTable<Row>({ title, columns, rows, first }: ChartProps<Row>) {
  const [open, setOpen] = useState(false);
  return (
    <details class="chart__table" onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}>
      <summary>Show as table</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
        <section class="chart__region" aria-label={`${title}, as a table`} tabIndex={0}>
          <table class="table">
            <thead>
              <tr>
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i}>
                  {columns.map(({ name, value }, column) => {
                    const words = String(value(row) ?? '');
                    return <td key={name}>{column === 0 && first ? first(row, words) : words}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
