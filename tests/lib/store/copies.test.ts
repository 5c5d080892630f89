import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KeptCopy } from '../../../lib/model/kept-copy.ts';
import { copies } from '../../../lib/store/copies.ts';

const ADDRESS = 'https://files.ofsted.gov.uk/v1/file/50000001';
const copy = (own: Partial<KeptCopy> = {}): KeptCopy => ({
  id: 'pdf:01',
  name: 'Exampleshire',
  addresses: [ADDRESS],
  fileName: '50000001.pdf',
  size: 3,
  keptAt: 1,
  ...own,
});
const bytes = new Uint8Array([37, 80, 68]);

beforeEach(async () => copies().remove((await copies().all()).map(({ id }) => id)));

describe('copies that the reader keeps', () => {
  test('are found by report, and by any address they were seen at', async () => {
    await copies().keep(copy(), bytes);
    expect(await copies().about('pdf:01')).toEqual(copy());
    expect(await copies().at(ADDRESS)).toEqual(copy());
    expect(await copies().bytes('pdf:01')).toEqual(bytes);
    const elsewhere = 'https://northmoor.example/report.pdf';
    expect(await copies().at(elsewhere)).toBeNull();
    await copies().seenAt('pdf:01', elsewhere);
    await copies().seenAt('pdf:01', elsewhere);
    expect((await copies().at(elsewhere))?.addresses).toEqual([ADDRESS, elsewhere]);
  });

  test('of one address the newest is opened', async () => {
    await copies().keep(copy({ keptAt: 5 }), bytes);
    await copies().keep(copy({ id: 'pdf:02', keptAt: 9 }), bytes);
    expect((await copies().at(ADDRESS))?.id).toBe('pdf:02');
    expect((await copies().all()).map(({ id }) => id)).toEqual(['pdf:02', 'pdf:01']);
  });

  test('that were deleted are gone, file and all', async () => {
    await copies().keep(copy(), bytes);
    await copies().remove(['pdf:01', 'pdf:never']);
    expect(await copies().about('pdf:01')).toBeNull();
    expect(await copies().bytes('pdf:01')).toBeNull();
    expect(await copies().at(ADDRESS)).toBeNull();
  });

  test('nothing is made up of one that is not kept', async () => {
    await copies().seenAt('pdf:01', ADDRESS);
    expect(await copies().all()).toEqual([]);
  });
});
