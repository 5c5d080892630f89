import type { About, Authority } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { authorityMentions, type Mention } from './authority-mentions.ts';
import { AUTHORITIES, AUTHORITY_BY_URN } from './authority-table.ts';
import { titledPlace } from './titled-place.ts';

/** Who a document is about. */
export interface Who {
  /** The authority inspected, or in whose area the provider is; null rather than a guess. */
  authority: Authority | null;
  /** Names of other authorities that it speaks of as such, in order of appearance. */
  others: string[];
  /** School, home or nursery, or the place in the title where no authority is known; null where no name is printed. */
  provider: string | null;
  /** Ofsted's number of the provider, else of the council; null when not known. */
  urn: string | null;
}

/**
 * Who `report` is about: told by Ofsted's number first, then by what its page says, by its facts row, by its title, and
 * for an article by the authority it speaks of most. A school's or home's post town is not its authority, so nothing
 * is taken from addresses. The title of one of Ofsted's own reports (`isReport`) is believed sooner than an article's.
 */
export function findAuthority(report: ReportText, about: About, isReport = false): Who {
  const flow = report.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const flowEnd = flow.at(-1)?.span.end ?? report.text.length;
  const text = report.text.slice(0, flowEnd);
  const mentions = authorityMentions(text);
  const provider = providerOf(text, about);
  const authority =
    byNumber(about) ??
    named(about.row?.authority ?? null) ??
    byFactsRow(text) ??
    byOwnNumber(text) ??
    (provider.isProvider ? null : byWords(about.title ?? '', text, mentions, isReport));
  const current = authority && inItsTime(authority, text);
  return {
    authority: current,
    others: othersIn(mentions, authority?.name ?? null),
    // An authority that the table does not know is still the one the report is about.
    provider: provider.name ?? (current || provider.isProvider ? null : titledPlace(about.title, text)),
    urn: provider.urn ?? (current?.urn || null),
  };
}

/** How much of a text is its title and opening: a letter's address and subject, a report's front. */
const HEAD = 1800;
const headOf = (text: string): string => text.slice(0, HEAD);

/** `/provider/44/<urn>` is a council; any other type is a provider of its own. */
function byNumber({ address, row }: About): Authority | null {
  const pages = [row?.page, address].map((page) => /\/provider\/44\/(\d+)/.exec(page ?? '')?.[1]);
  const numbers = [row?.urn, ...pages].flatMap((urn) => (urn ? [AUTHORITY_BY_URN.get(urn)] : []));
  return numbers.find((authority) => authority !== undefined) ?? null;
}

/** "URN: 80566", printed or on the page, when it is a council's. */
function byOwnNumber(text: string): Authority | null {
  const urn = /\bURN\)?:?\s*(\d{5,8})\b/.exec(text.slice(0, 6000))?.[1];
  return (urn && AUTHORITY_BY_URN.get(urn)) || null;
}

/** The one authority that `words` name; null for none or two. */
function named(words: string | null): Authority | null {
  const names = new Set(authorityMentions(words ?? '').map(({ name }) => name));
  return names.size === 1 ? AUTHORITIES.get([...names][0]!)! : null;
}

/** "Local authority: West Sussex" or a row "Local authority<tab>Walsall" of a provider's facts. */
function byFactsRow(text: string): Authority | null {
  for (const hit of text.matchAll(
    /(?:^|\n)Local authority(?: area)?(?::|\t|\n| {2,}|(?= [A-Z]))\s*([^\n\t]{3,60})/g,
  )) {
    const authority = named(hit[1]!);
    if (authority && authorityMentions(hit[1]!)[0]!.span.start < 12) return authority;
  }
  return null;
}

/**
 * The wordings of titles: "Northmoor City Council", alone in its line; "Inspection of Northmoor …", "Focused visit to the London
 * Borough of …", "… abuse in Northmoor", "Children's services in Northmoor are good".
 */
function byTitle(head: string): Authority | null {
  const mentions = authorityMentions(head).filter(({ as }) => as !== 'other');
  const titled = mentions.filter((mention) => isTitle(head, mention));
  const first = titled[0];
  if (!first) return null;
  // "Children's services in A and B": two at once are no one's.
  const second = titled.find(({ name, span }) => name !== first.name && span.start - first.span.end < 40);
  const joined =
    second &&
    /^(?:[^.\n]{0,30})\b(?:and|&)\s[^.\n]{0,12}$/.test(head.slice(first.span.end, second.span.start));
  return joined ? null : AUTHORITIES.get(first.name)!;
}

const TITLE_BEFORE =
  /(?:\b(?:inspection|visit|re-?inspection|review|partnership|arrangements|abuse|neglect|violence|exploitation|services|mental health|early help|children|authority|response|harm|families)\b[^.\n]{0,40} (?:of|to|in|for|at|across)\s+(?:the\s+)?(?:(?:London|Royal|Metropolitan)?\s*Borough of |City of |County of |City and County of |Council of the |local area of )?)$/i;
const TITLE_AFTER =
  /^(?:,? (?:City|County) of)?(?:['’]s?)?(?: (?:City|County|Metropolitan|Borough|District|Unitary|MBC|Royal|Town))* (?:Council|local authority|Local Authority|local area|Local Area|children(?:['’]s)? services|Children(?:['’]s)? Services|safeguarding|LSCB)/i;

function isTitle(head: string, { span }: Mention): boolean {
  if (TITLE_BEFORE.test(head.slice(Math.max(0, span.start - 90), span.start))) return true;
  const lineStart = head.lastIndexOf('\n', span.start) + 1;
  const isSentence = /^[^\n]*[.?!]['’”"]?(?:\n|$)/.test(head.slice(span.end, span.end + 400));
  return (
    !isSentence &&
    TITLE_AFTER.test(head.slice(span.end, span.end + 60)) &&
    /^(?:(?:London|Royal|Metropolitan) Borough of |City of |The )?$/i.test(head.slice(lineStart, span.start))
  );
}

/** By title, borne out by the text below it; else by what the text speaks of most. */
function byWords(title: string, text: string, mentions: Mention[], isReport: boolean): Authority | null {
  const shares = sharesOf(mentions, text);
  const titled = [byTitle(title), byTitle(headOf(text))].find(
    (authority) =>
      authority && (shares.get(authority.name) ?? 1) >= (isReport ? BORNE_OUT_IN_REPORT : BORNE_OUT),
  );
  if (titled) return titled;
  const [name, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const council = mentions.some((mention) => mention.name === name && mention.as === 'council');
  return council && share >= MOST ? AUTHORITIES.get(name)! : null;
}

/** What a mention weighs by what it is named as. */
const WEIGHT: Record<Mention['as'], number> = { council: 3, place: 1, other: 0 };
/** Share of all weight that an authority must have to be the one a title means; and without a title. */
const BORNE_OUT = 0.5;
/** A small council's report names its larger neighbour, or the company that serves it, as often as itself. */
const BORNE_OUT_IN_REPORT = 0.2;
const MOST = 0.6;

/** How much of a text's naming falls on each authority, up front counting twice; 1 in all. */
function sharesOf(mentions: Mention[], text: string): Map<string, number> {
  const upFront = Math.min(HEAD / 3, text.length / 4);
  const weights = new Map<string, number>();
  let all = 0;
  for (const { name, span, as } of mentions) {
    const weight = WEIGHT[as] * (span.start < upFront ? 2 : 1);
    weights.set(name, (weights.get(name) ?? 0) + weight);
    all += weight;
  }
  return new Map([...weights].map(([name, weight]) => [name, all ? weight / all : 0]));
}

/** Councils named with a council's words, or more than once; at most those, never the document's own. */
function othersIn(mentions: Mention[], own: string | null): string[] {
  const counts = new Map<string, number>();
  for (const { name, as } of mentions)
    counts.set(name, (counts.get(name) ?? 0) + (as === 'council' ? 2 : as === 'place' ? 1 : 0));
  return [...counts].flatMap(([name, count]) => (count >= 2 && name !== own ? [name] : []));
}

/** Bournemouth and Poole became one council with Christchurch in April 2019; since then their bare names mean that one. */
function inItsTime(authority: Authority, text: string): Authority {
  if (authority.name !== 'Bournemouth' && authority.name !== 'Poole') return authority;
  const year = Math.max(...[...headOf(text).matchAll(/\b20[0-4]\d\b/g)].map(([digits]) => Number(digits)));
  return year > 2019 ? AUTHORITIES.get('Bournemouth, Christchurch and Poole')! : authority;
}

interface Provider {
  /** Whether the document is about a school, home or nursery rather than a council. */
  isProvider: boolean;
  name: string | null;
  urn: string | null;
}

/** A provider's own number and name, from the page that led here or as printed at its head. */
function providerOf(text: string, { address, row }: About): Provider {
  const head = text.slice(0, 3000);
  const type = /\/provider\/([A-Z\d]+)\//i.exec(row?.page ?? address ?? '')?.[1] ?? null;
  const printed =
    /(?:Unique reference number(?: \(URN\))?|\bURN)\)?:?\s*([A-Z]{0,2}\d{4,8})\b/.exec(text)?.[1] ?? null;
  const home = /^\s*((?:SC)?\d{6,8})\s/.exec(head)?.[1] ?? null;
  const isCouncil = type === '44' || (printed !== null && AUTHORITY_BY_URN.has(printed));
  const isProvider =
    !isCouncil && (type !== null || printed !== null || home !== null || PROVIDER.test(head));
  if (!isProvider) return { isProvider, name: null, urn: null };
  const name = row?.provider ?? providerName(head) ?? nameByNumber(head, home);
  return { isProvider, name, urn: row?.urn ?? printed ?? home };
}

/** Homes are printed without their names: what they are and their number, as a reader would call them. */
function nameByNumber(head: string, number: string | null): string | null {
  const kind = /\bInformation about this ([\p{L}’' -]{4,60})/u.exec(head)?.[1]?.trim();
  return kind && number ? `${kind[0]!.toUpperCase()}${kind.slice(1)} ${number}` : null;
}

const PROVIDER =
  /\b(?:Registered provider:|School report|Inspection of (?:a )?(?:good |outstanding )?school|[Mm]onitoring inspection of [^\n]{3,80}(?:School|Academy|College|Centre|Unit|Nursery)\b|Ofsted inspects all (?:maintained|schools)|setting is registered|Local authority:)/;

/** "Inspection of X", "Monitoring inspection of X" on a school's report, else the first line when it is a name and no number. */
function providerName(head: string): string | null {
  const titled =
    /(?:^|\n)Inspection of ([^\n]{3,90})/.exec(head)?.[1] ??
    /(?:^|\n)[^\n]{0,40}\b[Mm]onitoring inspection of ([^\n]{3,90})/.exec(head)?.[1];
  const first = /^\s*([^\n]{3,90})\n/.exec(head)?.[1];
  const name = titled ?? first ?? null;
  return name && /^\p{Lu}/u.test(name) && !/report|ofsted|:$/i.test(name)
    ? name.replace(/,? \d.*$/, '').trim()
    : null;
}
