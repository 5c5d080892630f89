/** Where notes that were picked one by one are handed over to the export, within this tab: too many for an address. */
export const PICKED = 'picked';

/** Hand these notes over. */
export const keepPicked = (ids: Iterable<string>): void =>
  sessionStorage.setItem(PICKED, JSON.stringify([...ids]));

/** Those handed over last in this tab; none in another, or when they cannot be read. */
export function keptPicked(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PICKED) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
