import type { Force } from '../../model/finding.ts';

/** A heading under which a report lists what must get better. */
export interface ListHeading {
  /** The whole heading, numbers and signs at its ends taken off; case does not matter. */
  heading: RegExp;
  /** What an item asks when its own words do not say: must, should or nothing. */
  force: Force;
  /** Whether paragraphs are items: where the list has none with a bullet, or always, bullets being their parts. */
  paragraphs?: boolean | 'always';
  /** Items are what begins so, each alone: the rest quotes the law. */
  opens?: RegExp;
  /** Whether lower headings in it are topics, between which the list goes on; else any heading ends it. */
  topics?: boolean;
  /** The list is a table: the responsible bodies stand before the item, or its due date after it. */
  table?: 'bodies' | 'due';
}

/** What we know of one kind of report: all of it data, so that a new wording is a line here. */
export interface Framework {
  /** As in `ReportFacts.framework`; stored, so never changed. */
  id: string;
  /** Wordings of the first page that name it; tried block by block. */
  names: RegExp[];
  /** Areas of its judgement table: the whole cell. Null where it has none. */
  areas: RegExp | null;
  /** Areas as the headings of its sections say them, where these are other words. */
  sections?: RegExp;
  /** Where its lists stand. */
  lists: ListHeading[];
  /** Headings that begin the part on the safeguarding board, and those that end it. */
  board?: { begins: RegExp; ends: RegExp };
}
