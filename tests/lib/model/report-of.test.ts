import { expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { reportOf } from '../../../lib/model/report-of.ts';
import { readPlainText } from '../../../lib/surface/plain-text.ts';

const titleOf = (address: string | null, file: string | null = null) => {
  const about = { address, title: null, row: null };
  const text = readPlainText('some words that say nothing of where they are from');
  return reportOf({ source: 'pdf', about, contentId: 'pdf:1', file }, text, detect(text, about).facts, 1)
    .title;
};

test.each([
  ['https://council.example/papers/Annual%20report.pdf', 'Annual report.pdf'],
  ['https://council.example/papers/100%.pdf', '100%.pdf'],
  ['https://council.example/', 'https://council.example/'],
])('a PDF at %j that names no council is called %j', (address, title) => {
  expect(titleOf(address)).toBe(title);
});

test('one from disk is called as its file', () => {
  expect(titleOf(null, 'my report.pdf')).toBe('my report.pdf');
});
