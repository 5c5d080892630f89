import { describe, expect, test } from 'vitest';
import { frameworkByPage } from '../../../lib/detect/framework-by-page.ts';
import type { About } from '../../../lib/model/report.ts';
import { reportText } from '../../report-text.ts';

const page = (type: string): string => `https://reports.ofsted.gov.uk/provider/${type}/990001`;
const led = (type: string, kind: string): About => ({
  address: null,
  title: null,
  row: {
    provider: null,
    urn: null,
    authority: null,
    kind,
    inspected: null,
    published: null,
    page: page(type),
  },
});
const on = (type: string): About => ({ address: page(type), title: null, row: null });

describe('the framework that a provider page tells', () => {
  test.each([
    ['44', 'Children’s services focused visit', 'ilacs-focused-visit'],
    ['44', 'Joint area child protection inspection', 'jtai'],
    ['44', 'Area SEND full inspection', 'send'],
    ['2', 'Full inspection', 'sccif'],
    ['2', 'Monitoring visit', 'sccif'],
    ['21', 'School inspection', null],
    ['44', 'Children’s services inspection', null], // before 2018 the same words meant another framework
  ])('a row of /provider/%s/ called %j: %s', (type, kind, framework) =>
    expect(frameworkByPage(reportText('p A letter without a title.'), led(type, kind))).toBe(framework),
  );

  const rows = ['r Quality of education: | Good', 'r Behaviour and attitudes: | Good'];
  test.each([
    ['21', 'eif'],
    ['16', 'early-years'],
    ['31', 'further-education'],
    ['44', null],
  ])('a page /provider/%s/ that grades areas of September 2019 on: %s', (type, framework) =>
    expect(frameworkByPage(reportText(...rows), on(type))).toBe(framework),
  );

  test('nothing on other pages, and where no areas are graded', () => {
    expect(
      frameworkByPage(reportText(...rows), { ...on('21'), address: 'https://news.example/provider/21/1' }),
    ).toBeNull();
    expect(frameworkByPage(reportText('p Nothing'), on('21'))).toBeNull();
  });
});
