/** One thing that can be looked up. Plain words: every paragraph is a line of its own. */
export interface Topic {
  id: string;
  title: string;
  paragraphs: string[];
}

/** What stands in the help, in the order in which somebody new would ask. */
export const TOPICS: Topic[] = [
  {
    id: 'open',
    title: 'Open a report',
    paragraphs: [
      'On Ofsted’s site choose a report: its PDF opens in the reader. “Open the original” in the reader shows the plain file; the settings turn the reader off.',
      'A PDF from another site: right-click the link and choose “Open this PDF in Inspection Notes”, or open it and click the toolbar button. The browser asks you once for that site.',
      'A PDF on your computer: drop it on the reader, or choose it there. Many at once, or a whole folder: “Read many reports” in the library.',
      'A page of a council, of gov.uk or of a newspaper: click the toolbar button and choose “Read this page”. You can have a site’s pages read always; the settings list those sites.',
    ],
  },
  {
    id: 'found',
    title: 'What is found, and how far to trust it',
    paragraphs: [
      'Judgements are read from the report’s own table, list or headline, with the words they stand on. A grade that the report recalls from an earlier inspection is marked as such and has no colour.',
      'Recommendations are the items of the report’s own list, whole and in its own words, with who must act, by when, and what they refer to. Sentences that ask for something elsewhere in the text are listed apart.',
      'Strengths and concerns are single sentences, told by a small model that runs on your computer. It is right about nine times in ten. “Why” on a card shows the words that decided.',
      'Something that is no finding: “hide it” on its card. It stays hidden for that report, and can be brought back at the end of the panel.',
      'Always check what you quote against the page. Every card leads there with one click.',
    ],
  },
  {
    id: 'keep',
    title: 'Keep, tag and note',
    paragraphs: [
      'Save a finding on its card, or all recommendations at once. Select any words to highlight them, tag them, or write a note; also over a page break.',
      'A note is on disk when it says “Saved”. If it could not be saved, it says so, keeps your words on the screen and tries again.',
      'Under a note, tags are suggested from what its words are about; Enter in the empty tag field takes the first.',
      'Every change can be undone with Ctrl+Z (Command+Z on a Mac), also after closing the window. Deleted notes stay in a bin in the settings for 30 days.',
    ],
  },
  {
    id: 'places',
    title: 'When a report changes',
    paragraphs: [
      'Notes are found again by their words. If the words changed a little, the note says “Check this place” and shows the old and the new side by side: accept the place, or point out another.',
      'If the words are gone, the note is listed as lost, with all you wrote. Select other words and choose “Attach to selected words”, or leave it: it is never deleted, and never put on other words.',
      'The same PDF at another address or from disk shows the same notes. The next inspection on a provider’s page is another report: yesterday’s “Good” is not today’s.',
    ],
  },
  {
    id: 'library',
    title: 'The library',
    paragraphs: [
      'A report comes into the library with its first note, or by “Add to the library” beside it. Notes can be narrowed by authority, tag, theme, kind, grade and more; the address of the page keeps what you chose, so you can bookmark it.',
      'An authority’s page draws its judgements over time, area by area. Grades of different scales never share an axis: the four grades of councils and the report cards of schools are drawn apart.',
      'The matrix counts notes by tag or theme and authority; each number leads to the notes behind it.',
      'Tags need no codebook, and can have one: a description, a colour, a place under another tag. Renaming and merging change every note at once, and one undo takes it back.',
    ],
  },
  {
    id: 'export',
    title: 'Take it elsewhere',
    paragraphs: [
      '“Copy” puts the words, their citation and a link to the exact place on the clipboard.',
      'Export writes Markdown (also by a template of your own), Word, a page to print, CSV for Excel, and W3C Web Annotations. It says how many notes went out, and they are as many as you chose.',
      'A template is text with places to fill in. What there is to fill in stands beside it while you write, with the result below.',
    ],
  },
  {
    id: 'safe',
    title: 'Where your notes are',
    paragraphs: [
      'In this browser, on this computer, and nowhere else. Nothing is sent anywhere; the only thing that is fetched is the report you open.',
      'Removing the extension removes them. Make a backup now and then: one file with everything, from the settings; it can be restored there, in any browser, as often as you like.',
      'In a private window you can read, but notes made there are not kept.',
    ],
  },
];

/** Keys, by where they work. */
export const KEYS: { where: string; keys: [key: string, what: string][] }[] = [
  {
    where: 'In the reader',
    keys: [
      ['n, p', 'Next and previous finding or note'],
      ['s, Shift+S', 'Take the next or previous sentence; Shift and arrows widen or narrow it'],
      ['h, t, m, c', 'Highlight, tag, note, or copy with citation what is selected'],
      ['Ctrl+F, Ctrl+G', 'Find in the report, next place'],
      ['+, −, r', 'Zoom in, zoom out, turn'],
      ['←, →', 'Previous and next page'],
      ['Ctrl+P, Ctrl+S', 'Print with marks and notes, save the PDF'],
    ],
  },
  {
    where: 'On a page of the web',
    keys: [
      ['Alt+Shift+H, T, M, C', 'Highlight, tag, note, or copy what is selected'],
      ['Alt+Shift+N, P', 'Next and previous mark'],
    ],
  },
  {
    where: 'Anywhere in the browser (the settings lead to where they are changed)',
    keys: [
      ['Alt+Shift+I', 'Open the popup'],
      ['Alt+Shift+L', 'Open the library'],
      ['Alt+Shift+R', 'Read this page as a report'],
    ],
  },
  {
    where: 'In popup and library',
    keys: [
      ['/', 'Search'],
      ['↑, ↓', 'Through the list'],
      ['Ctrl+Z, Ctrl+Shift+Z', 'Undo, and do it again'],
    ],
  },
];
