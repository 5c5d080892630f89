import { useRef } from 'preact/hooks';
import type { Report } from '../../../lib/model/report.ts';
import { linesOf } from './lines.ts';
import { NoteLine, ReportLine, SelectBox } from './NoteLine.tsx';
import type { Selection } from './selection.ts';
import type { Found } from './use-found.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { type Row, useRows } from './use-rows.ts';
import { useWindow } from './use-window.ts';

/** Height of a line, in rem. */
const LINE = 4.5;

export interface NoteGridProps {
  found: Found;
  selection: Selection;
  onSelect(selection: Selection): void;
  /** Place of the note that the keys are at. */
  active: number;
  onActive(place: number): void;
  /** Show it whole; `byKey`, and go on there. */
  onOpen(place: number, byKey: boolean): void;
  onDelete(): void;
}

/** The notes found, as a grid of which only the lines in sight are drawn; arrows walk, space selects, Enter opens. */
export function NoteGrid(props: NoteGridProps) {
  const { found, selection, active } = props;
  const list = useRef<HTMLTableElement>(null);
  const lines = linesOf(found.total, found.stretches);
  const { first, end, top, lineHeight } = useWindow(list, lines.count, LINE);
  const shown = Array.from({ length: end - first }, (_, i) => ({ at: first + i, line: lines.at(first + i) }));
  const places = shown.flatMap(({ line }) => ('place' in line ? line.place : []));
  const rows = useRows(found.ids, found.version, places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const keys = useGridKeys({ ...props, list, lines, lineHeight });
  const above = lines.under(top);
  return (
    <div class="grid">
      {above && (
        <div class="grid__above" aria-hidden="true">
          <ReportLine report={above} />
        </div>
      )}
      <table
        ref={list}
        class="grid__list"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it takes keys and clicks
        role="grid"
        aria-label="Notes"
        aria-multiselectable="true"
        aria-rowcount={lines.count}
        aria-busy={found.stale || undefined}
        aria-activedescendant={places.includes(active) ? `note-${active}` : undefined}
        tabIndex={0}
        style={{ height: `${lines.count * lineHeight}px`, '--line': `${lineHeight}px` }}
        {...keys}
      >
        <tbody style={{ top: `${first * lineHeight}px` }}>
          {shown.map(({ at, line }) => {
            if ('heading' in line)
              return <HeadingRow key={line.heading.id} report={line.heading} index={at + 1} />;
            const { place } = line;
            const id = found.ids[place];
            return (
              <GridRow
                key={id ?? place}
                place={place}
                index={at + 1}
                row={id === undefined ? undefined : rows.get(id)}
                selected={id !== undefined && selection.ids.has(id)}
                active={place === active}
                underHeading={above !== null}
                sought={found.isSought ?? undefined}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HeadingRow({ report, index }: { report: Report; index: number }) {
  return (
    <tr class="line line--heading" aria-rowindex={index}>
      <th scope="row">
        <ReportLine report={report} />
      </th>
    </tr>
  );
}

interface GridRowProps {
  place: number;
  /** Among all lines, from 1. */
  index: number;
  /** Undefined until it is read. */
  row: Row | undefined;
  selected: boolean;
  active: boolean;
  underHeading: boolean;
  sought: ((word: string) => boolean) | undefined;
}

/** The grid has the focus, and says which row is meant. */
function GridRow({ place, index, row, selected, active, underHeading, sought }: GridRowProps) {
  return (
    <tr
      id={`note-${place}`}
      class="line"
      aria-rowindex={index}
      aria-selected={selected}
      data-place={place}
      data-active={active || undefined}
    >
      <td class="line__select">
        <SelectBox on={selected} />
      </td>
      <td class="line__note">
        {row ? (
          <NoteLine row={row} underHeading={underHeading} sought={sought} />
        ) : (
          <span class="line__waiting late">Reading…</span>
        )}
      </td>
    </tr>
  );
}
