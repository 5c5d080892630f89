import { analysisOf } from './analysis.ts';

// npm run --silent analyse -- FILE…: one JSON object a line on standard output; status 1 when a file failed.
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: npm run --silent analyse -- FILE…\n');
  process.exitCode = 2;
}
for (const [i, file] of files.entries()) {
  if (files.length > 1) process.stderr.write(`${i + 1}/${files.length} ${file}\n`);
  const line = await analysisOf(file).catch((error: Error) => {
    process.exitCode = 1;
    process.stderr.write(`${file}: ${error.message}\n`);
    return { file, error: error.message };
  });
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
