import { BookmarkPlus, PanelRight } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { ReadThisPage } from '../../components/ReadThisPage.tsx';
import type { Page } from '../../components/use-page.ts';
import type { Tab } from '../../components/use-tab.ts';
import { askPage } from '../../lib/messages/ask.ts';
import { dayInWords, periodInWords } from '../../lib/model/day.ts';
import { frameworkName } from '../../lib/model/framework-name.ts';
import { listedWords } from '../../lib/model/listed.ts';
import type { ReadyState } from '../../lib/model/page-state.ts';
import type { ReportFacts } from '../../lib/model/report.ts';
import { recommendationsOf, unsavedRecommendations } from '../../lib/model/unsaved.ts';
import { AlwaysRead } from './AlwaysRead.tsx';
import { isOurReader, openPanel } from './open-panel.ts';

export interface ThisPageProps {
  tab: Tab | null;
  page: Page;
}

/** The page that the reader looks at: what report it is, what was found, and the one thing to do. */
export function ThisPage({ tab, page }: ThisPageProps) {
  return (
    <section class="this-page" aria-label="This page">
      {page.status === 'asking' && <p class="late">Looking at this page</p>}
      {page.status === 'reading' && (
        <p role="status">
          {page.total > 0 ? `Reading page ${page.done} of ${page.total}` : 'Reading the report'}
        </p>
      )}
      {page.status === 'failed' && <p>{page.message}</p>}
      {tab && page.status === 'none' && (
        <>
          <p class="this-page__soft">This page has not been read.</p>
          <ReadThisPage tab={tab} />
        </>
      )}
      {tab && page.status === 'ready' && <ThisReport tab={tab} state={page} />}
    </section>
  );
}

function ThisReport({ tab, state }: { tab: Tab; state: ReadyState }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { provider, authority } = state.report.facts;
  const unsaved = unsavedRecommendations(state);
  const said = (what: string, done: Promise<unknown>) =>
    void done.catch((error: unknown) =>
      setProblem(`${what}: ${error instanceof Error ? error.message : String(error)}`),
    );
  const save = () =>
    said('The recommendations were not kept', askPage(tab.id)('saveFindings', { ids: unsaved }));
  return (
    <>
      <h2 class="this-page__name">{provider ?? authority?.name ?? state.report.title}</h2>
      <p class="this-page__soft">{kindOf(state.report.facts)}</p>
      <p class="this-page__soft">{countsOf(state)}</p>
      <div class="this-page__actions">
        {unsaved.length > 0 && (
          <button type="button" class="button button--main" onClick={save}>
            <Icon node={BookmarkPlus} />
            Save all recommendations
          </button>
        )}
        {!isOurReader(tab) && (
          <button type="button" class="button" onClick={() => said('The panel did not open', openPanel(tab))}>
            <Icon node={PanelRight} />
            Open the panel
          </button>
        )}
      </div>
      {!isOurReader(tab) && tab.address && <AlwaysRead address={tab.address} />}
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

function kindOf({ framework, inspection }: ReportFacts): string {
  const day = periodInWords(inspection.start, inspection.end);
  const published = inspection.published && `published ${dayInWords(inspection.published)}`;
  return [frameworkName(framework), day ?? published].filter(Boolean).join(', ');
}

function countsOf(state: ReadyState): string {
  const judgements = state.findings.filter(({ finding }) => finding.kind === 'judgement' && finding.current);
  const counts = [
    counted(judgements.length, 'judgement'),
    counted(recommendationsOf(state).length, 'recommendation'),
    counted(state.notes.length, 'note'),
  ].filter((count) => count !== null);
  if (counts.length > 0) return counts.join(', ');
  return listedWords(state.listed) ?? 'No judgements or recommendations found';
}

const counted = (count: number, what: string): string | null =>
  count === 0 ? null : `${count} ${what}${count === 1 ? '' : 's'}`;
