import { detect } from '../lib/detect/detect.ts';
import type { Finding } from '../lib/model/finding.ts';
import { pageAt, type ReportText, textOf } from '../lib/model/report-text.ts';
import { readFile } from './read-file.ts';

// npm run --silent analyse -- FILE…: one JSON object a line on standard output; status 1 when a file failed.
for (const file of process.argv.slice(2)) {
  const line = await analyse(file).catch((error: Error) => {
    process.exitCode = 1;
    process.stderr.write(`${file}: ${error.message}\n`);
    return { file, error: error.message };
  });
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function analyse(file: string): Promise<object> {
  const { report, about, source, pages } = await readFile(file);
  const { facts, findings } = detect(report, about);
  const of = (...kinds: Finding['kind'][]) =>
    findings.filter(({ kind }) => kinds.includes(kind)).map((finding) => written(finding, report));
  return {
    file,
    source,
    ...facts,
    judgements: of('judgement'),
    recommendations: of('recommendation'),
    findings: of('strength', 'concern'),
    pages,
    characters: report.text.length,
  };
}

/** A finding with its words, as the command's readers see it. */
function written({ span, ...finding }: Finding, report: ReportText): object {
  return { ...finding, quote: textOf(report, span), ...span, page: pageAt(report, span.start) };
}
