import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { readHtml } from '../../lib/surface/html.ts';
import { documentOf } from '../fixtures/pages.ts';

const CORPUS = process.env.INSPECTION_CORPUS ?? '';
const TRUTH = join(CORPUS, 'truth', 'seeds');
const SEEDS = join(CORPUS, '..', 'seeds');

interface Truth {
  file: string;
  authority: string;
  regionText: string;
  judgements: { quote: string; grade: string; current: boolean }[];
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The document as a page: what a careful reader took for the article in its middle, the rest around it. */
function pageOf({ regionText }: Truth, text: string, landmarks: boolean): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => fold(line) !== '');
  const within = lines.map((line) => regionText.includes(fold(line)));
  const [first, last] = [within.indexOf(true), within.lastIndexOf(true)];
  const element = (line: string) =>
    /^[-•] ?/.test(line) ? `<ul><li>${escaped(line.slice(1).trim())}</li></ul>` : `<p>${escaped(line)}</p>`;
  const part = (from: number, to: number) => lines.slice(from, to).map(element).join('');
  const article = lines
    .slice(first, last + 1)
    .map((line, i) => (within[first + i] ? element(line) : `<aside>${element(line)}</aside>`));
  const [before, middle, after] = [part(0, first), article.join(''), part(last + 1, lines.length)];
  return landmarks
    ? `<body><header>${before}</header><main><article>${middle}</article></main><footer>${after}</footer></body>`
    : `<body><div>${before}</div><div><div>${middle}</div></div><div>${after}</div></body>`;
}

const seeds =
  existsSync(TRUTH) && existsSync(SEEDS)
    ? readdirSync(TRUTH).map((name): Truth => JSON.parse(readFileSync(join(TRUTH, name), 'utf8')))
    : [];

describe.skipIf(seeds.length === 0)('the seed documents as pages (INSPECTION_CORPUS)', () => {
  const cases = seeds.flatMap((seed) =>
    [true, false].map((landmarks) => ({ seed, landmarks, name: seed.file })),
  );
  test.each(cases)('$name, with landmarks: $landmarks', ({ seed, landmarks }) => {
    const page = documentOf(
      `<html><head></head>${pageOf(seed, readFileSync(join(SEEDS, seed.file), 'utf8'), landmarks)}</html>`,
    );
    const { report } = readHtml(page);
    const { facts, findings } = detect(report, { address: 'https://news.example/a', title: null, row: null });
    expect(facts.authority?.name).toBe(seed.authority);
    const found = findings
      .filter((finding) => finding.kind === 'judgement')
      .map(({ grade, current, span }) => ({
        grade,
        current,
        words: fold(report.text.slice(span.start, span.end)),
      }));
    const missed = seed.judgements.filter(({ quote, grade, current }) => {
      const words = fold(quote);
      return !found.some(
        (one) =>
          one.grade === grade &&
          one.current === current &&
          (words.includes(one.words) || one.words.includes(words)),
      );
    });
    expect(missed).toEqual([]);
    expect(found.filter(({ words }) => !seed.regionText.includes(words))).toEqual([]);
  });
});
