import type { Span } from '../../model/span.ts';

/** Whose words a stretch of an article is: another's (council, company, minister), or Ofsted's and the writer's own account. */
export interface Speech {
  span: Span;
  /** Standing in quotation marks, or told of ("The leader said the findings were hard to read"). */
  direct: boolean;
}

const VERB =
  'said|says|added|adds|told|commented|comments|explained|stated|states|concluded|acknowledged|admitted|expressed|stressed|insisted|emphasi[sz]ed|welcomed|responded|accepted|apologised|praised|reported|warned|noted|highlighted|continued|wrote|writes|affirmed|tweeted|promised|pledged|thanked';
const OFSTED =
  /\b(?:Ofsted|inspect(?:ors?|orate|ion)|the (?:report|letter|watchdog|regulator|review|visit)|HMI|Her Majesty|His Majesty|they (?:also )?(?:found|noted|said|praised|warned|added))\b/i;
const OTHER =
  /\b(?:spokes(?:man|woman|person|people)|leader|chair(?:man|woman)?|directors?|councillor|cllr|coun\.?|chief exec\w*|chief officer|ministers?|secretary|commissioner|head ?teacher|principal|mayor|MP|union|charity|portfolio|cabinet member|manager|owner|mother|father|parent|solicitor|lawyer|president|founder)\b/i;
const ATTRIBUTION = new RegExp(
  `(?:^|[.!?”"’']\\s|,\\s)([^.!?“”"]{0,240}?)\\b(?:${VERB})\\b([^.!?“”"]{0,120})`,
  'gi',
);

/** Speaker of the paragraph before, for quotes that run over paragraphs and for "she added". */
export type Speaker = 'ofsted' | 'other' | null;

/**
 * The stretches of `paragraph` that are someone else's words, and who speaks when it ends. A quote with nobody named is
 * the last speaker's; a sentence whose subject is a person with office ("The leader", "Cllr Moss") and whose verb is one of
 * saying is that person's throughout.
 */
export function speechIn(paragraph: string, before: Speaker): { others: Speech[]; speaker: Speaker } {
  const quotes = quotesIn(paragraph);
  const speaker = speakerOf(paragraph, quotes, before);
  const others: Speech[] = speaker === 'other' ? quotes.map((span) => ({ span, direct: true })) : [];
  for (const sentence of paragraph.matchAll(/[^.!?]+(?:[.!?]+[”"’']*|$)/g)) {
    const told = sentence[0].replace(/[“"][^”"]*(?:[”"]|$)/g, ' ');
    if (speaker === 'other' && isTold(told))
      others.push({
        span: { start: sentence.index, end: sentence.index + sentence[0].length },
        direct: false,
      });
  }
  return { others, speaker: quotes.length > 0 || speaker !== null ? speaker : null };
}

const TOLD = new RegExp(`\\b(?:${VERB})\\b`, 'i');
const PRONOUN = new RegExp(`^\\W*(?:but |and )?(?:s?he|mr|ms|mrs|dr)\\b[^.]{0,60}\\b(?:${VERB})\\b`, 'i');

const isTold = (sentence: string): boolean =>
  !OFSTED.test(sentence.split(TOLD)[0] ?? '') &&
  (PRONOUN.test(sentence) || (OTHER.test(sentence) && TOLD.test(sentence)));

function speakerOf(paragraph: string, quotes: Span[], before: Speaker): Speaker {
  const bare = quotes.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}"${text.slice(end)}`,
    paragraph,
  );
  let speaker: Speaker = null;
  for (const hit of bare.matchAll(ATTRIBUTION)) {
    const around = `${hit[1]} ${hit[2]!.slice(0, 80)}`;
    if (PRONOUN.test(hit[0].replace(/^[^\p{L}]+/u, ''))) speaker = before === 'ofsted' ? 'ofsted' : 'other';
    else if (OTHER.test(around) && !OFSTED_SUBJECT.test(hit[1]!)) speaker = 'other';
    else if (OFSTED.test(around)) speaker = 'ofsted';
    else if (NAMED.test(hit[1]!) || NAMED.test(hit[2]!)) speaker = 'other';
    if (speaker === 'other') break;
  }
  if (speaker) return speaker;
  const opens = /^\s*["“]/.test(paragraph);
  return opens && quotes.length > 0 ? before : quotes.length > 0 ? 'ofsted' : null;
}

const OFSTED_SUBJECT = /\b(?:Ofsted|inspectors?|the report|the letter|inspectorate)\W*$/i;
/** "Sue Moss", "Moss": a name and nobody known. */
const NAMED = /(?:^|\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** Words in double quotation marks, the marks included; an unclosed one runs to the paragraph's end, as quotes over paragraphs do. */
function quotesIn(paragraph: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i];
    if (mark === '“' && open < 0) open = i;
    else if (mark === '”' && open >= 0) {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    } else if (mark === '"') {
      if (open < 0) open = i;
      else {
        spans.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
  }
  if (open >= 0) spans.push({ start: open, end: paragraph.length });
  return spans.filter(({ start, end }) => end - start > 12);
}
