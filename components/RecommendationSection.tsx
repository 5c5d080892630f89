import { BookmarkPlus } from 'lucide';
import type { ComponentChild } from 'preact';
import { countDone } from '../lib/model/done.ts';
import type { FoundHere, ReadyState } from '../lib/model/page-state.ts';
import { recommendationsOf, unsavedRecommendations } from '../lib/model/unsaved.ts';
import { Icon } from './Icon.tsx';
import { Section } from './Section.tsx';
import { useFocusKept } from './use-focus-kept.ts';

export interface RecommendationSectionProps {
  state: ReadyState;
  /** Which of them to show. */
  shown(found: FoundHere): boolean;
  /** Draws one of them. */
  card(found: FoundHere): ComponentChild;
  onSave(ids: string[]): Promise<unknown>;
}

/** What must get better: the report's own list under its printed headings, then what else the text asks for. */
export function RecommendationSection({ state, shown, card, onSave }: RecommendationSectionProps) {
  const all = recommendationsOf(state);
  const listed = all.filter(shown);
  const unsaved = unsavedRecommendations(state).filter((id) => listed.some((found) => found.id === id));
  const done = countDone(state, listed);
  const others = state.findings.filter(
    (found) => found.finding.kind === 'recommendation' && !all.includes(found) && shown(found),
  );
  const some = listed.length < all.length;
  const leaving = useFocusKept(null, '#recommendations-title');
  const save = () => {
    leaving();
    void onSave(unsaved).catch(() => {});
  };
  return (
    <>
      {listed.length > 0 && (
        <Section
          id="recommendations"
          title={TITLE}
          count={listed.length}
          action={
            unsaved.length > 0 ? (
              <button type="button" class="button" onClick={save}>
                <Icon node={BookmarkPlus} />
                {some ? `Save these ${unsaved.length}` : 'Save all'}
                <span class="visually-hidden"> recommendations</span>
              </button>
            ) : (
              <span class="section__note">{done > 0 ? `${done} of ${listed.length} done` : 'All saved'}</span>
            )
          }
        >
          {byHeading(listed).map(({ heading, items }) => (
            <div key={heading ?? ''}>
              {heading && heading.toLowerCase() !== TITLE.toLowerCase() && (
                <h3 class="section__heading">{heading}</h3>
              )}
              <ul class="cards">{items.map(card)}</ul>
            </div>
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="other-recommendations" title="Also asked for in the text" count={others.length} foldable>
          <ul class="cards">{others.map(card)}</ul>
        </Section>
      )}
    </>
  );
}

const TITLE = 'Recommendations';

/** In printed order, each heading once. */
function byHeading(found: FoundHere[]): { heading: string | null; items: FoundHere[] }[] {
  const groups = Map.groupBy(found, ({ finding }) =>
    finding.kind === 'recommendation' ? finding.heading : null,
  );
  return [...groups].map(([heading, items]) => ({ heading, items }));
}
