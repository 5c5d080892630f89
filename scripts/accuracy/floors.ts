/** Figures of the score, by their names there ("judgements.f1"), and the value below which a set fails. */
export type Floors = Record<string, number>;

const EVERYWHERE: Floors = { 'read.accuracy': 1, 'spans.accuracy': 1 };
const FACTS: Floors = { 'authority.accuracy': 0.995, 'framework.accuracy': 0.995, 'dates.accuracy': 0.995 };
const LISTS: Floors = {
  'recommendations.f1': 0.99,
  'recommendations.perfectLists.accuracy': 0.93,
  'recommendations.page.accuracy': 0.99,
};
const TOLD: Floors = { 'narrative.boilerplate.accuracy': 1 };

/** What each set of the corpus must reach. Sets that are not named here are shown without floors. */
export const FLOORS: Record<string, Floors> = {
  ilacs: { ...EVERYWHERE, ...FACTS, ...LISTS, 'judgements.f1': 0.995, 'leadInspector.accuracy': 0.98 },
  'ilacs-2026': { ...EVERYWHERE, ...FACTS, ...LISTS, 'judgements.f1': 0.995, 'leadInspector.accuracy': 0.98 },
  sif: {
    ...EVERYWHERE,
    ...FACTS,
    ...LISTS,
    'judgements.f1': 0.995,
    'leadInspector.accuracy': 0.98,
    'published.accuracy': 0.98,
  },
  jtai: {
    ...EVERYWHERE,
    ...FACTS,
    ...LISTS,
    'recommendations.jtai-2016.f1': 0.95,
    'published.accuracy': 0.98,
  },
  send: {
    ...EVERYWHERE,
    ...FACTS,
    ...LISTS,
    'judgements.f1': 0.995,
    'recommendations.bodies.accuracy': 0.99,
    'leadInspector.accuracy': 0.98,
  },
  visits: {
    ...EVERYWHERE,
    ...FACTS,
    ...LISTS,
    'recommendations.findings-style.f1': 0.95,
    'leadInspector.accuracy': 0.98,
    'published.accuracy': 0.98,
  },
  providers: {
    ...EVERYWHERE,
    'framework.accuracy': 0.995,
    ...LISTS,
    'judgements.f1': 0.995,
  },
  seeds: { ...EVERYWHERE, ...TOLD },
  narrative: { ...EVERYWHERE, ...TOLD },
  news: { ...EVERYWHERE, ...TOLD },
};
