/** A number and what it counts: "1 note", "12,400 notes". `many` for those that do not just get an "s". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
