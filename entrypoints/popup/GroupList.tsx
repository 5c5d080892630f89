import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { ExportButton } from '../../components/ExportButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Count } from '../../lib/store/db.ts';
import { reportsIn } from '../../lib/store/lists.ts';
import { ReportNotes } from './ReportNotes.tsx';

export interface NoteHandlers {
  onOpen(note: Annotation): void;
  onDelete(note: Annotation): void;
}

export interface GroupListProps extends NoteHandlers {
  /** The one with the newest note first; undefined until they are read. */
  groups: Count[] | undefined;
}

/** Saved notes by authority; the first group is open, the others read their notes when they are opened. */
export function GroupList({ groups, ...handlers }: GroupListProps) {
  if (!groups) return null;
  if (groups.length === 0) {
    return (
      <p class="popup__empty">
        Nothing is kept yet. Open an Ofsted report and save what you want to find again.
      </p>
    );
  }
  return (
    <ul>
      {groups.map(({ name, count }, i) => (
        <GroupItem key={name} name={name} count={count} first={i === 0} {...handlers} />
      ))}
    </ul>
  );
}

interface GroupItemProps extends NoteHandlers {
  name: string;
  count: number;
  first: boolean;
}

function GroupItem({ name, count, first, ...handlers }: GroupItemProps) {
  const [open, setOpen] = useState(first);
  return (
    <li class="group">
      <h2 class="group__head">
        <button
          type="button"
          class="group__button"
          aria-expanded={open}
          data-row
          onClick={() => setOpen(!open)}
        >
          <Icon node={ChevronRight} />
          <span class="group__name">{name}</span>
          <span class="count">
            {count}
            <span class="visually-hidden">{count === 1 ? ' note' : ' notes'}</span>
          </span>
        </button>
      </h2>
      {open && <GroupReports name={name} {...handlers} />}
    </li>
  );
}

function GroupReports({ name, ...handlers }: NoteHandlers & { name: string }) {
  const reports = useAnnotations((db) => reportsIn(db, name), name);
  return (
    <div class="group__reports">
      {reports?.map(({ report, count }) => (
        <ReportNotes key={report.id} report={report} count={count} {...handlers} />
      ))}
      {reports && reports.length > 1 && (
        <ExportButton scope={{ group: name }} subject={name} label={`Export ${name}`} />
      )}
    </div>
  );
}
