import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { hashtag } from './hashtag.ts';
import { linkTo } from './link.ts';
import { blockMarkdown, inlineMarkdown, linkMarkdown, phrasingMarkdown } from './markdown-pieces.ts';
import { citationContent, citationWords, noteContent, tagLine } from './note-tree.ts';
import { paragraphs } from './paragraphs.ts';
import { tableOf, type Variable } from './variables.ts';

/** A note on its way out: the report it stands in, and who hears that its words were used. */
export interface NoteOut {
  note: Annotation;
  report: Report | null;
  used(note: Annotation): void;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const orNull = (text: string | null | undefined): string | null => (text ? inlineMarkdown(text) : null);

/** What a template can use of a note. Words are escaped: they mean nothing in Markdown. Empty (nil) is what is not known. */
export const NOTE_VARIABLES: Variable<NoteOut>[] = [
  {
    name: 'block',
    what: 'The whole note: quote with its source, tags, your own words.',
    value: ({ note, report }) => blockMarkdown(noteContent(note, report)),
  },
  {
    name: 'quote',
    what: 'The quoted words as a quote block, without the source.',
    value: ({ note }) => blockMarkdown([{ type: 'blockquote', children: paragraphs(note.quote.exact) }]),
  },
  {
    name: 'text',
    what: 'The quoted words in one line.',
    value: ({ note }) => inlineMarkdown(note.quote.exact),
  },
  {
    name: 'source',
    what: 'The citation, as a link to the very place.',
    value: ({ note, report }) => phrasingMarkdown([citationContent(note, report)]),
  },
  {
    name: 'citation',
    what: 'The citation in words.',
    value: ({ note, report }) => inlineMarkdown(citationWords(note, report)),
  },
  {
    name: 'link',
    what: 'The address of the very place; empty for a file from disk.',
    value: ({ note, report }) => {
      const link = report && linkTo(note, report);
      return link ? linkMarkdown(link) : null;
    },
  },
  { name: 'note', what: 'Your own words on it.', value: ({ note }) => blockMarkdown(paragraphs(note.note)) },
  { name: 'note_line', what: 'Your own words in one line.', value: ({ note }) => orNull(note.note) },
  {
    name: 'tags',
    what: 'Your tags, all in one line.',
    value: ({ note }) => blockMarkdown(tagLine(note.tags)),
  },
  {
    name: 'tag_list',
    what: 'Your tags, one after the other, for a loop.',
    value: ({ note }) => note.tags.map(hashtag).filter((tag) => tag !== null),
  },
  {
    name: 'kind',
    what: 'judgement, recommendation, strength, concern or highlight.',
    value: ({ note }) => note.kind,
  },
  { name: 'area', what: 'Of a judgement: what was judged.', value: ({ note }) => orNull(note.finding?.area) },
  { name: 'grade', what: 'Of a judgement: the grade.', value: ({ note }) => orNull(note.finding?.grade) },
  {
    name: 'current',
    what: 'Of a judgement: false when it recalls an earlier inspection.',
    value: ({ note }) => note.finding?.current ?? null,
  },
  {
    name: 'heading',
    what: 'Of a recommendation: the heading it stands under.',
    value: ({ note }) => orNull(note.finding?.heading),
  },
  {
    name: 'force',
    what: 'Of a recommendation: must, should or none.',
    value: ({ note }) => note.finding?.force ?? null,
  },
  {
    name: 'done',
    what: 'Of a recommendation: true once you ticked it as done.',
    value: ({ note }) => note.done ?? false,
  },
  { name: 'page', what: 'The page of a PDF.', value: ({ note }) => note.page },
  { name: 'colour', what: 'The colour of your highlight.', value: ({ note }) => note.colour },
  { name: 'authority', what: 'The authority it is kept under.', value: ({ note }) => orNull(note.group) },
  { name: 'created', what: 'The day you saved it.', value: ({ note }) => day(note.createdAt) },
  { name: 'changed', what: 'The day you changed it last.', value: ({ note }) => day(note.updatedAt) },
  {
    name: 'anchor',
    what: 'A name for it within the file, as Obsidian links to.',
    value: ({ note }) => `^${note.id.replace(/[^A-Za-z0-9]+/g, '-')}`,
  },
];

/** Whoever uses one of these has put the note into the file. */
const WORDS = new Set(['block', 'quote', 'text']);

/** The same, by name; a note whose words are used is told of. */
export const NOTE_TABLE = tableOf(
  NOTE_VARIABLES.map((variable) => ({
    ...variable,
    value: (of: NoteOut) => {
      if (WORDS.has(variable.name)) of.used(of.note);
      return variable.value(of);
    },
  })),
);
