import * as z from 'zod/mini';

/** A children's services authority of England, as in the authority table; codes as strings. */
export const Authority = z.object({
  name: z.string(),
  laCode: z.string(),
  gssCode: z.string(),
  urn: z.string(),
  region: z.string(),
});
export type Authority = z.infer<typeof Authority>;

/** When and by whom. Dates are ISO days ("2025-01-27"); null where the report does not say. */
export const Inspection = z.object({
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  published: z.nullable(z.string()),
  leadInspector: z.nullable(z.string()),
  /** Which monitoring visit: 3 for the third. */
  visit: z.nullable(z.number()),
});
export type Inspection = z.infer<typeof Inspection>;

/** What a report is about. */
export const ReportFacts = z.object({
  /** The authority that was inspected, or in whose area the provider is; null when it cannot be told. */
  authority: z.nullable(Authority),
  otherAuthorities: z.array(z.string()),
  /** School, home or nursery; of councils only one that no authority is known for. */
  provider: z.nullable(z.string()),
  /** Ofsted's number of the provider, of the council where there is no other. */
  urn: z.nullable(z.string()),
  /** Framework id as in design.md ("ilacs", "sif", …); null for an article or no report. */
  framework: z.nullable(z.string()),
  inspection: Inspection,
});
export type ReportFacts = z.infer<typeof ReportFacts>;

/** What the row of a provider page says of the file it links to. */
export const ReportRow = z.object({
  provider: z.nullable(z.string()),
  urn: z.nullable(z.string()),
  /** Name as printed ("Worcestershire"). */
  authority: z.nullable(z.string()),
  /** "Children's services focused visit". */
  kind: z.nullable(z.string()),
  inspected: z.nullable(z.string()),
  published: z.nullable(z.string()),
  /** Address of the provider page. */
  page: z.string(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** What is known of a document before its text is read: hints for detection, never proof. */
export const About = z.object({
  address: z.nullable(z.string()),
  title: z.nullable(z.string()),
  row: z.nullable(ReportRow),
});
export type About = z.infer<typeof About>;

/** A report as we keep it: known by its content, found again at any of its addresses. */
export const Report = z.object({
  /** `pdf:` and the SHA-256 of the bytes, or `page:`, the canonical address, `#` and the inspection's first day. */
  id: z.string(),
  title: z.string(),
  source: z.enum(['pdf', 'html', 'text']),
  /** Every address it was seen at, the newest last; none for a file from disk. */
  addresses: z.array(z.string()),
  /** File name for a report opened from disk; else null. */
  file: z.nullable(z.string()),
  facts: ReportFacts,
  /** Heading it is listed under: its authority, else its provider, else "Other". */
  group: z.string(),
  /** Milliseconds since 1970. */
  openedAt: z.number(),
});
export type Report = z.infer<typeof Report>;

/** The heading a report is listed under: never a wrong authority, so "Other" when nothing is known. */
export const groupOf = ({ authority, provider }: ReportFacts): string =>
  authority?.name ?? provider ?? 'Other';

/** The ids of reports that were never opened here, only noted on elsewhere, begin so; they end when the report is opened. */
export const IMPORTED = 'import:';
