import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('one line a file, in order; a file that fails has its line, too, and makes the status 1 after all others', () => {
  const report = [
    'Inspection of Exampleshire local authority children’s services',
    'Inspection dates: 3 to 14 October 2022',
    'Overall effectiveness          Good',
    'What needs to improve?',
    '• The timeliness of visits.',
    'Main findings',
    'Leaders know their services.',
  ].join('\n\n');
  const files = [
    file('broken.pdf', '%PDF-1.7 nothing follows'),
    file('page.pdf', '<html>404</html>'),
    file('report.txt', report),
  ];
  const run = spawnSync(process.execPath, ['scripts/analyse.ts', ...files], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..', '..'),
  });
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines[0].error).toBe('broken.pdf is damaged: it begins like a PDF, but is none.');
  expect(lines[1].error).toBe('page.pdf is not a PDF, in spite of its name.');
  expect(lines[2]).toMatchObject({
    source: 'text',
    framework: 'ilacs',
    judgements: [
      {
        area: 'Overall effectiveness',
        grade: 'good',
        formal: true,
        quote: 'Overall effectiveness\tGood',
        page: null,
      },
    ],
    recommendations: [
      {
        text: 'The timeliness of visits.',
        heading: 'What needs to improve?',
        quote: 'The timeliness of visits.',
      },
    ],
  });
  expect(run.status).toBe(1);
});
