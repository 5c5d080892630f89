import { describe, expect, test } from 'vitest';
import { findInspection } from '../../../lib/detect/inspection.ts';
import { reportText } from '../../report-text.ts';

const read = (...blocks: string[]) => findInspection(reportText(...blocks), null);
const inLetter = (...blocks: string[]) => findInspection(reportText(...blocks), 'ilacs-focused-visit');

describe('inspection dates', () => {
  test.each([
    ['p Inspection dates: 3 to 14 October 2022', '2022-10-03', '2022-10-14'],
    ['p Inspection dates: 3 to14 October2022', '2022-10-03', '2022-10-14'],
    ['r Inspection dates | 8–9 November 2016', '2016-11-08', '2016-11-09'],
    ['p Inspection report: 23 June 2026', '2026-06-23', '2026-06-23'],
    ['r Material change inspection | 14 July 2026', '2026-07-14', '2026-07-14'],
    [
      'p This letter summarises the findings of the focused visit to Northmoor on 18 and 19 October 2023. The inspectors were Joan Sample and Ann Other.',
      '2023-10-18',
      '2023-10-19',
    ],
    [
      'p Between 17 and 21 July 2017, Ofsted, the Care Quality Commission and others undertook a joint inspection of services in Northmoor.',
      '2017-07-17',
      '2017-07-21',
    ],
    [
      'p This letter summarises the findings of the focused visit to St. Example on 18 and 19 October 2023.',
      '2023-10-18',
      '2023-10-19',
    ],
  ])('%j', (line, start, end) => {
    expect(read(line)).toMatchObject({ start, end });
  });

  test('a visit without a year is of the year of its letter, or of the one before', () => {
    const visit =
      'p This letter summarises the findings of a focused visit to Northmoor on 13 and 14 December.';
    expect(inLetter('p 24 January 2022', visit)).toMatchObject({
      start: '2021-12-13',
      end: '2021-12-14',
      published: '2022-01-24',
    });
  });

  test('are not those of the inspection before', () => {
    expect(read('p Date of previous inspection: 3 June 2019')).toMatchObject({ start: null, end: null });
  });
});

describe('publication date', () => {
  test.each([
    ['p Report published: 8 August 2014', '2014-08-08'],
    ['p 22 November 2023', '2023-11-22'],
  ])('%j', (line, day) => {
    expect(read(line).published).toBe(day);
  });

  test('is null when it is not printed', () => {
    expect(read('p Inspection dates: 3 to 14 October 2022').published).toBeNull();
  });
});

describe('lead inspector', () => {
  test.each([
    ['p Lead inspector: Joan Sample, His Majesty’s Inspector', 'Joan Sample'],
    ['r Lead inspector: | Joan Sample Her Majesty’s Inspector', 'Joan Sample'],
    ['p Lead inspector: Joan Sample HMI', 'Joan Sample'],
    ['p Lead inspectors: Joan Sample and Ann de Other', 'Joan Sample and Ann de Other'],
    ['p Lead inspectors: Joan Sample, Ann de Other', 'Joan Sample and Ann de Other'],
    ['p Lead inspectors: Joan Sample HMI / Ann de Other HMI', 'Joan Sample and Ann de Other'],
    ['p Joint lead inspectors: Joan Sample and Ann de Other', 'Joan Sample and Ann de Other'],
    ['p Lead inspector: Joan Sample Deputy lead inspector: Ann Other', 'Joan Sample'],
    ['p Lead inspector: Joan Sample Team inspectors: Ann Other, Bob Third', 'Joan Sample'],
    ['p Reporting inspector Joan Sample HMI', 'Joan Sample'],
    ['h3 Inspection dates: 15–19 July 2013 Reporting inspector Joan Sample HMI', 'Joan Sample'],
    ['r Joan Sample, Ofsted HMI Lead | Ann Other, CQC lead inspector', 'Joan Sample'],
    [
      'r Joan O’Sample-Smith, Ofsted HMI lead inspector | Ann Other, CQC lead inspector',
      'Joan O’Sample-Smith',
    ],
    ['r Dr Joan Sample HMI, Ofsted Lead inspector | Ann Other, CQC', 'Joan Sample'],
    ['p Joan Sample, lead inspector', 'Joan Sample'],
  ])('%j', (line, name) => {
    expect(read(line).leadInspector).toBe(name);
  });

  test('is two where two lines stand under a plural', () => {
    expect(read('p Lead inspectors:', 'p Joan Sample HMI', 'p Ann Other HMI').leadInspector).toBe(
      'Joan Sample and Ann Other',
    );
    expect(read('p Lead inspector:', 'p Joan Sample HMI', 'p Ann Other HMI').leadInspector).toBe(
      'Joan Sample',
    );
  });

  test('is the first of a team under "Inspectors"', () => {
    const team = ['h2 Inspectors', 'p Joan Sample, Social Care Inspector (lead inspector)', 'p Ann Other'];
    expect(read(...team).leadInspector).toBe('Joan Sample');
  });

  test('is not the member of a team whose label stands alone', () => {
    const team = [
      'r Joan Sample, Ofsted HMI Lead | Ann Other, CQC',
      'p Inspector',
      'p Bob Third, Ofsted HMI',
    ];
    expect(read(...team).leadInspector).toBe('Joan Sample');
  });

  test('is who signed, in a letter', () => {
    const letter = ['p Yours sincerely', 'p Joan Sample', 'p His Majesty’s Inspector'];
    expect(inLetter(...letter).leadInspector).toBe('Joan Sample');
    expect(read(...letter).leadInspector).toBeNull();
  });

  test.each(['p The lead inspector met leaders.', 'p Inspectors found strengths.', 'h2 Inspectors'])(
    'stays silent on %j',
    (line) => {
      expect(read(line).leadInspector).toBeNull();
    },
  );
});

test('which monitoring visit it was', () => {
  expect(
    read('p The visit was the third monitoring visit since the local authority was judged inadequate.').visit,
  ).toBe(3);
});
