import type { Span } from '../model/span.ts';
import { matchesIn } from '../text/matches.ts';
import { AUTHORITY_NAMES, COMPANIES } from './authority-table.ts';

/** A place in a text where an authority is named. */
export interface Mention {
  /** As in the authority table. */
  name: string;
  span: Span;
  /**
   * council: as one that runs services ("Northmoor City Council", "children's services in Northmoor", its company);
   * place: the bare name; other: part of somebody else's name ("Northmoor Police", "Northmoor Road").
   */
  as: 'council' | 'place' | 'other';
}

/** Where authorities are named in `text`, in order; of several names the longest counts. One pass, linear. */
export function authorityMentions(text: string): Mention[] {
  return matchesIn(text, NAMES).flatMap((hit): Mention[] => {
    const start = hit.index;
    const span = { start, end: start + hit[0].length };
    const name = NAME_OF.get(folded(hit[0]));
    if (!name || OUTSIDE.test(text.slice(Math.max(0, start - 12), start))) return [];
    return [{ name, span, as: roleOf(text, span, hit[0]) }];
  });
}

function roleOf(text: string, { start, end }: Span, words: string): Mention['as'] {
  if (COMPANY_OF.has(folded(words))) return 'council';
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  if (COUNCIL_AFTER.test(after) || COUNCIL_BEFORE.test(before)) return 'council';
  return INSTITUTION_AFTER.test(after) || INSTITUTION_BEFORE.test(before) ? 'other' : 'place';
}

/** "Greater Manchester", "West Yorkshire's York", "East Hampshire": a longer place that is no authority. */
const OUTSIDE = /\b(?:North|South|East|West|Mid|Greater|New|Central|Inner|Outer|University of)[\s-]+$/;

const COUNCIL_AFTER =
  /^(?:,? (?:City|County) of)?(?:['’]s?)?(?: (?:City|County|Metropolitan|Borough|District|Unitary|and|MBC|Royal|Town))*(?: (?:Council|council|local authority|Local Authority|LA\b|local area|Local Area|[Cc]hildren(?:['’]s|s['’]?) (?:[Ss]ervices|[Ss]ocial|[Tt]rust)|[Ss]ervices\b|Safeguarding Children|LSCB))/;
const COUNCIL_BEFORE =
  /(?:(?:[Bb]orough|[Cc]ity|[Cc]ounty|[Cc]ouncils?|[Cc]orporation|[Aa]uthority|[Aa]uthorities) (?:of|for) (?:the )?|(?:[Cc]are|[Ss]ervices|[Ii]nspection|[Vv]isits?|[Cc]hildren|[Cc]are leavers|[Aa]buse|[Nn]eglect|[Ee]xploitation|[Vv]iolence|[Pp]artnership|[Aa]rrangements|[Rr]eview) (?:at|in|of|to) (?:the )?)$/;
const INSTITUTION_AFTER =
  /^(?:['’]s)?(?: [A-Z][\p{L}’']+){0,3} (?:Police|Constabulary|NHS|CCG|Clinical|Hospitals?|Healthcare|University|Universities|College|Sch+ool|Academy|Nursery|Pre-?school|Road|Street|Lane|Avenue|Drive|Way|Crescent|Close|Square|Park|House|Evening|News|Post|Probation|Fire|Magistrates|Diocese|Football|Rangers|United|ICB|Integrated|Youth Offending|CRC|Community Rehabilitation)\b/u;
const INSTITUTION_BEFORE = /(?:NHS|Diocese of|University of|Bishop of|Road,|Street,|Lane,|Avenue,|Drive,) $/;

/** As names are compared: small letters, straight apostrophes, "and" for "&", blanks for hyphens, no stops or commas. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/&/g, 'and')
    .replace(/[\s-]+/g, ' ')
    .replace(/[.,]/g, '');

const COMPANY_OF = new Map(
  COMPANIES.flatMap(([company, authorities]): [string, string][] =>
    authorities.length === 1 ? [[folded(company), authorities[0]!]] : [],
  ),
);
const NAME_OF = new Map([
  ...AUTHORITY_NAMES.map(([wording, name]): [string, string] => [folded(wording), name]),
  ...COMPANY_OF,
]);

/** A company that serves several councils is read too, so that the place in its name is not taken for a council. */
const WORDINGS = [...AUTHORITY_NAMES.map(([wording]) => wording), ...COMPANIES.map(([company]) => company)];

/** Names as printed, and in capitals, as older title pages have them. */
const pattern = (wording: string): string =>
  wording
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/St /, 'St\\.? ')
    .replace(/'/g, "['’]")
    .replace(/,/g, ',?')
    .replace(/\b(?:and|AND)\b|&/g, (and) => `(?:${and}|&)`)
    .replace(/\b(?:upon|on)\b/gi, (on) => `${on}`)
    .replace(/[ -]/g, '[\\s-]+');

const longestFirst = [...WORDINGS, ...WORDINGS.map((wording) => wording.toUpperCase())].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
