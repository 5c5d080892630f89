/** "412 kB", "3.4 MB"; decimal units, as browsers show downloads. */
export const bytesInWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
