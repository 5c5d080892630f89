import { createContext } from 'preact';
import type { Explain } from '../lib/model/explanation.ts';
import type { Span } from '../lib/model/span.ts';

/** What every drawn finding leans on, whatever list it stands in. */
export interface FindingActions {
  explain: Explain;
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
  theme: null,
  onTheme: () => {},
  onRevealSpan: () => {},
  onDismiss: () => {},
  onBringBack: () => {},
});

/** What a theme is called, for suggesting it as a tag; '' where nobody gave the names, and nothing is suggested. */
export const ThemeLabel = createContext<(id: string) => string>(() => '');
