import { BookmarkPlus, Library } from 'lucide';
import { browser } from '#imports';
import { ALL_NOTES, libraryHash } from '../lib/model/library-address.ts';
import type { ReadyState } from '../lib/model/page-state.ts';
import { Icon } from './Icon.tsx';

export interface LibraryLineProps {
  state: ReadyState;
  /** Put the report into the library. */
  onKeep(): Promise<unknown>;
}

/** Whether the report is in the library, with the way to its authority's page there; else the way in. */
export function LibraryLine({ state: { kept, report, findings }, onKeep }: LibraryLineProps) {
  if (!kept && findings.length === 0) return null; // a page that is no report
  if (!kept)
    return (
      <button type="button" class="button button--quiet" onClick={() => void onKeep().catch(() => {})}>
        <Icon node={BookmarkPlus} />
        Add to the library
      </button>
    );
  const filter = { ...ALL_NOTES, groups: [report.group] };
  const address = `${browser.runtime.getURL('/library.html')}${libraryHash({ view: 'authority', filter })}`;
  return (
    <a class="panel__library" href={address} target="_blank" rel="noreferrer">
      <Icon node={Library} />
      {report.group} in the library
    </a>
  );
}
