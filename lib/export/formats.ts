/** What notes can be exported as. */
export type FormatId = 'markdown' | 'word' | 'html' | 'csv' | 'json-ld';

export interface Format {
  id: FormatId;
  name: string;
  /** What it is good for, in a sentence. */
  what: string;
  /** How its files end, and their media type. */
  ending: string;
  type: string;
}

/** The formats there are, as they are offered. */
export const FORMATS: Format[] = [
  {
    id: 'markdown',
    name: 'Markdown',
    what: 'For Obsidian, Notion and every editor; a template says how it looks.',
    ending: 'md',
    type: 'text/markdown',
  },
  {
    id: 'word',
    name: 'Word',
    what: 'A document with headings, quotes, a table of judgements and working links.',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    id: 'html',
    name: 'Web page',
    what: 'One file that any browser opens and prints well.',
    ending: 'html',
    type: 'text/html',
  },
  {
    id: 'csv',
    name: 'CSV table',
    what: 'A row for each note; opens in Excel and in analysis tools.',
    ending: 'csv',
    type: 'text/csv',
  },
  {
    id: 'json-ld',
    name: 'W3C annotations',
    what: 'JSON-LD in the W3C’s annotation model, for other annotation tools.',
    ending: 'jsonld',
    type: 'application/ld+json',
  },
];

export const formatOf = (id: FormatId): Format => FORMATS.find((format) => format.id === id)!;
