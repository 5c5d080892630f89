import type { Recommendation } from '../model/finding.ts';
import type { ReadFinding } from '../model/reading.ts';
import type { Read } from './subjects.ts';

/** A theme on which an inspection asked for something, beside what a later report says on the same theme. */
export interface AskedOn {
  /** Id of the theme; null for what speaks of none that we know. */
  theme: string | null;
  asked: ReadFinding[];
  /** In the later report's order; always none where there is no theme to go by. */
  said: ReadFinding[];
}

/** What a report asks for: its own list; where it has none, the sentences that ask. */
export function askedIn({ reading }: Read): ReadFinding[] {
  const all = reading.findings.filter(
    ({ finding }) => finding.kind === 'recommendation' && finding.authority === null,
  );
  const formal = all.filter(({ finding }) => (finding as Recommendation).formal);
  return formal.length > 0 ? formal : all;
}

/**
 * What `earlier` asked for, theme by theme in the order of `themes`, beside what `later` says on the same theme. That they share a theme is
 * all that is known: not that one came of the other. A recommendation on two themes stands under both.
 */
export function askedAndSaid(earlier: Read, later: Read, themes: string[]): AskedOn[] {
  const asked = askedIn(earlier);
  const said = later.reading.findings.filter(
    ({ finding }) => finding.authority === null && (finding.kind !== 'judgement' || finding.current),
  );
  const on = (theme: string) => (one: ReadFinding) => one.finding.themes.includes(theme);
  const known = themes
    .map((theme) => ({ theme, asked: asked.filter(on(theme)), said: said.filter(on(theme)) }))
    .filter((one) => one.asked.length > 0);
  const rest = asked.filter(({ finding }) => !finding.themes.some((theme) => themes.includes(theme)));
  return rest.length === 0 ? known : [...known, { theme: null, asked: rest, said: [] }];
}

/** Pairs worth looking at: a report that asks for something, and the next after it, the latest pair first. `read` the latest first. */
export function pairsOf(read: Read[]): [earlier: Read, later: Read][] {
  const reports = read.filter(({ report }) => report.facts.framework !== null);
  return reports.flatMap((earlier, i): [Read, Read][] => {
    const later = reports[i - 1];
    return later && askedIn(earlier).length > 0 ? [[earlier, later]] : [];
  });
}
