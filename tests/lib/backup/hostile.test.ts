import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Backup, checkBackup, readBackup } from '../../../lib/backup/check.ts';
import { type Refusal, refusalInWords } from '../../../lib/backup/refusal.ts';
import { writeBackup } from '../../../lib/backup/write.ts';
import { ENTRY } from '../../../lib/backup/zip-entry.ts';
import type { Library } from '../../../lib/model/library.ts';
import { madeNote, madeReport } from '../../made.ts';

const library = (): Library => ({
  reports: [madeReport()],
  annotations: [madeNote({ id: 'a' }), madeNote({ id: 'b' })],
  tombstones: [],
  rows: [],
  dismissed: [],
  tags: [],
  readings: [],
  settings: {},
});
const file = (change: (whole: Whole) => void) => {
  const changed = whole();
  change(changed);
  return JSON.stringify(changed);
};
interface Whole {
  format: string;
  version: number;
  madeAt: number;
  library: Library;
}
const whole = (): Whole => ({
  format: 'inspection-notes-backup',
  version: 2,
  madeAt: 1,
  library: library(),
});
const zipped = (text: string, name = ENTRY) => zipSync({ [name]: strToU8(text) });

let good: Uint8Array;
beforeAll(async () => {
  good = await writeBackup(library(), 1);
});

describe('a backup file', () => {
  test('is read, whoever zipped it', () => {
    expect((readBackup(good) as Backup).library).toEqual(library());
    expect((readBackup(zipped(JSON.stringify(whole()))) as Backup).library).toEqual(library());
    const stored = zipSync({ [ENTRY]: [strToU8(JSON.stringify(whole())), { level: 0 }] });
    expect((readBackup(stored) as Backup).library).toEqual(library());
  });

  test('of version 1, which knew neither tags nor readings, is read all the same', () => {
    const old = file((it) => {
      const { tags: _tags, readings: _readings, ...known } = it.library;
      Object.assign(it, { version: 1, library: known });
    });
    expect((checkBackup(old) as Backup).library).toEqual(library());
  });

  test('holds markup as the words it is', () => {
    const note = '<script>alert(1)</script> [x](javascript:alert(1))';
    const read = checkBackup(file(({ library }) => Object.assign(library.annotations[0]!, { note })));
    expect((read as Backup).library.annotations[0]!.note).toBe(note);
  });

  test('is refused when it is cut off, wherever', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(readBackup(good.slice(0, length))).toMatchObject({ refused: true });
  });

  test('is refused, or holds the same, when any one of its bytes is another', () => {
    for (let at = 0; at < good.length; at += 1) {
      const broken = good.slice();
      broken[at]! ^= 0x55;
      const read = readBackup(broken);
      if (!('refused' in read)) expect(read.library).toEqual(library());
    }
  });
});

describe('refused, with the place and the reason:', () => {
  test.each<[what: string, bytes: () => Uint8Array, place: RegExp, reason: RegExp]>([
    ['an empty file', () => new Uint8Array(), /^the file$/, /no zip file/],
    ['some other file', () => strToU8('%PDF-1.7 …'.repeat(20)), /^the file$/, /no zip file/],
    [
      'a zip of something else',
      () => zipped('{}', 'word/document.xml'),
      /^the file$/,
      /holds “word\/document.xml”/,
    ],
    [
      'a path',
      () => zipped(JSON.stringify(whole()), `../../${ENTRY}`),
      /^the file$/,
      /holds “\.\.\/\.\.\/library.json”/,
    ],
    [
      'more than one file',
      () => zipSync({ [ENTRY]: strToU8('{}'), more: strToU8('') }),
      /^the file$/,
      /more or fewer/,
    ],
    ['no JSON', () => zipped('library'), /^library.json$/, /cannot be read/],
    ['JSON of something else', () => zipped('{"format":"bookmarks"}'), /^library.json$/, /is not a backup/],
    [
      'no UTF-8',
      () => zipSync({ [ENTRY]: new Uint8Array([123, 34, 255, 254]) }),
      /^library.json$/,
      /is damaged/,
    ],
  ])('%s', (_, bytes, place, reason) => {
    expect(readBackup(bytes())).toMatchObject({
      refused: true,
      place: expect.stringMatching(place),
      reason: expect.stringMatching(reason),
    });
  });

  test.each<[what: string, text: string, place: string, reason: RegExp]>([
    [
      'a newer version',
      file((it) => Object.assign(it, { version: 3 })),
      'the file',
      /newer version.*update this one/,
    ],
    [
      'a missing field',
      file(({ library }) => Object.assign(library.annotations[1]!, { note: undefined })),
      'library.annotations[1].note',
      /not as it should be/,
    ],
    [
      'a number that is no number',
      file(({ library }) => (library.annotations[0]!.span.end = -1)),
      'library.annotations[0].span.end',
      /whole number/,
    ],
    [
      'a huge number',
      JSON.stringify(whole()).replace('"end":130', '"end":1e308'),
      'library.annotations[0].span.end',
      /whole number/,
    ],
    [
      'an infinite number',
      JSON.stringify(whole()).replace('"end":130', '"end":1e999'),
      'library.annotations[0].span.end',
      /not as it should be|whole number/,
    ],
    [
      'a time beyond all times',
      file(({ library }) => (library.annotations[0]!.updatedAt = 9e15)),
      'library.annotations[0].updatedAt',
      /whole number/,
    ],
    [
      'a key into the prototype',
      JSON.stringify(whole()).replace('"note":""', '"note":"","__proto__":{"isAdmin":true}'),
      'library.annotations[0].__proto__',
      /not part of this format/,
    ],
    [
      'a constructor',
      file(({ library }) => Object.assign(library, { constructor: 1 })),
      'library.constructor',
      /not part of this format/,
    ],
    [
      'a field nobody knows',
      file(({ library }) => Object.assign(library.annotations[0]!, { html: '<b>' })),
      'library.annotations[0].html',
      /not part of this format/,
    ],
    [
      'the same note twice',
      file(({ library }) => (library.annotations[1]!.id = 'a')),
      'library.annotations and tombstones',
      /same entry twice/,
    ],
    [
      'a note on no report',
      file(({ library }) => (library.annotations[1]!.reportId = 'pdf:other')),
      'library.annotations[1]',
      /does not hold/,
    ],
    [
      'a script for an address',
      file(({ library }) => (library.reports[0]!.addresses = ['javascript:alert(1)'])),
      'library.reports[0]',
      /no report can have/,
    ],
    [
      'words that end before they start',
      file(({ library }) => (library.annotations[0]!.span = { start: 9, end: 3 })),
      'library.annotations[0]',
      /ends before/,
    ],
  ])('%s', (_, text, place, reason) => {
    expect(checkBackup(text)).toMatchObject({ refused: true, place, reason: expect.stringMatching(reason) });
  });

  test('something nested very deeply', () => {
    const deep = JSON.stringify(whole()).replace(
      '"tags":[]',
      `"tags":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    );
    expect(checkBackup(deep)).toMatchObject({ refused: true });
  });

  test('a zip bomb, before it goes off', () => {
    const bomb = zipSync({ [ENTRY]: new Uint8Array(50_000_000) });
    expect(readBackup(bomb, 1_000_000)).toMatchObject({
      place: ENTRY,
      reason: expect.stringMatching(/larger/),
    });
    const lying = bomb.slice();
    const table = new DataView(lying.buffer, lying.length - 22).getUint32(16, true);
    new DataView(lying.buffer).setUint32(table + 24, 1000, true); // says that it holds a thousand bytes
    expect(readBackup(lying, 1_000_000)).toMatchObject({
      reason: expect.stringMatching(/more than it says/),
    });
  });

  test('in words that a reader understands', () => {
    const refusal = checkBackup(file((it) => Object.assign(it, { version: 3 }))) as Refusal;
    expect(refusalInWords(refusal)).toBe(
      'This file was not restored: the file was made by a newer version of Inspection Notes: update this one first. Nothing was changed.',
    );
  });
});
