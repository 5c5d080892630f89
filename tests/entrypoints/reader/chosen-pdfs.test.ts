import { expect, test } from 'vitest';
import { chosenPdfs } from '../../../entrypoints/reader/chosen-pdfs.ts';

const file = (name: string, type = '') => new File(['x'], name, { type });
const names = (...files: File[]) => chosenPdfs(files).map(({ name }) => name);

test('of several files the PDFs are read, by type or by name', () => {
  const files = [file('northmoor.PDF'), file('plan.docx'), file('report', 'application/pdf')];
  expect(names(...files)).toEqual(['northmoor.PDF', 'report']);
});

test('a single one is tried whatever it is, and so is one of several that are no PDFs', () => {
  expect(names(file('plan.docx'))).toEqual(['plan.docx']);
  expect(names(file('a.docx'), file('b.docx'))).toEqual(['a.docx']);
  expect(names()).toEqual([]);
});
