import { createContext } from 'preact';
import type { Explain } from '../lib/model/explanation.ts';
import type { Span } from '../lib/model/span.ts';

/** What every drawn finding leans on, whatever list it stands in. */
export interface FindingActions {
  explain: Explain;
  /** What a theme is called. */
  themeLabel(id: string): string;
  /** Theme that only is shown now; null for all. */
  theme: string | null;
  /** Show only findings on a theme; null shows all. */
  onTheme(theme: string | null): void;
  /** Go to a stretch of the report text. */
  onRevealSpan(span: Span): void;
  /** Hide findings that are none. */
  onDismiss(ids: string[]): void;
  onBringBack(ids: string[]): void;
}

/** Given by the panel. */
export const FindingContext = createContext<FindingActions>({
  explain: () => ({ themes: [], words: [] }),
  themeLabel: (id) => id,
  theme: null,
  onTheme: () => {},
  onRevealSpan: () => {},
  onDismiss: () => {},
  onBringBack: () => {},
});
