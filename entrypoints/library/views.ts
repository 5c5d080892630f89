import {
  CircleHelp,
  Columns3,
  Download,
  Files,
  Grid3x3,
  type IconNode,
  Landmark,
  NotebookText,
  Tags,
} from 'lucide';
import type { ComponentType } from 'preact';
import type { LibraryAddress, View } from '../../lib/model/library-address.ts';

/** What every view of the library is given. */
export interface ViewProps {
  address: LibraryAddress;
  /** Go to another place in the library; it gets an entry in the history, so that Back works. */
  go(address: Partial<LibraryAddress>): void;
  /** The same place, said differently, as while typing: no entry of its own. */
  restate(address: Partial<LibraryAddress>): void;
}

export interface ViewEntry {
  view: View;
  label: string;
  /** Null: reached from other views only. */
  icon: IconNode | null;
  /** Loaded when somebody goes there, so that the first list does not wait for charts. */
  load(): Promise<ComponentType<ViewProps>>;
}

/** The views there are, as the navigation lists them. */
export const VIEW_TABLE: ViewEntry[] = [
  {
    view: 'notes',
    label: 'Notes',
    icon: NotebookText,
    load: async () => (await import('./notes/NotesView.tsx')).NotesView,
  },
  {
    view: 'authorities',
    label: 'Authorities',
    icon: Landmark,
    load: async () => (await import('./authorities/AuthoritiesView.tsx')).AuthoritiesView,
  },
  {
    view: 'authority',
    label: 'Authority',
    icon: null,
    load: async () => (await import('./authority/AuthorityView.tsx')).AuthorityView,
  },
  {
    view: 'matrix',
    label: 'Matrix',
    icon: Grid3x3,
    load: async () => (await import('./matrix/MatrixView.tsx')).MatrixView,
  },
  {
    view: 'compare',
    label: 'Compare',
    icon: Columns3,
    load: async () => (await import('./compare/CompareView.tsx')).CompareView,
  },
  {
    view: 'tags',
    label: 'Tags',
    icon: Tags,
    load: async () => (await import('./tags/TagsView.tsx')).TagsView,
  },
  {
    view: 'read',
    label: 'Read many reports',
    icon: Files,
    load: async () => (await import('./read/ReadView.tsx')).ReadView,
  },
  {
    view: 'export',
    label: 'Export',
    icon: Download,
    load: async () => (await import('./export/ExportView.tsx')).ExportView,
  },
  {
    view: 'help',
    label: 'Help',
    icon: CircleHelp,
    load: async () => (await import('./help/HelpView.tsx')).HelpView,
  },
];
