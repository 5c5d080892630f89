const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO day in words: "2025-03-11" is "11 March 2025". Anything else comes back as it is. */
export function dayInWords(iso: string): string {
  const day = parts(iso);
  return day ? `${day.day} ${day.month} ${day.year}` : iso;
}

/**
 * A stretch of days in words, saying month and year once: "3–14 October 2022", "27 January to 7 February 2025",
 * "28 December 2024 to 3 January 2025". One day, or only one of the two known: that day. Null when neither is.
 */
export function periodInWords(start: string | null, end: string | null): string | null {
  if (!start || !end || start === end) return start || end ? dayInWords((start || end)!) : null;
  const [from, to] = [parts(start), parts(end)];
  if (!from || !to) return `${dayInWords(start)} to ${dayInWords(end)}`;
  if (from.year !== to.year) return `${dayInWords(start)} to ${dayInWords(end)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} to ${dayInWords(end)}`;
  return `${from.day}–${dayInWords(end)}`;
}

/** The day of a time, as this machine's clock has it: milliseconds since 1970 to "11 March 2025". */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

function parts(iso: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? { day: Number(day), month: name, year } : null;
}
