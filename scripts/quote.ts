// quote FILE: for each {"id", "start", "end"} line on standard input, offsets into FILE's report text, prints what would be
// kept of those words: {"id", "quote": {"exact", "prefix", "suffix"}, "start", "page"}.
import * as z from 'zod/mini';
import { quoteOf } from '../lib/anchor/quote-of.ts';
import { pageAt } from '../lib/model/report-text.ts';
import { readJsonLines, refuse, writeJsonLines } from './json-lines.ts';
import { readFile } from './read-file.ts';

const Asked = z.object({ id: z.unknown(), start: z.int(), end: z.int() });

const path = process.argv[2];
if (!path) refuse('Usage: npm run --silent quote -- FILE');
else
  try {
    const { report } = await readFile(path);
    const asked = await readJsonLines(Asked);
    writeJsonLines(
      asked.flatMap(({ id, start, end }) => {
        if (start >= 0 && start < end && end <= report.text.length)
          return [{ id, quote: quoteOf(report, { start, end }), start, page: pageAt(report, start) }];
        refuse(
          `${JSON.stringify(id)}: ${start} to ${end} is no span of a text of ${report.text.length} characters.`,
        );
        return [];
      }),
    );
  } catch (error) {
    refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
