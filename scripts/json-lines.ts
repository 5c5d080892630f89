import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';

/**
 * What standard input holds, a JSON value a line, checked against `schema`; empty lines are passed over. A line that does
 * not fit is told on standard error, and the exit status will be 1.
 */
export async function readJsonLines<T>(schema: z.ZodMiniType<T>): Promise<T[]> {
  const lines = (await text(process.stdin)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(schema, line);
    if ('error' in value) refuse(`Line ${index + 1}: ${value.error}`);
    return 'data' in value ? [value.data] : [];
  });
}

/** Tell what went wrong on standard error; the rest goes on, and the exit status will be 1. */
export function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** One JSON object a line on standard output. */
export const writeJsonLines = (values: object[]): boolean =>
  process.stdout.write(values.map((value) => `${JSON.stringify(value)}\n`).join(''));

function parse<T>(schema: z.ZodMiniType<T>, line: string): { data: T } | { error: string } {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success
      ? { data: result.data }
      : { error: z.prettifyError(result.error).replace(/\s+/g, ' ') };
  } catch {
    return { error: 'This is not JSON.' };
  }
}
