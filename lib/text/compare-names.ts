/** One order on every machine, whatever its language. */
const order = new Intl.Collator('en-GB', { numeric: true });

/** Names as a reader looks them up; those that only differ in case or accents still have one order. */
export const compareNames = (a: string, b: string): number =>
  order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
