import * as z from 'zod/mini';
import { Template } from './template.ts';

/** What the reader can set. */
export const Settings = z.object({
  /** Open Ofsted's PDFs in our reader. */
  openPdfs: z.boolean(),
  /** Mark strengths and concerns, too. */
  markStatements: z.boolean(),
  /** The reader's own templates for exports, in the order they were made. */
  templates: z.array(Template),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { openPdfs: true, markStatements: false, templates: [] };
