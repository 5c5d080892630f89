import { useEffect, useState } from 'preact/hooks';
import { type PlaceActions, PlaceContext } from '../../components/PlaceCheck.tsx';
import { ReadThisPage } from '../../components/ReadThisPage.tsx';
import { ReportPanel } from '../../components/ReportPanel.tsx';
import { annotations, store } from '../../components/use-annotations.ts';
import { usePage } from '../../components/use-page.ts';
import { useTab } from '../../components/use-tab.ts';
import { explain } from '../../lib/explain.ts';
import { writeToClipboard } from '../../lib/export/clipboard.ts';
import { copyOf } from '../../lib/export/copy.ts';
import { askPage } from '../../lib/messages/ask.ts';
import type { Passage } from '../../lib/model/passage.ts';
import { tagNames } from '../../lib/store/tags.ts';
import { themeLabel } from '../../lib/theme-label.ts';

/** The report in the tab that the reader looks at; follows them from tab to tab. */
export function SidePanel() {
  const tab = useTab();
  const { page, focus } = usePage(tab?.id ?? null);
  const [knownTags, setKnownTags] = useState<string[]>([]);
  // Once only: with very many notes this takes a second, and the panel adds what is new in this report itself.
  useEffect(() => void store().then(tagNames).then(setKnownTags), []);
  if (!tab || page.status === 'asking') return <p class="panel__sentence late">Looking at this page</p>;
  if (page.status === 'none') {
    return (
      <div class="panel__sentence">
        <h1 class="visually-hidden">Inspection Notes</h1>
        <p>This page has not been read. Open an Ofsted report, or have this page read.</p>
        <ReadThisPage tab={tab} />
      </div>
    );
  }
  const ask = askPage(tab.id);
  const copy = async (passage: Passage) => {
    if (page.status === 'ready') await writeToClipboard(copyOf(passage, page.report));
  };
  const places: PlaceActions = {
    accept: (id) => ask('acceptPlace', { id }),
    attach: (id, span) => ask('attach', { id, span }),
    likely: async (id) => (await ask('likelyPlaces', { id })).places,
  };
  return (
    <PlaceContext.Provider value={places}>
      <ReportPanel
        key={page.status === 'ready' ? page.report.id : tab.id}
        state={page}
        focus={focus}
        knownTags={knownTags}
        explain={explain}
        themeLabel={themeLabel}
        onKeep={() => ask('keepReport', {})}
        onReveal={(id) => void ask('reveal', { id })}
        onRevealSpan={(span) => void ask('revealSpan', { span })}
        onDismiss={(ids) => ask('dismissFindings', { ids })}
        onBringBack={(ids) => ask('bringBackFindings', { ids })}
        onSave={(ids) => ask('saveFindings', { ids })}
        onChange={annotations.change}
        onDelete={annotations.remove}
        onRestore={annotations.restore}
        onCopy={copy}
      />
    </PlaceContext.Provider>
  );
}
