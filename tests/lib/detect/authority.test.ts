import { describe, expect, test } from 'vitest';
import { findAuthority } from '../../../lib/detect/authority.ts';
import type { About, ReportRow } from '../../../lib/model/report.ts';
import { readPlainText } from '../../../lib/surface/plain-text.ts';

const NOTHING: About = { address: null, title: null, row: null };
const ROW: ReportRow = {
  provider: null,
  urn: null,
  authority: null,
  kind: null,
  inspected: null,
  published: null,
  page: 'https://reports.ofsted.gov.uk/provider/21/100000',
};
const who = (text: string, about: Partial<About> = {}) =>
  findAuthority(readPlainText(text), { ...NOTHING, ...about });
const nameOf = (text: string, about: Partial<About> = {}) => who(text, about).authority?.name ?? null;

describe('the authority of a report', () => {
  test.each([
    ['Bristol City Council\n\nInspection of children’s social care services', 'Bristol'],
    ['Inspection of Bristol, City of local authority children’s services', 'Bristol'],
    ['Focused visit to Hull City Council children’s services', 'Kingston upon Hull'],
    [
      'Inspection of the Royal Borough of Kingston upon Thames local authority children’s services',
      'Kingston upon Thames',
    ],
    ['Inspection of Kingston-upon-Hull children’s services', 'Kingston upon Hull'],
    ['Focused visit to the London Borough of Sutton children’s services', 'Sutton'],
    ['Children’s services in Derby are good', 'Derby'],
    ['Derbyshire County Council\n\nChildren’s services in Derbyshire require improvement', 'Derbyshire'],
    [
      'Joint targeted area inspection of the multi-agency response to domestic abuse in St. Helens',
      'St Helens',
    ],
    ['Area SEND inspection of North East Lincolnshire Local Area Partnership', 'North East Lincolnshire'],
    ['SLOUGH BOROUGH COUNCIL\n\nInspection of services for children', 'Slough'],
    ['Inspection of Telford & Wrekin local authority children’s services', 'Telford and Wrekin'],
    ['Inspection of Cumbria local authority children’s services\n\nPublished in 2018', 'Cumbria'],
    ['Inspection of Northamptonshire children’s services', 'Northamptonshire'],
  ])('%j', (text, name) => expect(nameOf(text)).toBe(name));

  test('a company that runs the services of one council names it; of several, none', () => {
    expect(nameOf('Monitoring visit of Together for Children\n\nTogether for Children is improving.')).toBe(
      'Sunderland',
    );
    expect(nameOf('Monitoring visit of Achieving for Children')).toBeNull();
  });

  test.each([
    ['Birmingham', 'Inspection of Birmingham Children’s Trust', 'The trust runs services for the council.'],
    ['Slough', 'Inspection of Slough Children First', 'The company is owned by the council.'],
    ['Doncaster', 'Inspection of Doncaster Children’s Services Trust', 'The trust was set up in 2014.'],
    ['Sunderland', 'Focused visit to Together for Children (Sunderland)', 'The company runs services.'],
    [
      'Windsor and Maidenhead',
      'Focused visit to Windsor & Maidenhead children’s services',
      'Achieving for Children runs services.',
    ],
    [
      'North Northamptonshire',
      'Focused visit to North Northamptonshire Council children’s services',
      'Northamptonshire Children’s Trust runs services. Its predecessor was Northamptonshire County Council.',
    ],
    [
      'Cumberland',
      'Inspection of Cumberland Council children’s services',
      'The former Cumbria County Council was larger. Cumbria Police work with Westmorland and Furness.',
    ],
    [
      'Dorset',
      'Inspection of Dorset Council children’s services',
      'Bournemouth, Christchurch and Poole is a neighbour.',
    ],
    [
      'Bournemouth, Christchurch and Poole',
      'Joint targeted area inspection of Bournemouth, Christchurch and Poole',
      'NHS Dorset Integrated Care Board and Dorset Council are partners.',
    ],
    [
      'Swindon',
      'Area SEND inspection of Swindon Local Area Partnership',
      'NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board and Swindon Borough Council.',
    ],
    [
      'Telford and Wrekin',
      'Joint targeted area inspection of Telford and Wrekin',
      'NHS Shropshire, Telford and Wrekin is a partner.',
    ],
  ])('%s, beside companies, predecessors and partners named like neighbours: %j', (name, title, words) =>
    expect(findAuthority(readPlainText(`${title}\n\n${words}`), NOTHING, true).authority?.name).toBe(name),
  );

  test('a report’s own title is believed though it names another council more often; an article’s is not', () => {
    const text =
      'Inspection of Rutland local authority children’s services\n\nLeicester City Council provides the front door. Leicester City Council and Leicester City Council’s partners help.';
    expect(nameOf(text)).toBe('Leicester');
    expect(findAuthority(readPlainText(text), NOTHING, true).authority?.name).toBe('Rutland');
  });

  test("Bournemouth's own reports stay its own; since 2019 it is part of a larger council", () => {
    const title = 'Inspection of Bournemouth children’s services\n\nReport published: 3 May';
    expect(nameOf(`${title} 2014`)).toBe('Bournemouth');
    expect(nameOf(`${title} 2022`)).toBe('Bournemouth, Christchurch and Poole');
  });

  test("Ofsted's number is surer than any words", () => {
    const address = 'https://reports.ofsted.gov.uk/provider/44/80566';
    expect(nameOf('Inspection of Leeds children’s services', { address })).toBe('Sunderland');
    expect(nameOf('Inspection report', { row: { ...ROW, urn: '80566' } })).toBe('Sunderland');
  });
});

describe('the authority of a school or home', () => {
  test.each(['Local authority: West Sussex', 'Local authority West Sussex'])(
    'stands in its facts: %j',
    (fact) =>
      expect(nameOf(`Inspection of Little Acorns\n\nUnique reference number 123456\n\n${fact}`)).toBe(
        'West Sussex',
      ),
  );
  test('comes with the row that led here', () =>
    expect(nameOf('Inspection of Little Acorns', { row: { ...ROW, authority: 'Worcestershire' } })).toBe(
      'Worcestershire',
    ));
  test('is not its post town, nor its owner’s', () => {
    expect(
      nameOf('Little Acorns School\n\n5 Mill Road, Hull HU5 0XX\n\nUnique reference number (URN): 123456'),
    ).toBeNull();
    expect(
      nameOf('1234567\n\nRegistered provider: Acorn Homes, 1 High Street, Leeds\n\nFull inspection'),
    ).toBeNull();
  });
  test('its own number and name', () => {
    const { provider, urn } = who(
      'Inspection of Little Acorns School\n\nUnique reference number (URN): 123456',
    );
    expect({ provider, urn }).toEqual({ provider: 'Little Acorns School', urn: '123456' });
  });
  test('what it is and its number, where a home is printed without its name', () => {
    const { provider, urn } = who(
      '2647999\n\nRegistered provider: Quiet Lanes Care Ltd\n\nFull inspection\n\nInformation about this children’s home\n\nThe home cares for four children.',
    );
    expect({ provider, urn }).toEqual({ provider: 'Children’s home 2647999', urn: '2647999' });
  });
});

describe('the authority of an article', () => {
  test('is the one that it speaks of most', () => {
    const { authority, others } = who(
      'Wigan praised by inspectors\n\nWigan Council has improved. Services in Wigan are good. Bury Council helped; Bury is near.',
    );
    expect([authority?.name, others]).toEqual(['Wigan', ['Bury']]);
  });
  test.each([
    'Round-up: Bolton holds good, Wirral stays put\n\nBolton Council is good. Wirral Council is not.',
    'News from Greater Manchester and West Yorkshire',
    'Reading is taught well. Bury the hatchet. A study by York University and Kent Police.',
    'Nothing named here.',
    '',
  ])('is nobody’s: %j', (text) => expect(nameOf(text)).toBeNull());
});
