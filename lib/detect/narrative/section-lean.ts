/** What stands under a heading, and how far that speaks for strengths (above 0) or concerns, in the model's own logarithms. */
const SECTIONS: [RegExp, number][] = [
  [/\bdo well and what\b/i, 0],
  [/^(?:key )?strengths?\b|\bdoing that is effective\b|\bgoing well\b/i, 1],
  [/\bdo better\b|^areas for improvement$/i, -1],
  [/(?::|\bis|\bare):? (?:good|outstanding)$/i, 0.5],
  [/(?::|\bis|\bare):? inadequate$/i, -0.5],
];

/** How a sentence's section leans, by its heading ("What does the area partnership need to do better?" is -1); 0 for most. */
export function sectionLean(heading: string): number {
  if (heading !== asked) [asked, lean] = [heading, leanUnder(heading)];
  return lean;
}

/** The heading asked about last: sentence after sentence stands under the same. */
let [asked, lean] = ['', 0];

const leanUnder = (heading: string): number =>
  heading === '' ? 0 : (SECTIONS.find(([pattern]) => pattern.test(heading))?.[1] ?? 0);
