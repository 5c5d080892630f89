import { describe, expect, test } from 'vitest';
import { titledPlace } from '../../../lib/detect/titled-place.ts';

describe('the place that a title names', () => {
  test.each([
    ['Inspection of Exampleshire local authority children’s services\n27 April', 'Exampleshire'],
    ['Inspection of London Borough of Northmoor local authority children’s services', 'Northmoor'],
    ['Focused visit to Northmoor City Council children’s services', 'Northmoor'],
    ['Focused visit to Stow upon Wick\n\nDear Director', 'Stow upon Wick'],
    ['Monitoring visit to Exampleshire County Council', 'Exampleshire'],
    ['Joint targeted area inspection of Exampleford\n29 April', 'Exampleford'],
    ['Monitoring visit of Northmoor children’s services\n', 'Northmoor'],
    ['Ofsted\n\nInspection of the City of Exampleham local authority children’s services', 'Exampleham'],
  ])('%j', (text, place) => expect(titledPlace(null, text)).toBe(place));

  test.each([
    'Inspection of Elm Lane School',
    'Inspection of services for children in need of help and protection',
    'A visit to the local authority was made.',
    '',
  ])('none in %j', (text) => expect(titledPlace(null, text)).toBeNull());
});
