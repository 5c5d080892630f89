import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import type { BlockKind, ReportText } from '../../../lib/model/report-text.ts';

// Work is counted in characters that patterns walk over, so that no clock and no busy machine has a say.
const exec = RegExp.prototype.exec;
let walked = 0;

beforeEach(() => {
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const hit = exec.call(this, text);
    walked += hit ? hit.index + hit[0].length - from : this.sticky ? 1 : `${text}`.length - from;
    return hit;
  };
});
afterEach(() => {
  RegExp.prototype.exec = exec;
});

const TITLES = {
  report: 'Inspection of Exampleshire local authority children’s services',
  article: 'What inspectors said',
};

/** The title, then each of `parts` as a block of its own. */
function reportOf(title: string, kind: BlockKind, parts: string[]): ReportText {
  const report: ReportText = { text: '', blocks: [], pages: [] };
  for (const words of [title, ...parts]) {
    const start = report.text.length;
    report.text += `${words}\n`;
    report.blocks.push({ kind: start === 0 ? 'heading' : kind, span: { start, end: start + words.length } });
  }
  return report;
}

/** Steps taken over `report`. */
function work(report: ReportText): number {
  walked = 0;
  detect(report, { address: null, title: null, row: null });
  return walked;
}

const UNITS = [
  'Plans are not always clear, but visits are timely.',
  'The council was judged inadequate in 2015.',
  'Leaders must ensure that plans are clear.',
  'They need to improve the same',
  'What needs to improve?',
  'Overall effectiveness: good',
  'Lead inspector: Ann Vale and Bo Moor',
  '“We are good,” said the leader of Northmoor. “',
  'Read more',
  'Local authority: Leeds',
  'Safeguarding standards met',
  '3 March 2019',
  'children’s services in',
  '(paragraph 3)',
  '((',
  '.”',
  ' ',
];
const KINDS = ['paragraph', 'heading', 'item'] as const;
const MANY = 150;

describe.each(Object.entries(TITLES))('twice the text takes about twice the work: %s', (_, title) => {
  test.each(UNITS)('so many blocks of %j', (unit) => {
    for (const kind of KINDS) {
      const times = (n: number) =>
        work(
          reportOf(
            title,
            kind,
            Array.from({ length: n }, () => unit),
          ),
        );
      expect(times(4 * MANY)).toBeLessThan(2.4 * times(2 * MANY));
    }
  });

  test.each(UNITS)('one block of so many %j', (unit) => {
    for (const kind of KINDS) {
      const times = (n: number) => work(reportOf(title, kind, [`${unit} `.repeat(n)]));
      expect(times(4 * MANY)).toBeLessThan(2.4 * times(2 * MANY));
    }
  });
});

/** What a pattern walks over again and again cannot be seen from outside it: if one did, these would take minutes. */
test.each(['.', '*', ':', '1', '-', ' ', '(', '”', '.”', 'A', 'a.'])(
  'a row of two hundred thousand %j is read',
  (sign) => {
    RegExp.prototype.exec = exec;
    for (const kind of KINDS) {
      const report = reportOf(TITLES.report, kind, [`${sign.repeat(200_000 / sign.length)}x`]);
      expect(detect(report, { address: null, title: null, row: null }).findings).toEqual([]);
    }
  },
);
