import { ChevronRight, Library } from 'lucide';
import { useState } from 'preact/hooks';
import { ExportButton } from '../../components/ExportButton.tsx';
import { FirstSteps } from '../../components/FirstSteps.tsx';
import { Icon } from '../../components/Icon.tsx';
import { showLibrary } from '../../components/show-library.ts';
import { useAnnotations } from '../../components/use-annotations.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import { ALL_NOTES, libraryHash } from '../../lib/model/library-address.ts';
import { reportsIn } from '../../lib/store/lists.ts';
import type { Overview } from '../../lib/store/overview.ts';
import { ReportNotes } from './ReportNotes.tsx';

export interface NoteHandlers {
  onOpen(note: Annotation): void;
  onDelete(note: Annotation): void;
}

export interface GroupListProps extends NoteHandlers {
  /** Undefined until it is read. */
  overview: Overview | undefined;
}

/** Saved notes by authority; the first group is open, the others read their notes when they are opened. */
export function GroupList({ overview, ...handlers }: GroupListProps) {
  if (!overview) return null;
  const { groups } = overview;
  if (groups.length === 0) {
    return (
      <div class="popup__empty">
        <p>Nothing is kept yet. Open an Ofsted report and save what you want to find again.</p>
        <FirstSteps />
      </div>
    );
  }
  return (
    <ul>
      {groups.map(({ name, count }, i) => (
        <GroupItem key={name} name={name} count={count} first={i === 0 ? overview : null} {...handlers} />
      ))}
    </ul>
  );
}

interface GroupItemProps extends NoteHandlers {
  name: string;
  count: number;
  /** What is known of the first group already; null for the others. */
  first: Overview | null;
}

function GroupItem({ name, count, first, ...handlers }: GroupItemProps) {
  const [open, setOpen] = useState(first !== null);
  return (
    <li class="group">
      <div class="group__head">
        <h2 class="group__title">
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
        <button
          type="button"
          class="icon-button"
          aria-label={`Show ${name} in the library`}
          title="Show in the library"
          onClick={() => void showLibrary(hashOf(name)).then(() => close(), console.error)}
        >
          <Icon node={Library} />
        </button>
      </div>
      {open && <GroupReports name={name} known={first} {...handlers} />}
    </li>
  );
}

/** The notes of a group, in the order of its reports. */
const hashOf = (name: string): string =>
  libraryHash({ view: 'notes', filter: { ...ALL_NOTES, groups: [name] }, own: { sort: 'report' } });

function GroupReports({ name, known, ...handlers }: NoteHandlers & { name: string; known: Overview | null }) {
  const reports = useAnnotations((db) => reportsIn(db, name), name, known?.reports);
  return (
    <div class="group__reports">
      {reports?.map(({ report, count }, i) => (
        <ReportNotes
          key={report.id}
          report={report}
          count={count}
          first={i === 0}
          known={i === 0 ? known?.notes : undefined}
          {...handlers}
        />
      ))}
      {reports && reports.length > 1 && (
        <ExportButton scope={{ group: name }} subject={name} label={`Export ${name}`} />
      )}
    </div>
  );
}
