import * as z from 'zod/mini';
import { Colour } from './annotation.ts';
import { DEFAULT_LOOKS, Looks } from './mark-look.ts';
import { Template } from './template.ts';

/** What the reader can set. */
export const Settings = z.object({
  /** Open Ofsted's PDFs in our reader. */
  openPdfs: z.boolean(),
  /** Mark strengths and concerns, too. */
  markStatements: z.boolean(),
  /** How the marks of each kind look. */
  looks: Looks,
  /** The colour that a new highlight has. */
  highlightColour: Colour,
  /** Sites whose pages are read without being asked for, as origins ("https://www.example.gov.uk"), once the browser allows it. */
  sites: z.array(z.string()),
  /** The reader's own templates for exports, in the order they were made. */
  templates: z.array(Template),
});
export type Settings = z.infer<typeof Settings>;

/** What pages of the web are told of it: how marks are drawn, and nothing else. */
export const PageSettings = z.pick(Settings, { markStatements: true, looks: true, highlightColour: true });
export type PageSettings = z.infer<typeof PageSettings>;

export const DEFAULT_SETTINGS: Settings = {
  openPdfs: true,
  markStatements: false,
  looks: DEFAULT_LOOKS,
  highlightColour: 'yellow',
  sites: [],
  templates: [],
};
