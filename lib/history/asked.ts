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
export function askedAndSaid(earlier: Read, later: Read, themes: readonly string[]): AskedOn[] {
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

/**
 * Reports that ask for something, each with the next one after it that says anything on the same themes; with the next one of all where
 * none does. Pairs with something on both sides first, then the latest. `read` the latest first.
 */
export function pairsOf(read: Read[], themes: readonly string[]): [earlier: Read, later: Read][] {
  const reports = read.filter(({ report }) => report.facts.framework !== null);
  const pairs = reports.flatMap((earlier, i) => {
    const after = reports.slice(0, i).toReversed();
    if (after.length === 0 || askedIn(earlier).length === 0) return [];
    const saying = after.find((later) =>
      askedAndSaid(earlier, later, themes).some(({ said }) => said.length > 0),
    );
    return [{ pair: [earlier, saying ?? after[0]!] as [Read, Read], says: saying !== undefined }];
  });
  return pairs.sort((a, b) => Number(b.says) - Number(a.says)).map(({ pair }) => pair);
}
