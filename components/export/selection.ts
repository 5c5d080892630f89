const KEY = 'export-selection';

/** Notes that were chosen by hand, on their way to the export in the same tab; too many for an address. */
export const keepSelection = (ids: string[]): void => sessionStorage.setItem(KEY, ids.join('\n'));

/** Those kept last in this tab; none in another. */
export const keptSelection = (): string[] => sessionStorage.getItem(KEY)?.split('\n').filter(Boolean) ?? [];
