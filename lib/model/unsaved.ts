import type { FoundHere, ReadyState } from './page-state.ts';

/** The recommendations of a report: the items of its own list; sentences that ask for something only where it has none. */
export function recommendationsOf({ findings }: ReadyState): FoundHere[] {
  const all = findings.filter(({ finding }) => finding.kind === 'recommendation');
  const listed = all.filter(({ finding }) => finding.kind === 'recommendation' && finding.formal);
  return listed.length > 0 ? listed : all;
}

/** Ids of the recommendations that "Save all recommendations" would add. */
export const unsavedRecommendations = (state: ReadyState): string[] =>
  recommendationsOf(state)
    .filter(({ savedAs }) => savedAs === null)
    .map(({ id }) => id);
