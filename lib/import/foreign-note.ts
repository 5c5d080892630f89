import type { AnnotationKind, Quote } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** An annotation of another tool, as far as it means something here. */
export interface ForeignNote {
  id: string;
  /** Address of what it is on, or the fingerprint of a file ("urn:sha256:…"). */
  source: string;
  title: string | null;
  kind: AnnotationKind;
  /** Null for one that is on the whole document. */
  quote: Quote | null;
  /** Offsets in the other tool's text: a hint where to look first, no more. */
  span: Span | null;
  page: number | null;
  words: string;
  tags: string[];
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

/** Why a file cannot be taken in: where in it, and what is wrong there. */
export interface Problem {
  place: string;
  reason: string;
}

export const isForeign = (read: ForeignNote[] | Problem): read is ForeignNote[] => Array.isArray(read);

/** What selectors say of a place, whoever wrote them; those of other kinds are passed over. */
export function placeOf(
  selectors: { type: string; [name: string]: unknown }[],
): Pick<ForeignNote, 'quote' | 'span' | 'page'> {
  const of = (type: string): Record<string, unknown> =>
    selectors.find((selector) => selector.type === type) ?? {};
  const words = of('TextQuoteSelector');
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const exact = text(words.exact);
  const { start, end } = of('TextPositionSelector');
  const [, page] = /(?:^|[&#])page=(\d{1,6})\b/.exec(text(of('FragmentSelector').value)) ?? [];
  const index = of('PageSelector').index;
  return {
    quote:
      exact.trim() === ''
        ? null
        : { exact, prefix: text(words.prefix).slice(-32), suffix: text(words.suffix).slice(0, 32) },
    span: isOffset(start) && isOffset(end) && start < end ? { start, end } : null,
    page: page ? Number(page) : isOffset(index) ? index + 1 : null,
  };
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Addresses become links: those that are neither of the web nor of a file are refused, scripts among them. */
export const isSource = (source: string): boolean =>
  /^urn:sha256:[0-9a-f]{64}$/i.test(source) || /^(?:https?|file):$/.test(URL.parse(source)?.protocol ?? 'no');

/** A time in ISO 8601 as milliseconds since 1970; null for anything else, and for times that nothing here can have. */
export function timeOf(iso: unknown): number | null {
  const time = typeof iso === 'string' ? Date.parse(iso) : Number.NaN;
  return Number.isFinite(time) && time > 0 && time < 253_402_300_799_999 ? Math.floor(time) : null;
}
