/** Where a letter shows what it is: its address, its greeting, its first words. */
const OPENING = 6000;
const MARKS =
  /(?:^|\n)\s*Dear\b|\bThis letter\b|\bPiccadilly Gate\b|\bHis Majesty['’]s Inspectors? (?:was|were)\b|\bHer Majesty['’]s Inspectors?\b/;

/** Whether `text` is one of Ofsted's letters, and not an article about one, which uses the same title. */
export const isLetter = (text: string): boolean => MARKS.test(text.slice(0, OPENING));
