/** What to say of a page without grades of its own that lists reports; null where it lists none. */
export function listedWords(listed: number): string | null {
  if (listed === 0) return null;
  return listed === 1
    ? 'This page lists one report. Open it to see its judgements.'
    : `This page lists ${listed} reports. Open one to see its judgements.`;
}
