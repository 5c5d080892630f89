import * as z from 'zod/mini';
import { Library } from '../model/library.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { ENTRY, MOST_INFLATED, readEntry } from './zip-entry.ts';

export const FORMAT = 'inspection-notes-backup';

/** The version of the format that this code writes; it reads this one and every earlier one. */
export const VERSION = 2;

/** What a backup file holds. */
export interface Backup {
  /** When it was made: milliseconds since 1970. */
  madeAt: number;
  library: Library;
}

const Head = z.object({ format: z.literal(FORMAT), version: z.number() });
const Whole = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  madeAt: z.number(),
  library: Library,
});

/** The last millisecond of the year 9999: nothing we count or date is larger. */
const LARGEST = 253_402_300_799_999;

/** What the backup file in `bytes` holds, once all of it was found to be in order; else where it is not, and why. */
export function readBackup(bytes: Uint8Array, most = MOST_INFLATED): Backup | Refusal {
  const text = readEntry(bytes, most);
  return typeof text === 'string' ? checkBackup(text) : text;
}

/** The same for the text in it. */
export function checkBackup(text: string): Backup | Refusal {
  const raw = parsed(text);
  if (isRefusal(raw)) return raw;
  const head = Head.safeParse(raw.value);
  if (!head.success) return refuse(ENTRY, 'is not a backup of Inspection Notes');
  if (head.data.version > VERSION)
    return refuse('the file', 'was made by a newer version of Inspection Notes: update this one first');
  const whole = Whole.safeParse(raw.value);
  if (!whole.success) return firstIssue(whole.error);
  const { madeAt, library } = whole.data;
  return strange(raw.value, whole.data, '') ?? contradiction(library) ?? { madeAt, library };
}

function parsed(text: string): { value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return refuse(ENTRY, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function firstIssue({ issues }: z.core.$ZodError): Refusal {
  const { path, message } = issues[0]!;
  return refuse(path.reduce(within, '') || ENTRY, `is not as it should be (${message})`);
}

const within = (place: string, key: PropertyKey): string =>
  typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${String(key)}` : String(key);

/** The first field that the format does not know, such as "__proto__", or number that nothing here can have; null when there is none. */
function strange(raw: unknown, known: unknown, place: string): Refusal | null {
  if (typeof raw === 'number') {
    const fine = Number.isInteger(raw) && raw >= 0 && raw <= LARGEST;
    return fine ? null : refuse(place, `is not a whole number that can stand there (${raw})`);
  }
  if (typeof raw !== 'object' || raw === null) return null;
  for (const key of Array.isArray(raw) ? raw.keys() : Object.keys(raw)) {
    const inner = within(place, key);
    if (!Object.hasOwn(known as object, key)) return refuse(inner, 'is not part of this format');
    const found = strange(raw[key as never], (known as object)[key as never], inner);
    if (found) return found;
  }
  return null;
}

/** The first thing that cannot be true of a library; null when all of it can. */
function contradiction({
  reports,
  annotations,
  tombstones,
  rows,
  dismissed,
  tags,
  readings,
}: Library): Refusal | null {
  const known = new Set(reports.map(({ id }) => id));
  return (
    first(annotations, 'annotations', ({ reportId, span }) => {
      if (!known.has(reportId)) return 'is about a report that the file does not hold';
      return span.start > span.end ? 'ends before it starts' : null;
    }) ??
    first(readings, 'readings', ({ reportId }) =>
      known.has(reportId) ? null : 'is of a report that the file does not hold',
    ) ??
    first(reports, 'reports', ({ addresses }) => addresses.map(addressProblem).find(Boolean) ?? null) ??
    first(rows, 'rows', ({ address, row }) => addressProblem(address) ?? addressProblem(row.page)) ??
    twice(
      reports.map(({ id }) => id),
      'reports',
    ) ??
    twice(
      [...annotations, ...tombstones].map(({ id }) => id),
      'annotations and tombstones',
    ) ??
    twice(
      rows.map(({ address }) => address),
      'rows',
    ) ??
    twice(
      tags.map(({ name }) => name),
      'tags',
    ) ??
    twice(
      readings.map(({ reportId }) => reportId),
      'readings',
    ) ??
    twice(
      dismissed.map(({ reportId, findingId }) => JSON.stringify([reportId, findingId])),
      'dismissed',
    )
  );
}

function first<T>(list: T[], name: string, problem: (item: T) => string | null): Refusal | null {
  for (const [i, item] of list.entries()) {
    const reason = problem(item);
    if (reason) return refuse(`library.${name}[${i}]`, reason);
  }
  return null;
}

/** Addresses become links, so a script or data in their place is refused. */
function addressProblem(address: string): string | null {
  const protocol = URL.parse(address)?.protocol ?? 'no';
  return /^(?:https?|file):$/.test(protocol)
    ? null
    : `has an address that no report can have (${address.slice(0, 80)})`;
}

function twice(ids: string[], name: string): Refusal | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return refuse(`library.${name}`, `hold the same entry twice (${id.slice(0, 80)})`);
    seen.add(id);
  }
  return null;
}
