import type { Table } from 'dexie';

/**
 * Every value that an index of words holds, each once, in the index's order. One look for each value, however many rows hold it:
 * asking for unique keys would walk over all of them.
 */
export async function distinctValues(table: Pick<Table, 'where'>, index: string): Promise<string[]> {
  const values: string[] = [];
  for (
    let next = await firstAbove(table, index, '');
    next !== null;
    next = await firstAbove(table, index, next)
  )
    values.push(next);
  return values;
}

async function firstAbove(table: Pick<Table, 'where'>, index: string, value: string): Promise<string | null> {
  const [next] = await table.where(index).above(value).limit(1).keys();
  return typeof next === 'string' ? next : null;
}
