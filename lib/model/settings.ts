import * as z from 'zod/mini';

/** What the reader can set. */
export const Settings = z.object({
  /** Open Ofsted's PDFs in our reader. */
  openPdfs: z.boolean(),
  /** Mark strengths and concerns, too. */
  markStatements: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { openPdfs: true, markStatements: false };
