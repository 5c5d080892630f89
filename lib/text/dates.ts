/** First and last day of a stretch of time, as ISO days ("2025-01-27"). */
export interface Days {
  start: string;
  end: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A day with or without its ending, a month's name, a year: what dates are made of. */
const TOKEN = new RegExp(
  `\\b(?<month>${MONTH})\\b|\\b(?<year>(?:19|20)\\d{2})\\b|\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:.])`,
  'gi',
);
const NUMERIC = /\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(?:19|20)\d{2})\b/g;

interface Day {
  day: number;
  month: number | null;
  year: number | null;
}

/**
 * From the earliest to the latest day that `words` name: "3 to 14 October 2022", "29 November–3 December 2021", "8 and 9
 * May 2018", "12 to 16 and 26 to 30 March 2018", "08/08/2023", "2018-05-09". What a day lacks it takes from the next that has it.
 * Null when no whole date is named.
 */
export function daysIn(words: string): Days | null {
  const iso = words.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g) ?? [];
  const days = [...iso, ...wordedDays(words), ...numericDays(words)].sort();
  const [start, end] = [days[0], days.at(-1)];
  return start && end ? { start, end } : null;
}

/** The one day that `words` name; null when there is none, or more than one. */
export function dayIn(words: string): string | null {
  const days = daysIn(words);
  return days && days.start === days.end ? days.start : null;
}

function wordedDays(words: string): string[] {
  const days: Day[] = [];
  for (const { groups } of words.matchAll(TOKEN)) {
    if (groups?.day) days.push({ day: Number(groups.day), month: null, year: null });
    else if (groups?.month) {
      const month = MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
      for (const day of days) if (day.year === null) day.month ??= month;
    } else for (const day of days) if (day.month !== null) day.year ??= Number(groups!.year);
  }
  return days.flatMap((day) => isoDay(day) ?? []);
}

const numericDays = (words: string): string[] =>
  [...words.matchAll(NUMERIC)].flatMap(({ groups }) => {
    const [day, month, year] = [groups!.day, groups!.month, groups!.year].map(Number);
    return isoDay({ day: day!, month: month!, year: year! }) ?? [];
  });

function isoDay({ day, month, year }: Day): string | null {
  if (month === null || year === null || day < 1 || day > 31 || month < 1 || month > 12) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
